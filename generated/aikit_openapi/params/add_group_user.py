# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/groups/{group_id}/users."""

from __future__ import annotations

from typing import TypedDict


class AddGroupUserOptions(TypedDict, total=False):
    """`AddGroupUserParams` without `user_id`, for methods that name these arguments."""


class AddGroupUserParams(AddGroupUserOptions, total=False):
    """Body fields and query parameters of POST /organization/groups/{group_id}/users. Omitted ones are not sent."""

    user_id: str
    """A string."""
