# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime.translations.client_secrets`: short-lived keys for translations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping
    from typing import Unpack

    from aikit.resources.generated.realtime_translations_client_secrets_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        RealtimeTranslationClientSecretCreateResponseResult,
    )
    from aikit_openapi.models import (
        RealtimeTranslationSessionCreateRequest,
    )
    from aikit_openapi.typed_dicts.realtime import RealtimeTranslationSessionCreateRequestDict

else:
    RealtimeTranslationClientSecretCreateResponseResult = OpenAIResult

__all__ = ["AsyncRealtimeTranslationsClientSecretsAPI"]


class AsyncRealtimeTranslationsClientSecretsAPI(AsyncResource):
    """Short-lived keys for translations."""

    path: ClassVar[str] = "realtime.translations.client_secrets"

    @overload
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequest
        | RealtimeTranslationSessionCreateRequestDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateKeywords],
    ) -> RealtimeTranslationClientSecretCreateResponseResult: ...

    @overload
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequest
        | RealtimeTranslationSessionCreateRequestDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateCallbackKeywords[RealtimeTranslationClientSecretCreateResponseResult]],
    ) -> Task[RealtimeTranslationClientSecretCreateResponseResult]: ...

    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequest
        | RealtimeTranslationSessionCreateRequestDict
        | Mapping[str, Any],
        **keywords: Any,
    ) -> (
        RealtimeTranslationClientSecretCreateResponseResult | Task[RealtimeTranslationClientSecretCreateResponseResult]
    ):
        """Create a short-lived key for translations.

        Args:
            session: `RealtimeTranslationSessionCreateRequest`.
            **keywords: call options, and:
                expires_after: when the service deletes it;
                    `RealtimeTranslationClientSecretCreateRequestExpiresAfter`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        return await self._run(
            self._call(
                operations.create_realtime_translation_client_secret,
                "create",
                RealtimeTranslationClientSecretCreateResponseResult._of,
                explicit={"session": session},
                keywords=keywords,
            )
        )
