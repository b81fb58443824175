# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/invites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.invite_request_projects_item import InviteRequestProjectsItem
    from ..typed_dicts.invites import InviteRequestProjectsItemDict


class InviteUserOptions(TypedDict, total=False):
    """`InviteUserParams` without email, role, for methods that name these."""

    projects: Sequence[InviteRequestProjectsItem | InviteRequestProjectsItemDict | Mapping[str, Any]]
    """List of `InviteRequestProjectsItem`."""


class InviteUserParams(InviteUserOptions, total=False):
    """Body fields and query parameters of POST /organization/invites; what is left out is not sent."""

    email: str
    """Text."""
    role: Literal["reader", "owner"]
    """One of `reader`, `owner`."""
