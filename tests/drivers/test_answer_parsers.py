"""The parsers of both agents: what an answer is, where it ends, and which bytes are not one."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from aikit.agents.answer_parsing import MOST_OTHER_BYTES, AnswerBase, AnswerParser
from aikit.agents.fast.http_parsing import FastAnswerParser

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
PARSERS = pytest.mark.parametrize("parser", [AnswerParser, FastAnswerParser])


def feed(parser: AnswerBase, data: bytes, step: int) -> bytes:
    """Feed bytes to a parser, so many at a time; return the body."""
    taken = b""
    for start in range(0, len(data), step):
        parser.feed(data[start : start + step])
        taken += parser.take()
    return taken


@PARSERS
@pytest.mark.parametrize("step", [1, 2, 7, 10_000])
@pytest.mark.parametrize(
    ("data", "body", "is_reusable"),
    [
        (OK + b"Content-Length: 3\r\n\r\nabc", b"abc", True),
        (OK + b"Content-Length: 0\r\n\r\n", b"", True),
        (OK + b"Content-Length: 3\r\n\r\nabc" + OK, b"abc", False),
        (OK + b"Content-Length: 3\r\n\r\nabcd", b"abc", False),
        (OK + b"Content-Length: 3\r\nConnection: Keep-Alive\r\n\r\nabc", b"abc", True),
        (OK + b"Content-Length: 3\r\nConnection: close\r\n\r\nabc", b"abc", False),
        (OK + b"Transfer-Encoding: Chunked\r\n\r\n1;x=y\r\na\r\n2\r\nbc\r\n0\r\nX: 1\r\n\r\n", b"abc", True),
        (CHUNKED + b"3\r\nabc\r\n0\r\n\r\nHTTP/1.1 4", b"abc", False),
        (CHUNKED + b"3\r\nabc\r\n0\r\nX: 1\r\n\r\nHTTP/1.1 4", b"abc", False),
        (CHUNKED + b"A\r\n0123456789\r\n000\r\n\r\n", b"0123456789", True),
        (CHUNKED + b"0\r\n\r\n", b"", True),
        (b"HTTP/1.1 103 E\r\nLink: x\r\n\r\n" + OK + b"Content-Length: 3\r\n\r\nabc", b"abc", True),
        (b"HTTP/1.1 103 E\r\nLink: x\r\n\r\n" + CHUNKED + b"3\r\nabc\r\n0\r\n\r\n", b"abc", True),
        (b"HTTP/1.1 204 N\r\n\r\n", b"", True),
        (b"HTTP/1.1 204 N\r\nX: y\r\n\r\n", b"", True),
        (b"HTTP/1.1 204 N\r\nX: y\r\n\r\nabc", b"", False),
        (b"HTTP/1.1 304 N\r\nContent-Length: 3\r\n\r\n", b"", True),
        (b"HTTP/1.1 413\r\nContent-Length: 3\r\n\r\nabc", b"abc", True),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc", b"abc", False),
    ],
)
def test_an_answer_means_the_same_however_it_is_split(
    parser: type[AnswerBase], data: bytes, body: bytes, is_reusable: bool, step: int
) -> None:
    """Its connection is used again only if nothing follows it."""
    made = parser("GET")
    taken = feed(made, data, step)
    assert (taken, made.is_complete, made.is_reusable, made.error) == (body, True, is_reusable, None)
    assert made.status == int(data.rpartition(b"HTTP/1.")[2][2:5]) or not is_reusable or b"103" in data


@PARSERS
def test_the_header_lines_keep_their_order_and_case(parser: type[AnswerBase]) -> None:
    """Spaces around a value are not part of it, and text beyond ASCII is kept as bytes."""
    made = parser("GET")
    made.feed(OK + b"X-One:  a b\t\r\nx-one:\r\nX-Two: 1\r\nZ: \xc3\xa9\r\nContent-Length: 0\r\n\r\n")
    lines = [(b"X-One", b"a b"), (b"x-one", b""), (b"X-Two", b"1"), (b"Z", b"\xc3\xa9"), (b"Content-Length", b"0")]
    assert (made.status, made.headers) == (200, lines)


@PARSERS
@pytest.mark.parametrize("step", [1, 7, 10_000])
@pytest.mark.parametrize(
    ("head", "is_compressed"),
    [
        (OK + b"Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", True),
        (OK + b"Content-Length: 0\r\ncontent-encoding: deflate\r\n\r\n", True),
        (CHUNKED.replace(b"\r\n\r\n", b"\r\nCONTENT-ENCODING: br\r\n\r\n0\r\n\r\n"), True),
        (OK + b"Content-Encoding: gzip\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", True),
        (OK + b"Content-Encodin1: gzip\r\nContent-Length: 0\r\n\r\n", False),
        (OK + b"X: content-encoding\r\nContent-Length: 0\r\n\r\n", False),
        (b"HTTP/1.1 103 E\r\nContent-Encoding: gzip\r\n\r\n" + OK + b"Content-Length: 0\r\n\r\n", False),
    ],
)
def test_a_header_of_the_answer_itself_says_that_it_is_compressed(
    parser: type[AnswerBase], head: bytes, is_compressed: bool, step: int
) -> None:
    """The driver searches the headers only then."""
    made = parser("GET")
    feed(made, head, step)
    assert (made.is_complete, made.is_compressed) == (True, is_compressed)


@PARSERS
@pytest.mark.parametrize("method", ["HEAD", "CONNECT"])
def test_an_answer_to_head_or_connect_has_no_body(parser: type[AnswerBase], method: str) -> None:
    """Its length is that of the body that GET would have."""
    for data in (OK + b"Content-Length: 3\r\n\r\n", OK + b"X: y\r\n\r\n", CHUNKED, OK + b"\r\n"):
        made = parser(method)
        made.feed(data)
        assert (made.status, made.is_complete, made.take(), made.error) == (200, True, b"", None)


@PARSERS
@pytest.mark.parametrize("step", [1, 10_000])
def test_the_end_of_the_connection_ends_a_body_without_a_length_only(parser: type[AnswerBase], step: int) -> None:
    """Any other body is incomplete then."""
    for data, is_complete in [
        (OK + b"X: y\r\n\r\nabc", True),
        (b"HTTP/1.0 200 OK\r\n\r\nabc", True),
        (OK + b"Content-Length: 4\r\n\r\nabc", False),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nabc", False),
        (CHUNKED + b"3\r\nabc\r\n", False),
        (OK + b"X: y", False),
        (b"", False),
    ]:
        made = parser("GET")
        taken = feed(made, data, step)
        assert not made.is_complete
        made.end()
        assert (made.is_complete, made.is_reusable) == (is_complete, False), data
        assert taken == (b"abc" if b"abc" in data else b"")


# The error of each parser: the default agent's accepts the same as h11, the fast one's is as strict as llhttp.
BAD_CHUNK = "begins with a line that is not valid|illegal chunk header|malformed chunk footer"
WRONG = [
    (b"garbage\r\n\r\n", "illegal status line", "Expected HTTP/"),
    (b"HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n", "the answer is HTTP/2.0", "the answer is HTTP/2.0"),
    (b"HTTP/1.1 101 S\r\n\r\n", "the status 101", "the status 101"),
    (b"HTTP/1.1 099 S\r\n\r\n", "in range", "the status 99"),
    (OK.replace(b"\r", b"") + b"\n", None, "Missing expected CR"),
    (OK + b"X : 1\r\n\r\n", "illegal header line", "Invalid header"),
    (OK + b"X: 1\0\r\n\r\n", "illegal header line", "Invalid header"),
    (OK + b"X: 1\r\n folded\r\n\r\n", None, "whitespace"),
    (OK + b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", None, "Content-Length"),
    (OK + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", "conflicting Content-Length", "Content-Length"),
    (OK + b"Content-Length: -3\r\n\r\nabc", "bad Content-Length", "Content-Length"),
    (OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", None, "Content-Length"),
    (OK + b"Transfer-Encoding: gzip\r\n\r\n", "Transfer-Encoding", "unknown transfer coding"),
    (OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n", "Transfer-Encoding", "unknown transfer coding"),
    (
        OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        "Transfer-Encoding",
        "unknown transfer coding",
    ),
    (CHUNKED + b"xyz\r\n", BAD_CHUNK, "chunk size"),
    (CHUNKED + b"3\r\nabcd\r\n", BAD_CHUNK, "Expected"),
    (CHUNKED + b"-3\r\nabc\r\n", BAD_CHUNK, "chunk size"),
    (CHUNKED + b"f" * 21 + b"\r\n", BAD_CHUNK, "overflow"),
    (
        CHUNKED + b"0\r\nnot a header\r\n\r\n",
        "illegal header line",
        "Invalid header",
    ),
    (OK + b"X: " + b"x" * 3 * MOST_OTHER_BYTES, "too long|longer", "the head of the answer is longer"),
    (b"HTTP/1.1 103 E\r\n\r\n" * 100_000, "the head of the answer is longer", "the head of the answer is longer"),
    (
        CHUNKED + b"0\r\n" + b"X: x\r\n" * 200_000,
        "the trailers of the answer are longer|too long",
        "the trailers of the answer are longer",
    ),
    (CHUNKED + b"1;" + b"x" * MOST_OTHER_BYTES, "not valid", "longer"),
]


@pytest.mark.parametrize("step", [1, 65536])
@pytest.mark.parametrize(("data", "default", "fast"), WRONG)
def test_an_answer_that_is_not_valid_is_refused(data: bytes, default: str | None, fast: str, step: int) -> None:
    """What never ends has a limit; where implementations differ, the fast agent is strict."""
    if step == 1 and len(data) > 1000:
        step = 4096
    for parser, match in ((AnswerParser, default), (FastAnswerParser, fast)):
        made: Any = parser("GET")
        feed(made, data, step)
        if match is None:
            assert made.error is None
            continue
        assert not made.is_complete
        with pytest.raises(Exception, match=match):
            raise made.error or AssertionError


def test_only_an_unusual_answer_loads_h11() -> None:
    """An ordinary one needs a fraction of the time."""
    made = AnswerParser("GET")
    made.feed(OK + b"Content-Type: application/json\r\nContent-Length: 3\r\n\r\nabc")
    assert made._h11 is None
    made = AnswerParser("GET")
    made.feed(OK + b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc")
    assert (made._h11 is not None, made.take(), "h11" in sys.modules) == (True, b"abc", True)
