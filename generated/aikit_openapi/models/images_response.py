# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .image import Image
    from .image_gen_usage import ImageGenUsage


@model
class ImagesResponse(_Model):
    """`ImagesResponse` of the API."""

    created: int
    """When the images were created, as Unix time in seconds."""
    data: list[Image] | None
    """The images."""
    background: Literal["transparent", "opaque"] | None
    output_format: Literal["png", "webp", "jpeg"] | None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None
    quality: Literal["low", "medium", "high"] | None
    usage: ImageGenUsage | None
    """Token usage of the request."""

    _required = ("created",)
    _decoders = {
        "data": many(one("Image")),
        "usage": one("ImageGenUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: int,
            data: Sequence[Image | Mapping[str, Any]] | Unset = ...,
            background: Literal["transparent", "opaque"] | Unset = ...,
            output_format: Literal["png", "webp", "jpeg"] | Unset = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024"] | Unset = ...,
            quality: Literal["low", "medium", "high"] | Unset = ...,
            usage: ImageGenUsage | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
