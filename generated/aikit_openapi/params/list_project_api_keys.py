# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/projects/{project_id}/api_keys."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListProjectApiKeysParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/projects/{project_id}/api_keys. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return; default 20."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    owner_project_access: Literal["active", "inactive", "any"]
    """`active`, `inactive` or `any`."""
