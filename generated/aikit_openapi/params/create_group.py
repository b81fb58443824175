# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/groups."""

from __future__ import annotations

from typing import TypedDict


class CreateGroupOptions(TypedDict, total=False):
    """`CreateGroupParams` without `name`, for methods that name these arguments."""


class CreateGroupParams(CreateGroupOptions, total=False):
    """Body fields and query parameters of POST /organization/groups. Omitted ones are not sent."""

    name: str
    """A string, 1 to 255 characters."""
