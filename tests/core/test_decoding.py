"""Compressed bodies are decoded completely and within their limit, and JSON without loss."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest

from aikit.core.answers import decode_answer
from aikit.core.decoding import BodyReader, decode_json
from aikit.core.wire import Answer, Headers
from aikit.errors import DecodingError
from aikit_openapi.operation import Operation

CONTENT = b"some content, " * 1000


def raw_deflate(content: bytes) -> bytes:
    """Deflate without the zlib header, as some servers send it."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


def read(encoding: str, body: bytes, piece_bytes: int, most_bytes: int | None = None) -> bytes:
    """Decode the body, fed in pieces of this size."""
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
def test_a_body_is_decoded_to_the_original(encoding: str, body: bytes, piece_bytes: int) -> None:
    """It may arrive in any pieces, and have several gzip members."""
    assert read(encoding, body, piece_bytes) == CONTENT


def test_an_empty_body_needs_no_compression() -> None:
    """A header without a body is fine."""
    assert read("gzip", b"", 1) == b""


@pytest.mark.parametrize(
    ("encoding", "body", "match"),
    [
        ("gzip", gzip.compress(CONTENT, mtime=0)[:-9], "gzip body is incomplete"),
        ("deflate", zlib.compress(CONTENT)[:50], "deflate body is incomplete"),
        ("gzip", b"no gzip at all", "not valid gzip"),
        ("gzip", gzip.compress(CONTENT, mtime=0)[:40] + b"garbage" * 9, "not valid gzip"),
        ("deflate", b"\xff\xff\xff no deflate", "not valid deflate"),
        ("br", b"x", "compressed with 'br', which was not requested"),
    ],
)
def test_a_body_that_does_not_match_its_header_is_an_error(encoding: str, body: bytes, match: str) -> None:
    """Truncated, garbled or of another kind: none of it is returned as the answer."""
    with pytest.raises(ValueError, match=match):
        read(encoding, body, 1_000_000)


def test_a_body_longer_than_allowed_is_an_error() -> None:
    """The decompressed length counts, which stops zip bombs."""
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
def test_an_integer_of_any_size_is_exact(form: str, number: str) -> None:
    """No digit is rounded, wherever the integer appears."""
    decoded = decode_json(form.format(number).encode())
    while not isinstance(decoded, int | float):
        decoded = decoded["a"] if isinstance(decoded, dict) else [each for each in decoded if each != "é"][-1]
    assert repr(decoded) == number


@pytest.mark.parametrize("digits", [19, 20, 24, 40])
def test_a_long_integer_is_exact_at_any_place(digits: int) -> None:
    """Only some bytes of the JSON are looked at before all are, and the shortest such integers have 19 digits."""
    number = int("98765432109876543210" * 2) // 10 ** (40 - digits)
    for place in range(30):
        assert repr(decode_json(f'{{"{"a" * place}":{number}}}'.encode())) == repr({"a" * place: number})


@pytest.mark.parametrize(
    "text", ["A" * 5_000_000, '\\"[[{ ,12345678901234567890 \\\\' * 150_000], ids=["image", "escapes"]
)
def test_a_long_text_changes_nothing_around_it(text: str) -> None:
    """A body of mostly one string keeps its integers, and its depth and its objects are still limited."""
    body = f'{{"id": 123456789012345678901, "b64_json": "{text}", "next": %s}}'
    decoded = decode_json((body % "18446744073709551616").encode())
    assert repr([decoded["id"], decoded["next"]]) == "[123456789012345678901, 18446744073709551616]"
    assert decoded["b64_json"] == text.replace('\\"', '"').replace("\\\\", "\\")
    with pytest.raises(ValueError, match="nests too deeply"):
        decode_json((body % ("[" * 200 + "]" * 200)).encode())
    with pytest.raises(ValueError, match="bytes of memory when decoded"):
        decode_json((body % ("[" + "{}," * 30_000 + "0]")).encode(), 6_000_000)


@pytest.mark.parametrize(
    "text", ["A" * 70_000, '\\"[[{ \\\\' * 9_000, "\\\\" * 35_000], ids=["vector", "escapes", "slashes"]
)
def test_a_text_of_medium_length_changes_nothing_around_it(text: str) -> None:
    """Its integers are exact and its depth is limited before and after the text, and half a text is not JSON."""
    body = f'{{"id": 123456789012345678901, "a": "{text}", "b": "{text}", "next": %s}}'
    decoded = decode_json((body % "18446744073709551616").encode())
    assert repr([decoded["id"], decoded["next"]]) == "[123456789012345678901, 18446744073709551616]"
    assert decoded["a"] == decoded["b"] == text.replace('\\"', '"').replace("\\\\", "\\")
    with pytest.raises(ValueError, match="nests too deeply"):
        decode_json((body % ("[" * 200 + "]" * 200)).encode())
    with pytest.raises(ValueError, match="Unterminated string"):
        decode_json(f'{{"a": "{text}", "b": "{text}'.encode())


