# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .shared import (
    IncludeEnum,
    InputItemDict,
    MetadataDict,
    ModelIdsShared,
    ModerationParamDict,
    PromptCacheOptionsParamDict,
    PromptDict,
    ReasoningEffort,
    TextResponseFormatConfigurationDict,
    ToolChoiceFunctionDict,
    ToolChoiceMCPDict,
    ToolChoiceOptions,
    ToolDict,
    Verbosity,
)


class BetaAdditionalToolsItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Sequence[BetaToolDict]]


class BetaAgentMessageItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    type: Required[Literal["agent_message"]]
    author: Required[str]
    recipient: Required[str]
    content: Required[
        Sequence[
            BetaInputTextContentParamDict
            | BetaInputImageContentParamAutoParamDict
            | BetaEncryptedContentParamDict
        ]
    ]


class BetaAgentTagDict(TypedDict, total=False):
    agent_name: Required[str]


class BetaApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]


class BetaApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["delete_file"]]
    path: Required[str]


class BetaApplyPatchToolCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParamDict | None
    status: Required[BetaApplyPatchCallStatusParam]
    operation: Required[BetaApplyPatchOperationParamDict]


class BetaApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParamDict | None
    status: Required[BetaApplyPatchCallOutputStatusParam]
    output: str | None


class BetaApplyPatchToolParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["update_file"]]
    path: Required[str]
    diff: Required[str]


class BetaApproximateLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaAutoCodeInterpreterToolParamDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParamDict


class BetaClickParamDict(TypedDict, total=False):
    type: Required[Literal["click"]]
    button: Required[BetaClickButtonType]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class BetaCodeInterpreterOutputImageDict(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class BetaCodeInterpreterOutputLogsDict(TypedDict, total=False):
    type: Required[Literal["logs"]]
    logs: Required[str]


class BetaCodeInterpreterToolDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    container: Required[str | BetaAutoCodeInterpreterToolParamDict]
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaCodeInterpreterToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Sequence[BetaCodeInterpreterOutputLogsDict | BetaCodeInterpreterOutputImageDict] | None]


class BetaCompactResponseMethodPublicBodyDict(TypedDict, total=False):
    model: Required[BetaModelIdsCompaction | None]
    input: str | Sequence[BetaInputItemDict] | None
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: BetaPromptCacheRetentionEnum | None
    prompt_cache_options: BetaPromptCacheOptionsParamDict | None
    service_tier: BetaServiceTierEnum | None


class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]


class BetaCompactionTriggerItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    type: Required[Literal["compaction_trigger"]]


class BetaComparisonFilterDict(TypedDict, total=False):
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    key: Required[str]
    value: Required[str | float | bool | Sequence[str | float]]


class BetaCompoundFilterDict(TypedDict, total=False):
    type: Required[Literal["and", "or"]]
    filters: Required[Sequence[BetaComparisonFilterDict | BetaCompoundFilterDict]]


class BetaComputerCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[BetaComputerScreenshotImageDict]
    acknowledged_safety_checks: Sequence[BetaComputerCallSafetyCheckParamDict] | None
    status: BetaFunctionCallItemStatus | None


