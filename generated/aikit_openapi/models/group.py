# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class Group(_Model):
    """`Group` of the API."""

    object: Literal["group"]
    id: str
    name: str
    created_at: int
    """Unix time in seconds."""
    scim_managed: bool

    _required = ("id", "name", "created_at", "scim_managed")
    _constants = {"object": "group"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            created_at: int,
            scim_managed: bool,
            object: Literal["group"] | Unset = ...,
        ) -> None: ...
