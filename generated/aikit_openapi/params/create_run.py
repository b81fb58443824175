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


class CreateRunOptions(TypedDict, total=False):
    """`CreateRunParams` without assistant_id, stream, for methods that name these."""

    model: str | AssistantSupportedModels | None
    reasoning_effort: ReasoningEffort | None
    instructions: str | None
    additional_instructions: str | None
    additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None
    tools: (
        Sequence[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | Mapping[str, Any]]
        | None
    )
    """At most 20 items."""
    metadata: MetadataInput | None
    temperature: float | None
    """0 to 2, default `1`."""
    top_p: float | None
    """0 to 1, default `1`."""
    max_prompt_tokens: int | None
    """At least 256."""
    max_completion_tokens: int | None
    """At least 256."""
    truncation_strategy: TruncationObject | Mapping[str, Any] | None
    tool_choice: AssistantsApiToolChoiceOptionInput | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOptionInput | None
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]


class CreateRunParams(CreateRunOptions, total=False):
    """Body fields and query parameters of POST /threads/{thread_id}/runs; what is left out is not sent."""

    assistant_id: str
    stream: bool | None
