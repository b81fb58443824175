# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.realtime.transcription_sessions`: transcription sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.resources.generated.beta_realtime_transcription_sessions_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        RealtimeTranscriptionSessionCreateResponseResult,
    )

else:
    RealtimeTranscriptionSessionCreateResponseResult = OpenAIResult

__all__ = ["AsyncBetaRealtimeTranscriptionSessionsAPI"]


class AsyncBetaRealtimeTranscriptionSessionsAPI(AsyncResource):
    """Transcription sessions."""

    path: ClassVar[str] = "beta.realtime.transcription_sessions"

    @overload
    async def create(self, **keywords: Unpack[CreateKeywords]) -> RealtimeTranscriptionSessionCreateResponseResult: ...

    @overload
    async def create(
        self, **keywords: Unpack[CreateCallbackKeywords[RealtimeTranscriptionSessionCreateResponseResult]]
    ) -> Task[RealtimeTranscriptionSessionCreateResponseResult]: ...

    async def create(
        self, **keywords: Any
    ) -> RealtimeTranscriptionSessionCreateResponseResult | Task[RealtimeTranscriptionSessionCreateResponseResult]:
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
        return await self._run(
            self._call(
                operations.create_realtime_transcription_session,
                "create",
                RealtimeTranscriptionSessionCreateResponseResult._of,
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
