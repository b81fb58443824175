# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class VoiceResource(_Model):
    """`VoiceResource` of the API."""

    object: Literal["audio.voice"]
    id: str
    name: str
    created_at: int
    """Unix time in seconds."""

    _required = ("id", "name", "created_at")
    _constants = {"object": "audio.voice"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            created_at: int,
            object: Literal["audio.voice"] | Unset = ...,
        ) -> None: ...
