# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.invites import InviteRequestProjectsItemDict
    from ..types import Unset
    from .invite_request_projects_item import InviteRequestProjectsItem


@model
class InviteRequest(_Model):
    """`InviteRequest` of the API."""

    email: str
    role: Literal["reader", "owner"]
    projects: list[InviteRequestProjectsItem] | None

    _required = ("email", "role")
    _decoders = {
        "projects": many(one("InviteRequestProjectsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email: str,
            role: Literal["reader", "owner"],
            projects: Sequence[InviteRequestProjectsItem | InviteRequestProjectsItemDict | Mapping[str, Any]]
            | Unset = ...,
        ) -> None: ...
