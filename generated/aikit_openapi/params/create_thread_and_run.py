# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /threads/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.assistants_api_response_format_option import AssistantsApiResponseFormatOptionInput
    from ..models.assistants_api_tool_choice_option import AssistantsApiToolChoiceOptionInput
    from ..models.create_thread_and_run_request_tool_resources import CreateThreadAndRunRequestToolResources
    from ..models.create_thread_request import CreateThreadRequest
    from ..models.metadata import MetadataInput
    from ..models.parallel_tool_calls import ParallelToolCalls
    from ..models.truncation_object import TruncationObject
    from ..typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
        CreateThreadAndRunRequestToolResourcesDict,
        CreateThreadRequestDict,
        TruncationObjectDict,
    )


class CreateThreadAndRunOptions(TypedDict, total=False):
    """`CreateThreadAndRunParams` without `assistant_id`, `tools`, `stream`, for methods that name these arguments."""

    thread: CreateThreadRequest | CreateThreadRequestDict | Mapping[str, Any]
    """`CreateThreadRequest`."""
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
    """A string, `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, … or
    None.
    """
    instructions: str | None
    """A string or None."""
    tool_resources: (
        CreateThreadAndRunRequestToolResources
        | CreateThreadAndRunRequestToolResourcesDict
        | Mapping[str, Any]
        | None
    )
    """`CreateThreadAndRunRequestToolResources` or None."""
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


class CreateThreadAndRunParams(CreateThreadAndRunOptions, total=False):
    """Body fields and query parameters of POST /threads/runs. Omitted ones are not sent."""

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
