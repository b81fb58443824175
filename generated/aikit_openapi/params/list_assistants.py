# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class ListAssistantsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /assistants; what is left out is not sent."""

    limit: int
    """Default `20`."""
    order: Literal["asc", "desc"]
    """Default `'desc'`."""
    after: str
    before: str
