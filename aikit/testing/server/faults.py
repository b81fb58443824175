"""Scripted faults: responses that are delayed, sent in pieces, cut off or missing."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from typing import Any

from aikit.testing.server.script import Rule

Send = Callable[[Any], Awaitable[None]]

# How long to let the system send written data before a hard close discards the rest.
_FLUSH_SECONDS = 0.05


class Connection:
    """The connection of a request, for closing it early."""

    def __init__(self, transport: asyncio.Transport) -> None:
        """Wrap the transport that the HTTP server writes to."""
        self._transport = transport

    async def close(self, *, hard: bool) -> None:
        """Close after the written data, gracefully or with a reset."""
        if hard:
            await asyncio.sleep(_FLUSH_SECONDS)
            sock: socket.socket | None = self._transport.get_extra_info("socket")
            if sock is not None:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._transport.abort()
        else:
            self._transport.close()


class CutError(Exception):
    """The response was cut off as scripted, so nothing more can be sent."""


def faulty(send: Send, rule: Rule, connection: Connection | None) -> Send:
    """Return a `send` that applies a rule to the body.

    Raises:
        CutError: raised by the returned function after the connection was closed.
    """
    sent_bytes = 0
    is_first = True

    async def send_piece(piece: bytes, more: bool) -> None:
        nonlocal sent_bytes, is_first
        if not is_first and rule.piece_delay_seconds:
            await asyncio.sleep(rule.piece_delay_seconds)
        is_first = False
        left = None if rule.cut_after_bytes is None else rule.cut_after_bytes - sent_bytes
        if left is not None and len(piece) >= left:
            await send({"type": "http.response.body", "body": piece[:left], "more_body": True})
            if connection is not None:
                await connection.close(hard=rule.reset)
            raise CutError
        await send({"type": "http.response.body", "body": piece, "more_body": more})
        sent_bytes += len(piece)

    async def wrapped(message: Any) -> None:
        if message["type"] != "http.response.body":
            await send(message)
            return
        body, more = message.get("body", b""), message.get("more_body", False)
        size = rule.piece_bytes or max(1, len(body))
        pieces = [body[start : start + size] for start in range(0, len(body), size)] or [b""]
        for index, piece in enumerate(pieces):
            if piece or not more:
                await send_piece(piece, more or index < len(pieces) - 1)

    return wrapped
