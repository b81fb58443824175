# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /uploads/{upload_id}/parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class AddUploadPartOptions(TypedDict, total=False):
    """`AddUploadPartParams` without `data`, for methods that name these arguments."""


class AddUploadPartParams(AddUploadPartOptions, total=False):
    """Body fields and query parameters of POST /uploads/{upload_id}/parts. Omitted ones are not sent."""

    data: FileTypes
    """A file."""
