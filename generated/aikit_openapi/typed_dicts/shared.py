# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of several tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict


class AdditionalToolsItemParamDict(TypedDict, total=False):
    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Sequence[ToolDict]]


class ApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]


class ApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["delete_file"]]
    path: Required[str]


class ApplyPatchToolCallItemParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | None
    status: Required[ApplyPatchCallStatusParam]
    operation: Required[ApplyPatchOperationParamDict]


class ApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | None
    status: Required[ApplyPatchCallOutputStatusParam]
    output: str | None


class ApplyPatchToolParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


class ApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["update_file"]]
    path: Required[str]
    diff: Required[str]


class ApproximateLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class AutoCodeInterpreterToolParamDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict


class ChatCompletionStreamOptionsDict(TypedDict, total=False):
    include_usage: bool
    include_obfuscation: bool


class ChatCompletionToolDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    function: Required[FunctionObjectDict]


class ClickParamDict(TypedDict, total=False):
    type: Required[Literal["click"]]
    button: Required[ClickButtonType]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class CodeInterpreterOutputImageDict(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class CodeInterpreterOutputLogsDict(TypedDict, total=False):
    type: Required[Literal["logs"]]
    logs: Required[str]


class CodeInterpreterToolDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    container: Required[str | AutoCodeInterpreterToolParamDict]
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


class CodeInterpreterToolCallDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Sequence[CodeInterpreterOutputLogsDict | CodeInterpreterOutputImageDict] | None]


class CompactionSummaryItemParamDict(TypedDict, total=False):
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]


class CompactionTriggerItemParamDict(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]


class ComparisonFilterDict(TypedDict, total=False):
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    key: Required[str]
    value: Required[str | float | bool | Sequence[str | float]]


class CompoundFilterDict(TypedDict, total=False):
    type: Required[Literal["and", "or"]]
    filters: Required[Sequence[ComparisonFilterDict | CompoundFilterDict]]


class ComputerCallOutputItemParamDict(TypedDict, total=False):
    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[ComputerScreenshotImageDict]
    acknowledged_safety_checks: Sequence[ComputerCallSafetyCheckParamDict] | None
    status: FunctionCallItemStatus | None


class ComputerCallSafetyCheckParamDict(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ComputerScreenshotImageDict(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str


class ComputerToolDict(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ComputerToolCallDict(TypedDict, total=False):
    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: ComputerActionDict
    actions: ComputerActionListDict
    pending_safety_checks: Required[Sequence[ComputerCallSafetyCheckParamDict]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]


class ComputerUsePreviewToolDict(TypedDict, total=False):
    type: Required[Literal["computer_use_preview"]]
    environment: Required[ComputerEnvironment]
    display_width: Required[int]
    display_height: Required[int]


class ContainerAutoParamDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict
    skills: Sequence[SkillReferenceParamDict | InlineSkillParamDict]


class ContainerFileCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]


class ContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    domain_secrets: Sequence[ContainerNetworkPolicyDomainSecretParamDict]


class ContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]


class ContainerReferenceParamDict(TypedDict, total=False):
    type: Required[Literal["container_reference"]]
    container_id: Required[str]


class CoordParamDict(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class CustomGrammarFormatParamDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    syntax: Required[GrammarSyntax1]
    definition: Required[str]


class CustomTextFormatParamDict(TypedDict, total=False):
    type: Required[Literal["text"]]


class CustomToolCallDict(TypedDict, total=False):
    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerDict | None
    namespace: str
    name: Required[str]
    input: Required[str]


class CustomToolCallOutputDict(TypedDict, total=False):
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerParamDict | None
    output: Required[str | Sequence[FunctionAndCustomToolCallOutputDict]]


class CustomToolParamDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: CustomTextFormatParamDict | CustomGrammarFormatParamDict
    defer_loading: bool
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


class DirectToolCallCallerDict(TypedDict, total=False):
    type: Required[Literal["direct"]]


class DirectToolCallCallerParamDict(TypedDict, total=False):
    type: Required[Literal["direct"]]


class DoubleClickActionDict(TypedDict, total=False):
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[Sequence[str] | None]


class DragParamDict(TypedDict, total=False):
    type: Required[Literal["drag"]]
    path: Required[Sequence[CoordParamDict]]
    keys: Sequence[str] | None


class EasyInputMessageDict(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | InputMessageContentListDict]
    phase: MessagePhase | None
    type: Literal["message"]


class EvalItemDict(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[EvalItemContentDict]
    type: Literal["message"]


class EvalItemContentOutputTextDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    text: Required[str]


class EvalItemInputImageDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


class FileCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]


class FileExpirationAfterDict(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FilePathDict(TypedDict, total=False):
    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]


class FileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: RankingOptionsDict
    filters: FiltersDict | None


class FileSearchToolCallDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Sequence[str]]
    results: Sequence[FileSearchToolCallResultsItemDict] | None


class FunctionCallOutputItemParamDict(TypedDict, total=False):
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[
        str
        | Sequence[
            InputTextContentParamDict | InputImageContentParamAutoParamDict | InputFileContentParamDict
        ]
    ]
    name: str | None
    namespace: str | None
    caller: ToolCallCallerParamDict | None
    status: FunctionCallItemStatus | None


class FunctionObjectDict(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: FunctionParametersDict
    strict: bool | None


class FunctionShellActionParamDict(TypedDict, total=False):
    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None


class FunctionShellCallItemParamDict(TypedDict, total=False):
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | None
    type: Required[Literal["shell_call"]]
    action: Required[FunctionShellActionParamDict]
    status: FunctionShellCallItemStatus | None
    environment: LocalEnvironmentParamDict | ContainerReferenceParamDict | None


class FunctionShellCallOutputContentParamDict(TypedDict, total=False):
    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[FunctionShellCallOutputOutcomeParamDict]


class FunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["exit"]]
    exit_code: Required[int]


class FunctionShellCallOutputItemParamDict(TypedDict, total=False):
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Sequence[FunctionShellCallOutputContentParamDict]]
    status: FunctionShellCallItemStatus | None
    max_output_length: int | None


class FunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class FunctionShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: ContainerAutoParamDict | LocalEnvironmentParamDict | ContainerReferenceParamDict | None
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


class FunctionToolDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    name: Required[str]
    description: str | None
    parameters: Required[Mapping[str, Any] | None]
    output_schema: Mapping[str, Any] | None
    strict: Required[bool | None]
    defer_loading: bool
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


class FunctionToolCallDict(TypedDict, total=False):
    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: ToolCallCallerDict | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]


class FunctionToolParamDict(TypedDict, total=False):
    name: Required[str]
    description: str | None
    parameters: EmptyModelParamDict | None
    strict: bool | None
    type: Required[Literal["function"]]
    output_schema: Mapping[str, Any] | None
    defer_loading: bool
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


class GraderStringCheckDict(TypedDict, total=False):
    type: Required[Literal["string_check"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]


class HTTPErrorDict(TypedDict, total=False):
    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]


class HybridSearchOptionsDict(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class ImageGenToolDict(TypedDict, total=False):
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
    input_fidelity: InputFidelity | None
    input_image_mask: ImageGenToolInputImageMaskDict
    partial_images: int
    action: ImageGenActionEnum


class ImageGenToolCallDict(TypedDict, total=False):
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    result: Required[str | None]


class InlineSkillParamDict(TypedDict, total=False):
    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[InlineSkillSourceParamDict]


class InlineSkillSourceParamDict(TypedDict, total=False):
    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]


class InputAudioDict(TypedDict, total=False):
    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudioInputAudioDict]


class InputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict
    file_url: str
    detail: FileInputDetail


class InputFileContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: FileDetailEnum
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | None


class InputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict


class InputImageContentParamAutoParamDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: DetailEnum | None
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | None


class InputMessageDict(TypedDict, total=False):
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[InputMessageContentListDict]


class InputTextContentDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict


class InputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | None


class ItemReferenceParamDict(TypedDict, total=False):
    type: Literal["item_reference"] | None
    id: Required[str]


class KeyPressActionDict(TypedDict, total=False):
    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]


class LocalEnvironmentParamDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Sequence[LocalSkillParamDict]


class LocalShellExecActionDict(TypedDict, total=False):
    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None


class LocalShellToolCallDict(TypedDict, total=False):
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[LocalShellExecActionDict]
    status: Required[Literal["in_progress", "completed", "incomplete"]]


