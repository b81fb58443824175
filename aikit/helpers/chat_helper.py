"""`client.chat.create`: conversations that remember what was said and run the tools that the model calls."""

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
    from types import TracebackType
    from typing import Self, TypeAlias, Unpack

    from aikit.core.keywords import ChatCompletionKeywords
    from aikit.resources.chat import OpenAIChatAPI
    from aikit.results.messages import OpenAIMessage
    from aikit_openapi.codec import Model

    Prompt: TypeAlias = str | OpenAIMessage | Mapping[str, Any] | Model | Sequence[Mapping[str, Any] | Model]

__all__ = ["OpenAIChatHelper", "OpenAIChatHelperStream"]


class OpenAIChatHelper(Conversation):
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
        tool_threads: how many tools that one answer calls run side by side in threads; 0 for one after the other.
        prices: by the model's name `input`, `output` and, where it differs, `cached_input`, per million tokens.
        usage: tokens, and their cost at `prices`, since the conversation began.
        last_errors: what went wrong in the last prompt, tools included; empty when nothing did.
        last_turn: the messages of the last prompt, from the prompt to the last answer; also of one that failed.
    """

    chat: OpenAIChatAPI

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
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatHelperStream: ...

    @overload
    def prompt(
        self,
        prompt: Prompt,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | OpenAIChatHelperStream: ...

    def prompt(
        self, prompt: Any, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | OpenAIChatHelperStream:
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
            told: OpenAIChatCompletionsResult | OpenAIChatHelperStream = self._prompt_and_tell(asked, asked.callbacks)
            return told
        with self._noting_errors():
            if asked.streams:
                streamed: OpenAIChatHelperStream = self._streamed(asked)
                return streamed
            return self._conversed(asked)

    def _conversed(self, asked: Asked) -> OpenAIChatCompletionsResult:
        """The completion with the last answer to a prompt."""
        while True:
            result = self._completed(asked)
            calls = self._take(asked, result)
            if not calls:
                return result
            self._answer(asked, calls, self._run_tools(asked, calls))

    def _prompt_and_tell(self, asked: Asked, callbacks: Callbacks) -> Any:
        """Begin a prompt that tells of itself by callbacks: a future of its result, or the stream to be read."""
        client: Any = self.chat._client._origin
        if asked.streams and callbacks.on_data is None:
            return self._stream_and_tell(asked, callbacks, client._background())
        background, runner = client._beside(asked.options())
        raises = asked.throws
        asked.run_beside(type(self.chat.completions)(runner))
        self._beside = asked
        future = background.start_work(callbacks, partial(self._work, asked), raises)
        future.add_done_callback(asked.end)  # also of one that is cancelled before it begins
        return future

    def _work(self, asked: Asked, tell_data: Callable[[Any], Any]) -> OpenAIChatCompletionsResult:
        """Carry out a prompt, with its tools; the result of a failure too."""
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
        """The stream of a prompt, which tells of itself when it has been read."""
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
        """The stream of a prompt; what failed when it could not begin and failures do not raise."""
        stream = self._opened(asked)
        if isinstance(stream, Stream):
            return OpenAIChatHelperStream(self, asked, stream)
        self._take(asked, stream)
        return stream

    def _completed(self, asked: Asked) -> OpenAIChatCompletionsResult:
        result: OpenAIChatCompletionsResult = asked.completions.create(asked.turn.to_send(), asked.parameters())
        return result

    def _opened(self, asked: Asked) -> Any:
        return asked.completions.create(asked.turn.to_send(), asked.parameters(), stream=True)

    def _run_tools(self, asked: Asked, calls: list[ToolCall]) -> list[ToolAnswer]:
        return run_handlers(calls, asked.tools, self.tool_threads)


class OpenAIChatHelperStream:
    """The chunks of the answers to a prompt, as they arrive; the conversation goes on while they are read.

    When the model calls tools, they are run and its next answer follows in the same stream. The history changes when
    all of it has been read; leaving it before leaves the history as it was.

    Attributes:
        result: the completion with the last answer that was read to its end; None before. It is a failed one when the
            model could not be asked again and failures do not raise.
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
        self._background: Any = None  # tells of the prompt when all of it has been read
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
                    if self._is_closed:  # by a tool
                        return
                    stream = helper._opened(asked)
                    if not isinstance(stream, Stream):
                        self.result = stream
                        helper._take(asked, stream)
                        break
                    self._stream = stream
                    if self._is_closed:  # while the model was asked
                        self._stream.close()
                        return
        except OpenAIError as error:
            self._tell(_failed(error))
            raise
        self._is_done = True
        self._tell(self.result)

    def _tell(self, result: OpenAIChatCompletionsResult | None) -> None:
        """Tell of the result, where somebody is to be told."""
        if self._background is not None and result is not None:
            self._background.tell(self._asked.callbacks, result, result._exchange)

    def __iter__(self) -> Iterator[OpenAIChatCompletionsStreamResult]:
        return self._chunks

    def __next__(self) -> OpenAIChatCompletionsStreamResult:
        return next(self._chunks)

    def text_deltas(self) -> Iterator[str]:
        """The texts of the chunks, those of the first choice, without empty ones."""
        joiner = TextJoiner()
        for chunk in self._chunks:
            piece = "" if chunk.choice is None else chunk.choice.text
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
        """Read the rest of the stream; the completion with the last answer.

        Raises:
            OpenAIError: when a call fails.
            RuntimeError: when the stream was closed before its end.
        """
        self.until_done()
        if self.result is None or self._is_closed:
            raise RuntimeError("the stream was closed before its end")
        return self.result

    def close(self) -> None:
        """End the transfer; before the end of the stream the history stays as it was before the prompt."""
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
    """The result of a prompt that failed."""
    done = Exchange(None)
    done.error = error
    return OpenAIChatCompletionsResult(done)


def _result(accumulator: ChatAccumulator, stream: Any) -> OpenAIChatCompletionsResult:
    """The completion that the chunks of a stream add up to."""
    done = Exchange(None)
    done.answer = Answer(stream.response.status_code, stream.response.headers, b"")
    done.decoded = operations.create_chat_completion.decode(accumulator.completion())
    return OpenAIChatCompletionsResult(done)