class BetaComputerCallSafetyCheckParamDict(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class BetaComputerScreenshotImageDict(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str


class BetaComputerToolDict(TypedDict, total=False):
    type: Required[Literal["computer"]]


class BetaComputerToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: BetaComputerActionDict
    actions: BetaComputerActionListDict
    pending_safety_checks: Required[Sequence[BetaComputerCallSafetyCheckParamDict]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]


class BetaComputerUsePreviewToolDict(TypedDict, total=False):
    type: Required[Literal["computer_use_preview"]]
    environment: Required[BetaComputerEnvironment]
    display_width: Required[int]
    display_height: Required[int]


class BetaContainerAutoParamDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParamDict
    skills: Sequence[BetaSkillReferenceParamDict | BetaInlineSkillParamDict]


class BetaContainerFileCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]


class BetaContainerFileCitationParamDict(TypedDict, total=False):
    type: Required[Literal["container_file_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    container_id: Required[str]
    file_id: Required[str]
    filename: Required[str]


class BetaContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    domain_secrets: Sequence[BetaContainerNetworkPolicyDomainSecretParamDict]


class BetaContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class BetaContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]


class BetaContainerReferenceParamDict(TypedDict, total=False):
    type: Required[Literal["container_reference"]]
    container_id: Required[str]


class BetaContextManagementParamDict(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class BetaConversationParam2Dict(TypedDict, total=False):
    id: Required[str]


class BetaCoordParamDict(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class BetaCreateResponseDict(TypedDict, total=False):
    metadata: BetaMetadataDict | None
    top_logprobs: int
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    prompt_cache_options: BetaPromptCacheOptionsParamDict
    previous_response_id: str | None
    model: BetaModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: BetaResponseTextParamDict
    tools: BetaToolsArrayDict
    tool_choice: BetaToolChoiceParamDict
    prompt: BetaPromptDict | None
    service_tier: BetaServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    reasoning: BetaReasoningDict | None
    input: BetaInputParamDict
    include: Sequence[BetaIncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: BetaModerationParamDict | None
    stream: bool | None
    stream_options: BetaResponseStreamOptionsDict | None
    conversation: BetaConversationParamDict | None
    context_management: Sequence[BetaContextManagementParamDict] | None
    max_output_tokens: int | None
    multi_agent: BetaMultiAgentParamDict | None


class BetaCustomGrammarFormatParamDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    syntax: Required[BetaGrammarSyntax1]
    definition: Required[str]


class BetaCustomTextFormatParamDict(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaCustomToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerDict | None
    namespace: str
    name: Required[str]
    input: Required[str]


class BetaCustomToolCallOutputDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerParamDict | None
    output: Required[str | Sequence[BetaFunctionAndCustomToolCallOutputDict]]


class BetaCustomToolParamDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: BetaCustomTextFormatParamDict | BetaCustomGrammarFormatParamDict
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaDirectToolCallCallerDict(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaDirectToolCallCallerParamDict(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaDoubleClickActionDict(TypedDict, total=False):
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[Sequence[str] | None]


class BetaDragParamDict(TypedDict, total=False):
    type: Required[Literal["drag"]]
    path: Required[Sequence[BetaCoordParamDict]]
    keys: Sequence[str] | None


class BetaEasyInputMessageDict(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | BetaInputMessageContentListDict]
    phase: BetaMessagePhase | None
    type: Literal["message"]


class BetaEncryptedContentParamDict(TypedDict, total=False):
    type: Required[Literal["encrypted_content"]]
    encrypted_content: Required[str]


class BetaFileCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]


class BetaFileCitationParamDict(TypedDict, total=False):
    type: Required[Literal["file_citation"]]
    index: Required[int]
    file_id: Required[str]
    filename: Required[str]


class BetaFilePathDict(TypedDict, total=False):
    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]


class BetaFileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: BetaRankingOptionsDict
    filters: BetaFiltersDict | None


class BetaFileSearchToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Sequence[str]]
    results: Sequence[BetaFileSearchToolCallResultsItemDict] | None


class BetaFunctionCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[
        str
        | Sequence[
            BetaInputTextContentParamDict
            | BetaInputImageContentParamAutoParamDict
            | BetaInputFileContentParamDict
        ]
    ]
    name: str | None
    namespace: str | None
    caller: BetaToolCallCallerParamDict | None
    status: BetaFunctionCallItemStatus | None


class BetaFunctionShellActionParamDict(TypedDict, total=False):
    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None


class BetaFunctionShellCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParamDict | None
    type: Required[Literal["shell_call"]]
    action: Required[BetaFunctionShellActionParamDict]
    status: BetaFunctionShellCallItemStatus | None
    environment: BetaLocalEnvironmentParamDict | BetaContainerReferenceParamDict | None


class BetaFunctionShellCallOutputContentParamDict(TypedDict, total=False):
    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[BetaFunctionShellCallOutputOutcomeParamDict]


class BetaFunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["exit"]]
    exit_code: Required[int]


class BetaFunctionShellCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParamDict | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Sequence[BetaFunctionShellCallOutputContentParamDict]]
    status: BetaFunctionShellCallItemStatus | None
    max_output_length: int | None


class BetaFunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class BetaFunctionShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: (
        BetaContainerAutoParamDict | BetaLocalEnvironmentParamDict | BetaContainerReferenceParamDict | None
    )
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaFunctionToolDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    name: Required[str]
    description: str | None
    parameters: Required[Mapping[str, Any] | None]
    output_schema: Mapping[str, Any] | None
    strict: Required[bool | None]
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaFunctionToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: BetaToolCallCallerDict | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]


class BetaFunctionToolParamDict(TypedDict, total=False):
    name: Required[str]
    description: str | None
    parameters: BetaEmptyModelParamDict | None
    strict: bool | None
    type: Required[Literal["function"]]
    output_schema: Mapping[str, Any] | None
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaHTTPErrorDict(TypedDict, total=False):
    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]


class BetaHybridSearchOptionsDict(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class BetaImageGenToolDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    model: (
        Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"]
        | str
    )
    quality: Literal["low", "medium", "high", "auto"]
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    output_format: Literal["png", "webp", "jpeg"]
    output_compression: int
    moderation: Literal["auto", "low"]
    background: Literal["transparent", "opaque", "auto"]
    input_fidelity: BetaInputFidelity | None
    input_image_mask: BetaImageGenToolInputImageMaskDict
    partial_images: int
    action: BetaImageGenActionEnum


class BetaImageGenToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    result: Required[str | None]


class BetaInlineSkillParamDict(TypedDict, total=False):
    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[BetaInlineSkillSourceParamDict]


class BetaInlineSkillSourceParamDict(TypedDict, total=False):
    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]


class BetaInputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigDict
    file_url: str
    detail: BetaFileInputDetail


class BetaInputFileContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: BetaFileDetailEnum
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParamDict | None


class BetaInputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: BetaImageDetail
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigDict


class BetaInputImageContentParamAutoParamDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: BetaDetailEnum | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParamDict | None


class BetaInputMessageDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[BetaInputMessageContentListDict]


class BetaInputTextContentDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigDict


class BetaInputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParamDict | None


class BetaItemReferenceParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    type: Literal["item_reference"] | None
    id: Required[str]


class BetaKeyPressActionDict(TypedDict, total=False):
    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]


class BetaLocalEnvironmentParamDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Sequence[BetaLocalSkillParamDict]


class BetaLocalShellExecActionDict(TypedDict, total=False):
    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None


class BetaLocalShellToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[BetaLocalShellExecActionDict]
    status: Required[Literal["in_progress", "completed", "incomplete"]]


class BetaLocalShellToolCallOutputDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaLocalShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class BetaLocalSkillParamDict(TypedDict, total=False):
    name: Required[str]
    description: Required[str]
    path: Required[str]


class BetaLogProbDict(TypedDict, total=False):
    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
    top_logprobs: Required[Sequence[BetaTopLogProbDict]]


class BetaMCPApprovalRequestDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]


class BetaMCPApprovalResponseDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None


class BetaMCPListToolsDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[BetaMCPListToolsToolDict]]
    error: str | None


class BetaMCPListToolsToolDict(TypedDict, total=False):
    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, Any]]
    annotations: Mapping[str, Any] | None


class BetaMCPProtocolErrorDict(TypedDict, total=False):
    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]


class BetaMCPToolDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | None
    allowed_tools: Sequence[str] | BetaMCPToolFilterDict | None
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
    require_approval: Literal["always", "never"] | BetaMCPToolRequireApprovalDict | None
    defer_loading: bool


class BetaMCPToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: BetaMCPToolCallErrorDict | None
    status: BetaMCPToolCallStatus
    approval_request_id: str | None


class BetaMCPToolExecutionErrorDict(TypedDict, total=False):
    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]


class BetaMCPToolFilterDict(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class BetaModerationConfigParamDict(TypedDict, total=False):
    mode: Required[BetaModerationMode]


class BetaModerationParamDict(TypedDict, total=False):
    model: Required[str]
    policy: BetaModerationPolicyParamDict | None


class BetaModerationPolicyParamDict(TypedDict, total=False):
    input: BetaModerationConfigParamDict | None
    output: BetaModerationConfigParamDict | None


class BetaMoveParamDict(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class BetaMultiAgentCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    action: Required[BetaMultiAgentAction1]
    arguments: Required[str]


class BetaMultiAgentCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[BetaMultiAgentAction1]
    output: Required[Sequence[BetaOutputTextContentParamDict]]


class BetaMultiAgentParamDict(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class BetaNamespaceToolParamDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Sequence[BetaFunctionToolParamDict | BetaCustomToolParamDict]]


class BetaOutputMessageDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[BetaOutputMessageContentDict]]
    phase: BetaMessagePhase | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]


class BetaOutputTextContentDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Sequence[BetaAnnotationDict]]
    logprobs: Required[Sequence[BetaLogProbDict]]


class BetaOutputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Sequence[
        BetaFileCitationParamDict | BetaUrlCitationParamDict | BetaContainerFileCitationParamDict
    ]


class BetaProgramItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]


class BetaProgramOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[BetaProgramOutputItemStatus]


class BetaProgramToolCallCallerDict(TypedDict, total=False):
    type: Required[Literal["program"]]
    caller_id: Required[str]


class BetaProgramToolCallCallerParamDict(TypedDict, total=False):
    type: Required[Literal["program"]]
    caller_id: Required[str]


class BetaProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class BetaPromptDict(TypedDict, total=False):
    id: Required[str]
    version: str | None
    variables: BetaResponsePromptVariablesDict | None


class BetaPromptCacheBreakpointConfigDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class BetaPromptCacheBreakpointParamDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class BetaPromptCacheOptionsParamDict(TypedDict, total=False):
    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum


class BetaRankingOptionsDict(TypedDict, total=False):
    ranker: BetaRankerVersionType
    score_threshold: float
    hybrid_search: BetaHybridSearchOptionsDict


class BetaReasoningDict(TypedDict, total=False):
    mode: BetaReasoningModeEnum
    effort: BetaReasoningEffort | None
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None


class BetaReasoningItemDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Sequence[BetaSummaryTextContentDict]]
    content: Sequence[BetaReasoningTextContentDict]
    status: Literal["in_progress", "completed", "incomplete"]


class BetaReasoningTextContentDict(TypedDict, total=False):
    type: Required[Literal["reasoning_text"]]
    text: Required[str]


class BetaRefusalContentDict(TypedDict, total=False):
    type: Required[Literal["refusal"]]
    refusal: Required[str]


class BetaResponseFormatJsonObjectDict(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class BetaResponseFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaResponseStreamOptionsDict(TypedDict, total=False):
    include_obfuscation: bool


class BetaResponseTextParamDict(TypedDict, total=False):
    format: BetaTextResponseFormatConfigurationDict
    verbosity: BetaVerbosity | None


class BetaScreenshotParamDict(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class BetaScrollParamDict(TypedDict, total=False):
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None


class BetaSkillReferenceParamDict(TypedDict, total=False):
    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    version: str


class BetaSpecificApplyPatchParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class BetaSpecificFunctionShellParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]


class BetaSpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class BetaSummaryTextContentDict(TypedDict, total=False):
    type: Required[Literal["summary_text"]]
    text: Required[str]


class BetaTextResponseFormatJsonSchemaDict(TypedDict, total=False):
    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[BetaResponseFormatJsonSchemaSchemaDict]
    strict: bool | None


class BetaTokenCountsBodyDict(TypedDict, total=False):
    model: str | None
    input: str | Sequence[BetaInputItemDict] | None
    previous_response_id: str | None
    tools: Sequence[BetaToolDict] | None
    text: BetaResponseTextParamDict | None
    reasoning: BetaReasoningDict | None
    truncation: BetaTruncationEnum
    instructions: str | None
    personality: BetaPersonalityEnum
    conversation: BetaConversationParamDict | None
    tool_choice: BetaToolChoiceParamDict | None
    parallel_tool_calls: bool | None


class BetaToolChoiceAllowedDict(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"]]
    tools: Required[Sequence[Mapping[str, Any]]]


class BetaToolChoiceCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    name: Required[str]


class BetaToolChoiceFunctionDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    name: Required[str]


class BetaToolChoiceMCPDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None


class BetaToolChoiceTypesDict(TypedDict, total=False):
    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]


class BetaToolSearchCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: BetaToolSearchExecutionType
    arguments: Required[BetaEmptyModelParamDict]
    status: BetaFunctionCallItemStatus | None


class BetaToolSearchOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParamDict | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: BetaToolSearchExecutionType
    tools: Required[Sequence[BetaToolDict]]
    status: BetaFunctionCallItemStatus | None


class BetaToolSearchToolParamDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    execution: BetaToolSearchExecutionType
    description: str | None
    parameters: BetaEmptyModelParamDict | None


class BetaTopLogProbDict(TypedDict, total=False):
    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]


class BetaTypeParamDict(TypedDict, total=False):
    type: Required[Literal["type"]]
    text: Required[str]


class BetaUrlCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]


