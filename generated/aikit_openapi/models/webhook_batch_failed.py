# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_batch_failed_data import WebhookBatchFailedData


@model
class WebhookBatchFailed(_Model):
    """`WebhookBatchFailed` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookBatchFailedData
    object: Literal["event"] | None
    type: Literal["batch.failed"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "batch.failed"}
    _decoders = {
        "data": one("WebhookBatchFailedData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookBatchFailedData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["batch.failed"] | Unset = ...,
        ) -> None: ...
