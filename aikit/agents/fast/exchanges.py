"""One request and its answer: its limits in time, and the errors that end it."""

from __future__ import annotations

from time import monotonic
from typing import Any

from aikit.agents.failures import CLIENT_CLOSED, as_transport_error, past_deadline, phase_failure
from aikit.core.wire import Outgoing, Phase, RawHeaders, TransportError

from .http_parsing import AnswerParser
from .routes import Route

__all__ = ["SMALL_BYTES", "Exchange"]

# A body up to this length is sent together with the head.
SMALL_BYTES = 32 * 1024


class Exchange:
    """One request and its answer, which is also the reply that an agent returns.

    Attributes:
        until: value of `time.monotonic()` by which it must end; None for no limit. It may be moved.
        outgoing: the request.
        route: how to reach the server.
        answer: the answer as far as it has arrived.
        lease: the use of the connection.
        is_sent: whether the whole request was handed over to be sent.
        queued_seconds: how long it waited for a free connection.
    """

    __slots__ = ("__weakref__", "_agent", "answer", "is_sent", "lease", "outgoing", "queued_seconds", "route", "until")

    def __init__(self, agent: object, outgoing: Outgoing, route: Route, lease: Any) -> None:
        self._agent = agent  # an agent that nothing refers to closes its connections
        self.outgoing = outgoing
        self.route = route
        self.lease = lease
        self.answer = AnswerParser(outgoing.method)
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
    def is_refused(self) -> bool:
        """Whether the server answers before it has read the request; a success does not mean that it reads no more."""
        return self.answer.status >= 300 or self.answer.error is not None

    @property
    def is_reusable(self) -> bool:
        """Whether the connection can take the next request."""
        return self.answer.is_complete and self.answer.is_reusable and self.is_sent

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
        if self.until is not None and monotonic() >= self.until:
            return past_deadline(phase)
        return phase_failure(phase, self.outgoing, is_timeout=True)

    def lost(self, why: object) -> TransportError:
        """Return the error for an answer that will not be complete."""
        error = phase_failure("read", self.outgoing, str(why))
        error.phase = "read" if self.is_sent else "write"
        return error

    def check(self) -> None:
        """Raise the error for an answer that is not valid."""
        if self.answer.error is not None:
            raise self.lost(self.answer.error) from self.answer.error

    def end(self, why: object, *, is_confirmed: bool = True) -> None:
        """Take note that the connection has ended.

        Args:
            why: what ended it.
            is_confirmed: whether the server itself ended it: with TLS, only close_notify shows that.

        Raises:
            TransportError: if the answer is not complete.
        """
        self.check()
        self.answer.end()
        if not self.answer.is_complete:
            raise self.lost(why)
        if not is_confirmed:
            raise TransportError(
                "the connection was cut in the middle of the answer: it has no length, and TLS ended without"
                " close_notify",
                phase="read",
                is_refused=True,
                is_unreadable=True,
            )

    def explained(self, error: Exception) -> Exception:
        """Return the error to raise for one that ended the exchange before the head of the answer."""
        failure = error if isinstance(error, TransportError) else as_transport_error(error, self.outgoing, self.until)
        if failure is None:
            return error
        if self.lease.is_ended:
            return TransportError(CLIENT_CLOSED, phase=failure.phase, is_refused=True)
        if failure.phase == "connect" and self.route.proxy is not None:
            proxy = self.route.proxy
            failure.args = (f"{failure}, through the proxy {proxy.url} of {proxy.source}",)
        return failure
