# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /skills."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.order_enum import OrderEnum


class ListSkillsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /skills; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, 0 to 100."""
    order: OrderEnum
    """`asc` for the oldest first, `desc` for the newest first. `OrderEnum`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
