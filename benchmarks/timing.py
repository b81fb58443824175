"""The ways to take a figure: CPU time, time by the clock, memory. Times are in seconds, and memory in bytes."""

from __future__ import annotations

import asyncio
import gc
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from inspect import iscoroutinefunction
from pathlib import Path
from statistics import median
from typing import Any

_REPEATS = 3
_CLOCKED_CALLS = 40


@dataclass
class Subject:
    """An operation of a peer, as a measure wants it called.

    Attributes:
        operation: the method of the peer, blocking or asynchronous.
        arguments: its arguments.
        is_right: whether a value is what the server sent.
        size: the number of calls of a measure of many calls.
        at_once: `repeat` makes that many calls at the same time, and not one.
        first_arguments: the arguments of the first call, if they differ.
        seconds: how long short calls are repeated for each of several figures.
    """

    operation: Callable[..., Any]
    arguments: tuple[Any, ...]
    is_right: Callable[[Any], bool]
    size: int = 1
    at_once: bool = False
    first_arguments: tuple[Any, ...] | None = None
    seconds: float = 0.1

    def __post_init__(self) -> None:
        """Create the loop of asynchronous calls."""
        self._runner = asyncio.Runner() if iscoroutinefunction(self.operation) else None

    @property
    def is_asynchronous(self) -> bool:
        """Whether the calls run in a loop."""
        return self._runner is not None

    @property
    def parts(self) -> int:
        """The number of calls that `repeat(1)` makes."""
        return self.size if self.at_once else 1

    def first(self) -> None:
        """Make the first call, which imports and connects, and check its value."""
        arguments = self.arguments if self.first_arguments is None else self.first_arguments
        self.check(self._runner.run(self.operation(*arguments)) if self._runner else self.operation(*arguments))

    def repeat(self, count: int) -> Any:
        """Make one call after the other, or all at once as often; return the last value."""
        if self._runner:
            return self._runner.run(self._repeat_all(count) if self.at_once else self._repeat_async(count))
        operation, arguments = self.operation, self.arguments
        for _ in range(count - 1):
            operation(*arguments)
        return operation(*arguments)

    def keep(self) -> list[Any]:
        """Make `size` blocking calls and return all values."""
        return [self.operation(*self.arguments) for _ in range(self.size)]

    def check(self, value: Any) -> None:
        """Compare what a call returned with what the server sent.

        Raises:
            ValueError: they differ.
        """
        if not self.is_right(value):
            raise ValueError(f"{self.operation.__name__} returns a wrong value: {str(value)[:60]!r}")

    def close(self, aclose: Callable[[], Any] | None = None) -> None:
        """Close the loop, after what was opened in it."""
        if self._runner:
            if aclose:
                self._runner.run(aclose())
            self._runner.close()

    async def _repeat_async(self, count: int) -> Any:
        operation, arguments = self.operation, self.arguments
        for _ in range(count - 1):
            await operation(*arguments)
        return await operation(*arguments)

    async def _repeat_all(self, count: int) -> Any:
        operation, arguments = self.operation, self.arguments
        for _ in range(count - 1):
            await asyncio.gather(*[operation(*arguments) for _ in range(self.size)])
        return await asyncio.gather(*[operation(*arguments) for _ in range(self.size)])


Take = Callable[[Callable[[], Subject]], float]


def cpu_each(make: Callable[[], Subject]) -> float:
    """Return the CPU time of one call, user and system, after the first call."""
    subject = make()
    subject.first()

    def take(count: int) -> float:
        start = time.process_time()
        value = subject.repeat(count)
        taken = time.process_time() - start
        subject.check(value)
        return taken

    count = 1
    while (taken := take(count)) < subject.seconds:
        count *= 2 if taken < subject.seconds / 4 else 1 + int(subject.seconds / taken)
    return median(take(count) for _ in range(_REPEATS)) / count / subject.parts


def cpu_once(make: Callable[[], Subject]) -> float:
    """Return the CPU time of many calls at once, after a single first call."""
    return _once(make, time.process_time)


def wall_once(make: Callable[[], Subject]) -> float:
    """Return the time by the clock of many calls at once, after a single first call."""
    return _once(make, time.perf_counter)


def wall_each(make: Callable[[], Subject]) -> float:
    """Return the median time by the clock of one call, after the first call."""
    subject = make()
    subject.first()
    times: list[float] = []
    for _ in range(_CLOCKED_CALLS):
        start = time.perf_counter()
        value = subject.repeat(1)
        times.append(time.perf_counter() - start)
        subject.check(value)
    return median(times)


def cold(make: Callable[[], Subject]) -> float:
    """Return the time by the clock from the import to the end of the first call."""
    start = time.perf_counter()
    subject = make()
    value = subject.repeat(1)
    taken = time.perf_counter() - start
    subject.check(value)
    return taken


def peak_memory(make: Callable[[], Subject]) -> float:
    """Return the memory that a call needs at most, beyond what the process holds after the first call."""
    subject = make()
    subject.first()
    gc.collect()
    rest = _rest_at_peak()
    value = subject.repeat(1)
    taken = _peak() - rest
    subject.check(value)
    return taken


def kept_memory(make: Callable[[], Subject]) -> float:
    """Return the memory that each kept result takes."""
    subject = make()
    subject.check(subject.repeat(100))
    gc.collect()
    before = _resident()
    kept = subject.keep()
    gc.collect()
    return (_resident() - before) / len(kept)


def _once(make: Callable[[], Subject], clock: Callable[[], float]) -> float:
    subject = make()
    subject.first()
    gc.collect()
    start = clock()
    value = subject.repeat(1)
    taken = clock() - start
    subject.check(value)
    return taken


def _rest_at_peak() -> float:
    """Return the memory in use now, and reset the peak; without Linux's /proc, return the peak so far."""
    clear = Path("/proc/self/clear_refs")
    if clear.exists():
        clear.write_text("5", encoding="ascii")  # resets the peak
    return _peak()


def _peak() -> float:
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return _status("VmHWM") or highest * (1 if sys.platform == "darwin" else 1024)


def _resident() -> float:
    return _status("VmRSS") or _peak()


def _status(key: str) -> float:
    """Return bytes of memory from Linux's /proc, elsewhere 0."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    lines = status.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{key}:"))
