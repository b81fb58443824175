# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /uploads/{upload_id}/complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CompleteUploadOptions(TypedDict, total=False):
    """`CompleteUploadParams` without `part_ids`, for methods that name these arguments."""

    md5: str
    """A string."""


class CompleteUploadParams(CompleteUploadOptions, total=False):
    """Body fields and query parameters of POST /uploads/{upload_id}/complete. Omitted ones are not sent."""

    part_ids: Sequence[str]
    """A list of strings."""
