# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectServiceAccount(_Model):
    """`ProjectServiceAccount` of the API."""

    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["owner", "member", "none"]
    created_at: int
    """Unix time in seconds."""

    _required = ("id", "name", "role", "created_at")
    _constants = {"object": "organization.project.service_account"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            role: Literal["owner", "member", "none"],
            created_at: int,
            object: Literal["organization.project.service_account"] | Unset = ...,
        ) -> None: ...
