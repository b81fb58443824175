# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ImageGenToolCall(_Model):
    """`ImageGenToolCall` of the API."""

    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"]
    result: str | None

    _required = ("id", "status", "result")
    _constants = {"type": "image_generation_call"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: Literal["in_progress", "completed", "generating", "failed"],
            result: str | None,
            type: Literal["image_generation_call"] | Unset = ...,
        ) -> None: ...
