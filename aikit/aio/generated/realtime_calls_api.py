# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.realtime.calls`: calls over WebRTC and SIP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.aio.resource import AsyncResource
from aikit.resources.resource import no_result
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.realtime_calls_api import (
        AcceptCallbackKeywords,
        AcceptKeywords,
        CreateCallbackKeywords,
        CreateKeywords,
        RejectCallbackKeywords,
        RejectKeywords,
    )
    from aikit.streams.stream import AsyncBinaryAnswer

__all__ = ["AsyncRealtimeCallsAPI"]


class AsyncRealtimeCallsAPI(AsyncResource):
    """Calls over WebRTC and SIP."""

    path: ClassVar[str] = "realtime.calls"

    @overload
    async def accept(self, call_id: str, *, type: Literal["realtime"], **keywords: Unpack[AcceptKeywords]) -> None: ...

    @overload
    async def accept(
        self, call_id: str, *, type: Literal["realtime"], **keywords: Unpack[AcceptCallbackKeywords[None]]
    ) -> Task[None]: ...

    async def accept(self, call_id: str, *, type: Literal["realtime"], **keywords: Any) -> Task[None] | None:
        """Accept an incoming call.

        Args:
            call_id: id of the call; must not be empty.
            type: `realtime`.
            **keywords: call options, and:
                output_modalities: a list of `text` or `audio`; default `['audio']`.
                model: id of the model; a string, `gpt-realtime`, `gpt-realtime-1.5`,
                    `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, …
                instructions: how the model should behave, as its system message; a string.
                audio: `RealtimeSessionCreateRequestGAAudio`.
                include: further fields for the response to have; a list of
                    `item.input_audio_transcription.logprobs`.
                tracing: `auto`, `RealtimeSessionCreateRequestGATracing` or None; default `None`.
                tools: the tools that the model may call; a list of `RealtimeFunctionTool` or
                    `MCPTool`.
                tool_choice: which tools the model may or must call; `ToolChoiceOptions`,
                    `ToolChoiceFunction` or `ToolChoiceMCP`; default `auto`.
                parallel_tool_calls: whether the model may call several tools at once; a boolean.
                reasoning: `RealtimeReasoning`.
                max_output_tokens: an integer or `inf`.
                truncation: `RealtimeTruncation`.
                prompt: what to make, in words; `Prompt` or None.

        Raises:
            OpenAIError: the call failed. Raised with `throw=False`, too.

        See https://platform.openai.com/docs/api-reference/realtime-calls
        """
        return await self._run(
            self._call(
                operations.accept_realtime_call,
                "accept",
                no_result,
                path=(call_id,),
                explicit={"type": type},
                keywords=keywords,
            )
        )

    @overload
    async def create(self, *, sdp: str, **keywords: Unpack[CreateKeywords]) -> AsyncBinaryAnswer: ...

    @overload
    async def create(
        self, *, sdp: str, **keywords: Unpack[CreateCallbackKeywords[AsyncBinaryAnswer]]
    ) -> Task[AsyncBinaryAnswer]: ...

    async def create(self, *, sdp: str, **keywords: Any) -> AsyncBinaryAnswer | Task[AsyncBinaryAnswer]:
        """Create a call over WebRTC.

        Args:
            sdp: a string.
            **keywords: call options, and:
                session: `RealtimeSessionCreateRequestGA`.

        Returns:
            The content, not downloaded yet: `read()`, `iter_bytes()`, `write_to_file(path)`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        return await self._binary(
            self._call(
                operations.create_realtime_call, "create", OpenAIResult._of, explicit={"sdp": sdp}, keywords=keywords
            )
        )

    @overload
    async def hangup(self, call_id: str, **keywords: Unpack[CallKeywords]) -> None: ...

    @overload
    async def hangup(self, call_id: str, **keywords: Unpack[CallbackKeywords[None]]) -> Task[None]: ...

    async def hangup(self, call_id: str, **keywords: Any) -> Task[None] | None:
        """Hang up a call.

        Args:
            call_id: id of the call; must not be empty.
            **keywords: call options.

        Raises:
            OpenAIError: the call failed. Raised with `throw=False`, too.

        See https://platform.openai.com/docs/api-reference/realtime-calls
        """
        return await self._run(
            self._call(operations.hangup_realtime_call, "hangup", no_result, path=(call_id,), keywords=keywords)
        )

    @overload
    async def refer(self, call_id: str, *, target_uri: str, **keywords: Unpack[CallKeywords]) -> None: ...

    @overload
    async def refer(
        self, call_id: str, *, target_uri: str, **keywords: Unpack[CallbackKeywords[None]]
    ) -> Task[None]: ...

    async def refer(self, call_id: str, *, target_uri: str, **keywords: Any) -> Task[None] | None:
        """Transfer a call.

        Args:
            call_id: id of the call; must not be empty.
            target_uri: a string.
            **keywords: call options.

        Raises:
            OpenAIError: the call failed. Raised with `throw=False`, too.

        See https://platform.openai.com/docs/api-reference/realtime-calls
        """
        return await self._run(
            self._call(
                operations.refer_realtime_call,
                "refer",
                no_result,
                path=(call_id,),
                explicit={"target_uri": target_uri},
                keywords=keywords,
            )
        )

    @overload
    async def reject(self, call_id: str, **keywords: Unpack[RejectKeywords]) -> None: ...

    @overload
    async def reject(self, call_id: str, **keywords: Unpack[RejectCallbackKeywords[None]]) -> Task[None]: ...

    async def reject(self, call_id: str, **keywords: Any) -> Task[None] | None:
        """Reject an incoming call.

        Args:
            call_id: id of the call; must not be empty.
            **keywords: call options, and:
                status_code: an integer.

        Raises:
            OpenAIError: the call failed. Raised with `throw=False`, too.

        See https://platform.openai.com/docs/api-reference/realtime-calls
        """
        return await self._run(
            self._call(operations.reject_realtime_call, "reject", no_result, path=(call_id,), keywords=keywords)
        )
