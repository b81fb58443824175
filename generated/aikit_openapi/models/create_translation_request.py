# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import FileTypes, Unset


@model
class CreateTranslationRequest(_Model):
    """`CreateTranslationRequest` of the API."""

    file: FileTypes
    """The recording to process."""
    model: Literal["whisper-1"] | str
    """Id of the translation model."""
    prompt: str | None
    """Preceding text or expected words, in English."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None
    """Format of the translation; default `json`."""
    temperature: float | None
    """Sampling temperature. With 0 the service chooses it. Default 0."""

    _required = ("file", "model")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileTypes,
            model: Literal["whisper-1"] | str,
            prompt: str | Unset = ...,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Unset = ...,
            temperature: float | Unset = ...,
        ) -> None: ...
