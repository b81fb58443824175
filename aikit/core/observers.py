"""Observers of calls: the methods that one may have, and the events that these are called with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from aikit.options.credentials import credentials_in, hide

from .call import model_of
from .decoding import decode_json
from .encoding import encode_json
from .usage import TokenCounts, read_field
from .wire import Answer, Headers, RawHeaders, origin_of, redact_url, redact_urls, request_id_of

if TYPE_CHECKING:
    from aikit_openapi.operation import Request

    from .retries import Attempt
    from .wire import Outgoing, TransportError

__all__ = [
    "AttemptEnded",
    "AttemptStarted",
    "CallEnded",
    "CallStarted",
    "FirstByte",
    "ObservedCall",
    "Observer",
    "StreamEnded",
    "StreamEvent",
    "ToolEnded",
    "ToolStarted",
    "Waiting",
]

# Texts of a request that are settings, not content.
_SETTINGS: Final = frozenset(
    {"encoding_format", "quality", "reasoning_effort", "response_format", "service_tier", "size", "voice"}
)


class ObservedCall:
    """A call, as all its events name it. Two events belong to one call if they have the same object.

    Attributes:
        operation: the name of the operation, such as `create_chat_completion`; `POST /path` for a path without a
            method, `download` for the image at a URL, `execute_tool` for a tool.
        method: the HTTP method.
        path: the path below the base URL.
        origin: scheme, host and port of the server, such as `https://api.openai.com`.
        provider: the provider's name, such as `openai`, `azure` or one of the providers file; None for another server.
        model: the requested model, without the prefix of its provider; empty if the request has none.
        is_stream: whether the answer is read as events.
    """

    __slots__ = ("__weakref__", "_request", "is_stream", "method", "model", "operation", "origin", "path", "provider")

    def __init__(
        self,
        request: Request[Any, Any] | None,  # Any: the answer and the events of any operation
        url: str,
        provider: str | None,
        *,
        is_stream: bool = False,
        operation: str = "",
    ) -> None:
        """Describe a call. aikit does; an observer reads it."""
        self._request = request
        self.operation = operation if request is None else request.operation.id
        self.method = "GET" if request is None else request.operation.method
        self.path = "" if request is None else request.path
        scheme, host, port = origin_of(url)
        usual = {"http": 80, "https": 443}.get(scheme)
        host = f"[{host}]" if ":" in (host or "") else host
        self.origin = f"{scheme}://{host}" + ("" if port == usual else f":{port}")
        self.provider = provider
        self.model = "" if request is None else model_of(request)
        self.is_stream = is_stream

    @property
    def parameters(self) -> dict[str, Any]:  # Any: numbers, flags and texts
        """The request's settings: its numbers, its flags, its `stop`, and texts such as `service_tier`; no content."""
        body = None if self._request is None else self._request.body
        fields = body if isinstance(body, Mapping) else getattr(body, "__dict__", {})
        return {
            name: value
            for name, value in fields.items()
            if isinstance(value, int | float) or (name == "stop" and value) or (name in _SETTINGS and _is_text(value))
        }

    def body(self) -> Any:  # Any: JSON
        """Return the body of the request as plain data, without credentials; None if it is not JSON.

        It holds content, such as messages, and is a new object each time.
        """
        if self._request is None:
            return None
        body = self._request.body
        if not (isinstance(body, Mapping) or hasattr(body, "to_dict")) or "json" not in " ".join(
            self._request.operation.bodies
        ):
            return None
        text = encode_json(body).decode()
        return decode_json(hide(text, credentials_in(decode_json(text.encode()))).encode())

    def __repr__(self) -> str:
        return f"<ObservedCall {self.operation}{' of ' if self.model else ''}{self.model}>"


class _Event:
    """The base of all events: `call`, and a representation."""

    __slots__ = ("call",)

    def __init__(self, call: ObservedCall) -> None:
        self.call = call

    def __repr__(self) -> str:
        names = [name for cls in type(self).__mro__ for name in getattr(cls, "__slots__", ()) if name[0] != "_"]
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in reversed(names))})"


