# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.audio`: audio."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.audio_voice_consents_api import AudioVoiceConsentsAPI
    from aikit.resources.generated.audio_voices_api import AudioVoicesAPI

__all__ = ["AudioAPI"]


class AudioAPI(Resource):
    """Audio."""

    path: ClassVar[str] = "audio"

    @cached_property
    def voice_consents(self) -> AudioVoiceConsentsAPI:
        """Recordings in which speakers agree to the use of their voice."""
        from aikit.resources.generated.audio_voice_consents_api import AudioVoiceConsentsAPI

        return AudioVoiceConsentsAPI(self._client)

    @cached_property
    def voices(self) -> AudioVoicesAPI:
        """Voices of audio."""
        from aikit.resources.generated.audio_voices_api import AudioVoicesAPI

        return AudioVoicesAPI(self._client)
