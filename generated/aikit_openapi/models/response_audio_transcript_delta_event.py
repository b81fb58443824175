# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseAudioTranscriptDeltaEvent(_Model):
    """`ResponseAudioTranscriptDeltaEvent` of the API."""

    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: int

    _required = ("delta", "sequence_number")
    _constants = {"type": "response.audio.transcript.delta"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: str,
            sequence_number: int,
            type: Literal["response.audio.transcript.delta"] | Unset = ...,
        ) -> None: ...
