# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class RealtimeTranscriptionSessionCreateResponseTurnDetection(_Model):
    """`RealtimeTranscriptionSessionCreateResponseTurnDetection` of the API."""

    type: str | None
    threshold: float | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | Unset = ...,
            threshold: float | Unset = ...,
            prefix_padding_ms: int | Unset = ...,
            silence_duration_ms: int | Unset = ...,
        ) -> None: ...
