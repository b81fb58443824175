# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `videos`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ..types import FileTypes


class CreateVideoCharacterBodyDict(TypedDict, total=False):
    video: Required[FileTypes]
    name: Required[str]


class CreateVideoEditJsonBodyDict(TypedDict, total=False):
    video: Required[VideoReferenceInputParamDict]
    prompt: Required[str]


class CreateVideoEditMultipartBodyDict(TypedDict, total=False):
    video: Required[FileTypes | VideoReferenceInputParamDict]
    prompt: Required[str]


class CreateVideoExtendJsonBodyDict(TypedDict, total=False):
    video: Required[VideoReferenceInputParamDict]
    prompt: Required[str]
    seconds: Required[VideoSeconds]


class CreateVideoExtendMultipartBodyDict(TypedDict, total=False):
    video: Required[VideoReferenceInputParamDict | FileTypes]
    prompt: Required[str]
    seconds: Required[VideoSeconds]


class CreateVideoJsonBodyDict(TypedDict, total=False):
    model: VideoModel
    prompt: Required[str]
    input_reference: ImageRefParam2Dict
    seconds: VideoSeconds
    size: VideoSize


class CreateVideoMultipartBodyDict(TypedDict, total=False):
    model: VideoModel
    prompt: Required[str]
    input_reference: FileTypes | ImageRefParam2Dict
    seconds: VideoSeconds
    size: VideoSize


class CreateVideoRemixBodyDict(TypedDict, total=False):
    prompt: Required[str]


class ImageRefParam2Dict(TypedDict, total=False):
    image_url: str
    file_id: str


class VideoReferenceInputParamDict(TypedDict, total=False):
    id: Required[str]


VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"]
VideoModel: TypeAlias = (
    Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"] | str
)
VideoSeconds: TypeAlias = Literal["4", "8", "12"]
VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
