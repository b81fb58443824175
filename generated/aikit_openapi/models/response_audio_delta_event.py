# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseAudioDeltaEvent(_Model):
    """`ResponseAudioDeltaEvent` of the API."""

    type: Literal["response.audio.delta"]
    sequence_number: int
    delta: str

    _required = ("sequence_number", "delta")
    _constants = {"type": "response.audio.delta"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            delta: str,
            type: Literal["response.audio.delta"] | Unset = ...,
        ) -> None: ...
