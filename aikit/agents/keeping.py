"""Replies that nobody closed.

A reply that is forgotten half-read is closed when Python collects it, and Python collects whenever it allocates: in
the middle of the pool, too, in a thread that holds its lock. To close a connection takes that very lock, so the thread
would wait for itself for ever. Hence a reply belongs to its agent until it is closed, is never collected while it is
open, and when it is to be closed inside the agent, that is put off until the agent has left the pool.
"""

from __future__ import annotations

from collections import deque
from threading import local
from typing import Any, Protocol

__all__ = ["Keeper"]


class _Closable(Protocol):
    def close_now(self) -> Any: ...


class _Inside(local):
    """Whether this thread is inside of an agent."""

    depth = 0


_inside = _Inside()


class Keeper:
    """Keeps the open replies of one blocking agent; a context manager around its work with the pool."""

    __slots__ = ("_late", "_open")

    def __init__(self) -> None:
        # Both are changed by single steps that no other thread can come between.
        self._open: set[_Closable] = set()
        self._late: deque[_Closable] = deque()

    def __enter__(self) -> None:
        _inside.depth += 1

    def __exit__(self, *error: object) -> None:
        _inside.depth -= 1
        if self._late:
            self._close_late()

    def keep(self, reply: _Closable) -> None:
        """Hold a reply that is open."""
        self._open.add(reply)

    def close(self, reply: _Closable) -> None:
        """Close a reply, now or as soon as this thread is out of the pool."""
        self._late.append(reply)
        if not _inside.depth:
            self._close_late()

    def _close_late(self) -> None:
        while not _inside.depth:
            try:
                reply = self._late.popleft()
            except IndexError:  # nothing is left, or another thread was quicker
                return
            _inside.depth += 1
            try:
                reply.close_now()
            finally:
                _inside.depth -= 1
                self._open.discard(reply)
