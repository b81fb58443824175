# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.realtime`: the realtime API, under the name that it had during its beta."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.beta_realtime_sessions_api import BetaRealtimeSessionsAPI
    from aikit.resources.generated.beta_realtime_transcription_sessions_api import BetaRealtimeTranscriptionSessionsAPI

__all__ = ["BetaRealtimeAPI"]


class BetaRealtimeAPI(Resource):
    """The realtime API, under the name that it had during its beta."""

    path: ClassVar[str] = "beta.realtime"

    @cached_property
    def sessions(self) -> BetaRealtimeSessionsAPI:
        """Sessions."""
        from aikit.resources.generated.beta_realtime_sessions_api import BetaRealtimeSessionsAPI

        return BetaRealtimeSessionsAPI(self._client)

    @cached_property
    def transcription_sessions(self) -> BetaRealtimeTranscriptionSessionsAPI:
        """Transcription sessions."""
        from aikit.resources.generated.beta_realtime_transcription_sessions_api import (
            BetaRealtimeTranscriptionSessionsAPI,
        )

        return BetaRealtimeTranscriptionSessionsAPI(self._client)
