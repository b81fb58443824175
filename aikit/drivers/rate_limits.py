"""Waits before a call that would exceed the rate limits in the response headers."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from time import monotonic
from typing import Any

from aikit.core.limit_levels import LimitScope

__all__ = ["RateLimiter"]


class RateLimiter:
    """Delays a call for as long as the service would refuse it.

    It reads the headers `x-ratelimit-*` and `Retry-After` of each response to learn how many requests and tokens are
    left and how they come back, separately for each server and model. Between responses it counts its own requests. If
    the service sends no headers, or refuses a request although its headers promise room, the limiter finds the rate
    that the service accepts. It estimates the tokens of a request, and corrects the estimate by what answers say they
    used. The first request to each model runs alone until it is answered, for at most 5 seconds. All threads and tasks
    of a client share one limiter. Several clients can share one too: `OpenAI(rate_limiter=RateLimiter())`.
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
        self._scopes: dict[tuple[str, str], LimitScope] = {}

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
            scope = self._scope(server, model)
            left = self.longest_seconds - waited_seconds
            if left <= 0:
                scope.take(tokens, monotonic())
                return 0.0
            wait = scope.wait(tokens, monotonic(), waited_seconds)
            if wait <= 0:
                scope.take(tokens, monotonic())
            return min(wait, left)

    # Any: only for `learn`
    def snapshot(self, server: str, model: str) -> Any:
        """Return what `learn` needs to know about the time of sending; called after `reserve`, before the request.

        Args:
            server: scheme, host and port.
            model: name of the model; empty for a call without one.
        """
        with self._lock:
            return self._scope(server, model).snapshot(monotonic())

    # Any: from `snapshot`
    def learn(
        self,
        server: str,
        model: str,
        tokens: int,
        *,
        status: int | None,
        headers: Mapping[str, str],
        asked_seconds: float | None,
        sent: Any = None,
    ) -> None:
        """Record the outcome of a request that had reserved a place.

        Args:
            server: scheme, host and port.
            model: name of the model; empty for a call without one.
            tokens: the value passed to `reserve`.
            status: HTTP status; None without a response.
            headers: response headers, looked up in lower case.
            asked_seconds: the wait that the response asks for; None for none.
            sent: what `snapshot` returned before the request was sent; None if that is not known.
        """
        now = monotonic()
        with self._lock:
            scope = self._scope(server, model)
            scope.end(tokens, status=status, headers=headers, asked_seconds=asked_seconds, now=now, sent=sent)

    def learn_tokens(self, server: str, model: str, estimated: int, used: int) -> None:
        """Compare the estimate of a request with the tokens that its answer says it used.

        Args:
            server: scheme, host and port.
            model: name of the model; empty for a call without one.
            estimated: the value passed to `reserve`.
            used: the tokens that the answer counts.
        """
        with self._lock:
            self._scope(server, model).correct(estimated, used)

    def _scope(self, server: str, model: str) -> LimitScope:
        scope = self._scopes.get((server, model))
        if scope is None:
            scope = self._scopes[server, model] = LimitScope()
        return scope

    def __repr__(self) -> str:
        return f"RateLimiter(longest_seconds={self.longest_seconds})"