class LocalShellToolCallOutputDict(TypedDict, total=False):
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None


class LocalShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class LocalSkillParamDict(TypedDict, total=False):
    name: Required[str]
    description: Required[str]
    path: Required[str]


class LogProbDict(TypedDict, total=False):
    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
    top_logprobs: Required[Sequence[TopLogProbDict]]


class MCPApprovalRequestDict(TypedDict, total=False):
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]


class MCPApprovalResponseDict(TypedDict, total=False):
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None


class MCPListToolsDict(TypedDict, total=False):
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[MCPListToolsToolDict]]
    error: str | None


class MCPListToolsToolDict(TypedDict, total=False):
    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, Any]]
    annotations: Mapping[str, Any] | None


class MCPProtocolErrorDict(TypedDict, total=False):
    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]


class MCPToolDict(TypedDict, total=False):
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
    allowed_tools: Sequence[str] | MCPToolFilterDict | None
    allowed_callers: Sequence[CallableToolAllowedCaller] | None
    require_approval: Literal["always", "never"] | MCPToolRequireApprovalDict | None
    defer_loading: bool


class MCPToolCallDict(TypedDict, total=False):
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: MCPToolCallErrorDict | None
    status: MCPToolCallStatus
    approval_request_id: str | None


class MCPToolExecutionErrorDict(TypedDict, total=False):
    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]


class MCPToolFilterDict(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class ModerationConfigParamDict(TypedDict, total=False):
    mode: Required[ModerationMode]


class ModerationParamDict(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicyParamDict | None


class ModerationPolicyParamDict(TypedDict, total=False):
    input: ModerationConfigParamDict | None
    output: ModerationConfigParamDict | None


class MoveParamDict(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class NamespaceToolParamDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Sequence[FunctionToolParamDict | CustomToolParamDict]]


class OutputMessageDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[OutputMessageContentDict]]
    phase: MessagePhase | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]


class OutputTextContentDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Sequence[AnnotationDict]]
    logprobs: Required[Sequence[LogProbDict]]


class ProgramItemParamDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]


class ProgramOutputItemParamDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputItemStatus]


class ProgramToolCallCallerDict(TypedDict, total=False):
    type: Required[Literal["program"]]
    caller_id: Required[str]


class ProgramToolCallCallerParamDict(TypedDict, total=False):
    type: Required[Literal["program"]]
    caller_id: Required[str]


class ProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class PromptDict(TypedDict, total=False):
    id: Required[str]
    version: str | None
    variables: ResponsePromptVariablesDict | None


class PromptCacheBreakpointConfigDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class PromptCacheBreakpointParamDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class PromptCacheOptionsParamDict(TypedDict, total=False):
    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum


class PublicAssignOrganizationGroupRoleBodyDict(TypedDict, total=False):
    role_id: Required[str]


class RankingOptionsDict(TypedDict, total=False):
    ranker: RankerVersionType
    score_threshold: float
    hybrid_search: HybridSearchOptionsDict


class ReasoningItemDict(TypedDict, total=False):
    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Sequence[SummaryTextContentDict]]
    content: Sequence[ReasoningTextContentDict]
    status: Literal["in_progress", "completed", "incomplete"]


class ReasoningTextContentDict(TypedDict, total=False):
    type: Required[Literal["reasoning_text"]]
    text: Required[str]


class RefusalContentDict(TypedDict, total=False):
    type: Required[Literal["refusal"]]
    refusal: Required[str]


class ResponseFormatJsonObjectDict(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class ResponseFormatJsonSchemaDict(TypedDict, total=False):
    type: Required[Literal["json_schema"]]
    json_schema: Required[ResponseFormatJsonSchemaJsonSchemaDict]


class ResponseFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]


class ScreenshotParamDict(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ScrollParamDict(TypedDict, total=False):
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None


class SkillReferenceParamDict(TypedDict, total=False):
    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    version: str


class SummaryTextContentDict(TypedDict, total=False):
    type: Required[Literal["summary_text"]]
    text: Required[str]


class TextResponseFormatJsonSchemaDict(TypedDict, total=False):
    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[ResponseFormatJsonSchemaSchemaDict]
    strict: bool | None


class ToolChoiceFunctionDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    name: Required[str]


class ToolChoiceMCPDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None


class ToolSearchCallItemParamDict(TypedDict, total=False):
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: ToolSearchExecutionType
    arguments: Required[EmptyModelParamDict]
    status: FunctionCallItemStatus | None


class ToolSearchOutputItemParamDict(TypedDict, total=False):
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: ToolSearchExecutionType
    tools: Required[Sequence[ToolDict]]
    status: FunctionCallItemStatus | None


class ToolSearchToolParamDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    execution: ToolSearchExecutionType
    description: str | None
    parameters: EmptyModelParamDict | None


class TopLogProbDict(TypedDict, total=False):
    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]


