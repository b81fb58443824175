# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class VoiceConsentDeletedResource(_Model):
    """`VoiceConsentDeletedResource` of the API."""

    id: str
    object: Literal["audio.voice_consent"]
    deleted: bool

    _required = ("id", "deleted")
    _constants = {"object": "audio.voice_consent"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            deleted: bool,
            object: Literal["audio.voice_consent"] | Unset = ...,
        ) -> None: ...
