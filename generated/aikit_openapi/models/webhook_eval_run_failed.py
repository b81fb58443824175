# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_eval_run_failed_data import WebhookEvalRunFailedData


@model
class WebhookEvalRunFailed(_Model):
    """`WebhookEvalRunFailed` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookEvalRunFailedData
    object: Literal["event"] | None
    type: Literal["eval.run.failed"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "eval.run.failed"}
    _decoders = {
        "data": one("WebhookEvalRunFailedData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookEvalRunFailedData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["eval.run.failed"] | Unset = ...,
        ) -> None: ...
