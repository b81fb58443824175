# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class EvalRunOutputItemSampleUsage(_Model):
    """`EvalRunOutputItemSampleUsage` of the API."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int

    _required = ("total_tokens", "completion_tokens", "prompt_tokens", "cached_tokens")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_tokens: int,
            completion_tokens: int,
            prompt_tokens: int,
            cached_tokens: int,
        ) -> None: ...
