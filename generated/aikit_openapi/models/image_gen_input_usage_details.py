# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ImageGenInputUsageDetails(_Model):
    """`ImageGenInputUsageDetails` of the API."""

    text_tokens: int
    image_tokens: int

    _required = ("text_tokens", "image_tokens")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text_tokens: int,
            image_tokens: int,
        ) -> None: ...
