"""Waits for a socket, whatever the number of its descriptor, and never longer than asked."""

from __future__ import annotations

import select
import socket
from math import ceil
from typing import Any

__all__ = ["READ", "WRITE", "is_readable", "wait"]

READ, WRITE = 1, 4
_MOST_MILLISECONDS = 2**31 - 1
_poll: Any = getattr(select, "poll", None)  # Windows has none


def wait(connection: socket.socket, events: int, seconds: float | None) -> int:
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
    if _poll is None:
        asked = [connection]
        to_write = asked if events & WRITE else []
        # Windows reports a failed connect in the last of the three.
        found = select.select(asked if events & READ else [], to_write, to_write, seconds)
        return (READ if found[0] else 0) | (WRITE if found[1] or found[2] else 0)
    poll = _poll()
    poll.register(connection, events)  # the numbers are those of POLLIN and POLLOUT
    ready = poll.poll(None if seconds is None else min(ceil(seconds * 1000), _MOST_MILLISECONDS))
    if not ready:
        return 0
    return events & ready[0][1] or events


def is_readable(connection: socket.socket) -> bool:
    """Whether bytes or the end of the connection have arrived."""
    try:
        return bool(wait(connection, READ, 0))
    except (OSError, ValueError):
        return True
