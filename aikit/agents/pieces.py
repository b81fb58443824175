"""Uploads piece by piece, for agents that send without blocking."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import AsyncIterator, Iterator

from aikit.core.wire import Upload

__all__ = ["read_ahead"]

# Bytes that are read from a file in one go while other tasks run.
_READ_BYTES = 1024 * 1024


async def read_ahead(upload: Upload) -> AsyncIterator[bytes]:
    """The body, read in a thread while it is sent, so that a slow disk holds nobody up."""
    pieces = iter(upload)
    while piece := await to_thread(_take, pieces):
        yield piece


def _take(pieces: Iterator[bytes]) -> bytes:
    """The next pieces as one, empty at the end."""
    taken: list[bytes] = []
    size = 0
    for piece in pieces:
        taken.append(piece)
        size += len(piece)
        if size >= _READ_BYTES:
            break
    return b"".join(taken)
