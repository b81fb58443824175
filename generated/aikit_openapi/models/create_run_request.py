# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
        CreateMessageRequestDict,
        TruncationObjectDict,
    )
    from ..types import Unset
    from .assistant_supported_models import AssistantSupportedModels
    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption,
        AssistantsApiResponseFormatOptionInput,
    )
    from .assistants_api_tool_choice_option import (
        AssistantsApiToolChoiceOption,
        AssistantsApiToolChoiceOptionInput,
    )
    from .create_message_request import CreateMessageRequest
    from .metadata import Metadata, MetadataInput
    from .parallel_tool_calls import ParallelToolCalls
    from .reasoning_effort import ReasoningEffort
    from .truncation_object import TruncationObject


@model
class CreateRunRequest(_Model):
    """`CreateRunRequest` of the API."""

    assistant_id: str
    model: str | AssistantSupportedModels | None
    reasoning_effort: ReasoningEffort | None
    instructions: str | None
    additional_instructions: str | None
    additional_messages: list[CreateMessageRequest] | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None
    """At most 20 items."""
    metadata: Metadata | None
    temperature: float | None
    """0 to 2; default 1."""
    top_p: float | None
    """0 to 1; default 1."""
    stream: bool | None
    max_prompt_tokens: int | None
    """At least 256."""
    max_completion_tokens: int | None
    """At least 256."""
    truncation_strategy: TruncationObject | None
    tool_choice: AssistantsApiToolChoiceOption | None
    parallel_tool_calls: ParallelToolCalls | None
    response_format: AssistantsApiResponseFormatOption | None

    _required = ("assistant_id",)
    _decoders = {
        "additional_messages": union(items=one("CreateMessageRequest")),
        "tools": union(
            items=union(
                "type",
                {
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
            )
        ),
        "truncation_strategy": one("TruncationObject"),
        "tool_choice": named("AssistantsApiToolChoiceOption"),
        "response_format": named("AssistantsApiResponseFormatOption"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str,
            model: str | AssistantSupportedModels | None | Unset = ...,
            reasoning_effort: ReasoningEffort | None | Unset = ...,
            instructions: str | None | Unset = ...,
            additional_instructions: str | None | Unset = ...,
            additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict | Mapping[str, Any]]
            | None
            | Unset = ...,
            tools: Sequence[
                AssistantToolsCode
                | AssistantToolsCodeDict
                | AssistantToolsFileSearch
                | AssistantToolsFileSearchDict
                | AssistantToolsFunction
                | AssistantToolsFunctionDict
                | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
            stream: bool | None | Unset = ...,
            max_prompt_tokens: int | None | Unset = ...,
            max_completion_tokens: int | None | Unset = ...,
            truncation_strategy: TruncationObject
            | TruncationObjectDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = ...,
            parallel_tool_calls: ParallelToolCalls | Unset = ...,
            response_format: AssistantsApiResponseFormatOptionInput | None | Unset = ...,
        ) -> None: ...
