# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class AdminApiKeyOwner(_Model):
    """`AdminApiKeyOwner` of the API."""

    type: str | None
    object: str | None
    id: str | None
    name: str | None
    created_at: int | None
    """Unix time in seconds."""
    role: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | Unset = ...,
            object: str | Unset = ...,
            id: str | Unset = ...,
            name: str | Unset = ...,
            created_at: int | Unset = ...,
            role: str | Unset = ...,
        ) -> None: ...
