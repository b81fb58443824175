# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /images/generations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.partial_images import PartialImages


class CreateImageOptions(TypedDict, total=False):
    """`CreateImageParams` without `prompt`, `stream`, for methods that name these arguments."""

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
    """Id of the image model, such as `dall-e-2`. Default `dall-e-2`."""
    n: int | None
    """Number of images to generate. `dall-e-3` supports only 1. From 1 to 10; default 1."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    """Quality of the image. The supported values depend on the model. One of `standard`, `hd`, `low`,
    `medium`, `high`, `auto` or None; default `auto`.
    """
    response_format: Literal["url", "b64_json"] | None
    """Whether to return URLs or base64 data. Supported by the DALL-E models. One of `url`, `b64_json`
    or None; default `url`.
    """
    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the images. Supported by the GPT image models. One of `png`, `jpeg`, `webp` or
    None; default `png`.
    """
    output_compression: int | None
    """Compression level in percent for `webp` and `jpeg` images; default 100."""
    partial_images: PartialImages | None
    """Number of partial images in a stream."""
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    )
    """Width and height in pixels, such as `1024x1024`. The supported sizes depend on the model.
    Default `auto`.
    """
    moderation: Literal["low", "auto"] | None
    """How strictly the prompt is moderated: `low`, `auto` or None; default `auto`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent: `transparent`, `opaque`, `auto` or None; default `auto`."""
    style: Literal["vivid", "natural"] | None
    """Style of the image: `vivid` or `natural`. Supported by `dall-e-3`. One of `vivid`, `natural` or
    None; default `vivid`.
    """
    user: str
    """Your id for the end user."""


class CreateImageParams(CreateImageOptions, total=False):
    """Body fields and query parameters of POST /images/generations. Omitted ones are not sent."""

    prompt: str
    """A text description of the image."""
    stream: bool | None
    """Whether to stream partial images while the image is generated; default `False`."""
