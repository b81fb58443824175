# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.realtime.transcription_sessions`: transcription sessions."""

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
    from aikit_openapi.models import RealtimeTranscriptionSessionCreateResponse
    from aikit_openapi.params.create_realtime_transcription_session import CreateRealtimeTranscriptionSessionParams

    class RealtimeTranscriptionSessionCreateResponseResult(
        OpenAIResult, RealtimeTranscriptionSessionCreateResponse
    ): ...

    class CreateKeywords(CreateRealtimeTranscriptionSessionParams, CallKeywords, total=False):
        """Keywords of `beta.realtime.transcription_sessions.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    RealtimeTranscriptionSessionCreateResponseResult = OpenAIResult

__all__ = ["BetaRealtimeTranscriptionSessionsAPI"]


class BetaRealtimeTranscriptionSessionsAPI(Resource):
    """Transcription sessions."""

    path: ClassVar[str] = "beta.realtime.transcription_sessions"

    @overload
    def create(self, **keywords: Unpack[CreateKeywords]) -> RealtimeTranscriptionSessionCreateResponseResult: ...

    @overload
    def create(
        self, **keywords: Unpack[CreateCallbackKeywords[RealtimeTranscriptionSessionCreateResponseResult]]
    ) -> Future[RealtimeTranscriptionSessionCreateResponseResult]: ...

    def create(
        self, **keywords: Any
    ) -> RealtimeTranscriptionSessionCreateResponseResult | Future[RealtimeTranscriptionSessionCreateResponseResult]:
        """Create a session for transcriptions and a short-lived key for it.

        Args:
            **keywords: call options, and:
                turn_detection: `RealtimeTranscriptionSessionCreateRequestTurnDetection`.
                input_audio_noise_reduction:
                    `RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction`; default
                    `None`.
                input_audio_format: `pcm16`, `g711_ulaw` or `g711_alaw`; default `pcm16`.
                input_audio_transcription: `AudioTranscription`.
                include: further fields for the response to have; a list of
                    `item.input_audio_transcription.logprobs`.
                modalities: what the model answers with.
                client_secret: how long the ephemeral key is valid.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        return self._run(
            self._call(
                operations.create_realtime_transcription_session,
                "create",
                RealtimeTranscriptionSessionCreateResponseResult._of,
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
