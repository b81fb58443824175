"""Whether and when a failed attempt is made again. Pure functions; chance and time come in as arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from .wire import Answer, TransportError

__all__ = ["Attempt", "backoff_seconds", "incurable_code", "retry_after_seconds", "should_retry", "wait_seconds"]

FIRST_WAIT_SECONDS: Final = 0.5
LONGEST_WAIT_SECONDS: Final = 8.0
LONGEST_ASKED_SECONDS: Final = 60.0
# The share of a wait that chance may take off, so that many clients do not come back at once.
JITTER: Final = 0.25

_PASSING_STATUSES: Final = frozenset({408, 409, 429})
# 429s that no waiting cures: the account has nothing left to spend.
_INCURABLE_CODES: Final = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})


class Attempt(NamedTuple):
    """What became of one attempt.

    Attributes:
        status: HTTP status of its answer; None when none came.
        reason: what went wrong, in a few words; empty for the attempt that succeeded.
        seconds: how long it took.
        wait_seconds: how long was waited after it.
        request_id: the API's id of it, if it named one.
    """

    status: int | None
    reason: str
    seconds: float
    wait_seconds: float = 0.0
    request_id: str | None = None


def should_retry(outcome: Answer | TransportError, code: str | None) -> bool:
    """Whether another attempt could succeed.

    Args:
        outcome: what came back.
        code: the API's name for the error, if its answer has one.
    """
    if isinstance(outcome, TransportError):
        return not (outcome.is_deadline or outcome.is_refused)
    if code in _INCURABLE_CODES:
        return False
    asked = outcome.headers.get("x-should-retry")
    if asked in ("true", "false"):
        return asked == "true"
    return outcome.status in _PASSING_STATUSES or outcome.status >= 500


def incurable_code(body: object) -> str | None:
    """The API's name for an error that no waiting cures, if the decoded body of an answer holds one."""
    error = body.get("error") if isinstance(body, Mapping) else None
    if isinstance(error, Mapping):
        for key in ("code", "type"):
            if error.get(key) in _INCURABLE_CODES:
                return str(error[key])
    return None


def wait_seconds(
    outcome: Answer | TransportError,
    attempts_made: int,
    *,
    random: Callable[[], float],
    now: Callable[[], float],
) -> float:
    """How long to wait before the next attempt.

    Args:
        outcome: what came back.
        attempts_made: how many attempts were made, 1 or more.
        random: gives numbers from 0 to 1.
        now: gives Unix time, for a `Retry-After` that is a date.
    """
    if isinstance(outcome, Answer):
        asked = retry_after_seconds(outcome.headers, now)
        if asked is not None:
            return asked
    return backoff_seconds(attempts_made, random())


def backoff_seconds(attempts_made: int, chance: float) -> float:
    """The wait that grows from attempt to attempt, less what chance (0 to 1) takes off."""
    # 2**60 is past any bound: no need to compute more.
    seconds = min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2.0 ** min(attempts_made - 1, 60))
    return float(seconds * (1 - JITTER * chance))


def retry_after_seconds(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    """The wait that the answer asks for, when it is one that makes sense: more than 0, at most 60 seconds."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        seconds: float | None = milliseconds / 1000
    else:
        asked = headers.get("retry-after")
        seconds = _number(asked)
        if seconds is None and asked:
            moment = _moment(asked)
            seconds = None if moment is None else moment - now()
    return seconds if seconds is not None and 0 < seconds <= LONGEST_ASKED_SECONDS else None


def _number(text: str | None) -> float | None:
    try:
        return None if text is None else float(text)
    except ValueError:
        return None


def _moment(text: str) -> float | None:
    """Unix time of an HTTP date."""
    from email.utils import parsedate_to_datetime  # lazy: few answers name a date

    try:
        moment: Any = parsedate_to_datetime(text)
        return float(moment.timestamp())
    except (ValueError, TypeError, OverflowError):
        return None
