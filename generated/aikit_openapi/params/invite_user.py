# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/invites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.invite_request_projects_item import InviteRequestProjectsItem
    from ..typed_dicts.invites import InviteRequestProjectsItemDict


class InviteUserOptions(TypedDict, total=False):
    """`InviteUserParams` without `email`, `role`, for methods that name these arguments."""

    projects: Sequence[InviteRequestProjectsItem | InviteRequestProjectsItemDict | Mapping[str, Any]]
    """A list of `InviteRequestProjectsItem`."""


class InviteUserParams(InviteUserOptions, total=False):
    """Body fields and query parameters of POST /organization/invites. Omitted ones are not sent."""

    email: str
    """A string."""
    role: Literal["reader", "owner"]
    """`reader` or `owner`."""
