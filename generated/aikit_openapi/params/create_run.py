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
    """`CreateRunParams` without `assistant_id`, `tools`, `stream`, for methods that name these arguments."""

    model: str | AssistantSupportedModels | None
    """A string, `AssistantSupportedModels` or None."""
    reasoning_effort: ReasoningEffort | None
    """`ReasoningEffort` or None."""
    instructions: str | None
    """A string or None."""
    additional_instructions: str | None
    """A string or None."""
    additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict | Mapping[str, Any]] | None
    """A list of `CreateMessageRequest` or None."""
    metadata: MetadataInput | None
    """`Metadata` or None."""
    temperature: float | None
    """A number or None, 0 to 2; default 1."""
    top_p: float | None
    """A number or None, 0 to 1; default 1."""
    max_prompt_tokens: int | None
    """An integer or None, at least 256."""
    max_completion_tokens: int | None
    """An integer or None, at least 256."""
    truncation_strategy: TruncationObject | TruncationObjectDict | Mapping[str, Any] | None
    """`TruncationObject` or None."""
    tool_choice: AssistantsApiToolChoiceOptionInput | None
    """`AssistantsApiToolChoiceOption` or None."""
    parallel_tool_calls: ParallelToolCalls
    """`ParallelToolCalls`."""
    response_format: AssistantsApiResponseFormatOptionInput | None
    """`AssistantsApiResponseFormatOption` or None."""
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """A list of `step_details.tool_calls[*].file_search.results[*].content`."""


class CreateRunParams(CreateRunOptions, total=False):
    """Body fields and query parameters of POST /threads/{thread_id}/runs. Omitted ones are not sent."""

    assistant_id: str
    """A string."""
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
    """A list of `AssistantToolsCode`, `AssistantToolsFileSearch` or `AssistantToolsFunction` or None,
    at most 20 items.
    """
    stream: bool | None
    """A boolean or None."""
