# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .batch_usage_input_tokens_details import BatchUsageInputTokensDetails
    from .batch_usage_output_tokens_details import BatchUsageOutputTokensDetails


@model
class BatchUsage(_Model):
    """`BatchUsage` of the API."""

    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int

    _required = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
    )
    _decoders = {
        "input_tokens_details": one("BatchUsageInputTokensDetails"),
        "output_tokens_details": one("BatchUsageOutputTokensDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            input_tokens_details: BatchUsageInputTokensDetails | Mapping[str, Any],
            output_tokens: int,
            output_tokens_details: BatchUsageOutputTokensDetails | Mapping[str, Any],
            total_tokens: int,
        ) -> None: ...
