# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /chatkit/threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.order_enum import OrderEnum


class ListThreadsMethodParams(TypedDict, total=False):
    """Body fields and query parameters of GET /chatkit/threads; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, 0 to 100."""
    order: OrderEnum
    """`asc` for the oldest first, `desc` for the newest first. `OrderEnum`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    before: str
    """End the page in front of this one; give the first id of the page behind. Text."""
    user: str
    """Text, 1 to 512 characters."""