class CallStarted(_Event):
    """A call starts.

    Attributes:
        call: the call.
    """

    __slots__ = ()


class AttemptStarted(_Event):
    """A request is about to be sent. A redirect that aikit follows counts as part of the same attempt.

    Attributes:
        call: the call.
        number: the number of the attempt, from 1.
        url: where it goes, without its query.
        headers: headers to send in addition, none at first. An observer may add some, such as `traceparent`.
    """

    __slots__ = ("headers", "number", "url")

    def __init__(self, call: ObservedCall, number: int, url: str) -> None:
        super().__init__(call)
        self.number = number
        self.url = url
        self.headers: dict[str, str] = {}


class FirstByte(_Event):
    """The first byte of an answer has arrived: its status and headers.

    Attributes:
        call: the call.
        number: the number of the attempt, from 1.
        status: HTTP status.
        seconds: time since the attempt started.
    """

    __slots__ = ("number", "seconds", "status")

    def __init__(self, call: ObservedCall, number: int, status: int, seconds: float) -> None:
        super().__init__(call)
        self.number = number
        self.status = status
        self.seconds = seconds


class AttemptEnded(_Event):
    """An attempt has ended: its whole answer has arrived, or the head of one that is read later, or it failed.

    Attributes:
        call: the call.
        number: the number of the attempt, from 1.
        method: the HTTP method.
        url: where it went, without its query.
        status: HTTP status; None if no answer arrived.
        request_id: the API's id of the request.
        seconds: how long it took.
        failure: what went wrong on the way, as a text; None if an answer arrived.
    """

    __slots__ = ("_outcome", "_outgoing", "failure", "method", "number", "request_id", "seconds", "status", "url")

    def __init__(
        self,
        call: ObservedCall,
        number: int,
        seconds: float,
        outgoing: Outgoing,
        outcome: Answer | TransportError,
    ) -> None:
        super().__init__(call)
        self.number = number
        self.seconds = seconds
        self.method = outgoing.method
        self.url = redact_url(outgoing.url.partition("?")[0])
        self._outgoing = outgoing
        self._outcome = outcome
        answer = outcome if isinstance(outcome, Answer) else outcome.answer
        self.status = None if answer is None else answer.status
        self.request_id = None if answer is None else request_id_of(answer.headers)
        self.failure = None if isinstance(outcome, Answer) else redact_urls(str(outcome))

    # The log of level debug. Each is made when it is read, because few observers do so.
    def sent_headers(self) -> dict[str, str]:
        """Return the headers of the request; `***` stands for credentials."""
        return self._shown_headers(self._outgoing.headers)

    def sent_body(self) -> str | None:
        """Return the start of the request's body as text, without credentials and files; None if it is not text."""
        body = self._outgoing.body
        return self._shown_body(body) if isinstance(body, bytes) else None

    def received_headers(self) -> dict[str, str] | None:
        """Return the headers of the answer; None if none arrived."""
        answer = self._answer
        return None if answer is None else self._shown_headers(answer.headers.raw)

    def received_body(self) -> str | None:
        """Return the start of the answer's body as text, without credentials and files; None if it was not read."""
        answer = self._answer
        return None if answer is None or not answer.content else self._shown_body(answer.content)

    @property
    def _answer(self) -> Answer | None:
        return self._outcome.answer if isinstance(self._outcome, Exception) else self._outcome

    def _shown_headers(self, raw: RawHeaders) -> dict[str, str]:
        from .log_lines import without_keys  # lazy: few observers read it

        shown = self._outgoing.without_secrets
        return {name: without_keys(shown(value)) for name, value in Headers(raw).without_secrets().items()}

    def _shown_body(self, body: bytes) -> str:
        from .log_lines import redact  # lazy: as above

        return redact(body, self._outgoing.without_secrets)


