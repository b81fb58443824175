# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.audio`: audio."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.audio_voice_consents_api import AsyncAudioVoiceConsentsAPI
    from aikit.aio.generated.audio_voices_api import AsyncAudioVoicesAPI

__all__ = ["AsyncAudioAPI"]


class AsyncAudioAPI(AsyncResource):
    """Audio."""

    path: ClassVar[str] = "audio"

    @cached_property
    def voice_consents(self) -> AsyncAudioVoiceConsentsAPI:
        """Recordings in which speakers agree to the use of their voice."""
        from aikit.aio.generated.audio_voice_consents_api import AsyncAudioVoiceConsentsAPI

        return AsyncAudioVoiceConsentsAPI(self._client)

    @cached_property
    def voices(self) -> AsyncAudioVoicesAPI:
        """Voices of audio."""
        from aikit.aio.generated.audio_voices_api import AsyncAudioVoicesAPI

        return AsyncAudioVoicesAPI(self._client)
