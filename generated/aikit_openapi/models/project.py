# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .public_project_residency import PublicProjectResidency


@model
class Project(_Model):
    """`Project` of the API."""

    id: str
    object: Literal["organization.project"]
    name: str | None
    created_at: int
    """Unix time in seconds."""
    archived_at: int | None
    """Unix time in seconds."""
    status: str | None
    external_key_id: str | None
    residency: PublicProjectResidency | None

    _required = ("id", "created_at")
    _constants = {"object": "organization.project"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            object: Literal["organization.project"] | Unset = ...,
            name: str | None | Unset = ...,
            archived_at: int | None | Unset = ...,
            status: str | None | Unset = ...,
            external_key_id: str | None | Unset = ...,
            residency: PublicProjectResidency | Unset = ...,
        ) -> None: ...
