"""Streams of runs of assistants, and the handlers that programs derive from `AssistantEventHandler`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from aikit.core import operations
from aikit.errors import APITimeoutError, OpenAIError

if TYPE_CHECKING:
    from typing import Self

    from aikit.core.operations import AssistantStreamEvent, MessageObject, RunObject, RunStepObject
    from aikit.core.wire import HTTPResponse

    from .stream import AsyncStream, Stream

__all__ = ["AssistantEventHandler", "AsyncAssistantEventHandler"]

_Told = Iterator[tuple[str, tuple[Any, ...]]]


class _State:
    """The run, messages and steps that the events add up to."""

    def __init__(self) -> None:
        self.event: Any = None
        self.run: Any = None
        self.messages: dict[str, Any] = {}
        self.steps: dict[str, Any] = {}
        self.message: dict[str, Any] | None = None
        self.step: dict[str, Any] | None = None
        self._content: int | None = None
        self._call: int | None = None

    def take(self, event: Any) -> _Told:
        """Add an event. Yields what to tell the handler: the name of a method, and its arguments."""
        self.event = event
        yield "on_event", (event,)
        kind, data = str(event.event), event.data
        if kind.startswith("thread.run.step."):
            yield from self._take_step(kind, data)
        elif kind.startswith("thread.message."):
            yield from self._take_message(kind, data)
        elif kind.startswith("thread.run."):
            self.run = data

    def _take_message(self, kind: str, data: Any) -> _Told:
        if kind == "thread.message.delta":
            yield from self._grow_message(data)
            return
        self.message = self.messages[data.id] = data.to_dict()
        if kind == "thread.message.created":
            self._content = None
            yield "on_message_created", (data,)
        elif kind in ("thread.message.completed", "thread.message.incomplete"):
            yield from self._end_content(data)
            yield "on_message_done", (data,)

    def _grow_message(self, data: Any) -> _Told:
        message = self.message = self.messages.setdefault(data.id, {"id": data.id, "content": []})
        delta = data.to_dict()["delta"]
        known = {part.get("index", place) for place, part in enumerate(message.get("content") or ())}
        _grow(message, delta)
        snapshot = message_of(message)
        yield "on_message_delta", (data.delta, snapshot)
        for part in data.delta.content or ():
            if part.index != self._content:
                yield from self._end_content(snapshot)
                self._content = part.index
            if part.type != "text" or getattr(part, "text", None) is None:
                continue
            text = snapshot.content[part.index].text
            if part.index not in known:
                yield "on_text_created", (text,)
            yield "on_text_delta", (part.text, text)

    def _end_content(self, message: Any) -> _Told:
        if self._content is None or self._content >= len(message.content):
            return
        part, self._content = message.content[self._content], None
        if part.type == "text":
            yield "on_text_done", (part.text,)
        elif part.type == "image_file":
            yield "on_image_file_done", (part.image_file,)

    def _take_step(self, kind: str, data: Any) -> _Told:
        if kind == "thread.run.step.delta":
            yield from self._grow_step(data)
            return
        self.step = self.steps[data.id] = data.to_dict()
        if kind == "thread.run.step.created":
            self._call = None
            yield "on_run_step_created", (data,)
        elif kind != "thread.run.step.in_progress":
            yield from self._end_call(data)
            yield "on_run_step_done", (data,)

    def _grow_step(self, data: Any) -> _Told:
        step = self.step = self.steps.setdefault(data.id, {"id": data.id})
        _grow(step, data.to_dict()["delta"])
        snapshot = step_of(step)
        details = data.delta.step_details
        calls = (getattr(details, "tool_calls", None) or ()) if details is not None else ()
        for call in calls:
            is_new = call.index != self._call
            if is_new:
                yield from self._end_call(snapshot)
                self._call = call.index
            whole = snapshot.step_details.tool_calls[call.index]
            yield ("on_tool_call_created", (whole,)) if is_new else ("on_tool_call_delta", (call, whole))
        yield "on_run_step_delta", (data.delta, snapshot)

    def _end_call(self, step: Any) -> _Told:
        calls = getattr(step.step_details, "tool_calls", None) or ()
        if self._call is not None and self._call < len(calls):
            place, self._call = self._call, None
            yield "on_tool_call_done", (calls[place],)


# Texts that are labels: a new value replaces the old one. All others grow.
_LABELS = frozenset({"id", "name", "object", "role", "status", "type"})


def _grow(target: dict[str, Any], delta: dict[str, Any]) -> None:
    """Add a delta to the message or step so far. Entries of lists are matched by their `index`."""
    for key, value in delta.items():
        before = target.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            _grow(before, value)
        elif isinstance(value, list):
            entries = target[key] = before if isinstance(before, list) else []
            _grow_list(entries, value)
        elif isinstance(before, str) and isinstance(value, str) and key not in _LABELS:
            target[key] = before + value
        elif value is not None or before is None:
            target[key] = deepcopy(value)


def _grow_list(entries: list[Any], delta: list[Any]) -> None:
    for each in delta:
        index = each.get("index") if isinstance(each, dict) else None
        for place, entry in enumerate(entries):
            if index is not None and entry.get("index", place) == index:
                _grow(entry, each)
                break
        else:
            entries.append(deepcopy(each))


def message_of(data: dict[str, Any]) -> Any:
    """Return a message as its model."""
    return operations.get_message.decode(data)


def step_of(data: dict[str, Any]) -> Any:
    """Return a step of a run as its model."""
    return operations.get_run_step.decode(data)


class _Callbacks:
    """The facts of a run so far, for handlers of both worlds."""

    def __init__(self) -> None:
        self._state = _State()
        self._stream: Any = None

    def _began(self, stream: Any) -> Self:
        """Handle this stream."""
        if self._stream is not None:
            raise RuntimeError("this handler already handles a stream; create one for each stream")
        self._stream = stream
        return self

    @property
    def response(self) -> HTTPResponse:
        """Status and headers of the response."""
        response: HTTPResponse = self._stream.response
        return response

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The last event; None before the first."""
        event: AssistantStreamEvent | None = self._state.event
        return event

    @property
    def current_run(self) -> RunObject | None:
        """The run as the last event about it had it; None before the first."""
        run: RunObject | None = self._state.run
        return run

    @property
    def current_message_snapshot(self) -> MessageObject | None:
        """The message so far; None before it begins."""
        return None if self._state.message is None else message_of(self._state.message)

    @property
    def current_run_step_snapshot(self) -> RunStepObject | None:
        """The step of the run so far; None before it begins."""
        return None if self._state.step is None else step_of(self._state.step)

    def _final_run(self) -> RunObject:
        run: RunObject | None = self._state.run
        if run is None:
            raise OpenAIError("the stream ended without a run")
        return run

    def _final_messages(self) -> list[MessageObject]:
        return [message_of(each) for each in self._state.messages.values()]

    def _final_run_steps(self) -> list[RunStepObject]:
        return [step_of(each) for each in self._state.steps.values()]


