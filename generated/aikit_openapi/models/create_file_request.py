# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import FileExpirationAfterDict
    from ..types import FileTypes, Unset
    from .file_expiration_after import FileExpirationAfter


@model
class CreateFileRequest(_Model):
    """`CreateFileRequest` of the API."""

    file: FileTypes
    """The file to upload: an open file, bytes or a path. Add a name if the file has none."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    """The purpose of the file."""
    expires_after: FileExpirationAfter | None
    """When the file expires and is deleted automatically."""

    _required = ("file", "purpose")
    _decoders = {
        "expires_after": one("FileExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileTypes,
            purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
            expires_after: FileExpirationAfter | FileExpirationAfterDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
