# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /images/variations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateImageVariationParams(TypedDict, total=False):
    """Body fields and query parameters of POST /images/variations; what is left out is not sent."""

    image: FileTypes
    model: Literal["dall-e-2"] | str | None
    """Default `'dall-e-2'`."""
    n: int | None
    """1 to 10, default `1`."""
    response_format: Literal["url", "b64_json"] | None
    """Default `'url'`."""
    size: Literal["256x256", "512x512", "1024x1024"] | None
    """Default `'1024x1024'`."""
    user: str
