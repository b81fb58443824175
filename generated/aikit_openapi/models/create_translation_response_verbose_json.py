# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .transcription_segment import TranscriptionSegment


@model
class CreateTranslationResponseVerboseJson(_Model):
    """`CreateTranslationResponseVerboseJson` of the API."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None

    _required = ("language", "duration", "text")
    _decoders = {
        "segments": many(one("TranscriptionSegment")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str,
            duration: float,
            text: str,
            segments: Sequence[TranscriptionSegment | Mapping[str, Any]] | Unset = ...,
        ) -> None: ...
