# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /threads/{thread_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.assistant_supported_models import AssistantSupportedModels
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.assistants_api_response_format_option import AssistantsApiResponseFormatOptionInput
    from ..models.assistants_api_tool_choice_option import AssistantsApiToolChoiceOptionInput
    from ..models.create_message_request import CreateMessageRequest
    from ..models.metadata import MetadataInput
    from ..models.parallel_tool_calls import ParallelToolCalls
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.truncation_object import TruncationObject
    from ..typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
        CreateMessageRequestDict,
        TruncationObjectDict,
    )


class CreateRunOptions(TypedDict, total=False):
    """`CreateRunParams` without assistant_id, tools, stream, for methods that name these."""

    model: str | AssistantSupportedModels | None
    """Text or `AssistantSupportedModels` or null."""
    reasoning_effort: ReasoningEffort | None
    """`ReasoningEffort` or null."""
    instructions: str | None
    """Text or null."""
    additional_instructions: str | None
    """Text or null."""
    additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict | Mapping[str, Any]] | None
    """List of `CreateMessageRequest` or null."""
    metadata: MetadataInput | None
    """`Metadata` or null."""
    temperature: float | None
    """Number or null, 0 to 2, default `1`."""
    top_p: float | None
    """Number or null, 0 to 1, default `1`."""
    max_prompt_tokens: int | None
    """Integer or null, at least 256."""
    max_completion_tokens: int | None
    """Integer or null, at least 256."""
    truncation_strategy: TruncationObject | TruncationObjectDict | Mapping[str, Any] | None
    """`TruncationObject` or null."""
    tool_choice: AssistantsApiToolChoiceOptionInput | None
    """`AssistantsApiToolChoiceOption` or null."""
    parallel_tool_calls: ParallelToolCalls
    """`ParallelToolCalls`."""
    response_format: AssistantsApiResponseFormatOptionInput | None
    """`AssistantsApiResponseFormatOption` or null."""
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """List of `step_details.tool_calls[*].file_search.results[*].content`."""


class CreateRunParams(CreateRunOptions, total=False):
    """Body fields and query parameters of POST /threads/{thread_id}/runs; what is left out is not sent."""

    assistant_id: str
    """Text."""
    tools: (
        Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
            | Mapping[str, Any]
        ]
        | None
    )
    """List of `AssistantToolsCode` or `AssistantToolsFileSearch` or `AssistantToolsFunction` or null,
    at most 20 items.
    """
    stream: bool | None
    """True or false or null."""
