# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .transcript_text_usage_tokens_input_token_details import TranscriptTextUsageTokensInputTokenDetails


@model
class TranscriptTextUsageTokens(_Model):
    """`TranscriptTextUsageTokens` of the API."""

    type: Literal["tokens"]
    input_tokens: int
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None
    output_tokens: int
    total_tokens: int

    _required = ("input_tokens", "output_tokens", "total_tokens")
    _constants = {"type": "tokens"}
    _decoders = {
        "input_token_details": one("TranscriptTextUsageTokensInputTokenDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            output_tokens: int,
            total_tokens: int,
            type: Literal["tokens"] | Unset = ...,
            input_token_details: TranscriptTextUsageTokensInputTokenDetails | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
