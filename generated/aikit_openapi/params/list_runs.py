# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /threads/{thread_id}/runs."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListRunsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /threads/{thread_id}/runs. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return; default 20."""
    order: Literal["asc", "desc"]
    """Sort order by creation time: `asc` or `desc`; default `desc`."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    before: str
    """Id of the first item on the next page. The list ends before it."""
