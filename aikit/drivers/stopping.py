"""Wakes what waits in threads and tasks; ends the calls of a closed client."""

from __future__ import annotations

import os
from contextlib import suppress
from threading import Event
from typing import Any
from weakref import WeakSet

from aikit.agents.failures import CLIENT_CLOSED
from aikit.core.wire import TransportError

__all__ = ["Latch", "Stop"]


class Latch:
    """Wakes all that wait for it, in threads and in event loops.

    Attributes:
        is_set: whether waiting has ended.
    """

    def __init__(self) -> None:
        self.is_set = False
        self._event = Event()
        self._waiters: set[Any] = set()
        _all.add(self)

    def set(self) -> None:
        """End the waiting, in all threads and event loops."""
        self.is_set = True
        self._event.set()
        for waiter in list(self._waiters):
            with suppress(RuntimeError):  # the event loop is closed
                waiter.get_loop().call_soon_threadsafe(_wake, waiter)

    def begin_anew(self) -> None:
        """Forget what waits in a forked process: it belongs to the parent."""
        self._event = Event()
        self._waiters = set()
        if self.is_set:
            self._event.set()

    def sleep(self, seconds: float) -> None:
        """Wait this many seconds, or until it is set."""
        self._event.wait(seconds)

    async def sleep_without_blocking(self, seconds: float) -> None:
        """Wait this many seconds, or until it is set."""
        from asyncio import get_running_loop, wait  # lazy: the blocking client does not need asyncio

        waiter = get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            if not self.is_set:
                await wait([waiter], timeout=seconds)
        finally:
            self._waiters.discard(waiter)


class Stop(Latch):
    """Wakes the calls that wait for their next attempt, and refuses all further attempts once it is set."""

    def refusal(self) -> TransportError:
        """Return the error for a request that is no longer sent."""
        return TransportError(CLIENT_CLOSED, phase="pool", is_refused=True)


def _wake(waiter: Any) -> None:
    if not waiter.done():
        waiter.set_result(None)


_all: WeakSet[Latch] = WeakSet()


def _begin_all_anew() -> None:
    for latch in list(_all):
        latch.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_all_anew)
