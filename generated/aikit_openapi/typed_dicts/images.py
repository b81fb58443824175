# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `images`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..types import FileTypes
from .shared import InputFidelity


class CreateImageEditRequestDict(TypedDict, total=False):
    image: Required[FileTypes | Sequence[FileTypes]]
    prompt: Required[str]
    mask: FileTypes
    background: Literal["transparent", "opaque", "auto"] | None
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
    n: int | None
    size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None
    response_format: Literal["url", "b64_json"] | None
    output_format: Literal["png", "jpeg", "webp"] | None
    output_compression: int | None
    user: str
    input_fidelity: InputFidelity | None
    stream: bool | None
    partial_images: PartialImages | None
    quality: Literal["standard", "low", "medium", "high", "auto"] | None


class CreateImageRequestDict(TypedDict, total=False):
    prompt: Required[str]
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
    n: int | None
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    response_format: Literal["url", "b64_json"] | None
    output_format: Literal["png", "jpeg", "webp"] | None
    output_compression: int | None
    stream: bool | None
    partial_images: PartialImages | None
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    )
    moderation: Literal["low", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    style: Literal["vivid", "natural"] | None
    user: str


class CreateImageVariationRequestDict(TypedDict, total=False):
    image: Required[FileTypes]
    model: Literal["dall-e-2"] | str | None
    n: int | None
    response_format: Literal["url", "b64_json"] | None
    size: Literal["256x256", "512x512", "1024x1024"] | None
    user: str


class EditImageBodyJsonParamDict(TypedDict, total=False):
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
    images: Required[Sequence[ImageRefParamDict]]
    mask: ImageRefParamDict
    prompt: Required[str]
    n: int | None
    quality: Literal["low", "medium", "high", "auto"] | None
    input_fidelity: Literal["high", "low"] | None
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None
    user: str
    output_format: Literal["png", "jpeg", "webp"] | None
    output_compression: int | None
    moderation: Literal["low", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    stream: bool | None
    partial_images: PartialImages | None


class ImageRefParamDict(TypedDict, total=False):
    image_url: str
    file_id: str


PartialImages: TypeAlias = int
