"""What the engines of a run share: its rules, and what has to be done each second."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from time import monotonic
from typing import Final, NamedTuple

from .recorder import Recorder
from .rules import Rules
from .tallies import Tally

__all__ = ["Ended", "EngineBase"]

_TICK_SECONDS: Final = 1.0


class Ended(NamedTuple):
    """How a run ended.

    Attributes:
        reason: why it stopped before all requests were done; None if it did not.
        by: what stopped it: `rule`, `interrupt`, `failure`, or nothing.
    """

    reason: str | None = None
    by: str = ""


class EngineBase:
    """Base of the engines.

    Attributes:
        tally: the counts.
    """

    _recorder: Recorder
    _in_a_row = 0  # how many requests failed one after the other, as far as an engine knows

    def __init__(
        self, tally: Tally, rules: Rules, cost: Callable[[], float | None], tick: Callable[[], object] | None
    ) -> None:
        """Take what all engines need.

        Args:
            tally: the counts, which may begin with those of earlier runs.
            rules: when to stop.
            cost: returns what the run has cost so far.
            tick: called about once a second.
        """
        self.tally = tally
        self._rules, self._cost, self._tick = rules, cost, tick
        self._ended: Ended | None = None
        self._began = monotonic()

    def stop(self, reason: str, by: str) -> None:
        """Stop the run; each engine says what happens to what is under way."""
        raise NotImplementedError

    def _sum_up(self) -> None:
        """Bring the counts up to date, if they are counted elsewhere."""

    def _check_rules(self) -> None:
        self._sum_up()
        tally = self.tally
        done = tally.answered_now + tally.failed_now
        reason = self._rules.why_stop(tally.failed_now, done, self._in_a_row, monotonic() - self._began, self._cost())
        if reason is not None and self._ended is None:
            self.stop(reason, "rule")

    @asynccontextmanager
    async def _ticking(self) -> AsyncIterator[None]:
        """Do the work of each second meanwhile, and check the rules at the deadline."""
        ticks = asyncio.ensure_future(self._keep_ticking())
        if self._rules.deadline is not None:
            asyncio.get_running_loop().call_later(self._rules.deadline, self._check_rules)
        try:
            yield
        finally:
            ticks.cancel()
            with suppress(asyncio.CancelledError):
                await ticks

    async def _keep_ticking(self) -> None:
        """Once a second: sync the files, check that they are still there, and the rules."""
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            await self._recorder.secure()
            self._check_rules()
            if self._tick is not None:
                self._tick()
