"""Keeping to the rate limits that the answers tell of, before a call runs into them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from threading import Lock
from time import monotonic
from typing import Any, Final

__all__ = ["RateLimiter"]

_UNITS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")


class RateLimiter:
    """Lets a call wait as long as the service would refuse it.

    It learns from the headers `x-ratelimit-*` and `Retry-After` of each answer how many requests and tokens are left
    and when there are more, for each server and model by itself. One is shared by the threads and tasks of a client,
    and may be by several clients: `OpenAI(rate_limiter=RateLimiter())`.
    """

    def __init__(self, *, longest_seconds: float = 60.0) -> None:
        """Begin without knowing any limit.

        Args:
            longest_seconds: how long a call waits at most, in seconds; then it is made whatever was told.

        Raises:
            ValueError: for a wait that is no number above 0.
        """
        if not longest_seconds > 0:
            raise ValueError(f"`longest_seconds` must be a number of seconds above 0, got {longest_seconds!r}")
        self.longest_seconds = float(longest_seconds)
        self._lock = Lock()
        self._scopes: dict[tuple[str, str], _Scope] = {}

    def reserve(self, server: str, model: str, tokens: int, waited_seconds: float = 0.0) -> float:
        """Take the place of one request.

        Args:
            server: scheme, host and port.
            model: name of the model; empty for a call without one.
            tokens: how many tokens the request may cost, at a guess.
            waited_seconds: how long this request has waited already.

        Returns:
            Seconds to wait before asking again; 0 when the place is taken and the request may be made.
        """
        with self._lock:
            scope = self._scopes.setdefault((server, model), _Scope())
            left = self.longest_seconds - waited_seconds
            wait = scope.reserve(tokens, monotonic(), is_forced=left <= 0)
            return min(wait, max(left, 0.0))

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
        """Take note of what became of a request whose place was taken.

        Args:
            server: scheme, host and port.
            model: name of the model; empty for a call without one.
            tokens: the same as when its place was taken.
            status: HTTP status; None when no answer came.
            headers: response headers, looked up in small letters.
            asked_seconds: the wait that the answer asks for; None for none.
        """
        now = monotonic()
        with self._lock:
            scope = self._scopes.setdefault((server, model), _Scope())
            scope.end(tokens)
            if status == 429 and asked_seconds is not None:
                scope.held_until = max(scope.held_until, now + asked_seconds)
            for kind in scope.under_way:
                told = _read_limit(headers, kind)
                if told is not None:
                    most, left, seconds = told
                    # The service may not have seen those yet that are on their way to it.
                    scope.limits[kind] = _Limit(most, left - scope.under_way[kind], now + seconds)

    def __repr__(self) -> str:
        return f"RateLimiter(longest_seconds={self.longest_seconds})"


class _Limit:
    """How much of one kind is left, and when all of it is there again."""

    __slots__ = ("left", "most", "whole_at")

    def __init__(self, most: int | None, left: int, whole_at: float) -> None:
        self.most = most
        self.left = left
        self.whole_at = whole_at

    def wait(self, cost: int, now: float) -> float:
        """Seconds until there is enough; 0 for now. What costs more than there ever is waits for all of it."""
        if now >= self.whole_at:
            # Nobody has told since: all of it is there again, as far as is known.
            self.left = cost if self.most is None else max(self.left, self.most)
            return 0.0
        needed = cost if self.most is None else min(cost, self.most)
        return 0.0 if self.left >= needed else self.whole_at - now


class _Scope:
    """The limits of one model on one server, and what is on its way there and not answered."""

    __slots__ = ("held_until", "limits", "under_way")

    def __init__(self) -> None:
        self.held_until = 0.0
        self.limits: dict[str, _Limit] = {}
        self.under_way = {"requests": 0, "tokens": 0}

    def reserve(self, tokens: int, now: float, *, is_forced: bool) -> float:
        """Take a place; seconds to wait when there is none, 0 when it is taken, as it is when forced."""
        costs = {"requests": 1, "tokens": tokens}
        wait = max([self.held_until - now, *(limit.wait(costs[kind], now) for kind, limit in self.limits.items())])
        if wait > 0 and not is_forced:
            return wait
        for kind, cost in costs.items():
            self.under_way[kind] += cost
            if kind in self.limits:
                self.limits[kind].left -= cost
        return 0.0

    def end(self, tokens: int) -> None:
        """A request is answered, or lost; one that went without a place, for it had waited long, has none to give."""
        self.under_way["requests"] = max(0, self.under_way["requests"] - 1)
        self.under_way["tokens"] = max(0, self.under_way["tokens"] - tokens)


def _read_limit(headers: Mapping[str, str], kind: str) -> tuple[int | None, int, float] | None:
    """All, what is left, and seconds until all of it is there again, as the headers tell; None when they do not."""
    left = _whole_number(headers.get(f"x-ratelimit-remaining-{kind}"))
    seconds = read_duration(headers.get(f"x-ratelimit-reset-{kind}"))
    if left is None or seconds is None:
        return None
    return _whole_number(headers.get(f"x-ratelimit-limit-{kind}")), left, seconds


def _whole_number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 20 else None


def read_duration(text: Any) -> float | None:
    """Seconds of a text such as `6m0s`, `1.5s` or `20ms`; None for anything else."""
    if not isinstance(text, str) or not text:
        return None
    seconds, end = 0.0, 0
    for part in _PART.finditer(text):
        if part.start() != end:
            return None
        seconds += float(part[1]) * _UNITS[part[2]]
        end = part.end()
    return seconds if end == len(text) else None
