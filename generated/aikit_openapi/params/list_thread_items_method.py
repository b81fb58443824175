# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /chatkit/threads/{thread_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.order_enum import OrderEnum


class ListThreadItemsMethodParams(TypedDict, total=False):
    """Body fields and query parameters of GET /chatkit/threads/{thread_id}/items. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return, 0 to 100."""
    order: OrderEnum
    """Sort order by creation time."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    before: str
    """Id of the first item on the next page. The list ends before it."""
