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
    """`CreateImageEditParams` without prompt, stream, for methods that name these."""

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
    """Id of the image model. Text or `gpt-image-1.5` or `gpt-image-2` or `gpt-image-2-2026-04-21` or
    `gpt-image-1` or `gpt-image-1-mini` or another or null or text or `gpt-image-1.5` or
    `gpt-image-2` or `gpt-image-2-2026-04-21` or `dall-e-2` or `gpt-image-1` or another or null,
    default `'gpt-image-1.5'`.
    """
    images: Sequence[ImageRefParam | ImageRefParamDict | Mapping[str, Any]]
    """The images to start from, as links or ids of uploaded files. List of `ImageRefParam`, 1 to 16
    items.
    """
    mask: ImageRefParam | ImageRefParamDict | FileTypes | Mapping[str, Any]
    """Image of the same size; where it is transparent, the first image is changed. `ImageRefParam` or
    file.
    """
    n: int | None
    """How many images to make. Integer or null, 1 to 10, default `1`."""
    quality: Literal["low", "medium", "high", "auto", "standard"] | None
    """How much care goes into the image. One of `low`, `medium`, `high`, `auto` or null or one of
    `standard`, `low`, `medium`, `high`, `auto` or null, default `'auto'`.
    """
    input_fidelity: Literal["high", "low"] | InputFidelity | None
    """How closely to keep to the given images. One of `high`, `low` or null or `InputFidelity` or
    null.
    """
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512"] | str | None
    """Width and height in pixels, such as `1024x1024`. One of `auto`, `1024x1024`, `1536x1024`,
    `1024x1536` or null or text or `256x256` or `512x512` or `1024x1024` or `1536x1024` or
    `1024x1536` or another or null, default `'auto'`.
    """
    user: str
    """Your id of the end user. Text."""
    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the images. One of `png`, `jpeg`, `webp` or null, default `'png'`."""
    output_compression: int | None
    """Quality in percent of a compressed image, `webp` or `jpeg`. Integer or null, default `100`."""
    moderation: Literal["low", "auto"] | None
    """How strictly the prompt is moderated. One of `low`, `auto` or null, default `'auto'`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent. One of `transparent`, `opaque`, `auto` or null, default
    `'auto'`.
    """
    partial_images: PartialImages | None
    """How many previews a stream brings. `PartialImages` or null."""
    image: FileTypes | Sequence[FileTypes]
    """The image or images to start from. File or list of file, at most 16 items."""
    response_format: Literal["url", "b64_json"] | None
    """Whether the answer holds links or the images themselves as base64. One of `url`, `b64_json` or
    null.
    """


class CreateImageEditParams(CreateImageEditOptions, total=False):
    """Body fields and query parameters of POST /images/edits; what is left out is not sent."""

    prompt: str
    """A text description of the new image. Text, 1 to 32000 characters."""
    stream: bool | None
    """Whether to send previews while the image is made. True or false or null, default `False`."""
