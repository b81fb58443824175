"""The body of an answer, read straight from the HTTP/1 connection of httpcore2.

httpcore2 itself passes each piece through three generators and a context manager, which take a fifth of its time.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpcore2
from httpcore2._sync import http11

__all__ = ["pieces_of", "pieces_of_async"]

_READ_BYTES = 64 * 1024
_h11: Any = vars(http11).get("h11")  # the parser that httpcore2 uses


def pieces_of(stream: Any, seconds: float) -> Iterator[bytes]:
    """Return an iterator over the pieces of a body as they arrive.

    Args:
        stream: the body, as httpcore2 made it.
        seconds: how long each read may take.

    Raises:
        httpcore2.ReadError, httpcore2.ReadTimeout, httpcore2.RemoteProtocolError: while iterating, if the rest is lost.
    """
    parser, network = _internals(stream)
    return iter(stream) if parser is None or network is None else _read(parser, network, seconds)


def _read(parser: Any, network: httpcore2.NetworkStream, seconds: float) -> Iterator[bytes]:
    need_data, data = _h11.NEED_DATA, _h11.Data
    while True:
        event = _next_event(parser)
        if event.__class__ is data:
            yield bytes(event.data)
        elif event is need_data:
            parser.receive_data(network.read(_READ_BYTES, seconds))
        else:
            return


def pieces_of_async(stream: Any, seconds: float) -> AsyncIterator[bytes]:
    """Return an asynchronous iterator over the pieces of a body; see `pieces_of`."""
    parser, network = _internals(stream)
    return aiter(stream) if parser is None or network is None else _read_async(parser, network, seconds)


async def _read_async(parser: Any, network: httpcore2.AsyncNetworkStream, seconds: float) -> AsyncIterator[bytes]:
    need_data, data = _h11.NEED_DATA, _h11.Data
    while True:
        event = _next_event(parser)
        if event.__class__ is data:
            yield bytes(event.data)
        elif event is need_data:
            parser.receive_data(await network.read(_READ_BYTES, seconds))
        else:
            return


def _internals(stream: Any) -> tuple[Any, Any]:
    """Return the parser and the socket of a body's connection; None for those that a later httpcore2 may not have."""
    connection = getattr(stream, "_connection", None)
    parser = None if _h11 is None else getattr(connection, "_h11_state", None)
    return parser, getattr(connection, "_network_stream", None)


def _next_event(parser: Any) -> Any:
    try:
        return parser.next_event()
    except _h11.RemoteProtocolError as error:
        raise httpcore2.RemoteProtocolError(str(error)) from error
