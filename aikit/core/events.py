"""From the bytes of an event stream to typed events, and the judgement whether the stream came to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Generic, TypeVar

from aikit.errors import (
    APIConnectionError,
    APITimeoutError,
    DecodingError,
    IncompleteStreamError,
    error_of_event,
)

from .decoding import decode_json, inflater_for
from .sse import EventDecoder
from .wire import Answer, HTTPRequest, HTTPResponse, TransportError

__all__ = ["EventReader"]

EventT = TypeVar("EventT")

_DONE: Final = b"[DONE]"
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
    """Pieces of the body in, typed events out.

    With `is_named` the event's name on the wire is part of the event: `{"event": name, "data": data}` is decoded.

    Attributes:
        is_done: whether `[DONE]` came: nothing after it counts.
        events: the events that came so far.
    """

    __slots__ = (
        "_decode",
        "_decoder",
        "_finished",
        "_inflater",
        "_is_last",
        "_is_named",
        "_request",
        "_response",
        "_started",
        "events",
        "is_done",
    )

    def __init__(
        self,
        decode: Callable[[Any], EventT],
        answer: Answer,
        request: HTTPRequest | None,
        *,
        is_named: bool = False,
    ) -> None:
        self._decode = decode
        self._decoder = EventDecoder()
        self._inflater = inflater_for(answer.headers)
        self._request = request
        self._response = HTTPResponse(answer.status, answer.headers, b"", request)
        self._started: set[Any] = set()
        self._finished: set[Any] = set()
        self._is_last = False
        self._is_named = is_named
        self.is_done = False
        self.events: list[EventT] = []

    def feed(self, piece: bytes) -> Iterator[EventT]:
        """The typed events that these bytes complete, each as soon as it is decoded.

        Raises:
            APIError: when the stream itself tells of an error; the typed error, with what had arrived.
            DecodingError: when an event's data is no JSON.
        """
        if self._inflater is not None:
            try:
                piece = self._inflater.feed(piece)
            except ValueError as error:
                raise self._undecodable(str(error), piece) from None
        for kind, data in self._decoder.feed(piece):
            if self.is_done:
                break
            if data == _DONE:
                self.is_done = True
                break
            event = self._typed(kind, data)
            self.events.append(event)
            yield event

    def _typed(self, kind: str, data: bytes) -> EventT:
        try:
            decoded = decode_json(data)
        except ValueError as error:
            shown = data[:80].decode("utf-8", "replace")
            raise self._undecodable(
                f"an event of the stream is no JSON: {error}; it begins with {shown!r}", data
            ) from None
        if isinstance(decoded, dict):
            told = _error_body(kind, decoded)
            if told is not None:
                raise error_of_event(self._response, told, tuple(self.events))
            self._note_end(decoded)
        return self._decode({"event": kind, "data": decoded} if self._is_named else decoded)

    def _note_end(self, decoded: Mapping[str, Any]) -> None:
        """Remember what tells whether the stream is whole: the choices of a chat, or an event that is the last."""
        choices = decoded.get("choices")
        if isinstance(choices, list):
            for choice in choices:
                if isinstance(choice, dict):
                    index = choice.get("index", 0)
                    self._started.add(index)
                    if choice.get("finish_reason") is not None:
                        self._finished.add(index)
        elif decoded.get("type") in _LAST_TYPES:
            self._is_last = True

    @property
    def is_whole(self) -> bool:
        """Whether the stream has come to its end as far as its events tell."""
        if self.is_done or self._is_last:
            return True
        return bool(self._started) and self._started == self._finished

    def finish(self) -> None:
        """Judge a stream whose connection ended in order.

        Raises:
            IncompleteStreamError: when the stream did not come to its end; with what had arrived.
            DecodingError: when what came was no event stream at all.
        """
        if self.is_whole or self._decoder.unfinished == _DONE:
            return
        if not self.events and "event-stream" not in self._response.headers.get("content-type", "event-stream"):
            kind = self._response.headers["content-type"]
            raise self._undecodable(f"an event stream was asked for, and {kind[:80]!r} came", b"")
        raise self._incomplete("the stream ended before its end", None)

    def broken(self, failure: TransportError) -> APIConnectionError | None:
        """The error for a connection that was lost while the stream was read; None when all of it had come."""
        if self.is_whole:
            return None
        if failure.is_timeout:
            error = APITimeoutError(self._request, f"{failure}, in the middle of a stream", response=self._response)
            error.partial = tuple(self.events)
            return error
        return self._incomplete(f"the stream was cut: {failure}", failure)

    def _incomplete(self, message: str, cause: TransportError | None) -> IncompleteStreamError:
        usage = next((u for each in reversed(self.events) if (u := getattr(each, "usage", None)) is not None), None)
        error = IncompleteStreamError(
            f"{message}, after {len(self.events)} events",
            self._request,
            response=self._response,
            usage=usage,
        )
        error.partial = tuple(self.events)
        error.__cause__ = cause
        return error

    def _undecodable(self, message: str, data: bytes) -> DecodingError:
        error = DecodingError(message, self._request, response=self._response, data=data)
        error.partial = tuple(self.events)
        return error


def _error_body(kind: str, decoded: Mapping[str, Any]) -> Any:
    """The error that an event tells of; None for any other event."""
    kind = kind or decoded.get("type", "")
    error = decoded.get("error")
    if kind == "error":
        return error or decoded
    # An error without a type stands alone; other events, such as that of a whole response, have such a field too.
    return error if error and "type" not in decoded and "choices" not in decoded else None
