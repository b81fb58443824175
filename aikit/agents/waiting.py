"""Waits for a socket, whatever the number of its descriptor, and never longer than asked."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from math import ceil

__all__ = ["READ", "WRITE", "arrivals", "wait"]

READ, WRITE = 1, 4
# Of milliseconds, `poll` takes 31 bits.
_MOST_SECONDS = 2_000_000


def _poll(connection: socket.socket, events: int, seconds: float | None) -> int:
    """Wait until a socket can be read or written.

    Args:
        connection: the socket.
        events: READ, WRITE or both.
        seconds: how long to wait at most; None for no limit.

    Returns:
        Those of the events that need no wait now; 0 after the time. A broken connection needs no wait for any.

    Raises:
        OSError, ValueError: if the socket is closed.
    """
    poll = select.poll()
    poll.register(connection, events)  # the numbers are those of POLLIN and POLLOUT
    ready = poll.poll(None if seconds is None else ceil(min(seconds, _MOST_SECONDS) * 1000))
    return (events & ready[0][1] or events) if ready else 0


def _select(connection: socket.socket, events: int, seconds: float | None) -> int:
    """Do the same on Windows, which reports a failed connect in the last of three lists only."""
    to_read, to_write = ([connection] if events & each else [] for each in (READ, WRITE))
    found = select.select(to_read, to_write, to_write, None if seconds is None else min(seconds, _MOST_SECONDS))
    return (READ if found[0] else 0) | (WRITE if found[1] or found[2] else 0)


wait = _poll if hasattr(select, "poll") else _select


def arrivals(connection: socket.socket) -> Callable[[], bool]:
    """Return a function that tells whether bytes or the end of a connection have arrived.

    It must not be called after the socket was closed: its descriptor may be that of another one by then.
    """
    if not hasattr(select, "poll"):
        return lambda: bool(_select(connection, READ, 0))
    poll = select.poll()
    poll.register(connection, READ)
    return lambda: bool(poll.poll(0))
