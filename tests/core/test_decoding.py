"""Compressed bodies come out whole and no longer than they may be."""

from __future__ import annotations

import gzip
import zlib

import pytest

from aikit.core.decoding import BodyReader
from aikit.core.wire import Headers

CONTENT = b"some content, " * 1000


def raw_deflate(content: bytes) -> bytes:
    """Deflate without the zlib header, as some servers send it."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


def read(encoding: str, body: bytes, piece_bytes: int, most_bytes: int | None = None) -> bytes:
    """The body, fed in pieces of this size."""
    made = BodyReader(Headers([(b"Content-Encoding", encoding.encode())]), most_bytes)
    for start in range(0, len(body), piece_bytes):
        made.feed(body[start : start + piece_bytes])
    return made.finish()


@pytest.mark.parametrize("piece_bytes", [1, 7, 1_000_000])
@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(CONTENT)),
        ("GZIP", gzip.compress(CONTENT[:5000]) + gzip.compress(CONTENT[5000:])),
        ("x-gzip", gzip.compress(CONTENT)),
        ("deflate", zlib.compress(CONTENT)),
        ("deflate", raw_deflate(CONTENT)),
        ("identity", CONTENT),
        ("", CONTENT),
    ],
)
def test_a_body_comes_out_as_it_went_in(encoding: str, body: bytes, piece_bytes: int) -> None:
    """In whatever pieces it comes, from several members too."""
    assert read(encoding, body, piece_bytes) == CONTENT


def test_an_empty_body_needs_no_compression() -> None:
    """A header without a body is no fault."""
    assert read("gzip", b"", 1) == b""


@pytest.mark.parametrize(
    ("encoding", "body", "match"),
    [
        ("gzip", gzip.compress(CONTENT)[:-9], "gzip body is cut"),
        ("deflate", zlib.compress(CONTENT)[:50], "deflate body is cut"),
        ("gzip", b"no gzip at all", "no valid gzip"),
        ("gzip", gzip.compress(CONTENT)[:40] + b"garbage" * 9, "no valid gzip"),
        ("deflate", b"\xff\xff\xff no deflate", "no valid deflate"),
        ("br", b"x", "compressed with 'br', which was not asked for"),
    ],
)
def test_a_body_that_is_not_what_it_says_is_an_error(encoding: str, body: bytes, match: str) -> None:
    """Cut, garbled or of another kind: nothing is passed off as the answer."""
    with pytest.raises(ValueError, match=match):
        read(encoding, body, 1_000_000)


def test_a_body_may_be_no_longer_than_is_allowed() -> None:
    """The decompressed length counts, so that a bomb does not go off."""
    assert len(read("gzip", gzip.compress(CONTENT), 10, most_bytes=len(CONTENT))) == len(CONTENT)
    with pytest.raises(ValueError, match="longer than is allowed"):
        read("gzip", gzip.compress(bytes(10_000_000)), 100, most_bytes=1_000_000)
    with pytest.raises(ValueError, match="longer than is allowed"):
        read("", CONTENT, 100, most_bytes=500)
