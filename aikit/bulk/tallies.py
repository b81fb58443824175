"""The counts of a run: requests, causes of failures, seconds, tokens by model."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, log
from typing import Any, Final

__all__ = ["Tally", "tokens_of"]

_STEP: Final = 1.05
_SHORTEST: Final = 0.0005
_SUMS: Final = ("answered", "answered_now", "failed", "failed_now", "retried", "refused")


class Tally:
    """The counts of a run.

    Attributes:
        answered: requests that have an answer, from earlier runs too.
        answered_now: those of this run.
        failed: requests that are in the errors file, from earlier runs too.
        failed_now: those of this run.
        retried: attempts after the first one.
        refused: attempts that the service refused with 429.
        causes: how many failures there are of each cause.
        tokens: by model and tier, the tokens of all answers: `input`, `cached`, `output`.
    """

    def __init__(self) -> None:
        self.answered = self.answered_now = self.failed = self.failed_now = 0
        self.retried = self.refused = 0
        self.causes: dict[str, int] = {}
        self.tokens: dict[tuple[str, str], dict[str, int]] = {}
        self._seconds: dict[int, int] = {}

    def add_answer(self, body: Any, tier: str | None = None) -> None:
        """Count the tokens of an answer; `tier` is its service tier if the answer does not name it."""
        if not isinstance(body, Mapping):
            return
        found = tokens_of(body.get("usage"))
        if found is None:
            return
        model, tier = body.get("model"), tier or body.get("service_tier")
        key = (model if isinstance(model, str) else "", tier if isinstance(tier, str) else "")
        sums = self.tokens.setdefault(key, {"requests": 0, "input": 0, "cached": 0, "output": 0})
        sums["requests"] += 1
        for name, count in zip(("input", "cached", "output"), found, strict=True):
            sums[name] += count

    def add_seconds(self, seconds: float) -> None:
        """Count how long an answer took."""
        step = max(0, ceil(log(max(seconds, _SHORTEST) / _SHORTEST, _STEP)))
        self._seconds[step] = self._seconds.get(step, 0) + 1

    def add_cause(self, cause: str) -> None:
        """Count the cause of a failure."""
        self.causes[cause] = self.causes.get(cause, 0) + 1

    def quantile(self, share: float) -> float | None:
        """Return the seconds within which this share of the answers came, within 5 %; None without answers."""
        left = share * sum(self._seconds.values())
        for step in sorted(self._seconds):
            left -= self._seconds[step]
            if left <= 0:
                return float(_SHORTEST * _STEP**step)
        return None

    def counts(self) -> dict[str, Any]:
        """Return the counts as plain data for `add`."""
        return {
            **{name: getattr(self, name) for name in _SUMS},
            "causes": dict(self.causes),
            "tokens": [[*key, dict(sums)] for key, sums in self.tokens.items()],
            "durations": list(self._seconds.items()),
        }

    def add(self, counts: Mapping[str, Any]) -> None:
        """Add the counts of a part of the run."""
        for name in _SUMS:
            setattr(self, name, getattr(self, name) + counts[name])
        for cause, count in counts["causes"].items():
            self.causes[cause] = self.causes.get(cause, 0) + count
        for model, tier, sums in counts["tokens"]:
            mine = self.tokens.setdefault((model, tier), dict.fromkeys(sums, 0))
            for name, count in sums.items():
                mine[name] += count
        for step, count in counts["durations"]:
            self._seconds[step] = self._seconds.get(step, 0) + count

    def begin_anew(self, counts: Mapping[str, Any]) -> None:
        """Forget all counts but these."""
        for name in _SUMS:
            setattr(self, name, 0)
        for each in (self.causes, self.tokens, self._seconds):
            each.clear()
        self.add(counts)

    def total_tokens(self) -> dict[str, int]:
        """Return the tokens of all models."""
        return {name: sum(each[name] for each in self.tokens.values()) for name in ("input", "cached", "output")}


def tokens_of(usage: Any) -> tuple[int, int, int] | None:
    """Return the tokens sent, those of them from the cache, and those received; None if the answer does not count."""
    if not isinstance(usage, Mapping):
        return None
    sent = _count(usage, "prompt_tokens") or _count(usage, "input_tokens")
    received = _count(usage, "completion_tokens") or _count(usage, "output_tokens")
    details = usage.get("prompt_tokens_details") or usage.get("input_tokens_details")
    return sent, _count(details, "cached_tokens"), received


def _count(usage: Any, name: str) -> int:
    value = usage.get(name) if isinstance(usage, dict) else None
    return int(value) if isinstance(value, int | float) and value >= 0 else 0
