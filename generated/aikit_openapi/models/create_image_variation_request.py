# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import FileTypes, Unset


@model
class CreateImageVariationRequest(_Model):
    """`CreateImageVariationRequest` of the API."""

    image: FileTypes
    """The image to vary, a square PNG."""
    model: Literal["dall-e-2"] | str | None
    """Id of the image model; default `dall-e-2`."""
    n: int | None
    """Number of images to generate, 1 to 10; default 1."""
    response_format: Literal["url", "b64_json"] | None
    """Whether to return URLs or base64 data; default `url`."""
    size: Literal["256x256", "512x512", "1024x1024"] | None
    """Width and height in pixels, such as `1024x1024`. Default `1024x1024`."""
    user: str | None
    """Your id for the end user."""

    _required = ("image",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: FileTypes,
            model: Literal["dall-e-2"] | str | None | Unset = ...,
            n: int | None | Unset = ...,
            response_format: Literal["url", "b64_json"] | None | Unset = ...,
            size: Literal["256x256", "512x512", "1024x1024"] | None | Unset = ...,
            user: str | Unset = ...,
        ) -> None: ...
