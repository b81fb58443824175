"""How much of a rate limit is left: decides when a request may be sent. Pure: the time is an argument."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

__all__ = ["LimitScope", "Snapshot"]

_UNITS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")

# Headers give whole milliseconds, and some services round down.
_ROUNDING_SECONDS: Final = 0.005
# How many seconds a model's first call runs alone, so that its headers arrive before many other calls hit the limits.
_LONGEST_ALONE_SECONDS: Final = 5.0
# After a refusal that the headers don't explain, this many seconds of the rate may be sent at once, no more.
_BURST_SECONDS: Final = 0.03
# The share of the rate that a service announces or accepted that is sent after such a refusal.
_CAUTION: Final = 0.98
# A rate that was learned from refusals grows by this share each second; faster as long as it is a guess, and when
# nothing was refused for some time.
_FIRST_GROWTH: Final = 1.0
_GROWTH: Final = 0.01
_STEADY_SECONDS: Final = 4.0
# Pauses after a refusal, in seconds; they double as long as the next request is refused too. Many services count
# seconds, so the pauses stay short for one.
_SHORTEST_PAUSE: Final = 0.05
_SEARCH_PAUSE: Final = 0.1
_SEARCH_SECONDS: Final = 1.0
_LONGEST_PAUSE: Final = 2.0
# How long the first request after a pause goes alone at most; else as long as a refusal takes to arrive.
_LONGEST_PROBE_SECONDS: Final = 1.0
_LOWEST_RATE: Final = 1.0

_KINDS: Final = ("requests", "tokens")


class _Bucket:
    """An amount that refills at a steady rate, up to a most.

    Requests that have to wait get times one after the other, so that each of them wakes up about once.

    Attributes:
        rate: how much comes back each second.
        most: the largest level.
        level: how much there was at `updated_at`; negative if more was spent.
        promised_at: the time that the last waiting request was given.
    """

    __slots__ = ("level", "most", "promised_at", "rate", "updated_at")

    def __init__(self, rate: float, most: float, level: float, now: float) -> None:
        self.rate, self.most, self.level = rate, most, level
        self.updated_at = self.promised_at = now

    def refill(self, now: float) -> None:
        """Add what has come back since the last time."""
        if now > self.updated_at:
            self.level += (now - self.updated_at) * self.rate
            self.updated_at = now
        if self.level >= self.most:
            self.level, self.promised_at = self.most, now

    def wait(self, cost: float, now: float, waited: float) -> float:
        """Return the seconds until `cost` is available; 0 for now. A cost above the most waits for all of it."""
        self.refill(now)
        cost = min(cost, self.most)
        # Only a request that has waited may take what was promised to those that wait.
        if self.level >= cost * 0.999 and self.updated_at <= now and (waited or self.promised_at <= now):
            return 0.0
        free_at = self.updated_at - self.level / self.rate + cost / self.rate
        self.promised_at = max(free_at, self.updated_at, self.promised_at + cost / self.rate)
        return max(self.promised_at - now, 0.001)

    def hold(self, until: float, level: float) -> None:
        """Start again with a level at a time."""
        self.level = min(self.level, level)
        self.updated_at = max(self.updated_at, until)
        self.promised_at = max(self.promised_at, until)


class _Limit:
    """One kind of limit, as the headers describe it: it comes back all at once or bit by bit.

    The two look the same in one answer. In the first case the time of the reset stays the same from answer to answer,
    in the second the time until the reset is proportional to what was used; `learn` compares each answer with both.

    Attributes:
        most: the limit of a whole window.
        left: how much is left after all requests that were sent, answered or not.
        spent: how much of the unanswered requests may count in this window.
        ends_at: when the window ends.
        is_guess: whether no response has described this window yet.
        longest_seconds: the longest window so far.
        bucket: what is left if the limit comes back bit by bit; None if it comes back all at once.
    """

    __slots__ = (
        "_errors",
        "_fixed",
        "_rate",
        "bucket",
        "ends_at",
        "is_guess",
        "left",
        "longest_seconds",
        "most",
        "spent",
    )

    def __init__(self, spent: int) -> None:
        self.most = self.left = 0
        self.spent = spent
        self.ends_at = self.longest_seconds = 0.0
        self.is_guess = True
        self.bucket: _Bucket | None = None
        self._fixed: tuple[float, float, int] | None = None  # an earlier answer: end, seconds until it, used
        self._errors = (0.0, 0.0)
        self._rate = (0.0, 0.0)

    def wait(self, cost: int, now: float, waited: float, under_way: int) -> float:
        """Return the seconds until `cost` is available; 0 for now. A cost above the limit waits for all of it."""
        if self.bucket is not None:
            return self.bucket.wait(cost, now, waited)
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
        if self.bucket is not None:
            self.bucket.level -= cost

    @property
    def rate(self) -> float | None:
        """How much comes back each second; None before two answers have shown it."""
        return None if self.bucket is None else self.bucket.rate

    def learn(
        self, most: int | None, left: int, seconds: float, *, cost: int, now: float, under_way: int, later: int
    ) -> None:
        """Correct the count with the values of a response.

        Args:
            most: the limit of a whole window; None if the response does not say.
            left: how much was left when the service answered.
            seconds: time until the window ends.
            cost: the cost of the request itself.
            now: the current time.
            under_way: the cost of all unanswered requests. The service may have counted them or not.
            later: the cost of all requests that the service may have counted after this one.
        """
        self.most = max(self.most, left + cost) if most is None else most
        self.longest_seconds = max(self.longest_seconds, seconds)
        is_first = not self.ends_at
        if is_first or self.left > left:  # other clients use the limit too
            self.left = left - min(self.spent, under_way)
        # At least this much is left: see `LimitScope`.
        self.left = max(self.left, left - later)
        # The end of a continuously refilling bucket moves with each request.
        is_latest = self.is_guess or not later
        self.ends_at = now + seconds if is_latest else max(self.ends_at, now + seconds)
        self.is_guess = False
        if most is not None:
            self._compare(most - left, seconds, now)
            self._correct(left, now, later)

    def _compare(self, used: int, seconds: float, now: float) -> None:
        """Compare an answer with an earlier one, to see in which way the limit comes back."""
        if used <= 0 or not seconds:
            return
        # The less was used, the more the values are rounded, so the less they count. What is left is rounded down.
        by_used, by_seconds = self._rate
        if used >= by_used / 500:
            kept = 1.0 - min(0.02, used / by_used) if by_used else 0.0
            self._rate = by_used * kept + used - 0.5, by_seconds * kept + seconds
        if self._fixed is None or now >= self._fixed[0]:
            self._fixed = now + seconds, seconds, used
            return
        end, seconds_before, used_before = self._fixed
        at_once, bit_by_bit = self._errors
        self._errors = (
            at_once * 0.98 + abs(now + seconds - end),
            bit_by_bit * 0.98 + abs(seconds - seconds_before * used / used_before),
        )

    def _correct(self, left: int, now: float, later: int) -> None:
        """Keep the level between what was left, and that less what the service may have counted later."""
        at_once, bit_by_bit = self._errors
        if at_once <= bit_by_bit:
            self.bucket = None
            return
        used, seconds = self._rate
        if self.bucket is None:
            self.bucket = _Bucket(used / seconds, self.most, left - later, now)
            return
        self.bucket.rate, self.bucket.most = used / seconds, self.most
        self.bucket.refill(now)
        self.bucket.level = max(min(self.bucket.level, left), left - later)


class _Pace:
    """The rate that a service accepts, learned from refusals that its headers don't explain.

    Some services count seconds although their headers speak of a minute, and others send no headers. After a refusal
    nothing is sent for a moment, and then one request alone, until one is accepted. The others follow evenly, at the
    rate that was accepted from one such moment to the next: whatever period the service counts, both are at the same
    place of it. The rate grows again, slowly at first.

    Attributes:
        bucket: at most a burst of what is accepted; None before a refusal.
    """

    __slots__ = (
        "_alone_seconds",
        "_grown_at",
        "_is_guess",
        "_pause",
        "_period",
        "_probed_at",
        "_refused",
        "_refused_at",
        "_sent",
        "_since",
        "_slowed_at",
        "bucket",
    )

    def __init__(self) -> None:
        self.bucket: _Bucket | None = None
        self._since: float | None = None  # when it accepted the first request; None if the pause said nothing
        self._sent = self._refused = 0  # since then
        self._slowed_at = 0.0  # the first refusal of this pause or of the last one
        self._refused_at = 0.0  # the last one that counts
        self._probed_at: float | None = None  # the request that goes alone; infinite once it was accepted
        self._period = 0.0  # from one such moment to the next
        self._alone_seconds = _SHORTEST_PAUSE
        self._is_guess = True
        self._pause = _SHORTEST_PAUSE
        self._grown_at = 0.0

    def take(self, now: float, known_rate: float | None) -> None:
        """Count a request that is sent now, and let the rate grow."""
        self._sent += 1
        if self.bucket is None:
            if self._since is None:
                self._since = now
            if now - self._since > 10.0:
                self._since, self._sent = now - 5.0, self._sent // 2
            return
        self.bucket.refill(now)
        self.bucket.level -= 1
        if self._probed_at is None:
            self._probed_at = now
            self.bucket.hold(now + self._alone_seconds, 0.0)
            return
        if self._probed_at < math.inf:
            self._resume(now, known_rate)
        steady = max(_STEADY_SECONDS, 2 * self._period)
        quiet = 2 * (now - self._slowed_at - steady) / steady
        growth = _FIRST_GROWTH if self._is_guess else min(_GROWTH * 2 ** max(0.0, quiet), _FIRST_GROWTH)
        rate = self.bucket.rate * (1 + growth * min(now - self._grown_at, 1.0))
        self._grown_at = now
        self._set_rate(rate, known_rate)

    def refuse(self, now: float, sent_at: float | None, known_rate: float | None, until: float) -> None:
        """Slow down after a refusal, once for all requests that were under way; nothing is sent before `until`."""
        self._refused += 1
        if sent_at is not None:
            alone = max(0.9 * self._alone_seconds, 1.5 * (now - sent_at))
            self._alone_seconds = min(max(_SHORTEST_PAUSE, alone), _LONGEST_PROBE_SECONDS)
        if self.bucket is None:
            seconds = now - (now if self._since is None else self._since)
            self.bucket = _Bucket(1.0, 1.0, 1.0, now)
            rate = (self._sent - 1) / max(1.0, seconds) if known_rate is None else known_rate
            self._set_rate(rate, known_rate)
            self._slowed_at = now
        elif self._probed_at is None or (sent_at is not None and sent_at <= self._refused_at):
            self.bucket.hold(until, 0.0)  # it was sent before the pause
            return
        elif self._probed_at < math.inf:  # the one that went alone
            is_long = now - self._slowed_at >= _SEARCH_SECONDS
            self._pause = min(2 * self._pause, _LONGEST_PAUSE if is_long else _SEARCH_PAUSE)
        else:
            self._slowed_at, self._pause = now, _SHORTEST_PAUSE
        self._refused_at, self._probed_at = now, None
        if until > now + self._pause:
            self._since = None  # the service says when it accepts again, so the pause says nothing about its rate
        self.bucket.refill(now)
        self.bucket.hold(max(until, now + self._pause), 1.0)

    def _resume(self, now: float, known_rate: float | None) -> None:
        """Set the rate once the request that went alone was not refused."""
        assert self.bucket is not None
        assert self._probed_at is not None
        # It accepted again between the last refusal and this request.
        since = (self._refused_at + self._probed_at) / 2
        if self._since is not None and since > self._since:
            accepted = self._sent - 2 - self._refused
            self._is_guess = not self._period
            self._period = since - self._since
            self._set_rate(min(self.bucket.rate, _CAUTION * accepted / self._period), known_rate)
        self._since, self._probed_at = since, math.inf
        self._sent, self._refused = 2, 0
        self._grown_at = now

    def _set_rate(self, rate: float, known_rate: float | None) -> None:
        assert self.bucket is not None
        most = rate if known_rate is None else min(rate, _CAUTION * known_rate)
        self.bucket.rate = max(most, _LOWEST_RATE)
        self.bucket.most = max(1.0, self.bucket.rate * _BURST_SECONDS)


class Snapshot(NamedTuple):
    """The state when a request is sent.

    Attributes:
        requests: how many requests were answered.
        tokens: their tokens.
        at: the time.
    """

    requests: int
    tokens: int
    at: float


class LimitScope:
    """The limits of one model on one server, and the requests to it that are unanswered.

    An answer tells how much was left when the service counted its request, but answers overtake each other, and others
    were counted since. How much is left at least follows from what was known when the request was sent: the service had
    already counted every request that was answered by then. It may have counted all others later, those that were under
    way and those that were sent since, whether they are answered now or not. So at least the announced amount less
    the cost of these is left; what came back since is more. That is what a `Snapshot` is for.

    Attributes:
        held_until: the time before which a refusal forbids requests.
        alone_until: how long the first request goes alone; None before it.
        limits: the limits that answers have announced, by kind.
        under_way: the cost of the unanswered requests.
    """

    __slots__ = (
        "_answered",
        "_estimated",
        "_idle",
        "_pace",
        "_used",
        "alone_until",
        "held_until",
        "limits",
        "under_way",
    )

    def __init__(self) -> None:
        self.held_until = 0.0
        self.alone_until: float | None = None
        self.limits: dict[str, _Limit] = {}
        self.under_way = {"requests": 0, "tokens": 0}
        self._answered = self._idle = (0, 0)  # all requests that were answered, now and when none was under way
        self._pace = _Pace()
        self._estimated = self._used = 0.0

    def wait(self, tokens: int, now: float, waited: float) -> float:
        """Return the seconds until a request may be sent; 0 for now."""
        if self.alone_until is not None and now < self.alone_until and self.under_way["requests"]:
            return _until_news(waited)
        wait = max(self.held_until - now, 0.0)
        for kind, limit in self.limits.items():
            cost = self._cost(kind, 1 if kind == "requests" else tokens)
            wait = max(wait, limit.wait(cost, now, waited, self._cost(kind, self.under_way[kind])))
        if self._pace.bucket is not None:
            wait = max(wait, self._pace.bucket.wait(1, now, waited))
        return wait

    def take(self, tokens: int, now: float) -> None:
        """Count a request that is sent now."""
        if self.alone_until is None:
            self.alone_until = now + _LONGEST_ALONE_SECONDS
        for kind, amount in zip(_KINDS, (1, tokens), strict=True):
            self.under_way[kind] += amount
            if kind in self.limits:
                self.limits[kind].take(self._cost(kind, amount))
        self._pace.take(now, self._known_rate())

    def snapshot(self, now: float) -> Snapshot:
        """Return what `end` needs to know about the time when a request is sent."""
        return Snapshot(*self._answered, now)

    def end(
        self,
        tokens: int,
        *,
        status: int | None,
        headers: Mapping[str, str],
        asked_seconds: float | None,
        now: float,
        sent: Snapshot | None = None,
    ) -> None:
        """Record that a request was answered, or lost if `status` is None.

        Args:
            tokens: the value passed to `take`.
            status: HTTP status; None without a response.
            headers: response headers, looked up in lower case.
            asked_seconds: the wait that the response asks for; None for none.
            now: the current time.
            sent: what `snapshot` returned when the request was sent; None if that is not known.
        """
        if status is not None:
            self.alone_until = 0.0
        is_explained = False
        before = self._idle if sent is None else sent[:2]
        self._answered = self._answered[0] + 1, self._answered[1] + tokens
        for kind, amount, done, known in zip(_KINDS, (1, tokens), self._answered, before, strict=True):
            self.under_way[kind] = max(0, self.under_way[kind] - amount)
            told = read_limit(headers, kind)
            if told is not None:
                under_way = self._cost(kind, self.under_way[kind])
                limit = self.limits.get(kind) or self.limits.setdefault(kind, _Limit(under_way))
                cost, later = self._cost(kind, amount), self._cost(kind, self.under_way[kind] + done - amount - known)
                limit.learn(*told, cost=cost, now=now, under_way=under_way, later=max(0, later))
                is_explained |= told[1] < cost
        if not self.under_way["requests"]:
            self._idle = self._answered
        if status == 429:
            until = now + (asked_seconds or 0.0)
            self.held_until = max(self.held_until, until)
            if not is_explained:
                self._pace.refuse(now, None if sent is None else sent.at, self._known_rate(), until)

    def correct(self, estimated: int, used: int) -> None:
        """Compare the tokens that a request was estimated to use with those that it used."""
        self._estimated = self._estimated * 0.98 + estimated
        self._used = self._used * 0.98 + used

    def _cost(self, kind: str, amount: int) -> int:
        """Return what an amount costs, as the answers so far correct the estimate."""
        if kind == "requests" or not self._estimated or not self._used:
            return amount
        return int(amount * self._used / self._estimated)

    def _known_rate(self) -> float | None:
        return self.limits["requests"].rate if "requests" in self.limits else None


def _until_news(waited: float) -> float:
    """Return the seconds after which a request that waits for another one's response checks again."""
    return 0.02 + waited / 4


def read_limit(headers: Mapping[str, str], kind: str) -> tuple[int | None, int, float] | None:
    """Return the limit, what is left, and the seconds until it resets, each None if the headers do not say."""
    left = _whole_number(headers.get(f"x-ratelimit-remaining-{kind}"))
    if left is None:  # most answers of most services
        return None
    seconds = read_duration(headers.get(f"x-ratelimit-reset-{kind}"))
    if seconds is None:
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
