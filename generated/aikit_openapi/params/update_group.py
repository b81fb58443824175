# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/groups/{group_id}."""

from __future__ import annotations

from typing import TypedDict


class UpdateGroupOptions(TypedDict, total=False):
    """`UpdateGroupParams` without `name`, for methods that name these arguments."""


class UpdateGroupParams(UpdateGroupOptions, total=False):
    """Body fields and query parameters of POST /organization/groups/{group_id}. Omitted ones are not sent."""

    name: str
    """A string, 1 to 255 characters."""
