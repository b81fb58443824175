# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .image_gen_input_usage_details import ImageGenInputUsageDetails
    from .image_gen_output_tokens_details import ImageGenOutputTokensDetails


@model
class ImageGenUsage(_Model):
    """`ImageGenUsage` of the API."""

    input_tokens: int
    total_tokens: int
    output_tokens: int
    output_tokens_details: ImageGenOutputTokensDetails | None
    input_tokens_details: ImageGenInputUsageDetails

    _required = ("input_tokens", "total_tokens", "output_tokens", "input_tokens_details")
    _decoders = {
        "output_tokens_details": one("ImageGenOutputTokensDetails"),
        "input_tokens_details": one("ImageGenInputUsageDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            total_tokens: int,
            output_tokens: int,
            input_tokens_details: ImageGenInputUsageDetails | Mapping[str, Any],
            output_tokens_details: ImageGenOutputTokensDetails | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
