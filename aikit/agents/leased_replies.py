"""The end of an answer on a leased connection, in both worlds."""

from __future__ import annotations

from collections.abc import Awaitable
from contextlib import suppress

from aikit.core.wire import TransportError

from .leases import AsyncLease, Lease
from .open_replies import CLOSED

__all__ = ["AsyncLeasedReply", "LeasedReply"]


class LeasedReply:
    """An answer that any thread may close.

    While another thread waits for the next piece, the connection is only shut down, which wakes that thread: it closes
    the connection itself, because a descriptor that is closed under a reader may be reused for another connection.
    """

    __slots__ = ()

    lease: Lease
    # Why it was closed; empty while it is open.
    _closed_by: str
    # Whether a thread waits for its next piece.
    _is_read: bool

    def cut(self) -> None:
        """Wake the thread that waits for the connection, and end it."""
        raise NotImplementedError

    def leave(self) -> None:
        """Leave the connection in the state in which the answer ended."""
        raise NotImplementedError

    def check_open(self) -> None:
        """Raise the error for reading a closed reply."""
        if self._closed_by:
            raise TransportError(self._closed_by, phase="read", is_refused=True)

    def close(self, why: str = CLOSED) -> None:
        """End the transfer."""
        if not self._closed_by:
            self._closed_by = why  # type: ignore[misc]  # a slot of the class that inherits this
        # The reader does it the other way round: it notes that it reads, and then looks whether this was closed.
        if self._is_read:
            self.cut()
            return
        lease = self.lease
        if not lease.claim():
            return
        try:
            self.leave()
            lease.give_back()
        finally:  # after an interrupt the connection is in no known state
            if not lease.is_over:
                lease.drop()

    def __del__(self) -> None:
        """Close an answer that was forgotten, or whose caller was interrupted."""
        lease = getattr(self, "lease", None)
        if lease is not None and not lease.is_over:
            with suppress(Exception):
                self.close()
                lease.drop()


class AsyncLeasedReply:
    """The asynchronous twin of `LeasedReply`, which tasks of one event loop use."""

    __slots__ = ()

    lease: AsyncLease

    def leave(self) -> Awaitable[None] | None:
        """Leave the connection in the state in which the answer ended; return what is still to be awaited for that."""
        raise NotImplementedError

    async def close(self) -> None:
        """End the transfer."""
        lease = self.lease
        if not lease.claim():
            return
        try:
            leaving = self.leave()
            if leaving is not None:
                await leaving
            await lease.give_back()
        finally:
            if not lease.is_over:
                await lease.drop()
