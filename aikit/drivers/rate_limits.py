"""Waits before a call that would exceed the rate limits in the response headers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from threading import Lock
from time import monotonic
from typing import Any, Final

__all__ = ["RateLimiter"]

_UNITS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")


# Headers give whole milliseconds, and some services round down.
_ROUNDING_SECONDS: Final = 0.005
# How many seconds a model's first call runs alone, so that its headers arrive before many other calls hit the limits.
_LONGEST_ALONE_SECONDS: Final = 5.0


class RateLimiter:
    """Delays a call for as long as the service would refuse it.

    It reads the headers `x-ratelimit-*` and `Retry-After` of each response to learn how many requests and tokens are
    left and when the limit resets, separately for each server and model. Between responses it counts its own requests.
    The first request to each model runs alone until it is answered, for at most 5 seconds. All threads and tasks of a
    client share one limiter. Several clients can share one too: `OpenAI(rate_limiter=RateLimiter())`.
    """

    def __init__(self, *, longest_seconds: float = 60.0) -> None:
        """Create a limiter that knows no limits yet.

        Args:
            longest_seconds: how long a call waits at most, in seconds; then it is sent whatever the limit.

        Raises:
            ValueError: if the wait is not a number above 0.
        """
        if not longest_seconds > 0:
            raise ValueError(f"`longest_seconds` must be a number of seconds above 0, got {longest_seconds!r}")
        self.longest_seconds = float(longest_seconds)
        self._lock = Lock()
        self._scopes: dict[tuple[str, str], _Scope] = {}

    def reserve(self, server: str, model: str, tokens: int, waited_seconds: float = 0.0) -> float:
        """Reserve a place for one request.

        Args:
            server: scheme, host and port.
            model: name of the model; empty for a call without one.
            tokens: estimate of the tokens that the request uses.
            waited_seconds: how long this request has already waited.

        Returns:
            Seconds to wait before calling this again; 0 if the place is reserved and the request may be sent.
        """
        with self._lock:
            scope = self._scopes.setdefault((server, model), _Scope())
            left = self.longest_seconds - waited_seconds
            if left <= 0:
                scope.take(tokens, monotonic())
                return 0.0
            wait = scope.wait(tokens, monotonic(), waited_seconds)
            if wait <= 0:
                scope.take(tokens, monotonic())
            return min(wait, left)

    def learn(
        self,
        server: str,
        model: str,
        tokens: int,
        *,
        status: int | None,
        headers: Mapping[str, str],
        asked_seconds: float | None,
    ) -> None:
        """Record the outcome of a request that had reserved a place.

        Args:
            server: scheme, host and port.
            model: name of the model; empty for a call without one.
            tokens: the value passed to `reserve`.
            status: HTTP status; None without a response.
            headers: response headers, looked up in lower case.
            asked_seconds: the wait that the response asks for; None for none.
        """
        now = monotonic()
        with self._lock:
            scope = self._scopes.setdefault((server, model), _Scope())
            if status == 429 and asked_seconds is not None:
                scope.held_until = max(scope.held_until, now + asked_seconds)
            scope.end(tokens, is_answered=status is not None, headers=headers, now=now)

    def __repr__(self) -> str:
        return f"RateLimiter(longest_seconds={self.longest_seconds})"


class _Limit:
    """One kind of limit in its current window, which ends when the limit resets.

    Attributes:
        most: the limit of a whole window.
        left: how much is left after all requests that were sent, answered or not.
        spent: how much of the unanswered requests may count in this window.
        ends_at: when the window ends.
        is_guess: whether no response has described this window yet.
        longest_seconds: the longest window so far.
    """

    __slots__ = ("ends_at", "is_guess", "left", "longest_seconds", "most", "spent")

    def __init__(self, spent: int) -> None:
        self.most = self.left = 0
        self.spent = spent
        self.ends_at = self.longest_seconds = 0.0
        self.is_guess = True

    def wait(self, cost: int, now: float, waited: float, under_way: int) -> float:
        """Return the seconds until `cost` is available; 0 for now. A cost above the limit waits for all of it."""
        if now >= self.ends_at + _ROUNDING_SECONDS:
            # Requests without a response may reach the service only now, and count in the new window.
            self.spent = min(self.spent, under_way)
            self.left = self.most - self.spent
            self.ends_at = now + self.longest_seconds
            self.is_guess = True
        if self.left >= min(cost, self.most):
            return 0.0
        wait = max(self.ends_at - now, _ROUNDING_SECONDS)
        return min(wait, _until_news(waited)) if self.is_guess else wait

    def take(self, cost: int) -> None:
        """Count a request."""
        self.left -= cost
        self.spent += cost

    def learn(
        self, most: int | None, left: int, seconds: float, *, cost: int, now: float, under_way: int, others: int
    ) -> None:
        """Correct the count with the values of a response.

        Args:
            most: the limit of a whole window; None if the response does not say.
            left: how much was left when the service answered.
            seconds: time until the window ends.
            cost: the cost of the request itself.
            now: the current time.
            under_way: the cost of all unanswered requests. The service may have counted them or not.
            others: the cost of all requests that overlapped with this one.
        """
        self.most = max(self.most, left + cost) if most is None else most
        self.longest_seconds = max(self.longest_seconds, seconds)
        is_first = not self.ends_at
        if is_first or self.left > left:  # other clients use the limit too
            self.left = left - min(self.spent, under_way)
        # Later responses may overtake this one, so it may name more than is left.
        self.left = max(self.left, left - others)
        # The end of a continuously refilling bucket moves with each request.
        is_latest = self.is_guess or not others
        self.ends_at = now + seconds if is_latest else max(self.ends_at, now + seconds)
        self.is_guess = False


class _Scope:
    """The limits of one model on one server, and the requests to it that are unanswered."""

    __slots__ = ("alone_until", "held_until", "limits", "since_idle", "under_way")

    def __init__(self) -> None:
        self.held_until = 0.0
        self.alone_until: float | None = None
        self.limits: dict[str, _Limit] = {}
        self.under_way = {"requests": 0, "tokens": 0}
        self.since_idle = {"requests": 0, "tokens": 0}

    def wait(self, tokens: int, now: float, waited: float) -> float:
        """Return the seconds until a request may be sent; 0 for now."""
        if self.alone_until is not None and now < self.alone_until and self.under_way["requests"]:
            return _until_news(waited)
        wait = max(self.held_until - now, 0.0)
        for kind, limit in self.limits.items():
            cost = 1 if kind == "requests" else tokens
            wait = max(wait, limit.wait(cost, now, waited, self.under_way[kind]))
        return wait

    def take(self, tokens: int, now: float) -> None:
        """Count a request that is sent now."""
        if self.alone_until is None:
            self.alone_until = now + _LONGEST_ALONE_SECONDS
        for kind, cost in (("requests", 1), ("tokens", tokens)):
            self.under_way[kind] += cost
            self.since_idle[kind] += cost
            if kind in self.limits:
                self.limits[kind].take(cost)

    def end(self, tokens: int, *, is_answered: bool, headers: Mapping[str, str], now: float) -> None:
        """Record that a request was answered or lost."""
        if is_answered:
            self.alone_until = 0.0
        for kind, cost in (("requests", 1), ("tokens", tokens)):
            under_way = self.under_way[kind] = max(0, self.under_way[kind] - cost)
            told = _read_limit(headers, kind)
            if told is not None:
                limit = self.limits.get(kind) or self.limits.setdefault(kind, _Limit(under_way))
                others = max(0, self.since_idle[kind] - cost)
                limit.learn(*told, cost=cost, now=now, under_way=under_way, others=others)
        if not self.under_way["requests"]:
            self.since_idle = {"requests": 0, "tokens": 0}


def _until_news(waited: float) -> float:
    """Return the seconds after which a request that waits for another one's response checks again."""
    return 0.02 + waited / 4


def _read_limit(headers: Mapping[str, str], kind: str) -> tuple[int | None, int, float] | None:
    """Return the limit, what is left, and the seconds until it resets, each None if the headers do not say."""
    left = _whole_number(headers.get(f"x-ratelimit-remaining-{kind}"))
    seconds = read_duration(headers.get(f"x-ratelimit-reset-{kind}"))
    if left is None or seconds is None:
        return None
    return _whole_number(headers.get(f"x-ratelimit-limit-{kind}")), left, seconds


def _whole_number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 20 else None


def read_duration(text: Any) -> float | None:
    """Return the seconds in a text such as `6m0s`, `1.5s` or `20ms`; None for anything else."""
    if not isinstance(text, str) or not text:
        return None
    seconds, end = 0.0, 0
    for part in _PART.finditer(text):
        if part.start() != end:
            return None
        seconds += float(part[1]) * _UNITS[part[2]]
        end = part.end()
    return seconds if end == len(text) else None
