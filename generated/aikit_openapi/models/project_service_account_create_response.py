# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .project_service_account_api_key import ProjectServiceAccountApiKey


@model
class ProjectServiceAccountCreateResponse(_Model):
    """`ProjectServiceAccountCreateResponse` of the API."""

    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["member", "none"]
    created_at: int
    """Unix time in seconds."""
    api_key: ProjectServiceAccountApiKey | None

    _required = ("id", "name", "role", "created_at", "api_key")
    _constants = {"object": "organization.project.service_account"}
    _decoders = {
        "api_key": one("ProjectServiceAccountApiKey"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            role: Literal["member", "none"],
            created_at: int,
            api_key: ProjectServiceAccountApiKey | Mapping[str, Any] | None,
            object: Literal["organization.project.service_account"] | Unset = ...,
        ) -> None: ...
