# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ContainerFileResource(_Model):
    """`ContainerFileResource` of the API."""

    id: str
    object: str
    container_id: str
    created_at: int
    """Unix time in seconds."""
    bytes: int
    path: str
    source: str

    _required = ("id", "object", "container_id", "created_at", "bytes", "path", "source")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: str,
            container_id: str,
            created_at: int,
            bytes: int,
            path: str,
            source: str,
        ) -> None: ...
