# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_fine_tuning_job_cancelled_data import WebhookFineTuningJobCancelledData


@model
class WebhookFineTuningJobCancelled(_Model):
    """`WebhookFineTuningJobCancelled` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookFineTuningJobCancelledData
    object: Literal["event"] | None
    type: Literal["fine_tuning.job.cancelled"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "fine_tuning.job.cancelled"}
    _decoders = {
        "data": one("WebhookFineTuningJobCancelledData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookFineTuningJobCancelledData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["fine_tuning.job.cancelled"] | Unset = ...,
        ) -> None: ...
