# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime.translations.client_secrets`: short-lived keys for translations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import (
        RealtimeTranslationClientSecretCreateResponse,
        RealtimeTranslationSessionCreateRequest,
    )
    from aikit_openapi.params.create_realtime_translation_client_secret import (
        CreateRealtimeTranslationClientSecretOptions,
    )
    from aikit_openapi.typed_dicts.realtime import RealtimeTranslationSessionCreateRequestDict

    class RealtimeTranslationClientSecretCreateResponseResult(
        OpenAIResult, RealtimeTranslationClientSecretCreateResponse
    ): ...

    class CreateKeywords(CreateRealtimeTranslationClientSecretOptions, CallKeywords, total=False):
        """Keywords of `realtime.translations.client_secrets.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    RealtimeTranslationClientSecretCreateResponseResult = OpenAIResult

__all__ = ["RealtimeTranslationsClientSecretsAPI"]


class RealtimeTranslationsClientSecretsAPI(Resource):
    """Short-lived keys for translations."""

    path: ClassVar[str] = "realtime.translations.client_secrets"

    @overload
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequest
        | RealtimeTranslationSessionCreateRequestDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateKeywords],
    ) -> RealtimeTranslationClientSecretCreateResponseResult: ...

    @overload
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequest
        | RealtimeTranslationSessionCreateRequestDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateCallbackKeywords[RealtimeTranslationClientSecretCreateResponseResult]],
    ) -> Future[RealtimeTranslationClientSecretCreateResponseResult]: ...

    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequest
        | RealtimeTranslationSessionCreateRequestDict
        | Mapping[str, Any],
        **keywords: Any,
    ) -> (
        RealtimeTranslationClientSecretCreateResponseResult
        | Future[RealtimeTranslationClientSecretCreateResponseResult]
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
        return self._run(
            self._call(
                operations.create_realtime_translation_client_secret,
                "create",
                RealtimeTranslationClientSecretCreateResponseResult._of,
                explicit={"session": session},
                keywords=keywords,
            )
        )
