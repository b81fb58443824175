# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime.translations`: spoken conversations, translated."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.realtime_translations_client_secrets_api import RealtimeTranslationsClientSecretsAPI

__all__ = ["RealtimeTranslationsAPI"]


class RealtimeTranslationsAPI(Resource):
    """Spoken conversations, translated."""

    path: ClassVar[str] = "realtime.translations"

    @cached_property
    def client_secrets(self) -> RealtimeTranslationsClientSecretsAPI:
        """Short-lived keys for translations."""
        from aikit.resources.generated.realtime_translations_client_secrets_api import (
            RealtimeTranslationsClientSecretsAPI,
        )

        return RealtimeTranslationsClientSecretsAPI(self._client)
