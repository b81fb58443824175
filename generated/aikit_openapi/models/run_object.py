# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
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
    from .metadata import Metadata, MetadataInput
    from .parallel_tool_calls import ParallelToolCalls
    from .run_completion_usage import RunCompletionUsage
    from .run_object_incomplete_details import RunObjectIncompleteDetails
    from .run_object_last_error import RunObjectLastError
    from .run_object_required_action import RunObjectRequiredAction
    from .truncation_object import TruncationObject


@model
class RunObject(_Model):
    """`RunObject` of the API."""

    id: str
    object: Literal["thread.run"]
    created_at: int
    """Unix time in seconds."""
    thread_id: str
    assistant_id: str
    status: Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    required_action: RunObjectRequiredAction | None
    last_error: RunObjectLastError | None
    expires_at: int | None
    """Unix time in seconds."""
    started_at: int | None
    """Unix time in seconds."""
    cancelled_at: int | None
    """Unix time in seconds."""
    failed_at: int | None
    """Unix time in seconds."""
    completed_at: int | None
    """Unix time in seconds."""
    incomplete_details: RunObjectIncompleteDetails | None
    model: str
    instructions: str
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    """At most 20 items; default `[]`."""
    metadata: Metadata | None
    usage: RunCompletionUsage | None
    temperature: float | None
    top_p: float | None
    max_prompt_tokens: int | None
    """At least 256."""
    max_completion_tokens: int | None
    """At least 256."""
    truncation_strategy: TruncationObject | None
    tool_choice: AssistantsApiToolChoiceOption | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOption | None

    _required = (
        "id",
        "created_at",
        "thread_id",
        "assistant_id",
        "status",
        "required_action",
        "last_error",
        "expires_at",
        "started_at",
        "cancelled_at",
        "failed_at",
        "completed_at",
        "incomplete_details",
        "model",
        "instructions",
        "tools",
        "metadata",
        "usage",
        "max_prompt_tokens",
        "max_completion_tokens",
        "truncation_strategy",
        "tool_choice",
        "parallel_tool_calls",
        "response_format",
    )
    _constants = {"object": "thread.run"}
    _decoders = {
        "required_action": one("RunObjectRequiredAction"),
        "last_error": one("RunObjectLastError"),
        "incomplete_details": one("RunObjectIncompleteDetails"),
        "tools": many(
            union(
                "type",
                {
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
            )
        ),
        "usage": one("RunCompletionUsage"),
        "truncation_strategy": one("TruncationObject"),
        "tool_choice": named("AssistantsApiToolChoiceOption"),
        "response_format": named("AssistantsApiResponseFormatOption"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            thread_id: str,
            assistant_id: str,
            status: Literal[
                "queued",
                "in_progress",
                "requires_action",
                "cancelling",
                "cancelled",
                "failed",
                "completed",
                "incomplete",
                "expired",
            ],
            required_action: RunObjectRequiredAction | Mapping[str, Any] | None,
            last_error: RunObjectLastError | Mapping[str, Any] | None,
            expires_at: int | None,
            started_at: int | None,
            cancelled_at: int | None,
            failed_at: int | None,
            completed_at: int | None,
            incomplete_details: RunObjectIncompleteDetails | Mapping[str, Any] | None,
            model: str,
            instructions: str,
            tools: Sequence[
                AssistantToolsCode
                | AssistantToolsCodeDict
                | AssistantToolsFileSearch
                | AssistantToolsFileSearchDict
                | AssistantToolsFunction
                | AssistantToolsFunctionDict
                | Mapping[str, Any]
            ],
            metadata: MetadataInput | None,
            usage: RunCompletionUsage | Mapping[str, Any] | None,
            max_prompt_tokens: int | None,
            max_completion_tokens: int | None,
            truncation_strategy: TruncationObject | TruncationObjectDict | Mapping[str, Any] | None,
            tool_choice: AssistantsApiToolChoiceOptionInput | None,
            parallel_tool_calls: ParallelToolCalls,
            response_format: AssistantsApiResponseFormatOptionInput | None,
            object: Literal["thread.run"] | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
        ) -> None: ...
