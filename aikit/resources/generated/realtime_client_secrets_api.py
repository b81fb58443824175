# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime.client_secrets`: short-lived keys for clients that you don't trust with yours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import RealtimeCreateClientSecretResponse
    from aikit_openapi.params.create_realtime_client_secret import CreateRealtimeClientSecretParams

    class RealtimeCreateClientSecretResponseResult(OpenAIResult, RealtimeCreateClientSecretResponse): ...

    class CreateKeywords(CreateRealtimeClientSecretParams, CallKeywords, total=False):
        """Keywords of `realtime.client_secrets.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    RealtimeCreateClientSecretResponseResult = OpenAIResult

__all__ = ["RealtimeClientSecretsAPI"]


class RealtimeClientSecretsAPI(Resource):
    """Short-lived keys for clients that you don't trust with yours."""

    path: ClassVar[str] = "realtime.client_secrets"

    @overload
    def create(self, **keywords: Unpack[CreateKeywords]) -> RealtimeCreateClientSecretResponseResult: ...

    @overload
    def create(
        self, **keywords: Unpack[CreateCallbackKeywords[RealtimeCreateClientSecretResponseResult]]
    ) -> Future[RealtimeCreateClientSecretResponseResult]: ...

    def create(
        self, **keywords: Any
    ) -> RealtimeCreateClientSecretResponseResult | Future[RealtimeCreateClientSecretResponseResult]:
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
        return self._run(
            self._call(
                operations.create_realtime_client_secret,
                "create",
                RealtimeCreateClientSecretResponseResult._of,
                keywords=keywords,
            )
        )
