"""The steps that a flow yields, and the exchange that it returns."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, time
from typing import Any, NamedTuple, TypeAlias

from aikit.errors import OpenAIError

from .call import Call
from .retries import Attempt
from .wire import Answer, HTTPRequest, HTTPResponse, Limits, Outgoing

__all__ = ["NO_LIMITS", "Exchange", "Obtain", "Send", "Sleep", "Step", "Surroundings"]

NO_LIMITS = Limits()


class Send(NamedTuple):
    """Send this request; the outcome is an `Answer` or a `TransportError`.

    Attributes:
        outgoing: the request.
        leaves_open: whether the body of a success stays on the wire.
        is_read_whole: whether to read a success completely anyway, judging by its head; None for never.
        limits: the limits of the call; `outgoing` also has the moment of its deadline.
    """

    outgoing: Outgoing
    leaves_open: bool
    limits: Limits = NO_LIMITS
    is_read_whole: Callable[[Answer], bool] | None = None

    def leaves(self, answer: Answer) -> bool:
        """Whether the body of this answer stays on the wire, judging by its head."""
        if not self.leaves_open or not answer.is_success:
            return False
        return self.is_read_whole is None or not self.is_read_whole(answer)


class Sleep(NamedTuple):
    """Wait; the outcome is None."""

    seconds: float


class Obtain(NamedTuple):
    """Call this function (and await its result if needed); the outcome is its result, wrapped to hide secrets.

    Awaiting stops at `until` (of `time.monotonic()`); the outcome is then a `TransportError`.
    """

    source: Callable[[], Any]
    until: float | None = None

    def __repr__(self) -> str:
        return "Obtain(…)"  # the repr of a partial shows its arguments, which may be secrets


Step: TypeAlias = "Send | Sleep | Obtain"


class Exchange:
    """The outcome of a call.

    Attributes:
        call: the call.
        outgoing: the last attempt as it was sent; None if nothing was sent.
        answer: its answer; None if there was none.
        decoded: the typed body of a successful plain answer.
        error: what went wrong; None for success.
        attempts: what was tried, oldest first.
        seconds: total duration.
        limits: the limits of the call, which also apply to the part of the answer that is still unread.
    """

    __slots__ = ("_request", "answer", "attempts", "call", "decoded", "error", "limits", "outgoing", "seconds")

    def __init__(self, call: Call[Any] | None) -> None:
        self.call = call
        self._request: HTTPRequest | None = None
        self.outgoing: Outgoing | None = None
        self.answer: Answer | None = None
        self.decoded: Any = None
        self.error: OpenAIError | None = None
        self.attempts: tuple[Attempt, ...] = ()
        self.seconds = 0.0
        self.limits = NO_LIMITS

    @property
    def request(self) -> HTTPRequest | None:
        """The last request, without its secrets."""
        if self._request is None and self.outgoing is not None:
            self._request = HTTPRequest.of(self.outgoing)
        return self._request

    @property
    def response(self) -> HTTPResponse | None:
        """The answer, as it arrived."""
        if self.answer is None:
            return None
        return HTTPResponse(self.answer.status, self.answer.headers, self.answer.content, self.request)

    def __repr__(self) -> str:
        return f"<Exchange of {self.call!r}: {self.error or self.answer}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # Without the call and the sent request: both may contain secrets or files.
        shown = {
            "_request": self.request,
            "answer": self.answer and Answer(self.answer.status, self.answer.headers, self.answer.content),
            "decoded": self.decoded,
            "error": self.error,
            "attempts": self.attempts,
            "seconds": self.seconds,
            "limits": NO_LIMITS,
        }
        return Exchange, (None,), (None, shown)


class Surroundings(NamedTuple):
    """The clocks that a flow reads; tests pass their own."""

    now: Callable[[], float] = time
    clock: Callable[[], float] = monotonic
