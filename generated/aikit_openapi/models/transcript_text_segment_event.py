# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class TranscriptTextSegmentEvent(_Model):
    """`TranscriptTextSegmentEvent` of the API."""

    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str

    _required = ("id", "start", "end", "text", "speaker")
    _constants = {"type": "transcript.text.segment"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            start: float,
            end: float,
            text: str,
            speaker: str,
            type: Literal["transcript.text.segment"] | Unset = ...,
        ) -> None: ...
