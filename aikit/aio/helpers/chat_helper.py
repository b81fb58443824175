# Written from aikit/helpers/chat_helper.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.chat.create`: conversations that keep their history and run the tools that the model calls."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, overload

from aikit.core.accumulate import ChatAccumulator
from aikit.core.surrogates import TextJoiner
from aikit.core.turns import ToolCall
from aikit.errors import OpenAIError
from aikit.helpers.chat_helper import _failed, _result
from aikit.helpers.conversation import Conversation
from aikit.helpers.prompt import Asked
from aikit.helpers.tool_runs import ToolAnswer, run_handlers_side_by_side
from aikit.options.settings import Callbacks
from aikit.results.chat_results import OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult
from aikit.streams.stream import AsyncStream

if TYPE_CHECKING:
    import os
    from asyncio import Task
    from types import TracebackType
    from typing import Self, TypeAlias, Unpack

    from aikit.aio.chat import AsyncOpenAIChatAPI
    from aikit.core.keywords import (
        ChatCompletionCallbackKeywords,
        ChatCompletionKeywords,
        ChatCompletionStreamKeywords,
    )
    from aikit.mcp.servers import MCPOptions, MCPServer
    from aikit.results.messages import OpenAIMessage
    from aikit_openapi.codec import Model

    Prompt: TypeAlias = str | OpenAIMessage | Mapping[str, Any] | Model | Sequence[Mapping[str, Any] | Model]

__all__ = ["AsyncOpenAIChatHelper", "AsyncOpenAIChatHelperStream"]


