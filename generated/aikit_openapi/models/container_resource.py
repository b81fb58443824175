# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .container_resource_expires_after import ContainerResourceExpiresAfter
    from .container_resource_network_policy import ContainerResourceNetworkPolicy


@model
class ContainerResource(_Model):
    """`ContainerResource` of the API."""

    id: str
    object: str
    name: str
    created_at: int
    """Unix time in seconds."""
    status: str
    last_active_at: int | None
    """Unix time in seconds."""
    expires_after: ContainerResourceExpiresAfter | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerResourceNetworkPolicy | None

    _required = ("id", "object", "name", "created_at", "status")
    _decoders = {
        "expires_after": one("ContainerResourceExpiresAfter"),
        "network_policy": one("ContainerResourceNetworkPolicy"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: str,
            name: str,
            created_at: int,
            status: str,
            last_active_at: int | Unset = ...,
            expires_after: ContainerResourceExpiresAfter | Mapping[str, Any] | Unset = ...,
            memory_limit: Literal["1g", "4g", "16g", "64g"] | Unset = ...,
            network_policy: ContainerResourceNetworkPolicy | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
