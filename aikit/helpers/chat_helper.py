"""`client.chat.create`: conversations that keep their history and run the tools that the model calls."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, overload

from aikit.core import operations
from aikit.core.accumulate import ChatAccumulator
from aikit.core.steps import Exchange
from aikit.core.surrogates import TextJoiner
from aikit.core.turns import ToolCall
from aikit.core.wire import Answer
from aikit.errors import OpenAIError
from aikit.options.settings import Callbacks
from aikit.results.chat_results import OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult
from aikit.streams.stream import Stream

from .conversation import Conversation
from .prompt import Asked
from .tool_runs import ToolAnswer, run_handlers

if TYPE_CHECKING:
    import os
    from concurrent.futures import Future
    from types import TracebackType
    from typing import Self, TypeAlias, Unpack

    from aikit.core.keywords import (
        ChatCompletionCallbackKeywords,
        ChatCompletionKeywords,
        ChatCompletionStreamKeywords,
    )
    from aikit.mcp.servers import MCPOptions, MCPServer
    from aikit.resources.chat import OpenAIChatAPI
    from aikit.results.messages import OpenAIMessage
    from aikit_openapi.codec import Model

    Prompt: TypeAlias = str | OpenAIMessage | Mapping[str, Any] | Model | Sequence[Mapping[str, Any] | Model]

__all__ = ["OpenAIChatHelper", "OpenAIChatHelperStream"]


class OpenAIChatHelper(Conversation):
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
        tool_threads: how many tools of one answer run at once in threads; 0 runs them one after the other.
        prices: for each model name, `input`, `output` and, if it differs, `cached_input`, per million tokens.
        usage: the tokens used by the conversation, and their cost at `prices`.
        last_errors: the errors of the last prompt, including those of tools; empty if there were none.
        last_turn: the messages of the last prompt, from the prompt to the last answer, even if it failed.
    """

    chat: OpenAIChatAPI
    # asynchronous: _is_async = True

    def register_mcp(
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
        from aikit.mcp.servers import close_servers, open_server, server_of  # lazy: the extra `mcp`

        opened, is_own = server_of(server, options)
        open_server(opened)
        try:
            self._take_server(opened, is_own=is_own)
        except ValueError:
            close_servers([opened] if is_own else [])
            raise
        return opened

    def close(self) -> None:
        """Close the MCP servers that `register_mcp` started, and unregister their tools. The client stays open."""
        servers, self._own_servers = self._own_servers, []
        if servers:
            from aikit.mcp.servers import close_servers  # lazy: the extra `mcp`

            self._forget_servers(servers)
            close_servers(servers)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @overload
    def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> OpenAIChatHelperStream: ...

    @overload
    def prompt(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | OpenAIChatHelperStream: ...

    @overload
    def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Future[OpenAIChatCompletionsResult]: ...

    @overload
    def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[
            ChatCompletionStreamKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]
        ],
    ) -> Future[OpenAIChatCompletionsResult]: ...

    def prompt(
        self, prompt: Any, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | OpenAIChatHelperStream | Future[OpenAIChatCompletionsResult]:
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
            told: OpenAIChatCompletionsResult | OpenAIChatHelperStream = self._prompt_and_tell(asked, asked.callbacks)
            return told
        with self._noting_errors():
            if asked.streams:
                streamed: OpenAIChatHelperStream = self._streamed(asked)
                return streamed
            return self._conversed(asked)

    def _conversed(self, asked: Asked) -> OpenAIChatCompletionsResult:
        """Return the completion with the final answer to a prompt."""
        while True:
            result = self._completed(asked)
            calls = self._take(asked, result)
            if not calls:
                return result
            self._answer(asked, calls, self._run_tools(asked, calls))

    def _prompt_and_tell(self, asked: Asked, callbacks: Callbacks) -> Any:
        """Start a prompt with callbacks. Returns a future of its result, or the stream to read."""
        client: Any = self.chat._client._origin
        if asked.streams and callbacks.on_data is None:
            return self._stream_and_tell(asked, callbacks, client._background())
        background, runner = client._beside(asked.options())
        raises = asked.throws
        asked.run_beside(type(self.chat.completions)(runner))
        self._beside = asked
        future = background.start_work(callbacks, partial(self._work, asked), raises)
        future.add_done_callback(asked.end)  # also if it is cancelled before it starts
        return future

    def _work(self, asked: Asked, tell_data: Callable[[Any], Any]) -> OpenAIChatCompletionsResult:
        """Run a prompt with its tools. Returns a result even if it fails."""
        try:
            with self._noting_errors():
                if not asked.streams:
                    return self._conversed(asked)
                streamed = self._streamed(asked)
                if not isinstance(streamed, OpenAIChatHelperStream):
                    failed: OpenAIChatCompletionsResult = streamed
                    return failed
                try:
                    for chunk in streamed._chunks:
                        tell_data(chunk)
                finally:
                    streamed.close()
                assert streamed.result is not None
                completion: OpenAIChatCompletionsResult = streamed.result
                return completion
        except OpenAIError as error:
            return _failed(error)
        finally:
            asked.end()

    def _stream_and_tell(self, asked: Asked, callbacks: Callbacks, background: Any) -> Any:
        """Return the stream of a prompt, which reports to the callbacks once it has been read."""
        try:
            with self._noting_errors():
                streamed = self._streamed(asked)
        except OpenAIError as error:
            result = _failed(error)
            background.tell(callbacks, result, result._exchange)
            raise
        if isinstance(streamed, OpenAIChatHelperStream):
            streamed._background = background
        else:
            background.tell(callbacks, streamed, streamed._exchange)
        return streamed

    def _streamed(self, asked: Asked) -> Any:
        """Return the stream of a prompt, or a failed result if it could not start and errors don't raise."""
        stream = self._opened(asked)
        if isinstance(stream, Stream):
            return OpenAIChatHelperStream(self, asked, stream)
        self._take(asked, stream)
        return stream

    def _completed(self, asked: Asked) -> OpenAIChatCompletionsResult:
        result: OpenAIChatCompletionsResult = asked.completions.create(asked.turn.to_send(), **asked.parameters())
        return result

    def _opened(self, asked: Asked) -> Any:
        return asked.completions.create(asked.turn.to_send(), **asked.parameters(), stream=True)

    def _run_tools(self, asked: Asked, calls: list[ToolCall]) -> list[ToolAnswer]:
        return run_handlers(calls, asked.tools, self.tool_threads, self._observation(asked))


if TYPE_CHECKING:

    class BackgroundChatHelper(OpenAIChatHelper):
        """A conversation with callbacks: each prompt runs in the background."""

        @overload  # type: ignore[override]  # a prompt returns a future
        def prompt(
            self,
            prompt: Prompt,
            parameters: Mapping[str, Any] | None = ...,
            *,
            model: str = ...,
            stream: Literal[False] | None = ...,
            **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
        ) -> Future[OpenAIChatCompletionsResult]: ...

        @overload
        def prompt(
            self,
            prompt: Prompt,
            parameters: Mapping[str, Any] | None = ...,
            *,
            model: str = ...,
            stream: bool,
            **keywords: Unpack[
                ChatCompletionStreamKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]
            ],
        ) -> Future[OpenAIChatCompletionsResult] | OpenAIChatHelperStream: ...

        def prompt(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, prompt: Any, parameters: Mapping[str, Any] | None = None, **keywords: Any
        ) -> Future[OpenAIChatCompletionsResult] | OpenAIChatHelperStream: ...


