# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `uploads`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..types import FileTypes
from .shared import FileExpirationAfterDict


class AddUploadPartRequestDict(TypedDict, total=False):
    data: Required[FileTypes]


class CompleteUploadRequestDict(TypedDict, total=False):
    part_ids: Required[Sequence[str]]
    md5: str


class CreateUploadRequestDict(TypedDict, total=False):
    filename: Required[str]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision"]]
    bytes: Required[int]
    mime_type: Required[str]
    expires_after: FileExpirationAfterDict
