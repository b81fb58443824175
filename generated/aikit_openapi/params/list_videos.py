# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.order_enum import OrderEnum


class ListVideosParams(TypedDict, total=False):
    """Body fields and query parameters of GET /videos. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return, 0 to 100."""
    order: OrderEnum
    """Sort order by creation time."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
