# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ChatSessionFileUpload(_Model):
    """`ChatSessionFileUpload` of the API."""

    enabled: bool
    max_file_size: int | None
    max_files: int | None

    _required = ("enabled", "max_file_size", "max_files")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool,
            max_file_size: int | None,
            max_files: int | None,
        ) -> None: ...
