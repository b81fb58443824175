# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class ChatCompletionRequestMessageContentPartAudioInputAudio(_Model):
    """`ChatCompletionRequestMessageContentPartAudioInputAudio` of the API."""

    data: str
    format: Literal["wav", "mp3"]

    _required = ("data", "format")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            format: Literal["wav", "mp3"],
        ) -> None: ...
