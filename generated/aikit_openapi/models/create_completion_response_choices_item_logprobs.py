# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset


@model
class CreateCompletionResponseChoicesItemLogprobs(_Model):
    """`CreateCompletionResponseChoicesItemLogprobs` of the API."""

    text_offset: list[int] | None
    token_logprobs: list[float] | None
    tokens: list[str] | None
    top_logprobs: list[dict[str, float]] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text_offset: Sequence[int] | Unset = ...,
            token_logprobs: Sequence[float] | Unset = ...,
            tokens: Sequence[str] | Unset = ...,
            top_logprobs: Sequence[Mapping[str, float]] | Unset = ...,
        ) -> None: ...
