# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime`: spoken conversations with a model."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.realtime_calls_api import AsyncRealtimeCallsAPI
    from aikit.aio.generated.realtime_client_secrets_api import AsyncRealtimeClientSecretsAPI
    from aikit.aio.generated.realtime_translations_api import AsyncRealtimeTranslationsAPI

__all__ = ["AsyncRealtimeAPI"]


class AsyncRealtimeAPI(AsyncResource):
    """Spoken conversations with a model."""

    path: ClassVar[str] = "realtime"

    @cached_property
    def calls(self) -> AsyncRealtimeCallsAPI:
        """Calls over WebRTC and SIP."""
        from aikit.aio.generated.realtime_calls_api import AsyncRealtimeCallsAPI

        return AsyncRealtimeCallsAPI(self._client)

    @cached_property
    def client_secrets(self) -> AsyncRealtimeClientSecretsAPI:
        """Short-lived keys for clients that you don't trust with yours."""
        from aikit.aio.generated.realtime_client_secrets_api import AsyncRealtimeClientSecretsAPI

        return AsyncRealtimeClientSecretsAPI(self._client)

    @cached_property
    def translations(self) -> AsyncRealtimeTranslationsAPI:
        """Spoken conversations, translated."""
        from aikit.aio.generated.realtime_translations_api import AsyncRealtimeTranslationsAPI

        return AsyncRealtimeTranslationsAPI(self._client)
