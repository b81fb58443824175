# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.realtime`: the realtime API, under the name that it had during its beta."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.beta_realtime_sessions_api import AsyncBetaRealtimeSessionsAPI
    from aikit.aio.generated.beta_realtime_transcription_sessions_api import AsyncBetaRealtimeTranscriptionSessionsAPI

__all__ = ["AsyncBetaRealtimeAPI"]


class AsyncBetaRealtimeAPI(AsyncResource):
    """The realtime API, under the name that it had during its beta."""

    path: ClassVar[str] = "beta.realtime"

    @cached_property
    def sessions(self) -> AsyncBetaRealtimeSessionsAPI:
        """Sessions."""
        from aikit.aio.generated.beta_realtime_sessions_api import AsyncBetaRealtimeSessionsAPI

        return AsyncBetaRealtimeSessionsAPI(self._client)

    @cached_property
    def transcription_sessions(self) -> AsyncBetaRealtimeTranscriptionSessionsAPI:
        """Transcription sessions."""
        from aikit.aio.generated.beta_realtime_transcription_sessions_api import (
            AsyncBetaRealtimeTranscriptionSessionsAPI,
        )

        return AsyncBetaRealtimeTranscriptionSessionsAPI(self._client)
