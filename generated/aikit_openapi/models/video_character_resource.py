# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class VideoCharacterResource(_Model):
    """`VideoCharacterResource` of the API."""

    id: str | None
    name: str | None
    created_at: int
    """Unix time in seconds."""

    _required = ("id", "name", "created_at")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None,
            name: str | None,
            created_at: int,
        ) -> None: ...