class Waiting(_Event):
    """A call waits.

    Attributes:
        call: the call.
        kind: `retry` before another attempt, `rate_limit` before an attempt that a `RateLimiter` delays.
        seconds: how long it waits.
        reason: what went wrong with the attempt before, in a few words; empty for a rate limit.
        number: the number of the attempt that follows, from 1.
    """

    __slots__ = ("kind", "number", "reason", "seconds")

    def __init__(self, call: ObservedCall, kind: str, seconds: float, reason: str, number: int) -> None:
        super().__init__(call)
        self.kind = kind
        self.seconds = seconds
        self.reason = reason
        self.number = number


class _Ended(_Event):
    """The base of the ends of a call and of a stream."""

    __slots__ = ("error", "is_cancelled", "seconds")

    def __init__(self, call: ObservedCall, error: Exception | None, is_cancelled: bool, seconds: float) -> None:
        super().__init__(call)
        self.error = error
        self.is_cancelled = is_cancelled
        self.seconds = seconds

    def _parts(self) -> Any:
        """Return what the properties read: the answer, or a summary of it."""

    def _content(self) -> Any:
        """Return the answer."""

    def _read(self, name: str) -> Any:
        return read_field(self._parts(), name)

    @property
    def usage(self) -> TokenCounts | None:
        """The tokens that the answer reports; None if it reports none."""
        usage = self._read("usage")
        return None if usage is None else TokenCounts.of(usage)

    @property
    def response_id(self) -> str | None:
        """The id in the body of the answer."""
        return _text_or_none(self._read("id"))

    @property
    def response_model(self) -> str | None:
        """The model that answered."""
        return _text_or_none(self._read("model"))

    @property
    def finish_reasons(self) -> tuple[str, ...]:
        """Why each answer of the model ended, such as `stop`; the status of a response, such as `completed`."""
        choices = self._read("choices")
        if isinstance(choices, list):
            reasons = [read_field(each, "finish_reason") for each in choices]
            return tuple(str(reason) for reason in reasons if reason)
        status = self._read("status") if self._read("object") == "response" else None
        return () if not status else (str(status),)

    def answer(self) -> Any:  # Any: JSON
        """Return the body of the answer as plain data. It holds content; None for operations that manage keys."""
        answer = self._content()
        if "key" in self.call.operation or "secret" in self.call.operation:
            return None
        return answer.to_dict() if hasattr(answer, "to_dict") else answer


class CallEnded(_Ended):
    """A call has ended. If it left its answer on the wire (`is_open`), `StreamEnded` follows when that was read.

    Attributes:
        call: the call.
        error: what went wrong; None for success.
        is_cancelled: whether the program cancelled it.
        seconds: how long it took, with all attempts and waits.
        is_open: whether the answer is still arriving.
        status: HTTP status of the last answer; None if none arrived.
        request_id: the API's id of the last request.
        attempts: all attempts, oldest first.
        is_cached: whether a middleware answered, so that nothing was sent.
    """

    __slots__ = ("_answer", "attempts", "is_cached", "is_open", "request_id", "status")

    def __init__(
        self,
        call: ObservedCall,
        error: Exception | None,
        seconds: float,
        *,
        is_cancelled: bool = False,
        is_open: bool = False,
        status: int | None = None,
        request_id: str | None = None,
        attempts: tuple[Attempt, ...] = (),
        is_cached: bool = False,
        answer: Any = None,  # Any: the typed answer of any operation
    ) -> None:
        super().__init__(call, error, is_cancelled, seconds)
        self._answer = answer
        self.is_open = is_open
        self.status = status
        self.request_id = request_id
        self.attempts = attempts
        self.is_cached = is_cached

    def _parts(self) -> Any:
        return self._answer

    _content = _parts


class StreamEvent(_Event):
    """An event of a stream has arrived.

    Attributes:
        call: the call.
        number: the number of the event, from 1.
        data: the event, decoded from JSON. It holds content; don't change it.
        seconds: time since the call started.
    """

    __slots__ = ("data", "number", "seconds")

    def __init__(
        self,
        call: ObservedCall,
        number: int,
        data: Any,  # Any: JSON
        seconds: float,
    ) -> None:
        super().__init__(call)
        self.number = number
        self.data = data
        self.seconds = seconds


