# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class CreateEmbeddingResponseUsage(_Model):
    """`CreateEmbeddingResponseUsage` of the API."""

    prompt_tokens: int
    total_tokens: int

    _required = ("prompt_tokens", "total_tokens")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...
