# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectUser(_Model):
    """`ProjectUser` of the API."""

    object: Literal["organization.project.user"]
    id: str
    name: str | None
    email: str | None
    role: str
    added_at: int
    """Unix time in seconds."""

    _required = ("id", "role", "added_at")
    _constants = {"object": "organization.project.user"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            role: str,
            added_at: int,
            object: Literal["organization.project.user"] | Unset = ...,
            name: str | None | Unset = ...,
            email: str | None | Unset = ...,
        ) -> None: ...
