# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/translations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateTranslationOptions(TypedDict, total=False):
    """`CreateTranslationParams` without file, model, response_format, for methods that name these."""

    prompt: str
    """English text that comes before, or words to expect. Text."""
    temperature: float
    """How freely to choose words; 0 leaves it to the service. Number, default `0`."""


class CreateTranslationParams(CreateTranslationOptions, total=False):
    """Body fields and query parameters of POST /audio/translations; what is left out is not sent."""

    file: FileTypes
    """The recording. File."""
    model: Literal["whisper-1"] | str
    """Id of the translation model. Text or `whisper-1`."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """Form of the translation, such as `json`, `text` or `srt`. One of `json`, `text`, `srt`,
    `verbose_json`, `vtt`, default `'json'`.
    """
