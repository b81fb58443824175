# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class SpeechAudioDoneEventUsage(_Model):
    """`SpeechAudioDoneEventUsage` of the API."""

    input_tokens: int
    output_tokens: int
    total_tokens: int

    _required = ("input_tokens", "output_tokens", "total_tokens")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            output_tokens: int,
            total_tokens: int,
        ) -> None: ...
