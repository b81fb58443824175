# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.images import ImageRefParamDict
    from ..types import Unset
    from .image_ref_param import ImageRefParam
    from .partial_images import PartialImages


@model
class EditImageBodyJsonParam(_Model):
    """`EditImageBodyJsonParam` of the API."""

    model: (
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
    )
    """Id of the image model; default `gpt-image-1.5`."""
    images: list[ImageRefParam]
    """The images to edit, as URLs or ids of uploaded files. From 1 to 16 items."""
    mask: ImageRefParam | None
    """An image of the same size whose transparent areas mark what to change in the first image."""
    prompt: str
    """A text description of the new image, 1 to 32000 characters."""
    n: int | None
    """Number of images to generate, 1 to 10; default 1."""
    quality: Literal["low", "medium", "high", "auto"] | None
    """Quality of the image; default `auto`."""
    input_fidelity: Literal["high", "low"] | None
    """How closely the result matches the input images."""
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None
    """Width and height in pixels, such as `1024x1024`. Default `auto`."""
    user: str | None
    """Your id for the end user."""
    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the images; default `png`."""
    output_compression: int | None
    """Compression level in percent for `webp` and `jpeg` images, 0 to 100."""
    moderation: Literal["low", "auto"] | None
    """How strictly the prompt is moderated; default `auto`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent; default `auto`."""
    stream: bool | None
    """Whether to stream partial images while the image is generated; default `False`."""
    partial_images: PartialImages | None
    """Number of partial images in a stream."""

    _required = ("images", "prompt")
    _decoders = {
        "images": many(one("ImageRefParam")),
        "mask": one("ImageRefParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            images: Sequence[ImageRefParam | ImageRefParamDict | Mapping[str, Any]],
            prompt: str,
            model: Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Unset = ...,
            mask: ImageRefParam | ImageRefParamDict | Mapping[str, Any] | Unset = ...,
            n: int | None | Unset = ...,
            quality: Literal["low", "medium", "high", "auto"] | None | Unset = ...,
            input_fidelity: Literal["high", "low"] | None | Unset = ...,
            size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None | Unset = ...,
            user: str | Unset = ...,
            output_format: Literal["png", "jpeg", "webp"] | None | Unset = ...,
            output_compression: int | None | Unset = ...,
            moderation: Literal["low", "auto"] | None | Unset = ...,
            background: Literal["transparent", "opaque", "auto"] | None | Unset = ...,
            stream: bool | None | Unset = ...,
            partial_images: PartialImages | None | Unset = ...,
        ) -> None: ...
