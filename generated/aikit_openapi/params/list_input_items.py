# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /responses/{response_id}/input_items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.include_enum import IncludeEnum


class ListInputItemsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /responses/{response_id}/input_items. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return; default 20."""
    order: Literal["asc", "desc"]
    """Sort order by creation time: `asc` or `desc`."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    include: Sequence[IncludeEnum]
    """Additional data to include in the response."""
