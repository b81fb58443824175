# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence


@model
class TranscriptionSegment(_Model):
    """`TranscriptionSegment` of the API."""

    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float

    _required = (
        "id",
        "seek",
        "start",
        "end",
        "text",
        "tokens",
        "temperature",
        "avg_logprob",
        "compression_ratio",
        "no_speech_prob",
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            seek: int,
            start: float,
            end: float,
            text: str,
            tokens: Sequence[int],
            temperature: float,
            avg_logprob: float,
            compression_ratio: float,
            no_speech_prob: float,
        ) -> None: ...
