# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ImageGenPartialImageEvent(_Model):
    """`ImageGenPartialImageEvent` of the API."""

    type: Literal["image_generation.partial_image"]
    b64_json: str
    created_at: int
    """Unix time in seconds."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int

    _required = (
        "b64_json",
        "created_at",
        "size",
        "quality",
        "background",
        "output_format",
        "partial_image_index",
    )
    _constants = {"type": "image_generation.partial_image"}

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
            partial_image_index: int,
            type: Literal["image_generation.partial_image"] | Unset = ...,
        ) -> None: ...
