# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime`: spoken conversations with a model."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.realtime_calls_api import RealtimeCallsAPI
    from aikit.resources.generated.realtime_client_secrets_api import RealtimeClientSecretsAPI
    from aikit.resources.generated.realtime_translations_api import RealtimeTranslationsAPI

__all__ = ["RealtimeAPI"]


class RealtimeAPI(Resource):
    """Spoken conversations with a model."""

    path: ClassVar[str] = "realtime"

    @cached_property
    def calls(self) -> RealtimeCallsAPI:
        """Calls over WebRTC and SIP."""
        from aikit.resources.generated.realtime_calls_api import RealtimeCallsAPI

        return RealtimeCallsAPI(self._client)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecretsAPI:
        """Short-lived keys for clients that you don't trust with yours."""
        from aikit.resources.generated.realtime_client_secrets_api import RealtimeClientSecretsAPI

        return RealtimeClientSecretsAPI(self._client)

    @cached_property
    def translations(self) -> RealtimeTranslationsAPI:
        """Spoken conversations, translated."""
        from aikit.resources.generated.realtime_translations_api import RealtimeTranslationsAPI

        return RealtimeTranslationsAPI(self._client)
