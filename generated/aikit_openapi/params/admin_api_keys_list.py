# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/admin_api_keys."""

from __future__ import annotations

from typing import Literal, TypedDict


class AdminApiKeysListParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/admin_api_keys. Omitted ones are not sent."""

    after: str | None
    """Id of the last item on the previous page. The list continues after it."""
    order: Literal["asc", "desc"]
    """Sort order by creation time: `asc` or `desc`; default `asc`."""
    limit: int
    """Maximum number of items to return; default 20."""