class AsyncOpenAIChatHelper(Conversation):
    """A conversation with a model. It keeps the history and runs the tools that the model calls.

    A turn is added to the history after the model's last answer. If it fails, only your prompt is added; the same
    prompt again doesn't repeat it. Use a conversation from one thread or task at a time.

    Attributes:
        chat: `client.chat`, which sends the requests.
        system_prompt: the message in front of all others, or None.
        messages: the history, oldest first, without the system prompt. You may add mappings.
        parameters: parameters of every request, such as `model` and `temperature`, and call options.
        number_of_messages: how many messages to keep, 15; None keeps all.
        tools: the registered tools.
        auto_handle_tool_calls: whether to run tool calls and send their answers, True.
        max_tool_rounds: how many rounds of tool calls one prompt may take, 10; None for no limit.
        tool_threads: how many tools of one answer run at once; 0 means no limit.
        prices: for each model name, `input`, `output` and, if it differs, `cached_input`, per million tokens.
        usage: the tokens used by the conversation, and their cost at `prices`.
        last_errors: the errors of the last prompt, including those of tools; empty if there were none.
        last_turn: the messages of the last prompt, from the prompt to the last answer, even if it failed.
    """

    chat: AsyncOpenAIChatAPI
    _is_async = True

    async def register_mcp(
        self, server: MCPServer | str | Sequence[str | os.PathLike[str]], **options: Unpack[MCPOptions]
    ) -> MCPServer:
        """Register the tools of an MCP server, and open the server if it is closed (extra `mcp`).

        The tools follow the server when it changes them. `close` of the conversation or of the client closes a server
        that was started here.

        Args:
            server: a URL (streamable HTTP), a program and its arguments (stdio), or an `aikit.mcp.MCPServer`.
            **options: those of `MCPServer`, such as `allow`, `prefix` and `timeout`.

        Returns:
            The server.

        Raises:
            TypeError, ValueError: invalid argument, or another tool has the name of one of these.
            MCPError: the server can't be started or reached, or does not answer in time.
            ImportError: the extra `mcp` isn't installed.
        """
        from aikit.mcp.servers import close_servers_async, open_server_async, server_of  # lazy: the extra `mcp`

        opened, is_own = server_of(server, options)
        await open_server_async(opened)
        try:
            self._take_server(opened, is_own=is_own)
        except ValueError:
            await close_servers_async([opened] if is_own else [])
            raise
        return opened

    async def close(self) -> None:
        """Close the MCP servers that `register_mcp` started, and unregister their tools. The client stays open."""
        servers, self._own_servers = self._own_servers, []
        if servers:
            from aikit.mcp.servers import close_servers_async  # lazy: the extra `mcp`

            self._forget_servers(servers)
            await close_servers_async(servers)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @overload
    async def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    async def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> AsyncOpenAIChatHelperStream: ...

    @overload
    async def prompt(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | AsyncOpenAIChatHelperStream: ...

    @overload
    async def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Task[OpenAIChatCompletionsResult]: ...

    @overload
    async def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[
            ChatCompletionStreamKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]
        ],
    ) -> Task[OpenAIChatCompletionsResult]: ...

    async def prompt(
        self, prompt: Any, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | AsyncOpenAIChatHelperStream | Task[OpenAIChatCompletionsResult]:
        """Send a message and return the model's final answer.

        Runs the tools that the model calls and sends their answers, until the model calls no more tools. If a tool
        fails, the model gets the error as the tool's answer and the conversation continues.

        Args:
            prompt: a text; a message of any role, as an `OpenAIMessage` or mapping; a list of messages, such as the
                answers to several tool calls; or a list of message parts, such as a text and an image.
            parameters: parameters of this prompt's requests as a mapping. They override those of the conversation.
            **keywords: the same parameters as keyword arguments. `stream=True` returns chunks as they arrive.

        Returns:
            The completion with the final answer. With `stream=True`, a stream of the chunks of all answers, which
            carries on the conversation while you read it. With `on_terminate`, `on_response`, `on_error` or `on_data`,
            a future of the completion, immediately.

        Raises:
            OpenAIError: a call failed.
            RuntimeError: another prompt of this conversation is running in the background.
            ToolRoundsError: the model called tools in more than `max_tool_rounds` rounds.
            ValueError: a tool call in the history has no answer yet.

        See https://platform.openai.com/docs/api-reference/chat/create
        """
        asked = self._begin(prompt, parameters, keywords)
        if asked.callbacks is not None:
            told: OpenAIChatCompletionsResult | AsyncOpenAIChatHelperStream = await self._prompt_and_tell(
                asked, asked.callbacks
            )
            return told
        with self._noting_errors():
            if asked.streams:
                streamed: AsyncOpenAIChatHelperStream = await self._streamed(asked)
                return streamed
            return await self._conversed(asked)

    async def _conversed(self, asked: Asked) -> OpenAIChatCompletionsResult:
        """Return the completion with the final answer to a prompt."""
        while True:
            result = await self._completed(asked)
            calls = self._take(asked, result)
            if not calls:
                return result
            self._answer(asked, calls, await self._run_tools(asked, calls))

    async def _prompt_and_tell(self, asked: Asked, callbacks: Callbacks) -> Any:
        """Start a prompt with callbacks. Returns a future of its result, or the stream to read."""
        client: Any = self.chat._client._origin
        if asked.streams and callbacks.on_data is None:
            return await self._stream_and_tell(asked, callbacks, client._background())
        background, runner = client._beside(asked.options())
        raises = asked.throws
        asked.run_beside(type(self.chat.completions)(runner))
        self._beside = asked
        future = background.start_work(callbacks, partial(self._work, asked), raises)
        future.add_done_callback(asked.end)  # also if it is cancelled before it starts
        return future

    async def _work(self, asked: Asked, tell_data: Callable[[Any], Any]) -> OpenAIChatCompletionsResult:
        """Run a prompt with its tools. Returns a result even if it fails."""
        try:
            with self._noting_errors():
                if not asked.streams:
                    return await self._conversed(asked)
                streamed = await self._streamed(asked)
                if not isinstance(streamed, AsyncOpenAIChatHelperStream):
                    failed: OpenAIChatCompletionsResult = streamed
                    return failed
                try:
                    async for chunk in streamed._chunks:
                        await tell_data(chunk)
                finally:
                    await streamed.close()
                assert streamed.result is not None
                completion: OpenAIChatCompletionsResult = streamed.result
                return completion
        except OpenAIError as error:
            return _failed(error)
        finally:
            asked.end()

    async def _stream_and_tell(self, asked: Asked, callbacks: Callbacks, background: Any) -> Any:
        """Return the stream of a prompt, which reports to the callbacks once it has been read."""
        try:
            with self._noting_errors():
                streamed = await self._streamed(asked)
        except OpenAIError as error:
            result = _failed(error)
            await background.tell(callbacks, result, result._exchange)
            raise
        if isinstance(streamed, AsyncOpenAIChatHelperStream):
            streamed._background = background
        else:
            await background.tell(callbacks, streamed, streamed._exchange)
        return streamed

    async def _streamed(self, asked: Asked) -> Any:
        """Return the stream of a prompt, or a failed result if it could not start and errors don't raise."""
        stream = await self._opened(asked)
        if isinstance(stream, AsyncStream):
            return AsyncOpenAIChatHelperStream(self, asked, stream)
        self._take(asked, stream)
        return stream

    async def _completed(self, asked: Asked) -> OpenAIChatCompletionsResult:
        result: OpenAIChatCompletionsResult = await asked.completions.create(asked.turn.to_send(), **asked.parameters())
        return result

    async def _opened(self, asked: Asked) -> Any:
        return await asked.completions.create(asked.turn.to_send(), **asked.parameters(), stream=True)

    async def _run_tools(self, asked: Asked, calls: list[ToolCall]) -> list[ToolAnswer]:
        return await run_handlers_side_by_side(calls, asked.tools, self.tool_threads, self._observation(asked))


if TYPE_CHECKING:

    class AsyncBackgroundChatHelper(AsyncOpenAIChatHelper):
        """A conversation with callbacks: each prompt runs in the background."""

        @overload  # type: ignore[override]  # a prompt returns a future
        async def prompt(
            self,
            prompt: Prompt,
            parameters: Mapping[str, Any] | None = ...,
            *,
            model: str = ...,
            stream: Literal[False] | None = ...,
            **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
        ) -> Task[OpenAIChatCompletionsResult]: ...

        @overload
        async def prompt(
            self,
            prompt: Prompt,
            parameters: Mapping[str, Any] | None = ...,
            *,
            model: str = ...,
            stream: bool,
            **keywords: Unpack[
                ChatCompletionStreamKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]
            ],
        ) -> Task[OpenAIChatCompletionsResult] | AsyncOpenAIChatHelperStream: ...

        async def prompt(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, prompt: Any, parameters: Mapping[str, Any] | None = None, **keywords: Any
        ) -> Task[OpenAIChatCompletionsResult] | AsyncOpenAIChatHelperStream: ...


