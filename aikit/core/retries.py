"""Decides whether and when to retry a failed attempt. Pure functions: chance and time are arguments."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, NamedTuple, Protocol

from .wire import Answer, TransportError

__all__ = [
    "Attempt",
    "Failure",
    "Retry",
    "RetryPolicy",
    "incurable_code",
    "is_outcome_unknown_after",
    "retry_after_seconds",
]

LONGEST_ASKED_SECONDS: Final = 60.0
# The share of a wait that randomness may take off, so that clients don't all retry at once.
JITTER: Final = 0.25

# After these the API may have carried out the request: a gateway may have answered, or it may have failed half-way.
_UNKNOWN_OUTCOMES: Final = frozenset({408, 500, 502, 504, 520, 522, 524})

# 429s that waiting does not fix: the account has no credit left.
_INCURABLE_CODES: Final = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})


class Attempt(NamedTuple):
    """The outcome of one attempt.

    Attributes:
        status: HTTP status of the answer; None if there was none.
        reason: what went wrong, in a few words; empty for an attempt that succeeded.
        seconds: how long it took, without the time in a queue.
        wait_seconds: the wait after it.
        request_id: the API's ID for it, if there is one.
        queued_seconds: how long it waited for a free connection and for a `RateLimiter`.
        usage: token counts in the answer of a failed attempt; those of a success are on the result.
    """

    status: int | None
    reason: str
    seconds: float
    wait_seconds: float = 0.0
    request_id: str | None = None
    queued_seconds: float = 0.0
    usage: Any = None


class Failure(NamedTuple):
    """A failed attempt, as passed to a retry policy.

    Attributes:
        operation: the name of the operation, such as `create_chat_completion`.
        attempts: how many attempts have been made, 1 or more.
        max_retries: how many further attempts the call or the client allows.
        status: HTTP status; None without an answer.
        headers: response headers; empty without an answer.
        code: the API's name for the error, if waiting does not fix it.
        reason: what went wrong, in a few words.
        is_ambiguous: whether the operation creates something and may have done so: after the request was sent, the
            connection was lost, time ran out, or a status came that a gateway may send although the API created it
            (408, 500, 502, 504, 520, 522 or 524, without `x-should-retry: true`).
        has_key: whether the call sets an `idempotency_key`.
        is_curable: whether another attempt could succeed at all.
        asked_seconds: the wait that the answer asks for, if it is reasonable; else None.
    """

    operation: str
    attempts: int
    max_retries: int
    status: int | None = None
    headers: Mapping[str, str] = {}
    code: str | None = None
    reason: str = ""
    is_ambiguous: bool = False
    has_key: bool = False
    is_curable: bool = True
    asked_seconds: float | None = None


def _random_share() -> float:
    from random import random  # lazy: few calls are retried

    return random()


class RetryPolicy(Protocol):
    """Decides whether to retry a failed attempt, and after which wait."""

    def wait_seconds(self, failure: Failure) -> float | None:
        """Return the seconds to wait before the next attempt, 0 or more; None to stop."""
        ...


class Retry:
    """The default retry policy, with its settings.

    It retries after statuses 408, 409, 429 and 500 and above, and after lost connections; the header `x-should-retry`
    takes precedence. It waits as long as the answer asks for, if that is at most 60 seconds. Otherwise the wait doubles
    with each attempt, less up to a quarter at random. Errors that waiting does not fix, such as an exhausted quota, are
    not retried. Nor is an operation that creates something and may have done so: after a lost connection, or statuses
    408, 500, 502, 504, 520, 522 and 524 without `x-should-retry: true`. To retry those too, pass `idempotency_key` to
    the call or `ambiguous=True` to the policy.
    """

    def __init__(
        self,
        *,
        first_seconds: float = 0.5,
        longest_seconds: float = 8.0,
        statuses: Collection[int] = (408, 409, 429),
        ambiguous: bool = False,
        random: Callable[[], float] = _random_share,
    ) -> None:
        """Create a policy.

        Args:
            first_seconds: wait after the first attempt, in seconds.
            longest_seconds: longest wait, in seconds.
            statuses: statuses below 500 that are retried.
            ambiguous: whether to retry operations that create something although they may have been carried out.
            random: returns numbers from 0 to 1.

        Raises:
            ValueError: if a wait is not a number of 0 or more.
        """
        for name, value in (("first_seconds", first_seconds), ("longest_seconds", longest_seconds)):
            if not 0 <= value < float("inf"):
                raise ValueError(f"`{name}` must be a number of seconds, 0 or more, got {value!r}")
        self.first_seconds = first_seconds
        self.longest_seconds = longest_seconds
        self.statuses = frozenset(statuses)
        self.ambiguous = ambiguous
        self._random = random

    def wait_seconds(self, failure: Failure) -> float | None:
        """Return the seconds to wait before the next attempt; None to stop."""
        if failure.attempts > failure.max_retries or not failure.is_curable:
            return None
        if failure.is_ambiguous and not (failure.has_key or self.ambiguous):
            return None
        if failure.status is not None:
            asked = failure.headers.get("x-should-retry")
            if asked not in ("true", "false"):
                asked = "true" if failure.status in self.statuses or failure.status >= 500 else "false"
            if asked == "false":
                return None
        if failure.asked_seconds is not None:
            return failure.asked_seconds
        # 2**60 exceeds any limit, so larger powers are not needed.
        seconds = min(self.longest_seconds, self.first_seconds * 2.0 ** min(failure.attempts - 1, 60))
        return float(seconds * (1 - JITTER * self._random()))

    def __repr__(self) -> str:
        return f"Retry(first_seconds={self.first_seconds}, longest_seconds={self.longest_seconds})"


def failure_of(
    outcome: Answer | TransportError,
    decoded: object,
    *,
    operation: str,
    attempts: int,
    max_retries: int,
    is_ambiguous: bool,
    has_key: bool,
    now: Callable[[], float],
) -> Failure:
    """Describe a failed attempt for a retry policy.

    Args:
        outcome: the answer or the transport error.
        decoded: the decoded body of the answer, or None.
        operation: the name of the operation.
        attempts: how many attempts have been made.
        max_retries: how many further attempts are allowed.
        is_ambiguous: whether the operation creates something and may have done so.
        has_key: whether the call sets an idempotency key.
        now: returns Unix time, for a `Retry-After` that is a date.
    """
    if isinstance(outcome, Answer):
        code = incurable_code(decoded)
        return Failure(
            operation,
            attempts,
            max_retries,
            outcome.status,
            outcome.headers,
            code,
            "an error in a success" if outcome.is_success else f"status {outcome.status}",
            is_ambiguous=is_ambiguous,
            has_key=has_key,
            is_curable=code is None,
            asked_seconds=retry_after_seconds(outcome.headers, now),
        )
    return Failure(
        operation,
        attempts,
        max_retries,
        reason=str(outcome),
        is_ambiguous=is_ambiguous,
        has_key=has_key,
        is_curable=not (outcome.is_deadline or outcome.is_refused),
    )


def is_outcome_unknown_after(outcome: Answer | TransportError) -> bool:
    """Whether the request was sent and its outcome is not reliably known."""
    if isinstance(outcome, Answer):
        return outcome.status in _UNKNOWN_OUTCOMES and outcome.headers.get("x-should-retry") != "true"
    return outcome.was_sent and not outcome.is_unreadable


def incurable_code(body: object) -> str | None:
    """Return the API's name for the error in an answer's decoded body, if waiting does not fix it."""
    error = body.get("error") if isinstance(body, Mapping) else None
    if isinstance(error, Mapping):
        for key in ("code", "type"):
            code = error.get(key)
            if isinstance(code, str) and code in _INCURABLE_CODES:
                return code
    return None


def retry_after_seconds(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    """Return the wait that the answer asks for, if it is more than 0 and at most 60 seconds."""
    milliseconds = _number(headers.get("retry-after-ms"))
    seconds: float | None
    if milliseconds is not None:
        seconds = milliseconds / 1000
    else:
        asked = headers.get("retry-after")
        seconds = _number(asked)
        if seconds is None and asked:
            # By the clock of the service if it tells the time: yours may be wrong, or jump.
            moment, sent = _moment(asked), _moment(headers.get("date", ""))
            seconds = None if moment is None else moment - (now() if sent is None else sent)
    return seconds if seconds is not None and 0 < seconds <= LONGEST_ASKED_SECONDS else None


def _number(text: str | None) -> float | None:
    try:
        return None if text is None else float(text)
    except ValueError:
        return None


def _moment(text: str) -> float | None:
    """Return the Unix time of an HTTP date."""
    from dateutil.parser import parse  # lazy: few answers contain a date
    from dateutil.tz import UTC  # lazy: as above

    try:
        # HTTP dates are in GMT, whatever they say.
        return parse(text, ignoretz=True).replace(tzinfo=UTC).timestamp()
    except (ValueError, ArithmeticError):  # it computes with decimals, which overflow in several ways
        return None
