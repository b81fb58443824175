# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .image_edit_completed_event import ImageEditCompletedEvent
    from .image_edit_partial_image_event import ImageEditPartialImageEvent

ImageEditStreamEvent: TypeAlias = "ImageEditPartialImageEvent | ImageEditCompletedEvent"
"""`ImageEditStreamEvent` of the API."""

ImageEditStreamEventInput: TypeAlias = (
    "ImageEditPartialImageEvent | ImageEditCompletedEvent | Mapping[str, Any]"
)
"""Accepted values for `ImageEditStreamEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "image_edit.partial_image": "ImageEditPartialImageEvent",
        "image_edit.completed": "ImageEditCompletedEvent",
    },
)
