# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.realtime.sessions`: sessions."""

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
    from aikit_openapi.models import RealtimeSessionCreateRequestClientSecret, RealtimeSessionCreateResponse
    from aikit_openapi.params.create_realtime_session import CreateRealtimeSessionOptions
    from aikit_openapi.typed_dicts.realtime import RealtimeSessionCreateRequestClientSecretDict

    class RealtimeSessionCreateResponseResult(OpenAIResult, RealtimeSessionCreateResponse): ...

    class CreateKeywords(CreateRealtimeSessionOptions, CallKeywords, total=False):
        """Keywords of `beta.realtime.sessions.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    RealtimeSessionCreateResponseResult = OpenAIResult

__all__ = ["BetaRealtimeSessionsAPI"]


class BetaRealtimeSessionsAPI(Resource):
    """Sessions."""

    path: ClassVar[str] = "beta.realtime.sessions"

    @overload
    def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateKeywords],
    ) -> RealtimeSessionCreateResponseResult: ...

    @overload
    def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateCallbackKeywords[RealtimeSessionCreateResponseResult]],
    ) -> Future[RealtimeSessionCreateResponseResult]: ...

    def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Mapping[str, Any],
        **keywords: Any,
    ) -> RealtimeSessionCreateResponseResult | Future[RealtimeSessionCreateResponseResult]:
        """Create a session and a short-lived key for it.

        Args:
            client_secret: `RealtimeSessionCreateRequestClientSecret`.
            **keywords: `modalities`, `instructions`, `voice`, `input_audio_format`,
                `output_audio_format`, `input_audio_transcription`, `speed`, `tracing`,
                `turn_detection`, `tools`, `tool_choice`, `temperature`,
                `max_response_output_tokens`, `truncation`, `prompt`, `model`,
                `input_audio_noise_reduction` and call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        return self._run(
            self._call(
                operations.create_realtime_session,
                "create",
                RealtimeSessionCreateResponseResult._of,
                explicit={"client_secret": client_secret},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
