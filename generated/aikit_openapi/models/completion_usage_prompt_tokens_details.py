# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CompletionUsagePromptTokensDetails(_Model):
    """`CompletionUsagePromptTokensDetails` of the API."""

    audio_tokens: int | None
    """Default 0."""
    cached_tokens: int | None
    """Default 0."""
    text_tokens: int | None
    image_tokens: int | None
    cache_write_tokens: int | None
    """Default 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio_tokens: int | Unset = ...,
            cached_tokens: int | Unset = ...,
            text_tokens: int | Unset = ...,
            image_tokens: int | Unset = ...,
            cache_write_tokens: int | Unset = ...,
        ) -> None: ...
