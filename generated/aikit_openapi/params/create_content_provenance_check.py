# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /content_provenance_checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateContentProvenanceCheckOptions(TypedDict, total=False):
    """`CreateContentProvenanceCheckParams` without `file`, for methods that name these arguments."""


class CreateContentProvenanceCheckParams(CreateContentProvenanceCheckOptions, total=False):
    """Body fields and query parameters of POST /content_provenance_checks. Omitted ones are not sent."""

    file: FileTypes
    """A file."""
