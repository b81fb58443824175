# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `files`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..types import FileTypes
from .shared import FileExpirationAfterDict


class CreateFileRequestDict(TypedDict, total=False):
    file: Required[FileTypes]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    expires_after: FileExpirationAfterDict