class AsyncOpenAIChatHelperStream:
    """The chunks of the answers to a prompt. The conversation continues while you read them.

    When the model calls tools, the stream runs them and continues with the model's next answer. The history changes
    only after you have read everything; if you stop earlier, it stays unchanged. If a call fails, your prompt is kept.

    Attributes:
        result: the completion with the last complete answer, or None before that. It is a failed result if a later
            request failed and errors don't raise.
    """

    result: OpenAIChatCompletionsResult | None

    def __init__(
        self, helper: AsyncOpenAIChatHelper, asked: Asked, stream: AsyncStream[OpenAIChatCompletionsStreamResult]
    ) -> None:
        self.result = None
        self._helper = helper
        self._asked = asked
        self._stream = stream
        self._is_closed = self._is_done = False
        self._background: Any = None  # calls the callbacks once everything has been read
        self._chunks = self._read()

    async def _read(self) -> AsyncIterator[OpenAIChatCompletionsStreamResult]:
        helper, asked = self._helper, self._asked
        try:
            with helper._noting_errors():
                while True:
                    accumulator = ChatAccumulator()
                    async for chunk in self._stream:
                        accumulator.add(chunk.to_dict())
                        if chunk.choices or not asked.hides_usage:
                            yield chunk
                    if self._is_closed:
                        return
                    self.result = _result(accumulator, self._stream)
                    calls = helper._take(asked, self.result)
                    if not calls:
                        break
                    helper._answer(asked, calls, await helper._run_tools(asked, calls))
                    if self._is_closed:  # closed by a tool
                        return
                    stream = await helper._opened(asked)
                    if not isinstance(stream, AsyncStream):
                        self.result = stream
                        helper._take(asked, stream)
                        break
                    self._stream = stream
                    if self._is_closed:  # closed during the request
                        await self._stream.close()
                        return
        except OpenAIError as error:
            await self._tell(_failed(error))
            raise
        self._is_done = True
        await self._tell(self.result)

    async def _tell(self, result: OpenAIChatCompletionsResult | None) -> None:
        """Report the result to the callbacks, if there are any."""
        if self._background is not None and result is not None:
            await self._background.tell(self._asked.callbacks, result, result._exchange)

    def __aiter__(self) -> AsyncIterator[OpenAIChatCompletionsStreamResult]:
        return self._chunks

    async def __anext__(self) -> OpenAIChatCompletionsStreamResult:
        return await anext(self._chunks)

    async def text_deltas(self) -> AsyncIterator[str]:
        """Iterate over the texts of the first choice's chunks, without empty ones."""
        joiner = TextJoiner()
        async for chunk in self._chunks:
            piece = chunk.choice.text
            if piece and (text := joiner.add(piece)):
                yield text
        if joiner.rest:
            yield joiner.rest

    async def until_done(self) -> Self:
        """Read the rest of the stream."""
        async for _ in self._chunks:
            pass
        return self

    async def get_final_completion(self) -> OpenAIChatCompletionsResult:
        """Read the rest of the stream and return the completion with the final answer.

        Raises:
            OpenAIError: a call failed.
            RuntimeError: the stream was closed before its end.
        """
        await self.until_done()
        if self.result is None or self._is_closed:
            raise RuntimeError("the stream was closed before its end")
        return self.result

    async def close(self) -> None:
        """End the transfer. If the stream has not ended, the history stays as it was before the prompt."""
        self._is_closed = not self._is_done
        await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._stream!r}>"
