# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .open_ai_file import OpenAIFile


@model
class Upload(_Model):
    """`Upload` of the API."""

    id: str
    created_at: int
    """Unix time in seconds."""
    filename: str
    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    expires_at: int
    """Unix time in seconds."""
    object: Literal["upload"] | None
    file: OpenAIFile | None

    _required = ("id", "created_at", "filename", "bytes", "purpose", "status", "expires_at")
    _decoders = {
        "file": one("OpenAIFile"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            filename: str,
            bytes: int,
            purpose: str,
            status: Literal["pending", "completed", "cancelled", "expired"],
            expires_at: int,
            object: Literal["upload"] | Unset = ...,
            file: OpenAIFile | Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
