# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import FileTypes


@model
class CreateVoiceRequest(_Model):
    """`CreateVoiceRequest` of the API."""

    name: str
    """Name of the new voice."""
    audio_sample: FileTypes
    """A recording of the voice."""
    consent: str
    """Id of the speaker's consent."""

    _required = ("name", "audio_sample", "consent")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            audio_sample: FileTypes,
            consent: str,
        ) -> None: ...
