# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /images/edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.image_ref_param import ImageRefParam
    from ..models.input_fidelity import InputFidelity
    from ..models.partial_images import PartialImages
    from ..types import FileTypes


class CreateImageEditParams(TypedDict, total=False):
    """Body fields and query parameters of POST /images/edits; what is left out is not sent."""

    model: (
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
            "dall-e-2",
        ]
        | str
        | None
    )
    """Default `'gpt-image-1.5'`."""
    images: Sequence[ImageRefParam | Mapping[str, Any]]
    """1 to 16 items."""
    mask: ImageRefParam | FileTypes | Mapping[str, Any]
    prompt: str
    """1 to 32000 characters. 1 to 32000 characters."""
    n: int | None
    """1 to 10, default `1`."""
    quality: Literal["low", "medium", "high", "auto", "standard"] | None
    """Default `'auto'`."""
    input_fidelity: Literal["high", "low"] | InputFidelity | None
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512"] | str | None
    """Default `'auto'`."""
    user: str
    output_format: Literal["png", "jpeg", "webp"] | None
    """Default `'png'`."""
    output_compression: int | None
    """0 to 100."""
    moderation: Literal["low", "auto"] | None
    """Default `'auto'`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Default `'auto'`."""
    stream: bool | None
    """Default `False`."""
    partial_images: PartialImages | None
    image: FileTypes | Sequence[FileTypes]
    """At most 16 items."""
    response_format: Literal["url", "b64_json"] | None
