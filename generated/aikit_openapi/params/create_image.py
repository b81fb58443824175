# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /images/generations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.partial_images import PartialImages


class CreateImageParams(TypedDict, total=False):
    """Body fields and query parameters of POST /images/generations; what is left out is not sent."""

    prompt: str
    model: (
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
    )
    """Default `'dall-e-2'`."""
    n: int | None
    """1 to 10, default `1`."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    """Default `'auto'`."""
    response_format: Literal["url", "b64_json"] | None
    """Default `'url'`."""
    output_format: Literal["png", "jpeg", "webp"] | None
    """Default `'png'`."""
    output_compression: int | None
    """Default `100`."""
    stream: bool | None
    """Default `False`."""
    partial_images: PartialImages | None
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    )
    """Default `'auto'`."""
    moderation: Literal["low", "auto"] | None
    """Default `'auto'`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Default `'auto'`."""
    style: Literal["vivid", "natural"] | None
    """Default `'vivid'`."""
    user: str
