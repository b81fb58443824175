"""Compressed bodies come out whole and no longer than they may be, and JSON without a loss."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest

from aikit.core.decoding import BodyReader, decode_answer, decode_json
from aikit.core.wire import Answer, Headers
from aikit.errors import DecodingError
from aikit_openapi.operation import Operation

CONTENT = b"some content, " * 1000


def raw_deflate(content: bytes) -> bytes:
    """Deflate without the zlib header, as some servers send it."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


def read(encoding: str, body: bytes, piece_bytes: int, most_bytes: int | None = None) -> bytes:
    """The body, fed in pieces of this size."""
    made = BodyReader(most_bytes)
    made.begin(Headers([(b"Content-Encoding", encoding.encode())]))
    for start in range(0, len(body), piece_bytes):
        made.feed(body[start : start + piece_bytes])
    return made.finish()


@pytest.mark.parametrize("piece_bytes", [1, 7, 1_000_000])
@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(CONTENT, mtime=0)),
        ("GZIP", gzip.compress(CONTENT[:5000]) + gzip.compress(CONTENT[5000:])),
        ("x-gzip", gzip.compress(CONTENT, mtime=0)),
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
        ("gzip", gzip.compress(CONTENT, mtime=0)[:-9], "gzip body is cut"),
        ("deflate", zlib.compress(CONTENT)[:50], "deflate body is cut"),
        ("gzip", b"no gzip at all", "no valid gzip"),
        ("gzip", gzip.compress(CONTENT, mtime=0)[:40] + b"garbage" * 9, "no valid gzip"),
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
    assert len(read("gzip", gzip.compress(CONTENT, mtime=0), 10, most_bytes=len(CONTENT))) == len(CONTENT)
    with pytest.raises(ValueError, match=r"longer than 1000000 bytes.*`max_response_bytes`"):
        read("gzip", gzip.compress(bytes(10_000_000)), 100, most_bytes=1_000_000)
    with pytest.raises(ValueError, match="longer than 500 bytes"):
        read("", CONTENT, 100, most_bytes=500)


@pytest.mark.parametrize(
    "number",
    [
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "1750000000000000000",
    ],
)
@pytest.mark.parametrize(
    "form", ["{}", '{{"a": {}}}', '{{"a":{}}}', "[{}]", "[0,{}]", "[0,\n\t{}]", '\ufeff{{"a": [{}, "é"]}}', "[ {} ]"]
)
def test_an_integer_of_any_size_stays_what_it_is(form: str, number: str) -> None:
    """Not one digit is rounded away, wherever it stands."""
    decoded = decode_json(form.format(number).encode())
    while not isinstance(decoded, int | float):
        decoded = decoded["a"] if isinstance(decoded, dict) else [each for each in decoded if each != "é"][-1]
    assert repr(decoded) == number


def test_long_runs_of_digits_that_are_no_integers_stay_what_they_are() -> None:
    """Small fractions, exponents, and ids in text."""
    text = b'[0.00023064255341887474, -1.2345678901234567890e-5, "12345678901234567890", ": 12345678901234567890"]'
    digits = "1234567890" * 2
    assert decode_json(text) == [0.00023064255341887474, -1.2345678901234567890e-5, digits, f": {digits}"]


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 100_000 + b"]" * 100_000])
def test_a_body_that_nests_too_deeply_is_an_error_of_ours(content: bytes) -> None:
    """Not one of the interpreter, which few would catch."""
    operation = Operation[Any, Any](id="x", tag="x", method="GET", path="/x", decode=lambda data: data)
    with pytest.raises(DecodingError, match="nests too deeply"):
        decode_answer(operation, Answer(200, Headers([]), content))


def test_a_decoder_that_does_not_come_to_its_end_is_an_error_of_ours() -> None:
    """Deep models take more of the interpreter's stack than the JSON text that they are made of."""

    def endless(data: Any) -> Any:
        return endless(data)

    operation = Operation[Any, Any](id="x", tag="x", method="GET", path="/x", decode=endless)
    with pytest.raises(DecodingError, match=r"the body \(2 bytes\) nests too deeply"):
        decode_answer(operation, Answer(200, Headers([]), b"{}"))