class AssistantEventHandler(_Callbacks):
    """The events of a run. Derive from it, and override the methods for the events that you want.

    Iterate over it for the events, or over `text_deltas` for the text, or call `until_done()`. A snapshot is what the
    message or the step has been so far.
    """

    def __init__(self) -> None:
        super().__init__()
        self._told = self._tell()

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of text as they arrive."""
        for event in self:
            yield from _texts(event)

    def __iter__(self) -> Iterator[Any]:
        return self._told

    def __next__(self) -> Any:
        return next(self._told)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the transfer."""
        stream: Stream[Any] | None = self._stream
        if stream is not None:
            stream.close()

    def until_done(self) -> None:
        """Handle all events."""
        for _ in self:
            pass

    def get_final_run(self) -> RunObject:
        """Handle all events, and return the run."""
        self.until_done()
        return self._final_run()

    def get_final_messages(self) -> list[MessageObject]:
        """Handle all events, and return the messages."""
        self.until_done()
        return self._final_messages()

    def get_final_run_steps(self) -> list[RunStepObject]:
        """Handle all events, and return the steps of the run."""
        self.until_done()
        return self._final_run_steps()

    def _tell(self) -> Iterator[Any]:
        try:
            for event in self._stream:
                for name, arguments in self._state.take(event):
                    getattr(self, name)(*arguments)
                yield event
        except APITimeoutError as error:
            self.on_timeout()
            self.on_exception(error)
            raise
        except Exception as error:
            self.on_exception(error)
            raise
        finally:
            self.on_end()

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Called with each event."""

    def on_end(self) -> None:
        """Called when the stream has ended."""

    def on_timeout(self) -> None:
        """Called when the stream takes too long."""

    def on_exception(self, exception: Exception) -> None:
        """Called when the stream fails."""

    def on_run_step_created(self, run_step: RunStepObject) -> None:
        """Called when a step begins."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_run_step_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with each piece of a step."""

    def on_run_step_done(self, run_step: RunStepObject) -> None:
        """Called when a step has ended."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_tool_call_created(self, tool_call: Any) -> None:
        """Called when a tool call begins."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with each further piece of a tool call."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_tool_call_done(self, tool_call: Any) -> None:
        """Called when a tool call is complete."""

    def on_message_created(self, message: MessageObject) -> None:
        """Called when a message begins."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_message_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with each piece of a message."""

    def on_message_done(self, message: MessageObject) -> None:
        """Called when a message is complete."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_text_created(self, text: Any) -> None:
        """Called when a text of a message begins."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with each piece of a text."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_text_done(self, text: Any) -> None:
        """Called when a text is complete."""

    # Any: a piece has the class of its kind, and a snapshot has the fields that have arrived
    def on_image_file_done(self, image_file: Any) -> None:
        """Called when an image of a message is complete."""


