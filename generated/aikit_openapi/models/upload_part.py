# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UploadPart(_Model):
    """`UploadPart` of the API."""

    id: str
    created_at: int
    """Unix time in seconds."""
    upload_id: str
    object: Literal["upload.part"]

    _required = ("id", "created_at", "upload_id")
    _constants = {"object": "upload.part"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            upload_id: str,
            object: Literal["upload.part"] | Unset = ...,
        ) -> None: ...
