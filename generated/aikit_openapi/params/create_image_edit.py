# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /images/edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.image_ref_param import ImageRefParam
    from ..models.input_fidelity import InputFidelity
    from ..models.partial_images import PartialImages
    from ..typed_dicts.images import ImageRefParamDict
    from ..types import FileTypes


class CreateImageEditOptions(TypedDict, total=False):
    """`CreateImageEditParams` without `prompt`, `stream`, for methods that name these arguments."""

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
    """Id of the image model; default `gpt-image-1.5`."""
    images: Sequence[ImageRefParam | ImageRefParamDict | Mapping[str, Any]]
    """The images to edit, as URLs or ids of uploaded files. From 1 to 16 items."""
    mask: ImageRefParam | ImageRefParamDict | FileTypes | Mapping[str, Any]
    """An image of the same size whose transparent areas mark what to change in the first image."""
    n: int | None
    """Number of images to generate, 1 to 10; default 1."""
    quality: Literal["low", "medium", "high", "auto", "standard"] | None
    """Quality of the image; default `auto`."""
    input_fidelity: Literal["high", "low"] | InputFidelity | None
    """How closely the result matches the input images."""
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512"] | str | None
    """Width and height in pixels, such as `1024x1024`. Default `auto`."""
    user: str
    """Your id for the end user."""
    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the images: `png`, `jpeg`, `webp` or None; default `png`."""
    output_compression: int | None
    """Compression level in percent for `webp` and `jpeg` images; default 100."""
    moderation: Literal["low", "auto"] | None
    """How strictly the prompt is moderated: `low`, `auto` or None; default `auto`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent: `transparent`, `opaque`, `auto` or None; default `auto`."""
    partial_images: PartialImages | None
    """Number of partial images in a stream."""
    image: FileTypes | Sequence[FileTypes]
    """The image or images to edit, at most 16 items."""
    response_format: Literal["url", "b64_json"] | None
    """Whether to return URLs or base64 data: `url`, `b64_json` or None."""


class CreateImageEditParams(CreateImageEditOptions, total=False):
    """Body fields and query parameters of POST /images/edits. Omitted ones are not sent."""

    prompt: str
    """A text description of the new image, 1 to 32000 characters."""
    stream: bool | None
    """Whether to stream partial images while the image is generated; default `False`."""
