# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/projects."""

from __future__ import annotations

from typing import TypedDict


class ListProjectsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/projects. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return; default 20."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    include_archived: bool
    """A boolean; default `False`."""
