"""Lists with cursors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aikit.testing.server.error_answers import APIError
from aikit.testing.server.state import is_sample_id


def page(
    items: Sequence[dict[str, Any]],
    query: Mapping[str, Any],
    *,
    newest_first: bool = False,
    limit: int = 20,
) -> dict[str, Any]:
    """Return one page of a list, selected by `after`, `limit` and `order` in the query.

    Args:
        items: all items, oldest first.
        query: query of the request.
        newest_first: the order if the query doesn't give one.
        limit: the number of items on a page if the query doesn't give one.

    Raises:
        APIError: 400 if `after` is not the id of an item.
    """
    order = query.get("order") or ("desc" if newest_first else "asc")
    ordered = list(items) if order == "asc" else list(reversed(items))
    after = query.get("after")
    start = next((index + 1 for index, item in enumerate(ordered) if item["id"] == after), 0)
    if after is not None and start == 0 and not is_sample_id(after):
        raise APIError(400, f"No item with id {after!r} to continue after.", param="after", code="invalid_value")
    size = query.get("limit") or limit
    chosen = ordered[start : start + size]
    return {
        "object": "list",
        "data": chosen,
        "first_id": chosen[0]["id"] if chosen else "",
        "last_id": chosen[-1]["id"] if chosen else "",
        "has_more": start + size < len(ordered),
    }
