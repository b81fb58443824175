# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .invite_projects_item import InviteProjectsItem


@model
class Invite(_Model):
    """`Invite` of the API."""

    object: Literal["organization.invite"]
    id: str
    email: str
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    created_at: int
    """Unix time in seconds."""
    expires_at: int | None
    """Unix time in seconds."""
    accepted_at: int | None
    """Unix time in seconds."""
    projects: list[InviteProjectsItem]

    _required = ("id", "email", "role", "status", "created_at", "projects")
    _constants = {"object": "organization.invite"}
    _decoders = {
        "projects": many(one("InviteProjectsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            email: str,
            role: Literal["owner", "reader"],
            status: Literal["accepted", "expired", "pending"],
            created_at: int,
            projects: Sequence[InviteProjectsItem | Mapping[str, Any]],
            object: Literal["organization.invite"] | Unset = ...,
            expires_at: int | None | Unset = ...,
            accepted_at: int | None | Unset = ...,
        ) -> None: ...
