# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_token_logprob_top_logprobs_item import ChatCompletionTokenLogprobTopLogprobsItem


@model
class ChatCompletionTokenLogprob(_Model):
    """`ChatCompletionTokenLogprob` of the API."""

    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]

    _required = ("token", "logprob", "bytes", "top_logprobs")
    _decoders = {
        "top_logprobs": many(one("ChatCompletionTokenLogprobTopLogprobsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            bytes: Sequence[int] | None,
            top_logprobs: Sequence[ChatCompletionTokenLogprobTopLogprobsItem | Mapping[str, Any]],
        ) -> None: ...
