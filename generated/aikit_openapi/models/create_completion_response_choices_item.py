# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_completion_response_choices_item_logprobs import CreateCompletionResponseChoicesItemLogprobs


@model
class CreateCompletionResponseChoicesItem(_Model):
    """`CreateCompletionResponseChoicesItem` of the API."""

    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    text: str

    _required = ("finish_reason", "index", "logprobs", "text")
    _decoders = {
        "logprobs": one("CreateCompletionResponseChoicesItemLogprobs"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["stop", "length", "content_filter"],
            index: int,
            logprobs: CreateCompletionResponseChoicesItemLogprobs | Mapping[str, Any] | None,
            text: str,
        ) -> None: ...
