# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class AudioTranscriptionResponse(_Model):
    """`AudioTranscriptionResponse` of the API."""

    model: (
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | str
        | None
    )
    language: str | None
    languages: list[str] | None
    """At least 1 item."""
    prompt: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-live-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe",
                "gpt-4o-transcribe-diarize",
                "gpt-realtime-whisper",
            ]
            | str
            | Unset = ...,
            language: str | Unset = ...,
            languages: Sequence[str] | Unset = ...,
            prompt: str | Unset = ...,
        ) -> None: ...
