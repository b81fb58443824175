# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class ListFilesParams(TypedDict, total=False):
    """Body fields and query parameters of GET /files; what is left out is not sent."""

    purpose: str
    limit: int
    """Default `10000`."""
    order: Literal["asc", "desc"]
    """Default `'desc'`."""
    after: str
