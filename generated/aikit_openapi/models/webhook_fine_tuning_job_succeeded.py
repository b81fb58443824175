# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_fine_tuning_job_succeeded_data import WebhookFineTuningJobSucceededData


@model
class WebhookFineTuningJobSucceeded(_Model):
    """`WebhookFineTuningJobSucceeded` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookFineTuningJobSucceededData
    object: Literal["event"] | None
    type: Literal["fine_tuning.job.succeeded"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "fine_tuning.job.succeeded"}
    _decoders = {
        "data": one("WebhookFineTuningJobSucceededData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookFineTuningJobSucceededData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["fine_tuning.job.succeeded"] | Unset = ...,
        ) -> None: ...
