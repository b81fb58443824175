# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .images_usage import ImagesUsage


@model
class ImageGenCompletedEvent(_Model):
    """`ImageGenCompletedEvent` of the API."""

    type: Literal["image_generation.completed"]
    b64_json: str
    created_at: int
    """Unix time in seconds."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: ImagesUsage

    _required = ("b64_json", "created_at", "size", "quality", "background", "output_format", "usage")
    _constants = {"type": "image_generation.completed"}
    _decoders = {
        "usage": one("ImagesUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            b64_json: str,
            created_at: int,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"],
            quality: Literal["low", "medium", "high", "auto"],
            background: Literal["transparent", "opaque", "auto"],
            output_format: Literal["png", "webp", "jpeg"],
            usage: ImagesUsage | Mapping[str, Any],
            type: Literal["image_generation.completed"] | Unset = ...,
        ) -> None: ...
