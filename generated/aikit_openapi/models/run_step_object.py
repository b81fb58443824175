# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .metadata import Metadata, MetadataInput
    from .run_step_completion_usage import RunStepCompletionUsage
    from .run_step_details_message_creation_object import RunStepDetailsMessageCreationObject
    from .run_step_details_tool_calls_object import RunStepDetailsToolCallsObject
    from .run_step_object_last_error import RunStepObjectLastError


@model
class RunStepObject(_Model):
    """`RunStepObject` of the API."""

    id: str
    object: Literal["thread.run.step"]
    created_at: int
    """Unix time in seconds."""
    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"]
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
    last_error: RunStepObjectLastError | None
    expired_at: int | None
    """Unix time in seconds."""
    cancelled_at: int | None
    """Unix time in seconds."""
    failed_at: int | None
    """Unix time in seconds."""
    completed_at: int | None
    """Unix time in seconds."""
    metadata: Metadata | None
    usage: RunStepCompletionUsage | None

    _required = (
        "id",
        "created_at",
        "assistant_id",
        "thread_id",
        "run_id",
        "type",
        "status",
        "step_details",
        "last_error",
        "expired_at",
        "cancelled_at",
        "failed_at",
        "completed_at",
        "metadata",
        "usage",
    )
    _constants = {"object": "thread.run.step"}
    _decoders = {
        "step_details": union(
            "type",
            {
                "message_creation": "RunStepDetailsMessageCreationObject",
                "tool_calls": "RunStepDetailsToolCallsObject",
            },
        ),
        "last_error": one("RunStepObjectLastError"),
        "usage": one("RunStepCompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            assistant_id: str,
            thread_id: str,
            run_id: str,
            type: Literal["message_creation", "tool_calls"],
            status: Literal["in_progress", "cancelled", "failed", "completed", "expired"],
            step_details: RunStepDetailsMessageCreationObject
            | RunStepDetailsToolCallsObject
            | Mapping[str, Any],
            last_error: RunStepObjectLastError | Mapping[str, Any] | None,
            expired_at: int | None,
            cancelled_at: int | None,
            failed_at: int | None,
            completed_at: int | None,
            metadata: MetadataInput | None,
            usage: RunStepCompletionUsage | Mapping[str, Any] | None,
            object: Literal["thread.run.step"] | Unset = ...,
        ) -> None: ...
