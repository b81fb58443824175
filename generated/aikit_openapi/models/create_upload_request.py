# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import FileExpirationAfterDict
    from ..types import Unset
    from .file_expiration_after import FileExpirationAfter


@model
class CreateUploadRequest(_Model):
    """`CreateUploadRequest` of the API."""

    filename: str
    purpose: Literal["assistants", "batch", "fine-tune", "vision"]
    bytes: int
    mime_type: str
    expires_after: FileExpirationAfter | None

    _required = ("filename", "purpose", "bytes", "mime_type")
    _decoders = {
        "expires_after": one("FileExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filename: str,
            purpose: Literal["assistants", "batch", "fine-tune", "vision"],
            bytes: int,
            mime_type: str,
            expires_after: FileExpirationAfter | FileExpirationAfterDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
