# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_token_logprob import ChatCompletionTokenLogprob


@model
class CreateChatCompletionStreamResponseChoicesItemLogprobs(_Model):
    """`CreateChatCompletionStreamResponseChoicesItemLogprobs` of the API."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

    _required = ("content", "refusal")
    _decoders = {
        "content": union(items=one("ChatCompletionTokenLogprob")),
        "refusal": union(items=one("ChatCompletionTokenLogprob")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[ChatCompletionTokenLogprob | Mapping[str, Any]] | None,
            refusal: Sequence[ChatCompletionTokenLogprob | Mapping[str, Any]] | None,
        ) -> None: ...
