# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import FileTypes


@model
class CreateVoiceConsentRequest(_Model):
    """`CreateVoiceConsentRequest` of the API."""

    name: str
    recording: FileTypes
    language: str

    _required = ("name", "recording", "language")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            recording: FileTypes,
            language: str,
        ) -> None: ...