class BetaUrlCitationParamDict(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    url: Required[str]
    title: Required[str]


class BetaWaitParamDict(TypedDict, total=False):
    type: Required[Literal["wait"]]


class BetaWebSearchActionFindDict(TypedDict, total=False):
    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]


class BetaWebSearchActionOpenPageDict(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class BetaWebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    query: str
    queries: Sequence[str]
    sources: Sequence[BetaWebSearchActionSearchSourcesItemDict]


class BetaWebSearchApproximateLocationDict(TypedDict, total=False):
    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaWebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: BetaApproximateLocationDict | None
    search_context_size: BetaSearchContextSize
    search_content_types: Sequence[BetaSearchContentType]


class BetaWebSearchToolDict(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: BetaWebSearchToolFiltersDict | None
    user_location: BetaWebSearchApproximateLocationDict | None
    search_context_size: Literal["low", "medium", "high"]


class BetaWebSearchToolCallDict(TypedDict, total=False):
    agent: BetaAgentTagDict | None
    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"]]
    action: Required[
        BetaWebSearchActionSearchDict | BetaWebSearchActionOpenPageDict | BetaWebSearchActionFindDict
    ]


class BetaAgentTagParamDict(TypedDict, total=False):
    agent_name: Required[str]


class CompactResponseMethodPublicBodyDict(TypedDict, total=False):
    model: Required[ModelIdsCompaction | None]
    input: str | Sequence[InputItemDict] | None
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: PromptCacheRetentionEnum | None
    prompt_cache_options: PromptCacheOptionsParamDict | None
    service_tier: ServiceTierEnum | None


class ContextManagementParamDict(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ConversationParam2Dict(TypedDict, total=False):
    id: Required[str]


class CreateResponseDict(TypedDict, total=False):
    metadata: MetadataDict | None
    top_logprobs: int
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    prompt_cache_options: PromptCacheOptionsParamDict
    previous_response_id: str | None
    model: ModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: ResponseTextParamDict
    tools: ToolsArrayDict
    tool_choice: ToolChoiceParamDict
    prompt: PromptDict | None
    service_tier: ServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    reasoning: ReasoningDict | None
    input: InputParamDict
    include: Sequence[IncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: ModerationParamDict | None
    stream: bool | None
    stream_options: ResponseStreamOptionsDict | None
    conversation: ConversationParamDict | None
    context_management: Sequence[ContextManagementParamDict] | None
    max_output_tokens: int | None


class ReasoningDict(TypedDict, total=False):
    mode: ReasoningModeEnum
    effort: ReasoningEffort | None
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None


class ResponseStreamOptionsDict(TypedDict, total=False):
    include_obfuscation: bool


class ResponseTextParamDict(TypedDict, total=False):
    format: TextResponseFormatConfigurationDict
    verbosity: Verbosity | None


class SpecificApplyPatchParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class SpecificFunctionShellParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]


class SpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class TokenCountsBodyDict(TypedDict, total=False):
    model: str | None
    input: str | Sequence[InputItemDict] | None
    previous_response_id: str | None
    tools: Sequence[ToolDict] | None
    text: ResponseTextParamDict | None
    reasoning: ReasoningDict | None
    truncation: TruncationEnum
    instructions: str | None
    personality: PersonalityEnum
    conversation: ConversationParamDict | None
    tool_choice: ToolChoiceParamDict | None
    parallel_tool_calls: bool | None


class ToolChoiceAllowedDict(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"]]
    tools: Required[Sequence[Mapping[str, Any]]]


class ToolChoiceCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    name: Required[str]


class ToolChoiceTypesDict(TypedDict, total=False):
    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]


class BetaFileSearchToolCallResultsItemDict(TypedDict, total=False):
    file_id: str
    text: str
    filename: str
    attributes: BetaVectorStoreFileAttributesDict | None
    score: float


class BetaImageGenToolInputImageMaskDict(TypedDict, total=False):
    image_url: str
    file_id: str


class BetaMCPToolRequireApprovalDict(TypedDict, total=False):
    always: BetaMCPToolFilterDict
    never: BetaMCPToolFilterDict


class BetaWebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class BetaWebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: Sequence[str] | None


BetaAnnotationDict: TypeAlias = (
    BetaFileCitationBodyDict | BetaUrlCitationBodyDict | BetaContainerFileCitationBodyDict | BetaFilePathDict
)
BetaApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
BetaApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
BetaApplyPatchOperationParamDict: TypeAlias = (
    BetaApplyPatchCreateFileOperationParamDict
    | BetaApplyPatchDeleteFileOperationParamDict
    | BetaApplyPatchUpdateFileOperationParamDict
)
BetaCallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
BetaComputerActionDict: TypeAlias = (
    BetaClickParamDict
    | BetaDoubleClickActionDict
    | BetaDragParamDict
    | BetaKeyPressActionDict
    | BetaMoveParamDict
    | BetaScreenshotParamDict
    | BetaScrollParamDict
    | BetaTypeParamDict
    | BetaWaitParamDict
)
BetaComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
BetaContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
BetaConversationParamDict: TypeAlias = str | BetaConversationParam2Dict
BetaDetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
BetaEmptyModelParamDict: TypeAlias = Mapping[str, Any]
BetaFileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
BetaFileInputDetail: TypeAlias = Literal["auto", "low", "high"]
BetaFiltersDict: TypeAlias = BetaComparisonFilterDict | BetaCompoundFilterDict
BetaFunctionAndCustomToolCallOutputDict: TypeAlias = (
    BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict
)
BetaFunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallOutputOutcomeParamDict: TypeAlias = (
    BetaFunctionShellCallOutputTimeoutOutcomeParamDict | BetaFunctionShellCallOutputExitOutcomeParamDict
)
BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"]
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
BetaImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
BetaIncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
BetaInputContentDict: TypeAlias = (
    BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict
)
BetaInputFidelity: TypeAlias = Literal["high", "low"]
BetaItemDict: TypeAlias = (
    BetaInputMessageDict
    | BetaOutputMessageDict
    | BetaFileSearchToolCallDict
    | BetaComputerToolCallDict
    | BetaComputerCallOutputItemParamDict
    | BetaWebSearchToolCallDict
    | BetaFunctionToolCallDict
    | BetaFunctionCallOutputItemParamDict
    | BetaAgentMessageItemParamDict
    | BetaMultiAgentCallItemParamDict
    | BetaMultiAgentCallOutputItemParamDict
    | BetaToolSearchCallItemParamDict
    | BetaToolSearchOutputItemParamDict
    | BetaAdditionalToolsItemParamDict
    | BetaReasoningItemDict
    | BetaCompactionSummaryItemParamDict
    | BetaImageGenToolCallDict
    | BetaCodeInterpreterToolCallDict
    | BetaLocalShellToolCallDict
    | BetaLocalShellToolCallOutputDict
    | BetaFunctionShellCallItemParamDict
    | BetaFunctionShellCallOutputItemParamDict
    | BetaApplyPatchToolCallItemParamDict
    | BetaApplyPatchToolCallOutputItemParamDict
    | BetaMCPListToolsDict
    | BetaMCPApprovalRequestDict
    | BetaMCPApprovalResponseDict
    | BetaMCPToolCallDict
    | BetaCustomToolCallOutputDict
    | BetaCustomToolCallDict
)
BetaMCPToolCallErrorDict: TypeAlias = (
    BetaMCPProtocolErrorDict | BetaMCPToolExecutionErrorDict | BetaHTTPErrorDict
)
BetaMCPToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "calling", "failed"]
BetaMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
BetaMetadataDict: TypeAlias = Mapping[str, str]
BetaModelIdsShared: TypeAlias = (
    Literal[
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-5.6-luna",
        "gpt-5.5",
        "gpt-5.5-2026-04-23",
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.4-mini-2026-03-17",
        "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest",
        "gpt-5.2",
        "gpt-5.2-2025-12-11",
        "gpt-5.2-chat-latest",
        "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-codex",
        "gpt-5.1-mini",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-5-chat-latest",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o3",
        "o3-2025-04-16",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01",
        "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03",
        "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17",
        "gpt-4o-search-preview",
        "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11",
        "gpt-4o-mini-search-preview-2025-03-11",
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ]
    | str
)
BetaModerationMode: TypeAlias = Literal["score", "block"]
BetaMultiAgentAction1: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
BetaOutputMessageContentDict: TypeAlias = BetaOutputTextContentDict | BetaRefusalContentDict
BetaPersonalityEnum: TypeAlias = Literal["friendly", "pragmatic"] | str
BetaProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
BetaPromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
BetaPromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
BetaPromptCacheTTLEnum: TypeAlias = Literal["30m"]
BetaRankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
BetaReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
BetaReasoningModeEnum: TypeAlias = Literal["standard", "pro"] | str
BetaResponseFormatJsonSchemaSchemaDict: TypeAlias = Mapping[str, Any]
BetaResponsePromptVariablesDict: TypeAlias = Mapping[
    str, str | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict
]
BetaSearchContentType: TypeAlias = Literal["text", "image"]
BetaSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
BetaServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
BetaServiceTierResponses: TypeAlias = Literal[
    "auto", "default", "flex", "scale", "priority", "fast", "ultrafast"
]
BetaTextResponseFormatConfigurationDict: TypeAlias = (
    BetaResponseFormatTextDict | BetaTextResponseFormatJsonSchemaDict | BetaResponseFormatJsonObjectDict
)
BetaToolDict: TypeAlias = (
    BetaFunctionToolDict
    | BetaFileSearchToolDict
    | BetaComputerToolDict
    | BetaComputerUsePreviewToolDict
    | BetaWebSearchToolDict
    | BetaMCPToolDict
    | BetaCodeInterpreterToolDict
    | BetaProgrammaticToolCallingParamDict
    | BetaImageGenToolDict
    | BetaLocalShellToolParamDict
    | BetaFunctionShellToolParamDict
    | BetaCustomToolParamDict
    | BetaNamespaceToolParamDict
    | BetaToolSearchToolParamDict
    | BetaWebSearchPreviewToolDict
    | BetaApplyPatchToolParamDict
)
BetaToolCallCallerDict: TypeAlias = BetaDirectToolCallCallerDict | BetaProgramToolCallCallerDict
BetaToolCallCallerParamDict: TypeAlias = (
    BetaDirectToolCallCallerParamDict | BetaProgramToolCallCallerParamDict
)
BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
BetaToolSearchExecutionType: TypeAlias = Literal["server", "client"]
BetaTruncationEnum: TypeAlias = Literal["auto", "disabled"]
BetaVectorStoreFileAttributesDict: TypeAlias = Mapping[str, str | float | bool]
BetaVerbosity: TypeAlias = Literal["low", "medium", "high"]
ConversationParamDict: TypeAlias = str | ConversationParam2Dict
InputParamDict: TypeAlias = str | Sequence[InputItemDict]
ModelIdsResponses: TypeAlias = (
    Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
    ]
    | ModelIdsShared
)
PersonalityEnum: TypeAlias = Literal["friendly", "pragmatic"] | str
PromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
ReasoningModeEnum: TypeAlias = Literal["standard", "pro"] | str
ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
ServiceTierResponses: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
ToolChoiceParamDict: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowedDict
    | ToolChoiceTypesDict
    | ToolChoiceFunctionDict
    | ToolChoiceMCPDict
    | ToolChoiceCustomDict
    | SpecificProgrammaticToolCallingParamDict
    | SpecificApplyPatchParamDict
    | SpecificFunctionShellParamDict
)
ToolsArrayDict: TypeAlias = Sequence[ToolDict]
TruncationEnum: TypeAlias = Literal["auto", "disabled"]
BetaComputerActionListDict: TypeAlias = Sequence[BetaComputerActionDict]
BetaInputMessageContentListDict: TypeAlias = Sequence[BetaInputContentDict]
BetaInputItemDict: TypeAlias = (
    BetaEasyInputMessageDict
    | BetaItemDict
    | BetaCompactionTriggerItemParamDict
    | BetaItemReferenceParamDict
    | BetaProgramItemParamDict
    | BetaProgramOutputItemParamDict
)
BetaModelIdsResponses: TypeAlias = (
    Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
    ]
    | BetaModelIdsShared
)
BetaToolsArrayDict: TypeAlias = Sequence[BetaToolDict]
BetaToolChoiceParamDict: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowedDict
    | BetaToolChoiceTypesDict
    | BetaToolChoiceFunctionDict
    | BetaToolChoiceMCPDict
    | BetaToolChoiceCustomDict
    | BetaSpecificProgrammaticToolCallingParamDict
    | BetaSpecificApplyPatchParamDict
    | BetaSpecificFunctionShellParamDict
)
ModelIdsCompaction: TypeAlias = ModelIdsResponses | str
BetaInputParamDict: TypeAlias = str | Sequence[BetaInputItemDict]
BetaModelIdsCompaction: TypeAlias = BetaModelIdsResponses | str
