# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/projects/{project_id}/groups/{group_id}."""

from __future__ import annotations

from typing import Literal, TypedDict


class RetrieveProjectGroupParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/projects/{project_id}/groups/{group_id}. Omitted ones are not sent."""

    group_type: Literal["group", "tenant_group"]
    """`group` or `tenant_group`; default `group`."""
