# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/translations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateTranslationParams(TypedDict, total=False):
    """Body fields and query parameters of POST /audio/translations; what is left out is not sent."""

    file: FileTypes
    model: Literal["whisper-1"] | str
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """Default `'json'`."""
    temperature: float
    """Default `0`."""
