# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /containers/{container_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateContainerFileParams(TypedDict, total=False):
    """Body fields and query parameters of POST /containers/{container_id}/files. Omitted ones are not sent."""

    file_id: str
    """A string."""
    file: FileTypes
    """A file."""
