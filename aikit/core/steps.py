"""What a flow yields, and what it returns."""

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
    """Send this, and give back an `Answer` or a `TransportError`.

    Attributes:
        outgoing: what is to be sent.
        leaves_open: whether the body of a success is left on the wire.
        is_read_whole: tells of the head of a success whether its body is read all the same; None for never.
        limits: the bounds of the call; `outgoing` has the moment of its deadline as well.
    """

    outgoing: Outgoing
    leaves_open: bool
    limits: Limits = NO_LIMITS
    is_read_whole: Callable[[Answer], bool] | None = None

    def leaves(self, answer: Answer) -> bool:
        """Whether the body of this answer, of which the head is there, is left on the wire."""
        if not self.leaves_open or not answer.is_success:
            return False
        return self.is_read_whole is None or not self.is_read_whole(answer)


class Sleep(NamedTuple):
    """Wait, and give back nothing."""

    seconds: float


class Obtain(NamedTuple):
    """Call this (and await what it gives, where that is possible), and give back what comes of it, concealed.

    What is awaited past `until` (of `time.monotonic()`) is given up, and a `TransportError` is given back.
    """

    source: Callable[[], Any]
    until: float | None = None

    def __repr__(self) -> str:
        return "Obtain(…)"  # a partial shows its arguments, and those of one that gives keys are secrets


Step: TypeAlias = "Send | Sleep | Obtain"


class Exchange:
    """What came of a call.

    Attributes:
        call: the call.
        outgoing: the last attempt as it was sent; None when none was.
        answer: its answer; None when none came.
        decoded: the typed body of a successful plain answer.
        error: what went wrong; None for success.
        attempts: what was tried, oldest first.
        seconds: how long it all took.
        limits: the bounds of the call, which hold for what is still to be read as well.
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
        """The last request that was made, without its secrets."""
        if self._request is None and self.outgoing is not None:
            self._request = HTTPRequest.of(self.outgoing)
        return self._request

    @property
    def response(self) -> HTTPResponse | None:
        """Its answer, as it came."""
        if self.answer is None:
            return None
        return HTTPResponse(self.answer.status, self.answer.headers, self.answer.content, self.request)

    def __repr__(self) -> str:
        return f"<Exchange of {self.call!r}: {self.error or self.answer}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # Neither the call nor what was sent goes along: both may hold secrets, or files.
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
    """What a flow takes from outside; tests give it their own."""

    now: Callable[[], float] = time
    clock: Callable[[], float] = monotonic
