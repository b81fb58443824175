"""Tells observers what happens to a call. Only calls with observers, or with logging, load this."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from aikit.options.checks import OBSERVER_METHODS
from aikit.options.settings import check_header

from .log_lines import LogObserver
from .logs import is_logging
from .observers import (
    AttemptEnded,
    AttemptStarted,
    CallEnded,
    CallStarted,
    FirstByte,
    ObservedCall,
    Observer,
    StreamEnded,
    StreamEvent,
    ToolEnded,
    ToolStarted,
    Waiting,
)
from .steps import Exchange, Send, Step, Surroundings
from .wire import Answer, Outgoing, TransportError, origin_of, request_id_of

if TYPE_CHECKING:
    from .call import Call
    from .event_streams import EventReader
    from .request import Builder
    from .turns import ToolCall

__all__ = ["Observation", "StreamObservation", "ToolObservation"]

_LOGGER: Final = logging.getLogger("aikit")
# Their hosts, for clients without a provider: the service itself, its regions, and resources of Azure.
_HOSTS: Final = {"api.openai.com": "openai", "openai.azure.com": "azure", "cognitiveservices.azure.com": "azure"}

Hooks = Mapping[str, tuple[Any, ...]]
"""The methods of observers, by name."""


def hooks_of(observers: tuple[Any, ...]) -> Hooks:
    """Return the methods that these observers have, by name; without those that only the base class has."""
    found: dict[str, tuple[Any, ...]] = {}
    for name in OBSERVER_METHODS:
        empty = getattr(Observer, name, None)
        methods = [getattr(each, name, None) for each in observers]
        found[name] = tuple(
            each for each in methods if each and (empty is None or getattr(each, "__func__", None) is not empty)
        )
    return found


_LOG: Final = (LogObserver(),)


def hooks_for(builder: Builder) -> Hooks:
    """Return the methods to call for a client's calls: those of its observers, and those of the log."""
    known: dict[bool, Hooks] = builder.hooks
    with_log = is_logging()
    hooks = known.get(with_log)
    if hooks is None:
        hooks = known[with_log] = hooks_of((*builder.settings.observers, *(_LOG if with_log else ())))
    return hooks


def tell(hooks: Hooks, name: str, event: Any) -> None:
    """Call the observers' method of this name. What one raises is logged."""
    for each in hooks[name]:
        try:
            each(event)
        except Exception:
            _LOGGER.exception("the observer %s failed in %s()", _name(each), name)


class Observation:
    """Tells observers about one call.

    Attributes:
        call: the call, as the events name it.
        hooks: the methods of the observers.
        clock: the clock to read.
        started: when the call started.
    """

    __slots__ = ("call", "clock", "hooks", "started")

    def __init__(self, call: ObservedCall, hooks: Hooks, around: Surroundings) -> None:
        self.call = call
        self.hooks = hooks
        self.clock = around.clock
        self.started = around.clock()

    @classmethod
    def of(cls, call: Call[Any], builder: Builder, around: Surroundings) -> Observation:
        """Begin to observe a call."""
        url = builder.settings.base_url
        shown = ObservedCall(call.request, url, builder.provider or _provider_at(url), is_stream=call.mode == "stream")
        return cls(shown, hooks_for(builder), around)

    @classmethod
    def of_download(cls, url: str, builder: Builder, around: Surroundings) -> Observation:
        """Begin to observe the download of an image."""
        return cls(ObservedCall(None, url, None, operation="download"), hooks_for(builder), around)

    def follow(self, flow: Generator[Step, Any, Exchange]) -> Generator[Step, Any, Exchange]:
        """Run the flow of the call, and report its start and its end."""
        self._tell("call_started", CallStarted)
        try:
            done = yield from flow
        except Exception as error:
            self._tell("call_ended", CallEnded, error, self.seconds)
            raise
        except BaseException:
            self._tell("call_ended", CallEnded, None, self.seconds, is_cancelled=True)
            raise
        done = self.opened(done)
        answer = done.answer
        self._tell(
            "call_ended",
            CallEnded,
            done.error,
            self.seconds,
            is_open=done.seen is not None,
            status=None if answer is None else answer.status,
            request_id=None if answer is None else request_id_of(answer.headers),
            attempts=done.attempts,
            is_cached=done.error is None and not done.attempts,
            answer=done.decoded,
        )
        return done

    def opened(self, done: Exchange) -> Exchange:
        """Return an exchange whose answer is still arriving with what observes that; any other as it is."""
        if done.seen is not None or done.error is not None or done.answer is None:
            return done
        is_stream = done.call is not None and done.call.mode == "stream"
        return done._replace(seen=StreamObservation(self)) if is_stream or done.answer.reply is not None else done

    @property
    def seconds(self) -> float:
        """The time since the call started."""
        return self.clock() - self.started

    def begin(self, send: Send, number: int) -> Send:
        """Tell that an attempt starts; return it with the headers that observers add."""
        began = self.clock()

        def arrived(status: int) -> None:
            self._tell("first_byte", FirstByte, number, status, self.clock() - began)

        if self.hooks["first_byte"]:
            send = send._replace(arrived=arrived)
        if not self.hooks["attempt_started"]:
            return send
        event = AttemptStarted(self.call, number, send.outgoing.shown.url.partition("?")[0])
        tell(self.hooks, "attempt_started", event)
        return send._replace(outgoing=_with_headers(send.outgoing, event.headers)) if event.headers else send

    def end(self, number: int, seconds: float, outgoing: Outgoing, outcome: Answer | TransportError) -> None:
        """Tell that an attempt has ended."""
        self._tell("attempt_ended", AttemptEnded, number, seconds, outgoing, outcome)

    def wait(self, kind: str, seconds: float, reason: str, number: int) -> None:
        """Tell that the call waits."""
        self._tell("waiting", Waiting, kind, seconds, reason, number)

    def _tell(self, name: str, event: type[Any], *facts: Any, **more: Any) -> None:
        if self.hooks[name]:
            tell(self.hooks, name, event(self.call, *facts, **more))


