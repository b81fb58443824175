# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class AuditLogWorkloadIdentityProviderMappingCreated(_Model):
    """`AuditLogWorkloadIdentityProviderMappingCreated` of the API."""

    id: str | None
    identity_provider_id: str | None
    data: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            identity_provider_id: str | Unset = ...,
            data: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