class TypeParamDict(TypedDict, total=False):
    type: Required[Literal["type"]]
    text: Required[str]


class UrlCitationBodyDict(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]


class WaitParamDict(TypedDict, total=False):
    type: Required[Literal["wait"]]


class WebSearchActionFindDict(TypedDict, total=False):
    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]


class WebSearchActionOpenPageDict(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class WebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    query: str
    queries: Sequence[str]
    sources: Sequence[WebSearchActionSearchSourcesItemDict]


class WebSearchApproximateLocationDict(TypedDict, total=False):
    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class WebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: ApproximateLocationDict | None
    search_context_size: SearchContextSize
    search_content_types: Sequence[SearchContentType]


class WebSearchToolDict(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: WebSearchToolFiltersDict | None
    user_location: WebSearchApproximateLocationDict | None
    search_context_size: Literal["low", "medium", "high"]


class WebSearchToolCallDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"]]
    action: Required[WebSearchActionSearchDict | WebSearchActionOpenPageDict | WebSearchActionFindDict]


class FileSearchToolCallResultsItemDict(TypedDict, total=False):
    file_id: str
    text: str
    filename: str
    attributes: VectorStoreFileAttributesDict | None
    score: float


class ImageGenToolInputImageMaskDict(TypedDict, total=False):
    image_url: str
    file_id: str


class InputAudioInputAudioDict(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"]]


class MCPToolRequireApprovalDict(TypedDict, total=False):
    always: MCPToolFilterDict
    never: MCPToolFilterDict


class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
    description: str
    name: Required[str]
    schema: ResponseFormatJsonSchemaSchemaDict
    strict: bool | None


class VoiceIdsOrCustomVoiceIdDict(TypedDict, total=False):
    id: Required[str]


class WebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class WebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: Sequence[str] | None


AnnotationDict: TypeAlias = (
    FileCitationBodyDict | UrlCitationBodyDict | ContainerFileCitationBodyDict | FilePathDict
)
ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
ApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
ApplyPatchOperationParamDict: TypeAlias = (
    ApplyPatchCreateFileOperationParamDict
    | ApplyPatchDeleteFileOperationParamDict
    | ApplyPatchUpdateFileOperationParamDict
)
CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
ComputerActionDict: TypeAlias = (
    ClickParamDict
    | DoubleClickActionDict
    | DragParamDict
    | KeyPressActionDict
    | MoveParamDict
    | ScreenshotParamDict
    | ScrollParamDict
    | TypeParamDict
    | WaitParamDict
)
ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
ContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
EmptyModelParamDict: TypeAlias = Mapping[str, Any]
EvalItemContentText: TypeAlias = str
FileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
FileInputDetail: TypeAlias = Literal["auto", "low", "high"]
FiltersDict: TypeAlias = ComparisonFilterDict | CompoundFilterDict
FunctionAndCustomToolCallOutputDict: TypeAlias = (
    InputTextContentDict | InputImageContentDict | InputFileContentDict
)
FunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionParametersDict: TypeAlias = Mapping[str, Any]
FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallOutputOutcomeParamDict: TypeAlias = (
    FunctionShellCallOutputTimeoutOutcomeParamDict | FunctionShellCallOutputExitOutcomeParamDict
)
GrammarSyntax1: TypeAlias = Literal["lark", "regex"]
ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
IncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
InputContentDict: TypeAlias = InputTextContentDict | InputImageContentDict | InputFileContentDict
InputFidelity: TypeAlias = Literal["high", "low"]
ItemDict: TypeAlias = (
    InputMessageDict
    | OutputMessageDict
    | FileSearchToolCallDict
    | ComputerToolCallDict
    | ComputerCallOutputItemParamDict
    | WebSearchToolCallDict
    | FunctionToolCallDict
    | FunctionCallOutputItemParamDict
    | ToolSearchCallItemParamDict
    | ToolSearchOutputItemParamDict
    | AdditionalToolsItemParamDict
    | ReasoningItemDict
    | CompactionSummaryItemParamDict
    | ImageGenToolCallDict
    | CodeInterpreterToolCallDict
    | LocalShellToolCallDict
    | LocalShellToolCallOutputDict
    | FunctionShellCallItemParamDict
    | FunctionShellCallOutputItemParamDict
    | ApplyPatchToolCallItemParamDict
    | ApplyPatchToolCallOutputItemParamDict
    | MCPListToolsDict
    | MCPApprovalRequestDict
    | MCPApprovalResponseDict
    | MCPToolCallDict
    | CustomToolCallOutputDict
    | CustomToolCallDict
)
MCPToolCallErrorDict: TypeAlias = MCPProtocolErrorDict | MCPToolExecutionErrorDict | HTTPErrorDict
MCPToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "calling", "failed"]
MessagePhase: TypeAlias = Literal["commentary", "final_answer"]
MetadataDict: TypeAlias = Mapping[str, str]
ModelIdsShared: TypeAlias = (
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
ModerationMode: TypeAlias = Literal["score", "block"]
OrderEnum: TypeAlias = Literal["asc", "desc"]
OutputMessageContentDict: TypeAlias = OutputTextContentDict | RefusalContentDict
ParallelToolCalls: TypeAlias = bool
ProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
PromptCacheTTLEnum: TypeAlias = Literal["30m"]
RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
ReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
ResponseFormatJsonSchemaSchemaDict: TypeAlias = Mapping[str, Any]
ResponsePromptVariablesDict: TypeAlias = Mapping[
    str, str | InputTextContentDict | InputImageContentDict | InputFileContentDict
]
SearchContentType: TypeAlias = Literal["text", "image"]
SearchContextSize: TypeAlias = Literal["low", "medium", "high"]
StopConfigurationDict: TypeAlias = str | Sequence[str]
TextResponseFormatConfigurationDict: TypeAlias = (
    ResponseFormatTextDict | TextResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict
)
ToolDict: TypeAlias = (
    FunctionToolDict
    | FileSearchToolDict
    | ComputerToolDict
    | ComputerUsePreviewToolDict
    | WebSearchToolDict
    | MCPToolDict
    | CodeInterpreterToolDict
    | ProgrammaticToolCallingParamDict
    | ImageGenToolDict
    | LocalShellToolParamDict
    | FunctionShellToolParamDict
    | CustomToolParamDict
    | NamespaceToolParamDict
    | ToolSearchToolParamDict
    | WebSearchPreviewToolDict
    | ApplyPatchToolParamDict
)
ToolCallCallerDict: TypeAlias = DirectToolCallCallerDict | ProgramToolCallCallerDict
ToolCallCallerParamDict: TypeAlias = DirectToolCallCallerParamDict | ProgramToolCallCallerParamDict
ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
ToolSearchExecutionType: TypeAlias = Literal["server", "client"]
VectorStoreFileAttributesDict: TypeAlias = Mapping[str, str | float | bool]
Verbosity: TypeAlias = Literal["low", "medium", "high"]
VoiceIdsShared: TypeAlias = (
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | str
)
ComputerActionListDict: TypeAlias = Sequence[ComputerActionDict]
EvalItemContentItemDict: TypeAlias = (
    EvalItemContentText
    | InputTextContentDict
    | EvalItemContentOutputTextDict
    | EvalItemInputImageDict
    | InputAudioDict
)
InputMessageContentListDict: TypeAlias = Sequence[InputContentDict]
InputItemDict: TypeAlias = (
    EasyInputMessageDict
    | ItemDict
    | CompactionTriggerItemParamDict
    | ItemReferenceParamDict
    | ProgramItemParamDict
    | ProgramOutputItemParamDict
)
VoiceIdsOrCustomVoiceDict: TypeAlias = VoiceIdsShared | VoiceIdsOrCustomVoiceIdDict
EvalItemContentArrayDict: TypeAlias = Sequence[EvalItemContentItemDict]
EvalItemContentDict: TypeAlias = EvalItemContentItemDict | EvalItemContentArrayDict