class StreamObservation:
    """Tells observers about an answer that is still arriving.

    Attributes:
        listeners: functions to call, besides the observers, when it has ended.
    """

    __slots__ = ("_answer", "_count", "_first", "_hooks", "_is_over", "_reader", "_seen", "listeners")

    def __init__(self, seen: Observation) -> None:
        self._seen = seen
        self._hooks = seen.hooks["stream_event"]
        self._reader: EventReader[Any] | None = None
        self._answer: dict[str, Any] = {}
        self._count = 0
        self._first: float | None = None
        self._is_over = False
        self.listeners: list[Callable[[StreamEnded], object]] = []

    def events(self, events: Iterator[Any], reader: EventReader[Any]) -> Iterator[Any]:
        """Yield the events of a stream, and report each and the end."""
        self._reader = reader
        reader.keep_data()
        try:
            for event in events:
                self._note(reader.data)
                yield event
        except Exception as error:
            self.end(error)
            raise
        except BaseException:
            self.end(is_cancelled=True)
            raise
        self.end()

    async def events_async(self, events: AsyncIterator[Any], reader: EventReader[Any]) -> AsyncGenerator[Any, None]:
        """Yield the events of an asynchronous stream, and report each and the end."""
        self._reader = reader
        reader.keep_data()
        try:
            async for event in events:
                self._note(reader.data)
                yield event
        except Exception as error:
            self.end(error)
            raise
        except BaseException:
            self.end(is_cancelled=True)
            raise
        finally:
            await events.aclose()  # type: ignore[attr-defined]  # a generator
        self.end()

    def _note(self, data: Any) -> None:
        self._count += 1
        if self._first is None:
            self._first = self._seen.seconds
        if data.__class__ is dict:
            for part in (data, data.get("response")):
                if part.__class__ is dict:
                    for name in ("id", "model", "object", "status", "usage"):
                        if part.get(name) is not None:
                            self._answer[name] = part[name]
            choices = data.get("choices")
            if choices and choices.__class__ is list:
                self._answer.setdefault("choices", []).extend(
                    each for each in choices if each.__class__ is dict and each.get("finish_reason")
                )
        if self._hooks:
            tell(self._seen.hooks, "stream_event", StreamEvent(self._seen.call, self._count, data, self._seen.seconds))

    def end(self, error: Exception | None = None, *, is_cancelled: bool = False) -> None:
        """Tell, once, that the answer has ended."""
        if self._is_over:
            return
        self._is_over = True
        reader, self._reader = self._reader, None  # it holds the exchange, which holds this
        if not self._seen.hooks["stream_ended"] and not self.listeners:
            return
        event = StreamEnded(
            self._seen.call,
            error,
            self._seen.seconds,
            is_cancelled=is_cancelled and not (reader is not None and reader.is_whole),
            events=self._count,
            first_event_seconds=self._first,
            summary=self._answer,
            whole=_nothing if reader is None else reader.put_together,
            written=None if reader is None else reader.written,
        )
        tell(self._seen.hooks, "stream_ended", event)
        tell({"when_ended": tuple(self.listeners)}, "when_ended", event)

    def __del__(self) -> None:
        # A stream that was forgotten before its first event, or a body that was not read.
        with suppress(Exception):
            self.end(is_cancelled=True)


class ToolObservation:
    """Tells observers about the tools that a conversation runs."""

    __slots__ = ("_builder", "_hooks", "_model")

    def __init__(self, builder: Builder, model: str) -> None:
        self._builder = builder
        self._hooks = hooks_for(builder)
        self._model = model

    def begin(self, call: ToolCall, description: str) -> Callable[[str, Exception | None], None]:
        """Tell that a tool starts. Returns the function to call with its answer and its error at the end."""
        url = self._builder.settings.base_url
        shown = ObservedCall(None, url, self._builder.provider or _provider_at(url), operation="execute_tool")
        shown.model = self._model
        started = ToolStarted(shown, call.name, call.id, call.type, description, call.arguments)
        began = monotonic()
        tell(self._hooks, "tool_started", started)

        def end(result: str, error: Exception | None) -> None:
            tell(self._hooks, "tool_ended", ToolEnded(started, error, monotonic() - began, result))

        return end


def _with_headers(outgoing: Outgoing, headers: Mapping[str, str]) -> Outgoing:
    lines = []
    for name, value in headers.items():
        try:
            check_header("headers", name, value)
        except (TypeError, ValueError) as error:
            _LOGGER.error("an observer added a header that can't be sent: %s", error)
        else:
            lines.append((name.encode("latin-1"), value.encode("latin-1")))
    changed = outgoing.to(outgoing.url)
    added = {name.lower() for name, _ in lines}
    changed.headers = [*(line for line in outgoing.headers if line[0].lower() not in added), *lines]
    return changed


def _provider_at(url: str) -> str | None:
    """Return the provider at this URL; None for another server."""
    host = origin_of(url)[1] or ""
    return next((name for end, name in _HOSTS.items() if host == end or host.endswith(f".{end}")), None)


def _nothing() -> None:
    """Return None: no events add up to an answer."""


def _name(method: Any) -> str:
    return type(getattr(method, "__self__", method)).__qualname__