class OpenAIChatHelperStream:
    """The chunks of the answers to a prompt. The conversation continues while you read them.

    When the model calls tools, the stream runs them and continues with the model's next answer. The history changes
    only after you have read everything; if you stop earlier, it stays unchanged. If a call fails, your prompt is kept.

    Attributes:
        result: the completion with the last complete answer, or None before that. It is a failed result if a later
            request failed and errors don't raise.
    """

    result: OpenAIChatCompletionsResult | None

    def __init__(
        self, helper: OpenAIChatHelper, asked: Asked, stream: Stream[OpenAIChatCompletionsStreamResult]
    ) -> None:
        self.result = None
        self._helper = helper
        self._asked = asked
        self._stream = stream
        self._is_closed = self._is_done = False
        self._background: Any = None  # calls the callbacks once everything has been read
        self._chunks = self._read()

    def _read(self) -> Iterator[OpenAIChatCompletionsStreamResult]:
        helper, asked = self._helper, self._asked
        try:
            with helper._noting_errors():
                while True:
                    accumulator = ChatAccumulator()
                    for chunk in self._stream:
                        accumulator.add(chunk.to_dict())
                        if chunk.choices or not asked.hides_usage:
                            yield chunk
                    if self._is_closed:
                        return
                    self.result = _result(accumulator, self._stream)
                    calls = helper._take(asked, self.result)
                    if not calls:
                        break
                    helper._answer(asked, calls, helper._run_tools(asked, calls))
                    if self._is_closed:  # closed by a tool
                        return
                    stream = helper._opened(asked)
                    if not isinstance(stream, Stream):
                        self.result = stream
                        helper._take(asked, stream)
                        break
                    self._stream = stream
                    if self._is_closed:  # closed during the request
                        self._stream.close()
                        return
        except OpenAIError as error:
            self._tell(_failed(error))
            raise
        self._is_done = True
        self._tell(self.result)

    def _tell(self, result: OpenAIChatCompletionsResult | None) -> None:
        """Report the result to the callbacks, if there are any."""
        if self._background is not None and result is not None:
            self._background.tell(self._asked.callbacks, result, result._exchange)

    def __iter__(self) -> Iterator[OpenAIChatCompletionsStreamResult]:
        return self._chunks

    def __next__(self) -> OpenAIChatCompletionsStreamResult:
        return next(self._chunks)

    def text_deltas(self) -> Iterator[str]:
        """Iterate over the texts of the first choice's chunks, without empty ones."""
        joiner = TextJoiner()
        for chunk in self._chunks:
            piece = chunk.choice.text
            if piece and (text := joiner.add(piece)):
                yield text
        if joiner.rest:
            yield joiner.rest

    def until_done(self) -> Self:
        """Read the rest of the stream."""
        for _ in self._chunks:
            pass
        return self

    def get_final_completion(self) -> OpenAIChatCompletionsResult:
        """Read the rest of the stream and return the completion with the final answer.

        Raises:
            OpenAIError: a call failed.
            RuntimeError: the stream was closed before its end.
        """
        self.until_done()
        if self.result is None or self._is_closed:
            raise RuntimeError("the stream was closed before its end")
        return self.result

    def close(self) -> None:
        """End the transfer. If the stream has not ended, the history stays as it was before the prompt."""
        self._is_closed = not self._is_done
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._stream!r}>"


def _failed(error: OpenAIError) -> OpenAIChatCompletionsResult:
    """Return the result of a failed prompt."""
    return OpenAIChatCompletionsResult(Exchange(None, error=error))


def _result(accumulator: ChatAccumulator, stream: Any) -> OpenAIChatCompletionsResult:
    """Return the completion built from the chunks of a stream."""
    answer = Answer(stream.response.status_code, stream.response.headers, b"")
    decoded = operations.create_chat_completion.decode(accumulator.completion())
    done = stream._exchange.settled()
    return OpenAIChatCompletionsResult(Exchange(None, done.outgoing, answer, decoded, asked_model=done.asked_model))
