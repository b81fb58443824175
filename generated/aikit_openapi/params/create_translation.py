# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/translations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateTranslationOptions(TypedDict, total=False):
    """`CreateTranslationParams` without `file`, `model`, `response_format`, for methods that name these arguments."""

    prompt: str
    """Preceding text or expected words, in English."""
    temperature: float
    """Sampling temperature. With 0 the service chooses it. Default 0."""


class CreateTranslationParams(CreateTranslationOptions, total=False):
    """Body fields and query parameters of POST /audio/translations. Omitted ones are not sent."""

    file: FileTypes
    """The recording to process."""
    model: Literal["whisper-1"] | str
    """Id of the translation model."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """Format of the translation: `json`, `text`, `srt`, `verbose_json` or `vtt`; default `json`."""
