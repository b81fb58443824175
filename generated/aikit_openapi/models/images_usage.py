# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .images_usage_input_tokens_details import ImagesUsageInputTokensDetails


@model
class ImagesUsage(_Model):
    """`ImagesUsage` of the API."""

    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails

    _required = ("total_tokens", "input_tokens", "output_tokens", "input_tokens_details")
    _decoders = {
        "input_tokens_details": one("ImagesUsageInputTokensDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_tokens: int,
            input_tokens: int,
            output_tokens: int,
            input_tokens_details: ImagesUsageInputTokensDetails | Mapping[str, Any],
        ) -> None: ...
