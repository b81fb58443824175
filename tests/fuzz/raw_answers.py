"""Invariants of our agents' parsers, for any bytes of a server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import h11

from aikit.agents.answer_parsing import AnswerBase, AnswerParser
from aikit.agents.fast.http_parsing import FastAnswerParser

# What parses, and the method of the request.
KINDS = tuple((parser, method) for parser in (AnswerParser, FastAnswerParser) for method in ("GET", "POST", "HEAD"))
_HEAD = b"HTTP/1.1 200 OK\r\n"


class Read(NamedTuple):
    """The parts of an answer, read from bytes."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes
    is_complete: bool
    is_wrong: bool


def seeds() -> Iterator[bytes]:
    """Yield answers of each form to begin with."""
    yield _HEAD + b"Content-Length: 5\r\n\r\nhello"
    yield _HEAD + b"Content-Length: 5\r\n\r\nhello" + _HEAD
    yield _HEAD + b"Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nX-Trailer: 1\r\n\r\n"
    yield _HEAD + b"Content-Type: text/event-stream\r\n\r\ndata: {}\n\n"
    yield b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 404 Not Found\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n"
    yield b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"
    yield b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"


def check(data: bytes, places: Iterable[int], kind: tuple[type[AnswerBase], str]) -> None:
    """Check that bytes mean the same however they are split, and the same as to h11 if both accept them."""
    parser, method = kind
    whole, is_reusable = read(parser(method), [data])
    cuts = sorted({place % (len(data) + 1) for place in places})
    pieces = [data[start:end] for start, end in zip([0, *cuts], [*cuts, len(data)], strict=True)]
    split, is_split_reusable = read(parser(method), pieces)
    assert split == whole, (split, whole)
    # Line ends behind an answer count only if they arrive separately.
    assert is_reusable or not is_split_reusable
    if is_reusable:
        assert whole.is_complete
    if whole.is_complete and not whole.is_wrong:
        theirs = read_by_h11(method, data)
        if theirs is not None:
            assert theirs == (whole.status, whole.body), (theirs, whole)


def read(parser: AnswerBase, pieces: Iterable[bytes]) -> tuple[Read, bool]:
    """Read an answer; return it, and whether its connection may be used again."""
    body = b""
    for piece in pieces:
        if piece:
            parser.feed(piece)
            body += parser.take()
    is_reusable = parser.is_reusable
    if not parser.is_complete:
        parser.end()
    is_wrong = parser.error is not None
    headers = parser.headers if parser.status else []
    return Read(parser.status, headers, body, parser.is_complete, is_wrong), is_reusable


def read_by_h11(method: str, data: bytes) -> tuple[int, bytes] | None:
    """Return status and body as h11 reads them; None if it refuses."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method=method, target="/", headers=[("Host", "server.test")]))
    connection.send(h11.EndOfMessage())
    status, body = 0, b""
    try:
        connection.receive_data(data)
        if connection.their_state is not h11.DONE:
            connection.receive_data(b"")
        while True:
            event = connection.next_event()
            if isinstance(event, h11.Response):
                status = event.status_code
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage):
                return status, body
            elif event in (h11.NEED_DATA, h11.PAUSED) or isinstance(event, h11.ConnectionClosed):
                return None
    except h11.RemoteProtocolError:
        return None