class StreamEnded(_Ended):
    """A stream, or a body that the program reads itself, has ended.

    Attributes:
        call: the call.
        error: what went wrong; None for success.
        is_cancelled: whether the program closed or cancelled it before its end.
        seconds: time since the call started.
        events: how many events arrived; 0 for a binary body.
        first_event_seconds: time from the start of the call to the first event; None if there was none.
    """

    __slots__ = ("_summary", "_whole", "_written", "events", "first_event_seconds")

    def __init__(
        self,
        call: ObservedCall,
        error: Exception | None,
        seconds: float,
        *,
        is_cancelled: bool,
        events: int,
        first_event_seconds: float | None,
        summary: Mapping[str, Any],  # Any: JSON
        whole: Callable[[], Any],  # Any: the result of any operation
        written: Callable[[], bytes] | None = None,
    ) -> None:
        super().__init__(call, error, is_cancelled, seconds)
        self.events = events
        self.first_event_seconds = first_event_seconds
        self._summary = summary
        self._whole = whole
        self._written = written

    def content(self) -> bytes | None:
        """Return the events as a body of a stream; None if it was cut off, or for a binary body. It is content."""
        return None if self._written is None or self.error is not None or self.is_cancelled else self._written()

    def _parts(self) -> Any:
        return self._summary

    def _content(self) -> Any:
        return self._whole()


class ToolStarted(_Event):
    """A conversation runs a tool that the model called.

    Attributes:
        call: the call of the tool, whose operation is `execute_tool`.
        name: the tool's name.
        call_id: the id of the tool call.
        kind: `function` or `custom`.
        description: the tool's description; empty if it has none.
    """

    __slots__ = ("_arguments", "call_id", "description", "kind", "name")

    def __init__(self, call: ObservedCall, name: str, call_id: str, kind: str, description: str, given: str) -> None:
        super().__init__(call)
        self.name = name
        self.call_id = call_id
        self.kind = kind
        self.description = description
        self._arguments = given

    def arguments(self) -> str:
        """Return the arguments as the model wrote them. They are content."""
        return self._arguments


class ToolEnded(_Event):
    """A tool of a conversation has ended.

    Attributes:
        call: the call of the tool.
        started: the event of its start.
        error: what went wrong; None for success.
        seconds: how long it took.
    """

    __slots__ = ("_result", "error", "seconds", "started")

    def __init__(self, started: ToolStarted, error: Exception | None, seconds: float, result: str) -> None:
        super().__init__(started.call)
        self.started = started
        self.error = error
        self.seconds = seconds
        self._result = result

    def result(self) -> str:
        """Return what the model gets as the tool's answer. It is content."""
        return self._result


class Observer:
    """Base of observers: override the methods that you need. `OpenAI(observers=[…])` takes any object that has some.

    Every method is called in the thread or task of the call, so it must be quick and must not wait. An exception that
    it raises is logged, and the call goes on. No event contains a credential.

    An observer that also has a method `stream_event(event)` gets a `StreamEvent` for each event of a stream. The others
    don't, because that costs time for each chunk.
    """

    def call_started(self, event: CallStarted) -> None:
        """Note that a call starts."""

    def attempt_started(self, event: AttemptStarted) -> None:
        """Note that a request is about to be sent, and add headers to it if needed."""

    def first_byte(self, event: FirstByte) -> None:
        """Note that the head of an answer has arrived."""

    def attempt_ended(self, event: AttemptEnded) -> None:
        """Note how an attempt ended."""

    def waiting(self, event: Waiting) -> None:
        """Note that a call waits before its next attempt."""

    def call_ended(self, event: CallEnded) -> None:
        """Note how a call ended."""

    def stream_ended(self, event: StreamEnded) -> None:
        """Note how a stream ended."""

    def tool_started(self, event: ToolStarted) -> None:
        """Note that a conversation runs a tool."""

    def tool_ended(self, event: ToolEnded) -> None:
        """Note how a tool ended."""


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) else None
