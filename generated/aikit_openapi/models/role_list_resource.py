# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .assigned_role_details import AssignedRoleDetails


@model
class RoleListResource(_Model):
    """`RoleListResource` of the API."""

    object: Literal["list"]
    data: list[AssignedRoleDetails]
    has_more: bool
    next: str | None

    _required = ("data", "has_more", "next")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("AssignedRoleDetails")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[AssignedRoleDetails | Mapping[str, Any]],
            has_more: bool,
            next: str | None,
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
