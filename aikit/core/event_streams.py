"""Decodes the bytes of an event stream to typed events, and checks whether the stream is complete."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from aikit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodingError,
    IncompleteStreamError,
    error_of_body,
)
from aikit_openapi.codec import unchecked

from .accumulate import ACCUMULATORS, EVENT_OF_ANSWER
from .compatibility import is_finished, repair_audio_piece, repair_response_event, repair_tool_calls, repair_usage
from .decoding import Inflater, UnfitJSONError, decode_json, inflater_for, too_long
from .embedded_errors import FAILED, error_in_event, unwrapped
from .image_formats import UnreadablePictureError, repair_event
from .requirements import error_for_stream, requirement
from .sse import EventDecoder
from .wire import Answer, Headers, HTTPRequest, HTTPResponse, TransportError

if TYPE_CHECKING:
    from aikit_openapi.operation import Operation, Request

    from .steps import Exchange

__all__ = ["EventReader", "gather"]

ErrorT = TypeVar("ErrorT", bound=APIError)
EventT = TypeVar("EventT")

_DONE: Final = b"[DONE]"
# Data that some services send to keep a connection open.
_SAYING_NOTHING: Final = frozenset({b"", b"[]", b"null", b"ping", b"keep-alive", b"keepalive"})
# Bytes allowed before the first line or brace: spaces, and the three bytes of the byte order mark.
_BLANK: Final = b" \t\r\n\xef\xbb\xbf"
# How many bytes of the beginning are kept, for the error of an answer that is not an event stream.
_SHOWN_BYTES: Final = 1000
# Memory for each event that is kept, in addition to its text.
_EVENT_BYTES: Final = 48
# The fields of events that may contain pictures.
_PICTURED: Final = frozenset({"b64_json", "partial_image_b64", "item", "response"})
# The events that end a stream of their kind, with or without a `[DONE]` after them.
_LAST_TYPES: Final = frozenset(
    {
        "response.completed",
        "response.failed",
        "response.incomplete",
        "image_generation.completed",
        "image_edit.completed",
        "speech.audio.done",
        "transcript.text.done",
    }
)


class EventReader(Generic[EventT]):
    """Takes pieces of the body and returns typed events.

    Events are kept as bytes, a few hundred for each event. An error in the middle of a stream returns them all, typed
    and combined; until then that costs nothing. If a server does not stream and answers with JSON, it is read as the
    one equivalent event, where there is one.

    Attributes:
        is_done: whether `[DONE]` has arrived; everything after it is ignored.
        count: how many events have arrived so far.
        data: the last event's data, decoded from JSON; None unless `keep_data` was called.
    """

    __slots__ = (
        "_answer",
        "_answers",
        "_awaits_usage",
        "_body",
        "_decode",
        "_decode_object",
        "_decoder",
        "_done",
        "_ends",
        "_fault",
        "_finished",
        "_has_begun",
        "_head",
        "_inflater",
        "_is_named",
        "_keeps_data",
        "_kept",
        "_kinds",
        "_left",
        "_most_bytes",
        "_operation",
        "_result",
        "_started",
        "_view",
        "count",
        "data",
        "is_done",
    )

    def __init__(
        self,
        decode: Callable[[Any], EventT],
        answer: Answer,
        done: Exchange | None = None,
        *,
        call: Request[Any, Any] | None = None,
        result: Callable[[Any], Any] | None = None,
        view: Callable[[Any], EventT] | None = None,
        most_bytes: int | None = None,
    ) -> None:
        """Create a reader for a stream that has not begun.

        Args:
            decode: converts decoded JSON to a typed event.
            answer: the status and headers of the answer.
            done: the exchange of the call, for errors.
            call: the request; it says how many answers to expect and how to combine them.
            result: makes the plain call's result from its exchange, or without `done` from the decoded answer; for
                `put_together` and an error's `partial_result`.
            view: converts a typed event to what is yielded; None for the event itself.
            most_bytes: how long the stream, decompressed, may be; None for any length.
        """
        self._answer = answer
        self._done = done
        self._left = self._most_bytes = most_bytes
        self._decode = decode
        self._decode_object = unchecked(decode, takes=True)
        self._keeps_data = False
        self._decoder = EventDecoder()
        self._inflater: Inflater | None = None
        self._fault = ""
        try:
            if not answer.content:  # a body that was read whole is decompressed already
                self._inflater = inflater_for(answer.headers, most_bytes)
        except ValueError as error:  # raised by `feed`, whose caller closes the connection
            self._fault = str(error)
        self._operation = None if call is None else call.operation
        self._is_named = self._operation is not None and self._operation.named_events
        self._result = result
        self._view = view
        self._answers, self._awaits_usage = _expectations(call)
        self._started: set[Any] = set()
        self._finished: set[Any] = set()
        self._ends = 0
        self._has_begun = False
        self._head = b""
        self._body: list[bytes] | None = None
        self._kept: list[bytes] = []
        self._kinds: list[str] = []
        self.is_done = False
        self.count = 0
        self.data: Any = None

    @classmethod
    def of(cls, done: Exchange) -> EventReader[EventT]:
        """Create the reader of a call's stream, from its exchange."""
        call = done.call
        assert call is not None
        assert done.answer is not None
        decode = call.request.operation.decode_event
        assert decode is not None
        return cls(
            decode,
            done.answer,
            done,
            call=call.request,
            result=call.result,
            view=call.view,
            most_bytes=done.limits.most_bytes,
        )

    def keep_data(self) -> None:
        """Keep the data of the last event in `data`, for a caller that reads it next to the typed event."""
        self._keeps_data = True
        self._decode_object = unchecked(self._decode)

    # Only errors need these, so they are created on demand.
    @property
    def _request(self) -> HTTPRequest | None:
        return None if self._done is None else self._done.request

    @property
    def _response(self) -> HTTPResponse:
        return HTTPResponse(self._answer.status, self._answer.headers, b"", self._request)

    def _conceal(self, data: bytes) -> bytes:
        """Remove the credentials of the request from the data that an error shows."""
        sent = None if self._done is None else self._done.outgoing
        return data if sent is None else sent.conceal(data)

    def feed(self, piece: bytes) -> Iterator[EventT]:
        """Yield the typed events that these bytes complete, each as soon as it is decoded.

        Raises what `split` and `typed` raise.
        """
        for kind, data in self.split(piece):
            event = self.typed(kind, data)
            if event is not None:
                yield event

    def split(self, piece: bytes) -> list[tuple[str, bytes]]:
        """Return the type and the data of each event that these bytes complete, for `typed`.

        Raises:
            DecodingError: if the stream is longer than allowed, or not compressed as its headers say.
        """
        if self._fault:
            raise self._undecodable(self._fault, piece)
        if self._inflater is not None:
            try:
                piece = self._inflater.feed(piece, self._left)
            except ValueError as error:
                raise self._undecodable(str(error), piece) from None
        if self._left is not None:
            self._left -= len(piece)
            if self._left < self.count * _EVENT_BYTES:
                raise self._undecodable(too_long(self._most_bytes), piece)
        if not self._has_begun:
            self._begin(piece)
        if self._body is not None:
            self._body.append(piece)
            return []
        return self._decoder.feed(piece)

    def _is_no_event(self, data: bytes) -> bool:
        """Return whether data is not an event but keeps the connection open or is `[DONE]` in another spelling."""
        told = data.strip(b' \t\r\n"').lower()
        self.is_done = told in (b"done", b"[done]")
        return self.is_done or told in _SAYING_NOTHING

    def _begin(self, piece: bytes) -> None:
        """Distinguish a stream from JSON by its first significant byte: no line of a stream begins like JSON."""
        told = piece.lstrip(_BLANK)
        self._has_begun = bool(told)
        self._head = told[:_SHOWN_BYTES]
        if told[:1] in (b"{", b"["):
            self._body = []

    def typed(self, kind: str, data: bytes) -> EventT | None:
        """Return the typed event; None if this is none, such as the end of the stream or anything after it.

        Raises:
            APIError: if the event is an error; the typed error, with the events that had arrived.
            DecodingError: if its data is not JSON.
        """
        if self.is_done:
            return None
        if data[:1] != b"{" and self._is_no_event(data):
            if self.is_done:
                self._check_content()
            return None
        try:
            decoded = decode_json(data, self._most_bytes)
        except (ValueError, RecursionError) as error:
            if kind == "error":
                said = self._conceal(data).decode("utf-8", "replace")
                raise self._with_partial(error_of_body(self._response, said, is_stream=True)) from None
            what = str(error) if isinstance(error, UnfitJSONError) else f"is not JSON: {error}"
            raise self._no_event(what, data) from None
        if decoded.__class__ is not dict:
            decoded = unwrapped(decoded)
            if decoded.__class__ is not dict:
                raise self._no_event("is not a JSON object", data)
        choices: Any = decoded.get("choices")
        is_chat = choices.__class__ is list
        # Few chunks of a chat look like an error, so only those are examined.
        is_suspicious = (self._note_choices(choices, decoded) or "error" in decoded) if is_chat else True
        if is_suspicious and error_in_event(kind, decoded) is not None:
            if choices:  # its choices have arrived too
                self._keep(kind, data)
            raise self._told(data, partial(error_in_event, kind))
        if not is_chat:
            if kind:
                decoded = self._with_type(kind, decoded)
            if not _PICTURED.isdisjoint(decoded):
                self._repair_pictures(decoded, data)
            self._note_last(decoded)
        if self._is_named:
            event = self._event(kind, decoded)
        else:
            event = self._decode_object(decoded)
            if self._view is not None:
                event = self._view(event)
        if self._keeps_data:
            self.data = decoded
        self._kept.append(data)
        self._kinds.append(kind)
        self.count += 1
        return event

    def _repair_pictures(self, decoded: dict[str, Any], data: bytes) -> None:
        try:
            repair_event(decoded)
        except UnreadablePictureError as error:
            raise self._undecodable(f"an event of the stream can't be decoded: {error}", data) from None

    def _keep(self, kind: str, data: bytes) -> None:
        self._kept.append(data)
        self._kinds.append(kind)
        self.count += 1

    def _told(self, data: bytes, find: Callable[[Any], Any]) -> APIError:
        """Return the error in an event or a whole answer, without our own credentials."""
        decoded = unwrapped(decode_json(self._conceal(data)))
        error = error_of_body(self._response, find(decoded), beside=decoded, is_stream=True)
        return self._with_partial(error)

    def _no_event(self, what: str, data: bytes) -> DecodingError:
        shown = self._conceal(data)[:80].decode("utf-8", "replace")
        return self._undecodable(f"an event of the stream {what}; it begins with {shown!r}", data)

    def _with_type(self, kind: str, decoded: dict[str, Any]) -> dict[str, Any]:
        """Return the event with its type; some services name the type only in the `event:` line."""
        if decoded.get("type") or not kind or "choices" in decoded or kind == "message":
            return decoded
        if self._is_named:
            return decoded
        return {**decoded, "type": kind}

    def _event(self, kind: str, decoded: Any) -> EventT:
        """Return the typed event, decoded together with its name if the name is a part of it."""
        event = self._decode({"event": kind, "data": decoded} if self._is_named else decoded)
        return event if self._view is None else self._view(event)

    def _note_choices(self, choices: list[Any], decoded: Mapping[str, Any]) -> bool:
        """Record which answers of a chat have begun and ended; return whether one of them looks like an error."""
        if (usage := decoded.get("usage")) is not None:
            self._awaits_usage = False
            repair_usage(usage)
        is_suspicious = False
        for choice in choices:
            if choice.__class__ is not dict:
                continue
            index = choice.get("index", 0)
            if index.__class__ is not int:  # anything, maybe a list
                index = repr(index)
            self._started.add(index)
            if "error" in choice:
                is_suspicious = True
            reason = choice.get("finish_reason")
            if reason is not None:
                if reason in FAILED:
                    is_suspicious = True
                if is_finished(reason):
                    self._finished.add(index)
            delta = choice.get("delta")
            if delta.__class__ is dict:
                if "tool_calls" in delta and delta["tool_calls"].__class__ is list:
                    repair_tool_calls(delta["tool_calls"], are_whole=False)
                if "audio" in delta:
                    repair_audio_piece(delta["audio"])
        return is_suspicious

    def _note_last(self, decoded: Mapping[str, Any]) -> None:
        """Record the last event of a stream without choices."""
        if str(decoded.get("type")) in _LAST_TYPES:
            self._ends += 1
            holder = decoded.get("response", decoded)
            if isinstance(holder, dict):
                repair_usage(holder.get("usage"))
        if "item" in decoded or "response" in decoded:
            repair_response_event(decoded)

    def _check_content(self) -> None:
        """Raise DecodingError for a stream that ended without an answer."""
        if self._started or self._ends:
            return
        operation = self._operation
        if not self.count:
            what = "a single event"
        elif operation is None or operation.id not in ACCUMULATORS or any(map(_tells, self._kinds, self._decoded())):
            return
        else:
            what = requirement(operation).name
        raise self._undecodable(f"the stream ended without {what}", b"".join(self._kept[:1]))

    @property
    def is_whole(self) -> bool:
        """Whether the stream is complete, according to its events."""
        if self.is_done or self._ends >= self._answers:
            return True
        return self._started == self._finished and len(self._finished) >= self._answers

    def finish(self) -> Iterator[EventT]:
        """Yield the event for a server's JSON, and check a stream whose connection was closed properly.

        Raises:
            IncompleteStreamError: the stream is incomplete; the error holds what had arrived.
            DecodingError: if the answer was not an event stream, nor JSON that can replace one.
        """
        if self._body is not None and not self.is_done:
            yield self._event_of(b"".join(self._body))
        self.check()

    def check(self) -> None:
        """Raise an error if the stream has ended but is incomplete.

        Raises:
            IncompleteStreamError: the stream is incomplete; the error holds what had arrived.
            DecodingError: if the answer was not an event stream.
        """
        if self.is_whole or self._decoder.unfinished == _DONE:
            return
        if not self.count and "event-stream" not in self._response.headers.get("content-type", "event-stream"):
            kind = self._response.headers["content-type"]
            shown = self._conceal(self._head)[:80].decode("utf-8", "replace")
            raise self._undecodable(
                f"expected an event stream, got {kind[:80]!r}; it begins with {shown!r}", self._head
            )
        raise self._incomplete("the stream ended early", None)

    def _event_of(self, content: bytes) -> EventT:
        """Return the one event that is equivalent to a whole JSON answer."""
        try:
            decoded = decode_json(content, self._most_bytes)
        except (ValueError, RecursionError) as error:
            raise self._undecodable(
                f"expected an event stream, got JSON that can't be decoded and may be incomplete: {error}", content
            ) from None
        decoded = unwrapped(decoded)
        if isinstance(decoded, dict) and self._error_in(decoded) is not None:
            raise self._told(content, self._error_in)
        make = EVENT_OF_ANSWER.get(self._operation.id) if self._operation is not None else None
        event = make(decoded) if make is not None and isinstance(decoded, dict) else None
        if event is None:
            raise self._undecodable("expected an event stream, got JSON: the server does not stream here", content)
        self._repair_pictures(event, content)
        from json import dumps  # lazy: servers that do not stream are few

        with suppress(RecursionError):  # JSON that nests too deeply, which no service sends
            self._kept.append(dumps(event).encode())
            self._kinds.append("")
        self.is_done = True
        self.count = 1
        if self._keeps_data:
            self.data = event
        return self._event("", event)

    def _error_in(self, decoded: Mapping[str, Any]) -> Any:
        """Return the error in a whole answer."""
        return error_for_stream(self._operation, decoded)

    def broken(self, failure: TransportError) -> APIConnectionError | None:
        """Return the error for a connection lost while reading; None if the stream was complete."""
        if self.is_done or (self.is_whole and not self._awaits_usage):
            return None
        if failure.is_timeout:
            message = f"{failure}, in the middle of a stream"
            return self._with_partial(APITimeoutError(self._request, message, response=self._response))
        return self._incomplete(f"the stream broke off: {failure}", failure)

    def _incomplete(self, message: str, cause: TransportError | None) -> IncompleteStreamError:
        error = self._with_partial(
            IncompleteStreamError(f"{message}, after {self.count} events", self._request, response=self._response)
        )
        told = (getattr(each, "usage", None) for each in reversed(error.partial))
        error.usage = next((usage for usage in told if usage is not None), getattr(error.partial_result, "usage", None))
        error.__cause__ = cause
        return error

    def _undecodable(self, message: str, data: bytes) -> DecodingError:
        data = self._conceal(data)
        return self._with_partial(DecodingError(message, self._request, response=self._response, data=data))

    def _with_partial(self, error: ErrorT) -> ErrorT:
        """Return the error with the events that had arrived, and their result if they add up to one."""
        error.attempts = () if self._done is None else self._done.attempts
        decoded = self._decoded()
        error.partial = tuple(map(self._event, self._kinds, decoded))
        with suppress(RecursionError):  # events that nest too deeply, which no service sends
            error.partial_result = self._added_up(decoded)
        return error

    def _decoded(self) -> list[dict[str, Any]]:
        """Return the events so far, decoded again from their bytes."""
        return [self._with_type(kind, decode_json(data)) for kind, data in zip(self._kinds, self._kept, strict=True)]

    def _added_up(self, decoded: list[Any]) -> Any:
        """Return the result that events add up to, as the plain call returns it; None if there is none."""
        make = ACCUMULATORS.get(self._operation.id) if self._operation is not None else None
        if make is None or self._operation is None or self._result is None or not decoded:
            return None
        accumulator = make()
        for data in decoded:
            accumulator.add(data)
        return self._plain_result(self._operation.decode(accumulator.completion()))

    def written(self) -> bytes:
        """Return the events so far as the body of a stream."""
        names = [f"event: {kind}\n".encode() if kind else b"" for kind in self._kinds]
        lines = [data.replace(b"\n", b"\ndata: ") for data in self._kept]
        events = [b"%bdata: %b\n\n" % pair for pair in zip(names, lines, strict=True)]
        return b"".join([*events, b"data: [DONE]\n\n"])

    def put_together(self) -> Any:
        """Combine the events into their result, or else return the result with the last event."""
        decoded = self._decoded()
        result = self._added_up(decoded)
        if result is None and decoded and self._result is not None:
            return self._plain_result(self._event(self._kinds[-1], decoded[-1]))
        return result

    def _plain_result(self, decoded: Any) -> Any:
        """Return the plain call's result for a decoded answer."""
        assert self._result is not None
        return self._result(decoded if self._done is None else self._done.with_decoded(decoded))

    def too_deep(self) -> DecodingError:
        """Return the error for an event that nests too deeply to be combined with others."""
        return self._undecodable("an event of the stream nests too deeply", self._kept[-1] if self._kept else b"")


