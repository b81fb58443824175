# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .batch_errors import BatchErrors
    from .batch_request_counts import BatchRequestCounts
    from .batch_usage import BatchUsage
    from .metadata import Metadata, MetadataInput


@model
class Batch(_Model):
    """`Batch` of the API."""

    id: str
    object: Literal["batch"]
    endpoint: str
    model: str | None
    errors: BatchErrors | None
    input_file_id: str
    completion_window: str
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    output_file_id: str | None
    error_file_id: str | None
    created_at: int
    """Unix time in seconds."""
    in_progress_at: int | None
    """Unix time in seconds."""
    expires_at: int | None
    """Unix time in seconds."""
    finalizing_at: int | None
    """Unix time in seconds."""
    completed_at: int | None
    """Unix time in seconds."""
    failed_at: int | None
    """Unix time in seconds."""
    expired_at: int | None
    """Unix time in seconds."""
    cancelling_at: int | None
    """Unix time in seconds."""
    cancelled_at: int | None
    """Unix time in seconds."""
    request_counts: BatchRequestCounts | None
    usage: BatchUsage | None
    metadata: Metadata | None

    _required = ("id", "endpoint", "input_file_id", "completion_window", "status", "created_at")
    _constants = {"object": "batch"}
    _decoders = {
        "errors": one("BatchErrors"),
        "request_counts": one("BatchRequestCounts"),
        "usage": one("BatchUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            endpoint: str,
            input_file_id: str,
            completion_window: str,
            status: Literal[
                "validating",
                "failed",
                "in_progress",
                "finalizing",
                "completed",
                "expired",
                "cancelling",
                "cancelled",
            ],
            created_at: int,
            object: Literal["batch"] | Unset = ...,
            model: str | Unset = ...,
            errors: BatchErrors | Mapping[str, Any] | Unset = ...,
            output_file_id: str | Unset = ...,
            error_file_id: str | Unset = ...,
            in_progress_at: int | Unset = ...,
            expires_at: int | Unset = ...,
            finalizing_at: int | Unset = ...,
            completed_at: int | Unset = ...,
            failed_at: int | Unset = ...,
            expired_at: int | Unset = ...,
            cancelling_at: int | Unset = ...,
            cancelled_at: int | Unset = ...,
            request_counts: BatchRequestCounts | Mapping[str, Any] | Unset = ...,
            usage: BatchUsage | Mapping[str, Any] | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
