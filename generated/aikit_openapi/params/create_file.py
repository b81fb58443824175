# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.file_expiration_after import FileExpirationAfter
    from ..typed_dicts.shared import FileExpirationAfterDict
    from ..types import FileTypes


class CreateFileOptions(TypedDict, total=False):
    """`CreateFileParams` without `file`, `purpose`, for methods that name these arguments."""

    expires_after: FileExpirationAfter | FileExpirationAfterDict | Mapping[str, Any]
    """When the file expires and is deleted automatically."""


class CreateFileParams(CreateFileOptions, total=False):
    """Body fields and query parameters of POST /files. Omitted ones are not sent."""

    file: FileTypes
    """The file to upload: an open file, bytes or a path. Add a name if the file has none."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    """The purpose of the file: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`."""