class AsyncAssistantEventHandler(_Callbacks):
    """The asynchronous counterpart of `AssistantEventHandler`: its methods are coroutine functions."""

    def __init__(self) -> None:
        super().__init__()
        self._told = self._tell()

    @property
    async def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of text as they arrive."""
        async for event in self:
            for text in _texts(event):
                yield text

    def __aiter__(self) -> AsyncIterator[Any]:
        return self._told

    async def __anext__(self) -> Any:
        return await anext(self._told)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """End the transfer."""
        stream: AsyncStream[Any] | None = self._stream
        if stream is not None:
            await stream.close()

    async def until_done(self) -> None:
        """Handle all events."""
        async for _ in self:
            pass

    async def get_final_run(self) -> RunObject:
        """Handle all events, and return the run."""
        await self.until_done()
        return self._final_run()

    async def get_final_messages(self) -> list[MessageObject]:
        """Handle all events, and return the messages."""
        await self.until_done()
        return self._final_messages()

    async def get_final_run_steps(self) -> list[RunStepObject]:
        """Handle all events, and return the steps of the run."""
        await self.until_done()
        return self._final_run_steps()

    async def _tell(self) -> AsyncIterator[Any]:
        try:
            async for event in self._stream:
                for name, arguments in self._state.take(event):
                    await getattr(self, name)(*arguments)
                yield event
        except APITimeoutError as error:
            await self.on_timeout()
            await self.on_exception(error)
            raise
        except Exception as error:
            await self.on_exception(error)
            raise
        finally:
            await self.on_end()

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Called with each event."""

    async def on_end(self) -> None:
        """Called when the stream has ended."""

    async def on_timeout(self) -> None:
        """Called when the stream takes too long."""

    async def on_exception(self, exception: Exception) -> None:
        """Called when the stream fails."""

    async def on_run_step_created(self, run_step: RunStepObject) -> None:
        """Called when a step begins."""

    # Any: as above
    async def on_run_step_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with each piece of a step."""

    async def on_run_step_done(self, run_step: RunStepObject) -> None:
        """Called when a step has ended."""

    # Any: as above
    async def on_tool_call_created(self, tool_call: Any) -> None:
        """Called when a tool call begins."""

    # Any: as above
    async def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with each further piece of a tool call."""

    # Any: as above
    async def on_tool_call_done(self, tool_call: Any) -> None:
        """Called when a tool call is complete."""

    async def on_message_created(self, message: MessageObject) -> None:
        """Called when a message begins."""

    # Any: as above
    async def on_message_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with each piece of a message."""

    async def on_message_done(self, message: MessageObject) -> None:
        """Called when a message is complete."""

    # Any: as above
    async def on_text_created(self, text: Any) -> None:
        """Called when a text of a message begins."""

    # Any: as above
    async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with each piece of a text."""

    # Any: as above
    async def on_text_done(self, text: Any) -> None:
        """Called when a text is complete."""

    # Any: as above
    async def on_image_file_done(self, image_file: Any) -> None:
        """Called when an image of a message is complete."""


def _texts(event: Any) -> Iterator[str]:
    """The pieces of text in an event."""
    if event.event != "thread.message.delta":
        return
    for part in event.data.delta.content or ():
        value = getattr(getattr(part, "text", None), "value", None)
        if value:
            yield value
