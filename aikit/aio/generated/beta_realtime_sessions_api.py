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
