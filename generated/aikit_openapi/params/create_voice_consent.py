# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/voice_consents."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateVoiceConsentOptions(TypedDict, total=False):
    """`CreateVoiceConsentParams` without `name`, `recording`, `language`, for methods that name these arguments."""


class CreateVoiceConsentParams(CreateVoiceConsentOptions, total=False):
    """Body fields and query parameters of POST /audio/voice_consents. Omitted ones are not sent."""

    name: str
    """Name of the consent."""
    recording: FileTypes
    """A recording of the speaker reading the consent aloud."""
    language: str
    """Language of the recording, as a code such as `en-US`."""
