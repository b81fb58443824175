"""Rules that stop a run before all requests are answered."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from aikit.core.retries import incurable_code
from aikit.errors import APIError, APIStatusError

from .bulk_errors import BulkError

__all__ = ["Rules", "share_of", "why_hopeless"]

_NOT_ALLOWED: Final = frozenset({401, 403})


class Rules(NamedTuple):
    """When to stop.

    Attributes:
        max_cost: cost of this run, in US dollars; None for no limit.
        max_failures: how many requests of this run may fail; None for no limit.
        max_failures_share: which share of the requests may fail, counted from the hundredth on; None for no limit.
        deadline: seconds that the run may take; None for no limit.
        failures_in_a_row: how many may fail without a success between them.
        outage_seconds: how long the server may be out of reach.
    """

    max_cost: float | None = None
    max_failures: int | None = None
    max_failures_share: float | None = None
    deadline: float | None = None
    failures_in_a_row: int = 20
    outage_seconds: float = 300.0

    def why_stop(self, failed: int, done: int, in_a_row: int, seconds: float, cost: float | None) -> str | None:
        """Return why the run stops; None to go on.

        Args:
            failed: how many requests of this run failed.
            done: how many of them failed or were answered.
            in_a_row: how many failed since the last success.
            seconds: how long the run has taken.
            cost: what the run has cost; None if it is not known.
        """
        if in_a_row >= self.failures_in_a_row:
            return f"{in_a_row} requests in a row failed"
        if self.max_failures is not None and failed > self.max_failures:
            return f"{failed} requests failed, and `max_failures` is {self.max_failures}"
        share = self.max_failures_share
        if share is not None and failed > share * max(done, 100):
            return f"{failed} of {done} requests failed, and `max_failures` is {share:.2%}"
        if self.deadline is not None and seconds >= self.deadline:
            return f"the deadline of {self.deadline:g} s passed"
        if self.max_cost is not None and cost is not None and cost >= self.max_cost:
            return f"the run has cost ${cost:.2f}, and `max_cost` is ${self.max_cost:g}"
        return None


def why_hopeless(error: Exception | None) -> str | None:
    """Return why no request can succeed, judging by an error of one; None if others may."""
    if not isinstance(error, APIError):
        return None
    if isinstance(error, APIStatusError) and error.status_code in _NOT_ALLOWED:
        return f"the server refuses the key: {error.message}"
    if (code := incurable_code({"error": error.body})) is not None:
        return f"the account has no credit left ({code}): {error.message}"
    return None


def share_of(max_failures: Any) -> tuple[int | None, float | None]:
    """Read `max_failures`: a number, or a share such as `"1%"` or 0.01.

    Raises:
        BulkError: it is neither.
    """
    if max_failures is None:
        return None, None
    text = str(max_failures).strip()
    try:
        if text.endswith("%"):
            return None, float(text[:-1]) / 100
        number = float(text)
    except ValueError:
        number = -1.0
    if isinstance(max_failures, bool) or number < 0:
        raise BulkError(f"`max_failures` must be a number or a share such as '1%', got {max_failures!r}")
    return (None, number) if 0 < number < 1 else (int(number), None)