def test_long_runs_of_digits_that_are_not_integers_are_unchanged() -> None:
    """Small fractions, exponents, and ids in text."""
    text = b'[0.00023064255341887474, -1.2345678901234567890e-5, "12345678901234567890", ": 12345678901234567890"]'
    digits = "1234567890" * 2
    assert decode_json(text) == [0.00023064255341887474, -1.2345678901234567890e-5, digits, f": {digits}"]


def test_a_compressed_body_longer_than_allowed_is_an_error() -> None:
    """Empty gzip members yield no bytes, however many there are."""
    empty = gzip.compress(b"", mtime=0)
    with pytest.raises(ValueError, match=r"longer than 100000 bytes.*`max_response_bytes`"):
        read("gzip", empty * 10_000, 65_536, most_bytes=100_000)
    assert read("gzip", empty * 1_000 + gzip.compress(CONTENT, mtime=0), 65_536, most_bytes=100_000) == CONTENT


LONG = 5_000_000
QUOTED = b'"' + b"[,{}" * (LONG // 4) + rb"\"\\" + b'"'


@pytest.mark.parametrize(
    "content",
    [
        b"[" + b"[]," * (LONG // 3) + b"0]",
        b"[" + b"{}," * (LONG // 3) + b"0]",
        b"[" + b'{"a":1},' * (LONG // 8) + b"0]",
        b"[" + b'"ab",' * (LONG // 5) + b"0]",
    ],
)
def test_objects_that_take_more_memory_than_allowed_are_an_error(content: bytes) -> None:
    """Short lists and objects take many times the memory of their JSON."""
    with pytest.raises(ValueError, match="memory when decoded, and `max_response_bytes` allows 50000000"):
        decode_json(content, 50_000_000)
    assert len(decode_json(content)) > 100_000


@pytest.mark.parametrize(
    "content",
    [
        b'{"list": [], "text": ' + QUOTED + b"}",
        b'{"data": [' + b"0.0123456789," * (LONG // 13) + b"1]}",
        b'"' + b"A" * LONG + b'"',
    ],
)
def test_text_and_numbers_do_not_count_as_objects(content: bytes) -> None:
    """Brackets inside text are just text."""
    assert decode_json(b'{"a": %b, "b": %b}' % (content, b"[" + b"[]," * 200 + b"0]"), 50_000_000)


@pytest.mark.parametrize(
    "unit",
    [(b"[", b"]"), (b'{"":', b"}"), (b'{"a":', b"}"), (b'[{"":', b"}]"), (b'[{"]":', b"}]"), (b'[[[{"":', b"}]]]")],
)
def test_json_may_nest_two_hundred_levels(unit: tuple[bytes, bytes]) -> None:
    """More would overflow the stack of later steps; brackets in names and text don't count."""
    begin, end = unit
    levels = 200 // (begin.count(b"[") + begin.count(b"{"))
    assert decode_json(begin * levels + b'"[[{{"' + end * levels)
    with pytest.raises(ValueError, match="nests too deeply: more than 200 levels"):
        decode_json(begin * (levels + 1) + b"0" + end * (levels + 1))
    assert decode_json(b"[" + b"[[]]," * 1000 + rb'"\"[[", "\\"]')


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 100_000 + b"]" * 100_000])
def test_a_body_that_nests_too_deeply_is_an_aikit_error(content: bytes) -> None:
    """It is not one of the interpreter's, which few programs catch."""
    operation = Operation[Any, Any](id="x", tag="x", method="GET", path="/x", decode=lambda data: data)
    with pytest.raises(DecodingError, match="nests too deeply"):
        decode_answer(operation, Answer(200, Headers([]), content))


def test_a_decoder_that_overflows_the_stack_is_an_aikit_error() -> None:
    """Deep models use more of the interpreter's stack than the JSON text they come from."""

    def endless(data: Any) -> Any:
        return endless(data)

    operation = Operation[Any, Any](id="x", tag="x", method="GET", path="/x", decode=endless)
    with pytest.raises(DecodingError, match=r"the body \(2 bytes\) nests too deeply"):
        decode_answer(operation, Answer(200, Headers([]), b"{}"))
