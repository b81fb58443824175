# Written from aikit/helpers/chat_helper.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.chat.create`: conversations that remember what was said and run the tools that the model calls."""

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
    from types import TracebackType
    from typing import Self, TypeAlias, Unpack

    from aikit.aio.chat import AsyncOpenAIChatAPI
    from aikit.core.keywords import ChatCompletionKeywords
    from aikit.results.messages import OpenAIMessage
    from aikit_openapi.codec import Model

    Prompt: TypeAlias = str | OpenAIMessage | Mapping[str, Any] | Model | Sequence[Mapping[str, Any] | Model]

__all__ = ["AsyncOpenAIChatHelper", "AsyncOpenAIChatHelperStream"]


class AsyncOpenAIChatHelper(Conversation):
    """A conversation with a model: it remembers what was said, and runs the tools that the model calls.

    A prompt changes the history when the model has said its last, and not before: after a failure the history is as
    it was, and the prompt can be made again. One conversation is for one thread or task at a time.

    Attributes:
        chat: `client.chat`, which asks the model.
        system_prompt: what stands before all messages; None for nothing.
        messages: the history, oldest first, without the system prompt; mappings may be put into it.
        parameters: parameters of every request: `model`, `temperature`, …, and options of calls.
        number_of_messages: how many messages are kept, 15; None for all.
        tools: the tools that are registered.
        auto_handle_tool_calls: whether calls of tools are run and answered, True.
        max_tool_rounds: how many times one prompt may run tools, 10; None for any number.
        tool_threads: how many tools that one answer calls run side by side ; 0 for all.
        prices: by the model's name `input`, `output` and, where it differs, `cached_input`, per million tokens.
        usage: tokens, and their cost at `prices`, since the conversation began.
        last_errors: what went wrong in the last prompt, tools included; empty when nothing did.
        last_turn: the messages of the last prompt, from the prompt to the last answer; also of one that failed.
    """

    chat: AsyncOpenAIChatAPI

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
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> AsyncOpenAIChatHelperStream: ...

    @overload
    async def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | AsyncOpenAIChatHelperStream: ...

    async def prompt(
        self, prompt: Any, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | AsyncOpenAIChatHelperStream:
        """Say something, and get what the model says in the end.

        The tools that the model calls are run, and it is asked again, until it calls no more. What goes wrong with a
        tool is told to the model; the conversation goes on.

        Args:
            prompt: a text; a message of any role, as `OpenAIMessage` or mapping; a list of messages, such as the
                answers to several calls; or a list of the parts of one, such as a text and an image.
            parameters: parameters of this prompt's requests, over those of the conversation, as a mapping.
            **keywords: the same as keywords; `stream=True` gives the chunks as they arrive.

        Returns:
            The completion with the last answer; or a stream of the chunks of all answers, which goes on with the
            conversation while it is read. With `on_terminate`, `on_response`, `on_error` or `on_data` a future of the
            completion, at once.

        Raises:
            OpenAIError: when a call fails.
            RuntimeError: while another prompt of the conversation runs beside the program.
            ToolRoundsError: when the model calls tools for more than `max_tool_rounds`.
            ValueError: when calls of tools in the history wait for an answer.

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
        """The completion with the last answer to a prompt."""
        while True:
            result = await self._completed(asked)
            calls = self._take(asked, result)
            if not calls:
                return result
            self._answer(asked, calls, await self._run_tools(asked, calls))

    async def _prompt_and_tell(self, asked: Asked, callbacks: Callbacks) -> Any:
        """Begin a prompt that tells of itself by callbacks: a future of its result, or the stream to be read."""
        client: Any = self.chat._client._origin
        if asked.streams and callbacks.on_data is None:
            return await self._stream_and_tell(asked, callbacks, client._background())
        background, runner = client._beside(asked.options())
        raises = asked.throws
        asked.run_beside(type(self.chat.completions)(runner))
        self._beside = asked
        future = background.start_work(callbacks, partial(self._work, asked), raises)
        future.add_done_callback(asked.end)  # also of one that is cancelled before it begins
        return future

    async def _work(self, asked: Asked, tell_data: Callable[[Any], Any]) -> OpenAIChatCompletionsResult:
        """Carry out a prompt, with its tools; the result of a failure too."""
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
        """The stream of a prompt, which tells of itself when it has been read."""
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
        """The stream of a prompt; what failed when it could not begin and failures do not raise."""
        stream = await self._opened(asked)
        if isinstance(stream, AsyncStream):
            return AsyncOpenAIChatHelperStream(self, asked, stream)
        self._take(asked, stream)
        return stream

    async def _completed(self, asked: Asked) -> OpenAIChatCompletionsResult:
        result: OpenAIChatCompletionsResult = await asked.completions.create(asked.turn.to_send(), asked.parameters())
        return result

    async def _opened(self, asked: Asked) -> Any:
        return await asked.completions.create(asked.turn.to_send(), asked.parameters(), stream=True)

    async def _run_tools(self, asked: Asked, calls: list[ToolCall]) -> list[ToolAnswer]:
        return await run_handlers_side_by_side(calls, asked.tools, self.tool_threads)


class AsyncOpenAIChatHelperStream:
    """The chunks of the answers to a prompt, as they arrive; the conversation goes on while they are read.

    When the model calls tools, they are run and its next answer follows in the same stream. The history changes when
    all of it has been read; leaving it before leaves the history as it was.

    Attributes:
        result: the completion with the last answer that was read to its end; None before. It is a failed one when the
            model could not be asked again and failures do not raise.
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
        self._background: Any = None  # tells of the prompt when all of it has been read
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
                    if self._is_closed:  # by a tool
                        return
                    stream = await helper._opened(asked)
                    if not isinstance(stream, AsyncStream):
                        self.result = stream
                        helper._take(asked, stream)
                        break
                    self._stream = stream
                    if self._is_closed:  # while the model was asked
                        await self._stream.close()
                        return
        except OpenAIError as error:
            await self._tell(_failed(error))
            raise
        self._is_done = True
        await self._tell(self.result)

    async def _tell(self, result: OpenAIChatCompletionsResult | None) -> None:
        """Tell of the result, where somebody is to be told."""
        if self._background is not None and result is not None:
            await self._background.tell(self._asked.callbacks, result, result._exchange)

    def __aiter__(self) -> AsyncIterator[OpenAIChatCompletionsStreamResult]:
        return self._chunks

    async def __anext__(self) -> OpenAIChatCompletionsStreamResult:
        return await anext(self._chunks)

    async def text_deltas(self) -> AsyncIterator[str]:
        """The texts of the chunks, those of the first choice, without empty ones."""
        joiner = TextJoiner()
        async for chunk in self._chunks:
            piece = "" if chunk.choice is None else chunk.choice.text
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
        """Read the rest of the stream; the completion with the last answer.

        Raises:
            OpenAIError: when a call fails.
            RuntimeError: when the stream was closed before its end.
        """
        await self.until_done()
        if self.result is None or self._is_closed:
            raise RuntimeError("the stream was closed before its end")
        return self.result

    async def close(self) -> None:
        """End the transfer; before the end of the stream the history stays as it was before the prompt."""
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
