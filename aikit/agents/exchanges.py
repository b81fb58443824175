"""One request and its answer: its limits in time, and the errors that end it."""

from __future__ import annotations

from time import monotonic
from typing import Any, NoReturn

from aikit.core.wire import Outgoing, Phase, RawHeaders, TransportError

from .answer_parsing import AnswerBase
from .failures import fail, late, past_deadline, phase_failure, unconfirmed_end

__all__ = ["Exchange"]


class Exchange:
    """One request and its answer, which is also the reply that an agent returns.

    Attributes:
        until: value of `time.monotonic()` by which it must end; None for no limit. It may be moved.
        outgoing: the request.
        answer: the answer as far as it has arrived.
        lease: the use of the connection.
        connection: the connection.
        is_sent: whether the whole request was handed over to be sent.
        queued_seconds: how long it waited for a free connection.
    """

    __slots__ = ("__weakref__", "_agent", "answer", "connection", "is_sent", "lease", "outgoing", "queued_seconds",
                 "until")  # fmt: skip

    def __init__(self, agent: Any, outgoing: Outgoing, lease: Any) -> None:
        self._agent = agent  # an agent that nothing refers to closes its connections
        self.outgoing = outgoing
        self.lease = lease
        self.connection: Any = None
        self.answer: AnswerBase = agent.parser(outgoing.method)
        self.until = outgoing.deadline
        self.is_sent = False
        self.queued_seconds = 0.0

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.answer.status

    @property
    def headers(self) -> RawHeaders:
        """The header lines of the answer."""
        return self.answer.headers

    @property
    def is_compressed(self) -> bool:
        """Whether a header names a compression of the body."""
        return self.answer.is_compressed

    @property
    def is_refused(self) -> bool:
        """Whether the server answers before it has read the request; a success does not mean that it reads no more."""
        return self.answer.status >= 300 or self.answer.error is not None

    def left(self, phase: Phase) -> float | None:
        """Return the seconds that the next wait may take; None for no limit.

        Raises:
            TransportError: if the time of the whole exchange is over.
        """
        seconds: float | None = getattr(self.outgoing.timeouts, phase)
        if self.until is None:
            return seconds
        left = self.until - monotonic()
        if left <= 0:
            raise past_deadline(phase)
        return left if seconds is None or left < seconds else seconds

    def late(self, phase: Phase) -> TransportError:
        """Return the error for a wait that took too long."""
        return late(phase, self.outgoing, self.until)

    def lost(self, why: object) -> TransportError:
        """Return the error for an answer that will not be complete."""
        error = phase_failure("read", self.outgoing, str(why))
        error.phase = "read" if self.is_sent else "write"
        return error

    def check(self) -> None:
        """Raise the error for an answer that is not valid."""
        if self.answer.error is not None:
            raise self.lost(self.answer.error) from self.answer.error

    def end(self, *, is_confirmed: bool) -> None:
        """Take note that the server has closed the connection.

        Args:
            is_confirmed: whether the server itself ended it: with TLS, only close_notify shows that.

        Raises:
            TransportError: if the answer is not complete.
        """
        self.answer.end()
        if not self.answer.is_complete:
            raise self.lost("the server closed the connection")
        if not is_confirmed:
            raise unconfirmed_end()

    def fail(self, error: Exception) -> NoReturn:
        """Raise the error that explains one which ended the exchange."""
        fail(error, self.outgoing, self.until, proxy=self.lease.proxy, is_closed=self.lease.is_ended)
