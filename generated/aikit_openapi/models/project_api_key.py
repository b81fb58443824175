# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .project_api_key_owner import ProjectApiKeyOwner


@model
class ProjectApiKey(_Model):
    """`ProjectApiKey` of the API."""

    object: Literal["organization.project.api_key"]
    redacted_value: str
    name: str
    created_at: int
    """Unix time in seconds."""
    last_used_at: int | None
    """Unix time in seconds."""
    id: str
    owner_project_access: Literal["active", "inactive"]
    owner: ProjectApiKeyOwner

    _required = (
        "redacted_value",
        "name",
        "created_at",
        "last_used_at",
        "id",
        "owner_project_access",
        "owner",
    )
    _constants = {"object": "organization.project.api_key"}
    _decoders = {
        "owner": one("ProjectApiKeyOwner"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            redacted_value: str,
            name: str,
            created_at: int,
            last_used_at: int | None,
            id: str,
            owner_project_access: Literal["active", "inactive"],
            owner: ProjectApiKeyOwner | Mapping[str, Any],
            object: Literal["organization.project.api_key"] | Unset = ...,
        ) -> None: ...
