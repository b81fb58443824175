# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /images/variations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateImageVariationOptions(TypedDict, total=False):
    """`CreateImageVariationParams` without `image`, for methods that name these arguments."""

    model: Literal["dall-e-2"] | str | None
    """Id of the image model; default `dall-e-2`."""
    n: int | None
    """Number of images to generate, 1 to 10; default 1."""
    response_format: Literal["url", "b64_json"] | None
    """Whether to return URLs or base64 data: `url`, `b64_json` or None; default `url`."""
    size: Literal["256x256", "512x512", "1024x1024"] | None
    """Width and height in pixels, such as `1024x1024`. One of `256x256`, `512x512`, `1024x1024` or
    None; default `1024x1024`.
    """
    user: str
    """Your id for the end user."""


class CreateImageVariationParams(CreateImageVariationOptions, total=False):
    """Body fields and query parameters of POST /images/variations. Omitted ones are not sent."""

    image: FileTypes
    """The image to vary, a square PNG."""
