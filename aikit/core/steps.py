"""The steps that a flow yields, and the exchange that it returns."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, time
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeAlias

from aikit.errors import OpenAIError

from .call import Call, model_of
from .retries import Attempt
from .wire import Answer, Head, HTTPRequest, HTTPResponse, Limits, Outgoing, request_id_of

if TYPE_CHECKING:
    from .observations import StreamObservation

__all__ = ["NO_LIMITS", "Exchange", "Obtain", "Send", "Sleep", "Step", "Surroundings", "new_tuple"]

NO_LIMITS = Limits()
new_tuple: Final[Any] = tuple.__new__
"""Makes a named tuple of its class and the values of all its fields, in 0.10 µs instead of 0.26: a call makes five."""


class Send(NamedTuple):
    """Send this request; the outcome is an `Answer` or a `TransportError`.

    Attributes:
        outgoing: the request.
        leaves_open: whether the body of a success stays on the wire.
        is_read_whole: whether to read a success completely anyway, judging by its head; None for never.
        limits: the limits of the call; `outgoing` also has the moment of its deadline.
        follows_redirects: whether redirects are followed where they may be.
        signer: signs each attempt, and may block; None for none.
        arrived: called with the status when the head of the answer has arrived; None for nothing.
    """

    outgoing: Outgoing
    leaves_open: bool
    limits: Limits = NO_LIMITS
    is_read_whole: Callable[[Answer], bool] | None = None
    follows_redirects: bool = True
    signer: Callable[[Outgoing], Outgoing] | None = None
    arrived: Callable[[int], None] | None = None

    def leaves(self, answer: Answer) -> bool:
        """Whether the body of this answer stays on the wire, judging by its head."""
        if not self.leaves_open or not answer.is_success:
            return False
        return self.is_read_whole is None or not self.is_read_whole(answer)


class Latch(Protocol):
    """An event that a flow waits for while another one works, such as an `aikit.drivers.stopping.Latch`."""

    def sleep(self, seconds: float) -> None: ...
    async def sleep_without_blocking(self, seconds: float) -> None: ...


class Sleep(NamedTuple):
    """Wait this many seconds, or until the latch is set if there is one; the outcome is None."""

    seconds: float
    latch: Latch | None = None


class Obtain(NamedTuple):
    """Call this function (and await its result if needed); the outcome is its result, wrapped to hide secrets.

    Awaiting stops at `until` (of `time.monotonic()`); the outcome is then a `TransportError`. A function that `blocks`
    is called in a thread where there is an event loop.
    """

    source: Callable[[], Any]
    until: float | None = None
    blocks: bool = False

    def __repr__(self) -> str:
        return "Obtain(…)"  # the repr of a partial shows its arguments, which may be secrets


Step: TypeAlias = "Send | Sleep | Obtain"


class Exchange(NamedTuple):
    """The outcome of a call. It never changes; `with_error` and `with_decoded` return another one.

    Attributes:
        call: the call.
        outgoing: the last attempt as it was sent, or only its head in a kept result; None if nothing was sent.
        answer: its answer; None if there was none.
        decoded: the typed body of a successful plain answer.
        error: what went wrong; None for success.
        tried: the attempts, oldest first; the last one lacks its request id if it succeeded.
        seconds: total duration.
        limits: the limits of the call, which also apply to the part of the answer that is still unread.
        shown: the last request without its secrets, in place of `outgoing` in an exchange that was pickled.
        seen: tells observers about an answer that is still arriving; None if there are none.
        asked_model: the requested model, if the call is gone and its answer names none; otherwise empty.
    """

    call: Call[Any] | None
    outgoing: Head | None = None
    answer: Answer | None = None
    decoded: Any = None
    error: OpenAIError | None = None
    tried: tuple[Attempt, ...] = ()
    seconds: float = 0.0
    limits: Limits = NO_LIMITS
    shown: HTTPRequest | None = None
    seen: StreamObservation | None = None
    asked_model: str = ""

    @property
    def request(self) -> HTTPRequest | None:
        """The last request, without its secrets."""
        return self.shown if self.outgoing is None else self.outgoing.shown

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """What was tried, oldest first. The headers of a success are searched for its request id only here."""
        tried, answer = self.tried, self.answer
        if not tried or answer is None or tried[-1].request_id is not None:
            return tried
        return (*tried[:-1], tried[-1]._replace(request_id=request_id_of(answer.headers)))

    @property
    def response(self) -> HTTPResponse | None:
        """The answer, as it arrived."""
        if self.answer is None:
            return None
        return HTTPResponse(self.answer.status, self.answer.headers, self.answer.content, self.request)

    @property
    def requested_model(self) -> str:
        """The requested model; empty if there is none, or if the call is gone and its answer names one."""
        return self.asked_model if self.call is None else model_of(self.call.request)

    def with_error(self, error: OpenAIError) -> Exchange:
        """Return the same exchange as one that failed."""
        return self._replace(error=error)

    def with_decoded(self, decoded: Any) -> Exchange:
        """Return the same exchange with a decoded body. It holds neither the raw body nor the connection."""
        answer = self.answer
        return self._replace(answer=answer and Answer(answer.status, answer.headers), decoded=decoded)

    def settled(self) -> Exchange:
        """Return the same exchange without what was sent, so that a kept result does not keep its messages too."""
        _, sent, answer, decoded, error, tried, seconds, limits, shown, _, model = self
        head = None if sent is None else Head(sent.method, sent.url, sent.headers)
        # Most answers name their model. Those with images or a transcript do not, and their costs depend on it.
        if not isinstance(getattr(decoded, "model", None), str):
            model = self.requested_model
        settled: Exchange = new_tuple(
            Exchange, (None, head, answer, decoded, error, tried, seconds, limits, shown, None, model)
        )
        return settled

    def __repr__(self) -> str:
        return f"<Exchange of {self.call!r}: {self.error or self.answer}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # Without the call and the sent request: both may contain secrets or files.
        answer = self.answer and Answer(self.answer.status, self.answer.headers, self.answer.content)
        shown = (None, None, answer, self.decoded, self.error, self.attempts, self.seconds, NO_LIMITS, self.request)
        return Exchange, (*shown, None, self.requested_model)


class Surroundings(NamedTuple):
    """The clocks that a flow reads; tests pass their own."""

    now: Callable[[], float] = time
    clock: Callable[[], float] = monotonic
