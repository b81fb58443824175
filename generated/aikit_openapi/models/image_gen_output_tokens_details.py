# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ImageGenOutputTokensDetails(_Model):
    """`ImageGenOutputTokensDetails` of the API."""

    image_tokens: int
    text_tokens: int

    _required = ("image_tokens", "text_tokens")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_tokens: int,
            text_tokens: int,
        ) -> None: ...
