# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import FileTypes, Unset
    from .input_fidelity import InputFidelity
    from .partial_images import PartialImages


@model
class CreateImageEditRequest(_Model):
    """`CreateImageEditRequest` of the API."""

    image: FileTypes | list[FileTypes]
    """The image or images to start from. At most 16 items."""
    prompt: str
    """A text description of the new image."""
    mask: FileTypes | None
    """Image of the same size; where it is transparent, the first image is changed."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent. Default `'auto'`."""
    model: (
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
    )
    """Id of the image model. Default `'gpt-image-1.5'`."""
    n: int | None
    """How many images to make. 1 to 10, default `1`."""
    size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None
    """Width and height in pixels, such as `1024x1024`. Default `'1024x1024'`."""
    response_format: Literal["url", "b64_json"] | None
    """Whether the answer holds links or the images themselves as base64."""
    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the images. Default `'png'`."""
    output_compression: int | None
    """Quality in percent of a compressed image, `webp` or `jpeg`. Default `100`."""
    user: str | None
    """Your id of the end user."""
    input_fidelity: InputFidelity | None
    """How closely to keep to the given images."""
    stream: bool | None
    """Whether to send previews while the image is made. Default `False`."""
    partial_images: PartialImages | None
    """How many previews a stream brings."""
    quality: Literal["standard", "low", "medium", "high", "auto"] | None
    """How much care goes into the image. Default `'auto'`."""

    _required = ("image", "prompt")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            mask: FileTypes | Unset = ...,
            background: Literal["transparent", "opaque", "auto"] | None | Unset = ...,
            model: Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Unset = ...,
            n: int | None | Unset = ...,
            size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Unset = ...,
            response_format: Literal["url", "b64_json"] | None | Unset = ...,
            output_format: Literal["png", "jpeg", "webp"] | None | Unset = ...,
            output_compression: int | None | Unset = ...,
            user: str | Unset = ...,
            input_fidelity: InputFidelity | None | Unset = ...,
            stream: bool | None | Unset = ...,
            partial_images: PartialImages | None | Unset = ...,
            quality: Literal["standard", "low", "medium", "high", "auto"] | None | Unset = ...,
        ) -> None: ...
