# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class GroupResponse(_Model):
    """`GroupResponse` of the API."""

    id: str
    name: str
    created_at: int
    """Unix time in seconds."""
    is_scim_managed: bool
    group_type: Literal["group", "tenant_group"]

    _required = ("id", "name", "created_at", "is_scim_managed", "group_type")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            created_at: int,
            is_scim_managed: bool,
            group_type: Literal["group", "tenant_group"],
        ) -> None: ...
