# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_eval_run_succeeded_data import WebhookEvalRunSucceededData


@model
class WebhookEvalRunSucceeded(_Model):
    """`WebhookEvalRunSucceeded` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookEvalRunSucceededData
    object: Literal["event"] | None
    type: Literal["eval.run.succeeded"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "eval.run.succeeded"}
    _decoders = {
        "data": one("WebhookEvalRunSucceededData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookEvalRunSucceededData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["eval.run.succeeded"] | Unset = ...,
        ) -> None: ...
