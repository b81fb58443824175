# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime.client_secrets`: short-lived keys for clients that you don't trust with yours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.resources.generated.realtime_client_secrets_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        RealtimeCreateClientSecretResponseResult,
    )

else:
    RealtimeCreateClientSecretResponseResult = OpenAIResult

__all__ = ["AsyncRealtimeClientSecretsAPI"]


class AsyncRealtimeClientSecretsAPI(AsyncResource):
    """Short-lived keys for clients that you don't trust with yours."""

    path: ClassVar[str] = "realtime.client_secrets"

    @overload
    async def create(self, **keywords: Unpack[CreateKeywords]) -> RealtimeCreateClientSecretResponseResult: ...

    @overload
    async def create(
        self, **keywords: Unpack[CreateCallbackKeywords[RealtimeCreateClientSecretResponseResult]]
    ) -> Task[RealtimeCreateClientSecretResponseResult]: ...

    async def create(
        self, **keywords: Any
    ) -> RealtimeCreateClientSecretResponseResult | Task[RealtimeCreateClientSecretResponseResult]:
        """Create a short-lived key.

        Args:
            **keywords: call options, and:
                expires_after: when the service deletes it;
                    `RealtimeCreateClientSecretRequestExpiresAfter`.
                session: `RealtimeSessionCreateRequestGA` or
                    `RealtimeTranscriptionSessionCreateRequestGA`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        return await self._run(
            self._call(
                operations.create_realtime_client_secret,
                "create",
                RealtimeCreateClientSecretResponseResult._of,
                keywords=keywords,
            )
        )
