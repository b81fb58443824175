# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent

ImageGenStreamEvent: TypeAlias = "ImageGenPartialImageEvent | ImageGenCompletedEvent"
"""`ImageGenStreamEvent` of the API."""

ImageGenStreamEventInput: TypeAlias = "ImageGenPartialImageEvent | ImageGenCompletedEvent | Mapping[str, Any]"
"""Accepted values for `ImageGenStreamEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "image_generation.partial_image": "ImageGenPartialImageEvent",
        "image_generation.completed": "ImageGenCompletedEvent",
    },
)
