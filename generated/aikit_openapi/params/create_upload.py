# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.file_expiration_after import FileExpirationAfter
    from ..typed_dicts.shared import FileExpirationAfterDict


class CreateUploadOptions(TypedDict, total=False):
    """`CreateUploadParams` without `filename`, `purpose`, `bytes`, `mime_type`, for methods that name these arguments."""

    expires_after: FileExpirationAfter | FileExpirationAfterDict | Mapping[str, Any]
    """`FileExpirationAfter`."""


class CreateUploadParams(CreateUploadOptions, total=False):
    """Body fields and query parameters of POST /uploads. Omitted ones are not sent."""

    filename: str
    """A string."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision"]
    """`assistants`, `batch`, `fine-tune` or `vision`."""
    bytes: int
    """An integer."""
    mime_type: str
    """A string."""
