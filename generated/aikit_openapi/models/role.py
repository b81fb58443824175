# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class Role(_Model):
    """`Role` of the API."""

    object: Literal["role"]
    id: str
    name: str
    description: str | None
    permissions: list[str]
    resource_type: str
    predefined_role: bool

    _required = ("id", "name", "description", "permissions", "resource_type", "predefined_role")
    _constants = {"object": "role"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            description: str | None,
            permissions: Sequence[str],
            resource_type: str,
            predefined_role: bool,
            object: Literal["role"] | Unset = ...,
        ) -> None: ...
