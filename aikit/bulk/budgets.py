"""One rate for several processes: a budget leases it, a bit at a time, to the limiter of each process."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Mapping
from typing import Any, Final

from aikit.drivers.rate_limits import RateLimiter

__all__ = ["LeasedLimiter", "RateBudget"]

Scope = tuple[str, str]
Message = dict[str, Any]
_HEADERS: Final = ("x-ratelimit-", "retry-after")
# How many requests a lease is for at most, and at the start.
_MOST: Final = 500
_FIRST: Final = 8
_WAIT_SECONDS: Final = 0.02
_SHORT_SECONDS: Final = 0.01
_ASK_SECONDS: Final = 5.0


class RateBudget:
    """Leases the rate of one limiter to several processes."""

    def __init__(self, limiter: RateLimiter) -> None:
        """Take the limiter that knows the limits."""
        self._limiter = limiter
        self._known: dict[int, Any] = {}
        # By the name of a worker: server, model, lease and tokens of what it has not told the end of.
        self._leased: dict[str, Counter[tuple[str, str, int, int]]] = {}
        self._last = 0

    def lease(self, worker: str, asked: Message) -> Message:
        """Return how many requests of one scope may be sent now: the count in `asked`, or fewer.

        Args:
            worker: the name of the one who asks.
            asked: `server`, `model`, `count`, and `tokens`, the estimate for each of them.
        """
        server, model, tokens = asked["server"], asked["model"], asked["tokens"]
        count, wait = 0, 0.0
        while count < asked["count"] and not wait:
            # A lease waits in place of its requests, and its process asks again.
            wait = self._limiter.reserve(server, model, tokens, 0.0 if count == 0 and asked["is_first"] else 0.001)
            count += not wait
        snapshot = getattr(self._limiter, "snapshot", None)
        self._last += 1
        self._known[self._last] = None if snapshot is None or not count else snapshot(server, model)
        self._known.pop(self._last - 1000, None)
        self._leased.setdefault(worker, Counter())[server, model, self._last, tokens] += count
        return {**asked, "count": count, "lease": self._last}

    def forget(self, worker: str) -> None:
        """Take back what a worker has that ended: its requests are lost, or were never sent."""
        left = self._leased.pop(worker, Counter())
        self.learn(worker, [[*each, None, {}, None, 0] for each in left.elements()])

    def close(self) -> None:
        """End it; a budget of this process has nothing to end."""

    def learn(self, worker: str, outcomes: list[list[Any]]) -> None:
        """Record how requests that had a lease ended."""
        leased = self._leased.get(worker, Counter())
        for server, model, lease, tokens, status, headers, asked_seconds, used in outcomes:
            leased[server, model, lease, tokens] -= 1
            if leased[server, model, lease, tokens] <= 0:
                del leased[server, model, lease, tokens]
            known = self._known.get(lease)
            self._limiter.learn(
                server,
                model,
                tokens,
                status=status,
                headers=headers,
                asked_seconds=asked_seconds,
                **({} if known is None else {"sent": known}),
            )
            learn_tokens = getattr(self._limiter, "learn_tokens", None)
            if used and learn_tokens is not None:
                learn_tokens(server, model, tokens, used)


class _Leases:
    """What one scope has of the budget."""

    __slots__ = ("asked_at", "is_asked", "is_first", "is_short", "size", "tokens", "waiting")

    def __init__(self) -> None:
        self.waiting: deque[tuple[int, int]] = deque()  # lease and tokens of each request that may be sent
        self.size = _FIRST
        self.asked_at = 0.0
        self.is_asked = self.is_short = False
        self.is_first = True
        self.tokens = 0.0


class LeasedLimiter(RateLimiter):
    """The limiter of one process. It asks the budget for leases ahead of time, and tells it how requests ended."""

    def __init__(
        self, ask: Callable[[Message], object], tell: Callable[[], object], clock: Callable[[], float]
    ) -> None:
        """Create a limiter without leases.

        Args:
            ask: asks the budget for a lease; the answer comes to `grant`.
            tell: called after a request ended, so that the owner calls `outcomes` before long.
            clock: returns the time in seconds.
        """
        super().__init__(longest_seconds=3600.0)
        self._ask, self._tell, self._clock = ask, tell, clock
        self._leases: dict[Scope, _Leases] = {}
        self._sent: dict[Scope, deque[tuple[int, int]]] = {}
        self._ended: list[list[Any]] = []

    def reserve(self, server: str, model: str, tokens: int, waited_seconds: float = 0.0) -> float:
        """Take a place from a lease, or ask for one; see `RateLimiter.reserve`."""
        leases = self._leases.setdefault((server, model), _Leases())
        leases.tokens = tokens if not leases.tokens else 0.9 * leases.tokens + 0.1 * tokens
        is_served = bool(leases.waiting)
        if is_served:
            self._sent.setdefault((server, model), deque()).append(leases.waiting.popleft())
        if 2 * len(leases.waiting) < leases.size:
            self._ask_for(server, model, leases)
        return 0.0 if is_served else _WAIT_SECONDS

    def _ask_for(self, server: str, model: str, leases: _Leases) -> None:
        now = self._clock()
        # After a lease that was cut short, there is not much more at once.
        if now - leases.asked_at < (_ASK_SECONDS if leases.is_asked else _SHORT_SECONDS if leases.is_short else 0.0):
            return
        leases.asked_at, leases.is_asked = now, True
        asked = {"server": server, "model": model, "count": leases.size, "tokens": int(leases.tokens)}
        self._ask({**asked, "is_first": leases.is_first})
        leases.is_first = False

    def grant(self, lease: Mapping[str, Any]) -> None:
        """Take a lease."""
        leases = self._leases.setdefault((lease["server"], lease["model"]), _Leases())
        leases.is_asked, leases.is_short = False, lease["count"] < leases.size
        if not leases.is_short and not leases.waiting:  # it came too late
            leases.size = min(2 * leases.size, _MOST)
        leases.waiting.extend([(lease["lease"], lease["tokens"])] * lease["count"])

    def snapshot(self, server: str, model: str) -> Any:
        """Return the lease of a request that is about to be sent."""
        sent = self._sent.get((server, model))
        return sent.popleft() if sent else None

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
        """Note the outcome of a request for the budget; see `RateLimiter.learn`."""
        lease, reserved = sent or (0, tokens)
        kept = {name: value for name, value in headers.items() if name.lower().startswith(_HEADERS)}
        self._ended.append([server, model, lease, reserved, status, kept, asked_seconds, 0])
        self._tell()

    def learn_tokens(self, server: str, model: str, estimated: int, used: int) -> None:
        """Note the tokens of an answer for the budget; see `RateLimiter.learn_tokens`."""
        for outcome in reversed(self._ended):
            if outcome[:2] == [server, model] and not outcome[7]:
                outcome[7] = used
                return

    def outcomes(self, *, gives_back: bool = False) -> list[list[Any]]:
        """Return how requests ended since the last time, and also the unused leases if `gives_back`."""
        ended, self._ended = self._ended, []
        if gives_back:
            for (server, model), leases in self._leases.items():
                ended += [[server, model, lease, tokens, None, {}, None, 0] for lease, tokens in leases.waiting]
                leases.waiting.clear()
        return ended
