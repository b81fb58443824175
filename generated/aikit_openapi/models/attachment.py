# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .attachment_type import AttachmentType


@model
class Attachment(_Model):
    """`Attachment` of the API."""

    type: AttachmentType
    id: str
    name: str
    mime_type: str
    preview_url: str | None

    _required = ("type", "id", "name", "mime_type", "preview_url")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: AttachmentType,
            id: str,
            name: str,
            mime_type: str,
            preview_url: str | None,
        ) -> None: ...
