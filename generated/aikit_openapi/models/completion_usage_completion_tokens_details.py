# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CompletionUsageCompletionTokensDetails(_Model):
    """`CompletionUsageCompletionTokensDetails` of the API."""

    accepted_prediction_tokens: int | None
    """Default 0."""
    audio_tokens: int | None
    """Default 0."""
    reasoning_tokens: int | None
    """Default 0."""
    text_tokens: int | None
    rejected_prediction_tokens: int | None
    """Default 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accepted_prediction_tokens: int | Unset = ...,
            audio_tokens: int | Unset = ...,
            reasoning_tokens: int | Unset = ...,
            text_tokens: int | Unset = ...,
            rejected_prediction_tokens: int | Unset = ...,
        ) -> None: ...
