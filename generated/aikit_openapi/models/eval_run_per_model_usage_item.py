# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class EvalRunPerModelUsageItem(_Model):
    """`EvalRunPerModelUsageItem` of the API."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int

    _required = (
        "model_name",
        "invocation_count",
        "prompt_tokens",
        "completion_tokens",
        "total_tokens",
        "cached_tokens",
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model_name: str,
            invocation_count: int,
            prompt_tokens: int,
            completion_tokens: int,
            total_tokens: int,
            cached_tokens: int,
        ) -> None: ...
