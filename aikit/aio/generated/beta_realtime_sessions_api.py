# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.realtime.sessions`: sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping
    from typing import Unpack

    from aikit.resources.generated.beta_realtime_sessions_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        RealtimeSessionCreateResponseResult,
    )
    from aikit_openapi.models import RealtimeSessionCreateRequestClientSecret
    from aikit_openapi.typed_dicts.realtime import RealtimeSessionCreateRequestClientSecretDict

else:
    RealtimeSessionCreateResponseResult = OpenAIResult

__all__ = ["AsyncBetaRealtimeSessionsAPI"]


class AsyncBetaRealtimeSessionsAPI(AsyncResource):
    """Sessions."""

    path: ClassVar[str] = "beta.realtime.sessions"

    @overload
    async def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateKeywords],
    ) -> RealtimeSessionCreateResponseResult: ...

    @overload
    async def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateCallbackKeywords[RealtimeSessionCreateResponseResult]],
    ) -> Task[RealtimeSessionCreateResponseResult]: ...

    async def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Mapping[str, Any],
        **keywords: Any,
    ) -> RealtimeSessionCreateResponseResult | Task[RealtimeSessionCreateResponseResult]:
        """Create a session and a short-lived key for it.

        Args:
            client_secret: `RealtimeSessionCreateRequestClientSecret`.
            **keywords: call options, and:
                modalities: a list of `text` or `audio`.
                instructions: how the model should behave, as its system message; a string.
                voice: `VoiceIdsOrCustomVoice`.
                input_audio_format: a string.
                output_audio_format: a string.
                input_audio_transcription: `RealtimeSessionCreateRequestInputAudioTranscription`.
                speed: a number, 0.25 to 1.5; default 1.
                tracing: `auto` or `RealtimeSessionCreateRequestTracing`; default `auto`.
                turn_detection: `RealtimeSessionCreateRequestTurnDetection`.
                tools: the tools that the model may call; a list of
                    `RealtimeSessionCreateRequestToolsItem`.
                tool_choice: which tools the model may or must call; a string.
                temperature: how random the answer is; a number.
                max_response_output_tokens: an integer or `inf`.
                truncation: `RealtimeTruncation`.
                prompt: what to make, in words; `Prompt` or None.
                model: id of the model, such as `gpt-realtime`.
                input_audio_noise_reduction: how to reduce noise in the input; none by default.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        return await self._run(
            self._call(
                operations.create_realtime_session,
                "create",
                RealtimeSessionCreateResponseResult._of,
                explicit={"client_secret": client_secret},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
