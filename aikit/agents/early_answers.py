"""Answers that arrive before the request was sent completely, such as a 413 for a large upload.

A server that rejects an upload may stop reading. A client that only sends would wait until it times out and never see
the answer, so ours also reads while the connection accepts no more data.
"""

from __future__ import annotations

import re
import socket
import ssl
from asyncio import FIRST_COMPLETED, create_task, gather, wait

import httpcore2

from .waiting import READ, WRITE
from .waiting import wait as wait_for

__all__ = ["EarlyAnswer", "send", "write"]

# More than the head of any answer.
_MOST_BYTES = 1024 * 1024
_READ_BYTES = 64 * 1024
# The start of an answer up to the first digit of its status: `HTTP/1.1 2`.
_STATUS_BYTES = 10


class EarlyAnswer:
    """The start of an answer that arrives while a request is being sent.

    Attributes:
        data: bytes that have not been read yet.
        is_awaited: whether an answer may still reject the request.
    """

    __slots__ = ("data", "is_awaited")

    def __init__(self) -> None:
        self.data = b""
        self.is_awaited = True

    def take(self, most_bytes: int) -> bytes:
        """Return the bytes to read before any others."""
        data, self.data = self.data[:most_bytes], self.data[most_bytes:]
        self.is_awaited = True
        return data

    def refuses(self, data: bytes) -> bool:
        """Add bytes, and return whether the server rejects the rest of the request.

        A success does not reject it, because a server may answer while it reads.
        """
        self.data += data
        rest = self.data
        while status := re.match(rb"HTTP/1\.\d (\d)", rest):
            if status[1] != b"1":
                self.is_awaited = False
                return status[1] > b"2"
            _, is_whole, rest = rest.partition(b"\r\n\r\n")
            if not is_whole:
                break
        # The connection has ended, or this is not HTTP: reading it raises the error that fits.
        return not data or (status is None and len(rest) >= _STATUS_BYTES) or len(self.data) > _MOST_BYTES


def send(connection: socket.socket, piece: memoryview, seconds: float | None, early: EarlyAnswer) -> int:
    """Send as much as the connection accepts, or wait until it accepts something.

    Args:
        connection: the socket.
        piece: what to send.
        seconds: how long to wait; None for no limit.
        early: takes the bytes that arrive meanwhile.

    Returns:
        How many bytes were sent, which may be 0.

    Raises:
        httpcore2.WriteTimeout: if the connection accepts nothing in time.
        httpcore2.WriteError: if the connection is lost, or an answer rejects the rest.
    """
    try:
        connection.settimeout(0)
        try:
            return connection.send(piece)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            pass
        ready = wait_for(connection, READ | WRITE if early.is_awaited else WRITE, seconds)
        if not ready:
            raise httpcore2.WriteTimeout
        if ready & WRITE:
            return 0
        try:
            data = connection.recv(_READ_BYTES)
        except (BlockingIOError, ssl.SSLWantReadError):  # a message of TLS itself
            return 0
    except (OSError, ValueError) as error:  # ValueError when another thread has closed it
        raise httpcore2.WriteError(str(error)) from error
    if early.refuses(data):
        raise httpcore2.WriteError("the server answered and reads no further")
    return 0


async def write(stream: httpcore2.AsyncNetworkStream, buffer: bytes, seconds: float | None, early: EarlyAnswer) -> None:
    """Write a buffer, and read at the same time.

    Args:
        stream: the connection.
        buffer: what to write.
        seconds: how long it may take; None for no limit.
        early: takes the bytes that arrive meanwhile.

    Raises:
        httpcore2.WriteTimeout: if it takes longer.
        httpcore2.WriteError: if the connection is lost, or an answer rejects the rest.
    """
    sending = create_task(stream.write(buffer, seconds))
    watching = create_task(_watch(stream, early))
    try:
        await wait((sending, watching), return_when=FIRST_COMPLETED)
        # Check even if this buffer was sent: the next one would wait without looking for a rejection.
        if watching.done() and watching.result():
            raise httpcore2.WriteError("the server answered and reads no further")
        await sending
    finally:
        sending.cancel()
        watching.cancel()
        await gather(sending, watching, return_exceptions=True)


async def _watch(stream: httpcore2.AsyncNetworkStream, early: EarlyAnswer) -> bool:
    """Read until it is known whether an answer rejects the request."""
    is_refused = False
    while early.is_awaited and not is_refused:
        try:
            data = await stream.read(_READ_BYTES)
        except httpcore2.ReadError:
            data = b""
        is_refused = early.refuses(data)
    return is_refused
