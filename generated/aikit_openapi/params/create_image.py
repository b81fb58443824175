# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /images/generations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.partial_images import PartialImages


class CreateImageOptions(TypedDict, total=False):
    """`CreateImageParams` without prompt, stream, for methods that name these."""

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
    """Id of the image model, such as `dall-e-2`. Text or `gpt-image-1.5` or `gpt-image-2` or
    `gpt-image-2-2026-04-21` or `dall-e-2` or `dall-e-3` or another or null, default `'dall-e-2'`.
    """
    n: int | None
    """How many images to make; `dall-e-3` makes one at a time. Integer or null, 1 to 10, default `1`."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    """How much care goes into the image; which values there are depends on the model. One of
    `standard`, `hd`, `low`, `medium`, `high`, `auto` or null, default `'auto'`.
    """
    response_format: Literal["url", "b64_json"] | None
    """Whether the answer holds links or the images themselves as base64; for the dall-e models. One of
    `url`, `b64_json` or null, default `'url'`.
    """
    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the images; for the GPT image models. One of `png`, `jpeg`, `webp` or null,
    default `'png'`.
    """
    output_compression: int | None
    """Quality in percent of a compressed image, `webp` or `jpeg`. Integer or null, default `100`."""
    partial_images: PartialImages | None
    """How many previews a stream brings. `PartialImages` or null."""
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    )
    """Width and height in pixels, such as `1024x1024`; which sizes there are depends on the model.
    Text or `auto` or `1024x1024` or `1536x1024` or `1024x1536` or `256x256` or another or null,
    default `'auto'`.
    """
    moderation: Literal["low", "auto"] | None
    """How strictly the prompt is moderated. One of `low`, `auto` or null, default `'auto'`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent. One of `transparent`, `opaque`, `auto` or null, default
    `'auto'`.
    """
    style: Literal["vivid", "natural"] | None
    """`vivid` for dramatic images, `natural` for plain ones; for `dall-e-3`. One of `vivid`, `natural`
    or null, default `'vivid'`.
    """
    user: str
    """Your id of the end user. Text."""


class CreateImageParams(CreateImageOptions, total=False):
    """Body fields and query parameters of POST /images/generations; what is left out is not sent."""

    prompt: str
    """A text description of the image. Text."""
    stream: bool | None
    """Whether to send previews while the image is made. True or false or null, default `False`."""
