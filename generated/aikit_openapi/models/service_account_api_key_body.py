# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ServiceAccountApiKeyBody(_Model):
    """`ServiceAccountApiKeyBody` of the API."""

    object: Literal["organization.project.service_account.api_key"]
    """Default `organization.project.service_account.api_key`."""
    value: str
    name: str
    created_at: int
    """Unix time in seconds."""
    id: str

    _required = ("value", "name", "created_at", "id")
    _constants = {"object": "organization.project.service_account.api_key"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            name: str,
            created_at: int,
            id: str,
            object: Literal["organization.project.service_account.api_key"] | Unset = ...,
        ) -> None: ...
