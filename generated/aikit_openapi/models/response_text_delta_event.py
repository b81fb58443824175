# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .response_log_prob import ResponseLogProb


@model
class ResponseTextDeltaEvent(_Model):
    """`ResponseTextDeltaEvent` of the API."""

    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[ResponseLogProb]

    _required = ("item_id", "output_index", "content_index", "delta", "sequence_number", "logprobs")
    _constants = {"type": "response.output_text.delta"}
    _decoders = {
        "logprobs": many(one("ResponseLogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            content_index: int,
            delta: str,
            sequence_number: int,
            logprobs: Sequence[ResponseLogProb | Mapping[str, Any]],
            type: Literal["response.output_text.delta"] | Unset = ...,
        ) -> None: ...
