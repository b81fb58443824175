# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .project_api_key_owner_service_account import ProjectApiKeyOwnerServiceAccount
    from .project_api_key_owner_user import ProjectApiKeyOwnerUser


@model
class ProjectApiKeyOwner(_Model):
    """`ProjectApiKeyOwner` of the API."""

    type: Literal["user", "service_account"] | None
    user: ProjectApiKeyOwnerUser | None
    service_account: ProjectApiKeyOwnerServiceAccount | None

    _decoders = {
        "user": one("ProjectApiKeyOwnerUser"),
        "service_account": one("ProjectApiKeyOwnerServiceAccount"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["user", "service_account"] | Unset = ...,
            user: ProjectApiKeyOwnerUser | Mapping[str, Any] | Unset = ...,
            service_account: ProjectApiKeyOwnerServiceAccount | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
