# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime.translations`: spoken conversations, translated."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.realtime_translations_client_secrets_api import AsyncRealtimeTranslationsClientSecretsAPI

__all__ = ["AsyncRealtimeTranslationsAPI"]


class AsyncRealtimeTranslationsAPI(AsyncResource):
    """Spoken conversations, translated."""

    path: ClassVar[str] = "realtime.translations"

    @cached_property
    def client_secrets(self) -> AsyncRealtimeTranslationsClientSecretsAPI:
        """Short-lived keys for translations."""
        from aikit.aio.generated.realtime_translations_client_secrets_api import (
            AsyncRealtimeTranslationsClientSecretsAPI,
        )

        return AsyncRealtimeTranslationsClientSecretsAPI(self._client)
