# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .group import Group
    from .role import Role


@model
class GroupRoleAssignment(_Model):
    """`GroupRoleAssignment` of the API."""

    object: Literal["group.role"]
    group: Group
    role: Role

    _required = ("group", "role")
    _constants = {"object": "group.role"}
    _decoders = {
        "group": one("Group"),
        "role": one("Role"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            group: Group | Mapping[str, Any],
            role: Role | Mapping[str, Any],
            object: Literal["group.role"] | Unset = ...,
        ) -> None: ...
