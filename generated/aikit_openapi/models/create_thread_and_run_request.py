# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
        CreateThreadAndRunRequestToolResourcesDict,
        CreateThreadRequestDict,
        TruncationObjectDict,
    )
    from ..types import Unset
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
    from .create_thread_and_run_request_tool_resources import CreateThreadAndRunRequestToolResources
    from .create_thread_request import CreateThreadRequest
    from .metadata import Metadata, MetadataInput
    from .parallel_tool_calls import ParallelToolCalls
    from .truncation_object import TruncationObject


@model
class CreateThreadAndRunRequest(_Model):
    """`CreateThreadAndRunRequest` of the API."""

    assistant_id: str
    thread: CreateThreadRequest | None
    model: (
        Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
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
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | str
        | None
    )
    instructions: str | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None
    """At most 20 items."""
    tool_resources: CreateThreadAndRunRequestToolResources | None
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
        "thread": one("CreateThreadRequest"),
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
        "tool_resources": one("CreateThreadAndRunRequestToolResources"),
        "truncation_strategy": one("TruncationObject"),
        "tool_choice": named("AssistantsApiToolChoiceOption"),
        "response_format": named("AssistantsApiResponseFormatOption"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str,
            thread: CreateThreadRequest | CreateThreadRequestDict | Mapping[str, Any] | Unset = ...,
            model: Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
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
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Unset = ...,
            instructions: str | None | Unset = ...,
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
            tool_resources: CreateThreadAndRunRequestToolResources
            | CreateThreadAndRunRequestToolResourcesDict
            | Mapping[str, Any]
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