def gather(operation: Operation[Any, Any], answer: Answer) -> Any:
    """Combine an event stream into a plain answer, for a server that streams without being asked.

    Args:
        operation: what was called.
        answer: the answer, with the whole body.

    Returns:
        The plain answer as decoded JSON.

    Raises:
        ValueError: the stream can't be combined: the operation has no such stream, or the stream is incomplete.
        APIError: the stream contains an error.
    """
    make = ACCUMULATORS.get(operation.id)
    if make is None:
        raise ValueError("expected JSON, got an event stream that was not requested")
    accumulator = make()
    reader: EventReader[Any] = EventReader(
        lambda data: data, Answer(answer.status, Headers([])), most_bytes=answer.most_bytes
    )
    try:
        for event in reader.feed(answer.content):
            accumulator.add(event)
        reader.check()
        return accumulator.completion()
    except (DecodingError, IncompleteStreamError, RecursionError) as error:
        raise ValueError(f"expected JSON, got an event stream, and {error}") from None


def _tells(kind: str, event: Mapping[str, Any]) -> bool:
    """Return whether an event belongs to an answer: all events except those of a chat have a type."""
    return bool(kind or event.get("type")) or event.get("choices") is not None or event.get("usage") is not None


def _expectations(call: Request[Any, Any] | None) -> tuple[int, bool]:
    """Return how many answers a call requests, and whether it requests a stream's token counts."""
    body: Any = call.body if call is not None else None
    if body.__class__ is not dict and not isinstance(body, Mapping):
        body = getattr(body, "__dict__", {})  # a generated model
    number, options = body.get("n"), body.get("stream_options")
    asks = None
    if options is not None:
        asks = options.get("include_usage") if isinstance(options, Mapping) else getattr(options, "include_usage", None)
    return (number if isinstance(number, int) and number > 1 else 1), bool(asks)
