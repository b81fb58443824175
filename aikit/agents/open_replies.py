"""Open replies of a user's clients and transports, so that garbage collection does not close them.

Python closes a forgotten reply when it collects it, and it may collect whenever it allocates: even inside the pool, in
a thread that holds the pool's lock. Closing a connection needs the same lock, so the thread would deadlock. Therefore
an agent keeps a reply until it is closed, so it is never collected while it is open. A close inside the agent is
postponed until the agent has left the pool.

Any thread may close a reply. While another thread waits for its next piece, the connection must not be closed: its
descriptor could be reused for another connection before that thread looks at it again. The connection is shut down
instead, which wakes that thread, and that thread closes it.
"""

from __future__ import annotations

import sys
from collections import deque
from threading import local
from types import FrameType
from typing import NoReturn, Protocol

from aikit.core.wire import TransportError

__all__ = ["CLOSED", "Keeper", "fail_closed"]

CLOSED = "the transfer was closed by the program"


class _Closable(Protocol):
    """A reply.

    Attributes:
        is_read: whether a thread waits for its next piece.
        closed_by: why it was closed; empty while it is open.
        is_cut: whether it was closed while it was read, so that its connection can't be reused.
    """

    is_read: bool
    closed_by: str
    is_cut: bool

    def close_now(self) -> None: ...
    def cut(self) -> None: ...


class _Inside(local):
    """How many agents this thread is inside of; too large after an interrupt."""

    depth = 0


_inside = _Inside()
_AGENTS = __name__.rpartition(".")[0]


def _is_inside() -> bool:
    """Whether this thread is inside an agent.

    An interrupt may have left the depth too large. Then no agent is on the stack, and the depth is corrected.
    """
    if not _inside.depth:
        return False
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_back is not None:
        name, caller = frame.f_globals.get("__name__", ""), frame.f_back.f_globals.get("__name__", "")
        if caller.startswith(_AGENTS) and not name.startswith(_AGENTS):
            return True
        frame = frame.f_back
    _inside.depth = 0
    return False


class Keeper:
    """Keeps the open replies of a blocking agent; a context manager around its work with the pool."""

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
        """Keep an open reply."""
        self._open.add(reply)

    def close(self, reply: _Closable, why: str = CLOSED) -> None:
        """Close a reply, now or as soon as this thread leaves the pool; a reader closes its own reply."""
        reply.closed_by = reply.closed_by or why
        # The reader does it the other way round: it notes that it has read, and then looks whether it was closed.
        if reply.is_read:
            reply.cut()
            return
        self._late.append(reply)
        if not _is_inside():
            self._close_late()

    def _close_late(self) -> None:
        while not _is_inside():
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


def fail_closed(reply: _Closable) -> NoReturn:
    """Raise the error for reading a closed reply."""
    reply.is_cut = True
    raise TransportError(reply.closed_by, phase="read", is_refused=True)
