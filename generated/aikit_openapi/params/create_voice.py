# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/voices."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateVoiceOptions(TypedDict, total=False):
    """`CreateVoiceParams` without `name`, `audio_sample`, `consent`, for methods that name these arguments."""


class CreateVoiceParams(CreateVoiceOptions, total=False):
    """Body fields and query parameters of POST /audio/voices. Omitted ones are not sent."""

    name: str
    """Name of the new voice."""
    audio_sample: FileTypes
    """A recording of the voice."""
    consent: str
    """Id of the speaker's consent."""
