# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /evals."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListEvalsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /evals. Omitted ones are not sent."""

    after: str
    """Id of the last item on the previous page. The list continues after it."""
    limit: int
    """Maximum number of items to return; default 20."""
    order: Literal["asc", "desc"]
    """Sort order by creation time: `asc` or `desc`; default `asc`."""
    order_by: Literal["created_at", "updated_at"]
    """`created_at` or `updated_at`; default `created_at`."""
