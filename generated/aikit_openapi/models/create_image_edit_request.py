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
    """The image or images to edit, at most 16 items."""
    prompt: str
    """A text description of the new image."""
    mask: FileTypes | None
    """An image of the same size whose transparent areas mark what to change in the first image."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent; default `auto`."""
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
    """Id of the image model; default `gpt-image-1.5`."""
    n: int | None
    """Number of images to generate, 1 to 10; default 1."""
    size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None
    """Width and height in pixels, such as `1024x1024`. Default `1024x1024`."""
    response_format: Literal["url", "b64_json"] | None
    """Whether to return URLs or base64 data."""
    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the images; default `png`."""
    output_compression: int | None
    """Compression level in percent for `webp` and `jpeg` images; default 100."""
    user: str | None
    """Your id for the end user."""
    input_fidelity: InputFidelity | None
    """How closely the result matches the input images."""
    stream: bool | None
    """Whether to stream partial images while the image is generated; default `False`."""
    partial_images: PartialImages | None
    """Number of partial images in a stream."""
    quality: Literal["standard", "low", "medium", "high", "auto"] | None
    """Quality of the image; default `auto`."""

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
