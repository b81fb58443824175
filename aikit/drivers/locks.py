"""A lock that survives a fork."""

from __future__ import annotations

import os
from threading import Lock
from weakref import WeakSet

__all__ = ["Guard"]


class Guard:
    """Holds a lock and replaces it in a forked process, where the thread that held it does not exist.

    Use `with guard.lock:`. This class is not a context manager itself: an interrupt between its `__enter__` and the
    block would leave the lock held.

    Attributes:
        lock: the lock.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        _all.add(self)


_all: WeakSet[Guard] = WeakSet()


def _begin_all_anew() -> None:
    for guard in list(_all):
        guard.lock = Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_all_anew)
