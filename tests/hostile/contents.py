"""Complete answers that are wrong: status, JSON, compression, redirects, events, and answers out of turn."""

from __future__ import annotations

import gzip
import zlib

from aikit import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    DecodingError,
    IncompleteStreamError,
    InternalServerError,
)
from tests.drivers.servers import answer, chunk, event
from tests.hostile.calls import COMPLETION, DONE, KINDS, Right
from tests.hostile.misbehaviours import (
    CLOSE,
    HANG,
    HURRIED,
    LATE,
    LOST,
    READ,
    READ_HEAD,
    RESET,
    SOON,
    Fails,
    Gives,
    OneOf,
    Outcome,
    Outcomes,
    Row,
    every,
)
from tests.hostile.server import Forever, ReadSome, Slowly, Wait

HTML = b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
EVIL = answer(b'{"id": "evil", "data": [{"id": "evil"}], "choices": [{"message": {"content": "evil"}}]}')
"""An answer without a request."""

SMALL = {"max_response_bytes": 100_000}


def plain(outcome: Outcome, **others: Outcome) -> Outcomes:
    """The same outcome for all calls whose answer is JSON, and the outcomes given by name."""
    return {"list": outcome, "chat": outcome, "upload": outcome, **others}


def unreadable(match: str) -> Fails:
    """The outcome of an answer that can't be decoded."""
    return Fails(DecodingError, match, status=200)


def packed(right: Right, encoding: str, body: bytes) -> bytes:
    """The correct answer, compressed."""
    return right.head(f"Content-Encoding: {encoding}", length=len(body)) + body


STATUSES = (
    Row(
        "an HTML page with status 502",
        lambda right: (READ, answer(HTML, "502 Bad Gateway", content_type="text/html")),
        every(Fails(InternalServerError, "502 .*an HTML page titled '502 Bad Gateway' instead of JSON", status=502)),
    ),
    Row(
        "an empty 500",
        lambda right: (READ, b"HTTP/1.1 500 \r\nContent-Length: 0\r\n\r\n"),
        every(Fails(InternalServerError, "500 .*the answer has no body", status=500)),
    ),
    Row(
        "a 500 with truncated JSON",
        lambda right: (READ, answer(b'{"error": {"mess', "500 Oops")),
        every(Fails(InternalServerError, "500 .*not valid JSON and may be incomplete", status=500)),
    ),
    Row(
        "a 500 with an error that is not an object",
        lambda right: (READ, answer(b'{"error": [[["x"]], {"message": 5}]}', "500 Oops")),
        every(Fails(InternalServerError, "500 ", status=500)),
    ),
    Row(
        "an endless 500",
        lambda right: (READ, b"HTTP/1.1 500 Oops\r\n\r\n", Forever(b"x" * 65536)),
        every(Fails(DecodingError, "100000 bytes", status=500)),
        SMALL,
    ),
    Row(
        "a truncated 500",
        lambda right: (READ, answer(b"x" * 100, "500 Oops")[:-50], CLOSE),
        every(Fails(APIConnectionError, "connection was lost before the answer ended", status=500)),
    ),
    Row(
        "a 204 where a body is expected",
        lambda right: (READ, b"HTTP/1.1 204 No Content\r\n\r\n"),
        {"stream": Fails(IncompleteStreamError, "after 0 events", status=204), "download": Gives(b"")},
    ),
)

BODIES = (
    Row(
        "an HTML page with status 200",
        lambda right: (READ, answer(HTML, content_type="text/html")),
        plain(
            unreadable("an HTML page instead of JSON"),
            stream=unreadable("expected an event stream, got 'text/html'"),
        ),
    ),
    Row(
        "an empty body",
        lambda right: (READ, answer(b"")),
        plain(unreadable("no body; expected JSON"), stream=unreadable("expected an event stream")),
    ),
    Row("invalid JSON", lambda right: (READ, answer(b"{'id': nonsense}")), plain(unreadable("not valid JSON"))),
    Row("truncated JSON", lambda right: (READ, answer(right.body[:-7])), plain(unreadable("may be incomplete"))),
    Row(
        "deeply nested JSON",
        lambda right: (READ, answer(b'{"data":' * 100_000 + b"1" + b"}" * 100_000)),
        plain(unreadable("nests too deeply")),
    ),
    Row(
        "deeply nested, truncated JSON",
        lambda right: (READ, answer(b"[" * 1_000_000)),
        plain(unreadable("nests too deeply")),
    ),
    Row(
        "JSON with invalid UTF-8",
        lambda right: (READ, answer(right.body.replace(b"{", b'{"x": "\xff\xfe", ', 1))),
        plain(unreadable("not valid JSON")),
    ),
    Row(
        "a lone surrogate",
        lambda right: (READ, answer(right.body.replace(b"{", b'{"x": "\\ud800", ', 1))),
        plain(Gives()),
    ),
    Row(
        "JSON with NaN",
        lambda right: (READ, answer(right.body.replace(b"{", b'{"x": NaN, "y": -Infinity, ', 1))),
        plain(Gives()),
    ),
    Row(
        "an integer of 30 digits",
        lambda right: (READ, answer(right.body.replace(b"{", b'{"x": ' + b"9" * 30 + b", ", 1))),
        plain(Gives()),
    ),
    Row(
        "an integer of 5000 digits",
        lambda right: (READ, answer(right.body.replace(b"{", b'{"x": NaN, "y": ' + b"9" * 5000 + b", ", 1))),
        plain(unreadable("not valid JSON")),
    ),
    Row("a byte order mark", lambda right: (READ, answer(b"\xef\xbb\xbf" + right.body)), plain(Gives())),
    Row(
        "UTF-16",
        lambda right: (READ, answer(right.body.decode().encode("utf-16"))),
        plain(unreadable("not valid JSON")),
    ),
    Row("JSON labelled as HTML", lambda right: (READ, answer(right.body, content_type="text/html")), plain(Gives())),
    Row(
        "JSON without a content type",
        lambda right: (READ, b"HTTP/1.1 200 OK\r\n\r\n" + right.body, CLOSE),
        plain(Gives()),
    ),
    Row(
        "events instead of JSON",
        lambda right: (READ, KINDS["stream"].right.whole),
        # In a chat they are understood.
        {**plain(unreadable("expected JSON, got an event stream")), "chat": Gives("onetwo")},
    ),
    Row("a list instead of an object", lambda right: (READ, answer(b"[1, 2]")), plain(unreadable("."))),
    Row("a string instead of an object", lambda right: (READ, answer(b'"x"')), plain(unreadable("."))),
    Row("null", lambda right: (READ, answer(b"null")), plain(unreadable("."))),
)

COMPRESSION = (
    Row("gzip", lambda right: (READ, packed(right, "gzip", gzip.compress(right.body))), every(Gives())),
    Row("deflate", lambda right: (READ, packed(right, "deflate", zlib.compress(right.body))), every(Gives())),
    Row(
        "gzip within gzip",
        lambda right: (READ, packed(right, "gzip, gzip", gzip.compress(gzip.compress(right.body)))),
        every(unreadable("compressed with 'gzip, gzip', which was not requested")),
    ),
    Row(
        "an unknown compression",
        lambda right: (READ, packed(right, "zstd", right.body)),
        every(unreadable("compressed with 'zstd', which was not requested")),
    ),
    Row(
        "a body that is not gzip",
        lambda right: (READ, packed(right, "gzip", right.body)),
        every(unreadable("not valid gzip")),
    ),
    Row(
        "truncated gzip",
        lambda right: (READ, packed(right, "gzip", gzip.compress(right.body)[:-12])),
        every(unreadable("the gzip body is incomplete"), stream=Gives()),
    ),
    Row(
        "gzip with a wrong checksum",
        lambda right: (READ, packed(right, "gzip", gzip.compress(right.body)[:-8] + bytes(8))),
        every(unreadable("not valid gzip")),
    ),
    Row(
        "garbage after gzip",
        lambda right: (READ, packed(right, "gzip", gzip.compress(right.body) + b"garbage")),
        every(unreadable("not valid gzip")),
    ),
)

_BOMB = gzip.compress(bytes(50_000_000), 9)
LARGE = (
    Row("a gzip bomb", lambda right: (READ, packed(right, "gzip", _BOMB)), every(unreadable("100000 bytes")), SMALL),
    Row(
        "an endless body",
        lambda right: (READ, right.chunked_head, Forever(chunk(b"x" * 65536))),
        every(unreadable("100000 bytes")),
        SMALL,
    ),
    Row(
        "a body one byte too long",
        lambda right: (READ, right.head(length=100_001) + b" " * 100_001),
        every(unreadable("100000 bytes")),
        SMALL,
    ),
    Row(
        "an endless event",
        lambda right: (READ, right.chunked_head, chunk(event("one")), Forever(chunk(b"data: " + b"x" * 65536))),
        {"stream": Fails(DecodingError, "100000 bytes", ("one",), 200)},
        SMALL,
    ),
    Row(
        "endless comments",
        lambda right: (READ, right.chunked_head, chunk(event("one")), Forever(chunk(b": still there\n\n"))),
        {"stream": Fails(APITimeoutError, f"deadline of {SOON} s", ("one",), 200)},
        HURRIED,
    ),
)


def moved(location: str, status: str = "302 Found") -> bytes:
    """A redirect."""
    return f"HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode("latin-1")


def refused(target: str, status: int = 302, requests: int = 1) -> Fails:
    """The outcome of a redirect that is not followed."""
    return Fails(
        APIStatusError,
        f"{status}: the server redirects to '{target}.*, which is not followed",
        status=status,
        requests=requests,
    )


def _only_reads(outcome: Outcome, other: Outcome) -> Outcomes:
    return every(other, list=outcome, download=outcome)


REDIRECTS = (
    Row(
        "a redirect within the origin",
        lambda right: (READ, moved("/elsewhere?x=1"), READ, right.whole),
        _only_reads(Gives(), refused("/elsewhere")),
    ),
    Row(
        "a redirect to the same URL",
        lambda right: (READ, moved("/models")),
        _only_reads(refused("/models", requests=6), refused("/models")),
    ),
    Row(
        "five redirects",
        lambda right: (*((READ, moved("/models")) * 5), READ, right.whole),
        {"list": Gives(), "download": Gives()},
    ),
    Row("a redirect to another port", lambda right: (READ, moved(right.other)), every(refused("http://127.0.0.1:"))),
    Row(
        "a redirect to another host",
        lambda right: (READ, moved(right.other.replace("127.0.0.1", "localhost"))),
        every(refused("http://localhost:")),
    ),
    Row(
        "a redirect to another scheme",
        lambda right: (READ, moved(right.other.replace("http:", "https:"))),
        every(refused("https://127.0.0.1:")),
    ),
    Row(
        "a redirect without a scheme",
        lambda right: (READ, moved(right.other.replace("http:", ""))),
        every(refused("//127.0.0.1:")),
    ),
    Row(
        "a redirect with backslashes",
        lambda right: (READ, moved(right.other.replace("http://", "\\\\"))),
        # We read it as a path within the origin; however others read it, nothing goes elsewhere.
        _only_reads(refused(r"\\\\", requests=6), refused(r"\\\\")),
    ),
    Row(
        "a redirect that names a user",
        lambda right: (READ, moved(right.other.replace("//", "//user:word@"))),
        every(refused("http://")),
    ),
    Row(
        "a redirect to a file",
        lambda right: (READ, moved("file:///etc/hostname")),
        every(refused("file:///etc/hostname")),
    ),
    Row("a redirect without a target", lambda right: (READ, answer(b"", "302 Found")), every(refused("nowhere"))),
    Row("a redirect to an invalid URL", lambda right: (READ, moved("http://[::1")), every(refused("http://\\[::1"))),
    Row(
        "a redirect to an invalid port",
        lambda right: (READ, moved("http://127.0.0.1:99999/")),
        every(refused("http://127.0.0.1:99999")),
    ),
    Row(
        "a redirect that keeps the method",
        lambda right: (READ, moved(right.other, "307 Temporary Redirect")),
        every(refused("http://127.0.0.1:", 307)),
    ),
    Row(
        "a permanent redirect",
        lambda right: (READ, moved(right.other, "308 Permanent Redirect")),
        every(refused("http://127.0.0.1:", 308)),
    ),
    Row(
        "a redirect with a long target",
        lambda right: (READ, moved("http://other.test/" + "x" * 30_000)),
        every(refused("http://other.test/")),
    ),
    Row(
        "a redirect with an endless body",
        lambda right: (READ, b"HTTP/1.1 302 Found\r\nLocation: /models\r\n\r\n", Forever(b"x" * 65536)),
        every(Fails(DecodingError, "100000 bytes", status=302)),
        SMALL,
    ),
    Row(
        "304 Not Modified",
        lambda right: (READ, b"HTTP/1.1 304 Not Modified\r\n\r\n"),
        every(Fails(APIStatusError, "304", status=304)),
    ),
)

TOO_LARGE = Fails(APIStatusError, "413 .*the file is too large", status=413)
_TOO_LARGE = answer(b'{"error": {"message": "the file is too large"}}', "413 Payload Too Large")
UPLOADS = (
    Row(
        "a refusal in the middle of the upload",
        lambda right: (READ_HEAD, _TOO_LARGE, CLOSE),
        {"large upload": TOO_LARGE},
    ),
    Row(
        "a refusal in the middle of the upload, then a reset",
        lambda right: (READ_HEAD, _TOO_LARGE, Wait(0.1), RESET),
        # The reset may discard the refusal.
        {"large upload": OneOf(TOO_LARGE, LOST)},
    ),
    Row(
        "a refusal in the middle of the upload, then silence",
        lambda right: (READ_HEAD, _TOO_LARGE, HANG),
        {"large upload": TOO_LARGE},
    ),
    Row(
        "success in the middle of the upload", lambda right: (READ_HEAD, right.whole, CLOSE), {"large upload": Gives()}
    ),
    Row(
        "a redirect in the middle of the upload",
        lambda right: (READ_HEAD, moved(right.other), CLOSE),
        {"large upload": refused("http://127.0.0.1:")},
    ),
    Row("a reset in the middle of the upload", lambda right: (ReadSome(500_000), RESET), {"large upload": LOST}),
    Row(
        "a server that stops reading",
        lambda right: (ReadSome(500_000), HANG),
        {"large upload": Fails(APITimeoutError, f"deadline of {SOON} s")},
        HURRIED,
    ),
)

ONE = event("one")
EVENTS = (
    Row(
        "an error event",
        lambda right: (
            READ,
            right.chunked_head,
            chunk(ONE),
            chunk(b'data: {"error": {"message": "overloaded", "type": "server_error"}}\n\n'),
        ),
        {"stream": Fails(InternalServerError, "the stream broke off with an error: .*overloaded", ("one",), 500)},
    ),
    Row(
        "an event that is not JSON",
        lambda right: (READ, right.chunked_head, chunk(ONE), chunk(b"data: {nonsense\n\n")),
        {"stream": Fails(DecodingError, "not JSON: .*begins with '{nonsense'", ("one",), 200)},
    ),
    Row(
        "an event with invalid UTF-8",
        lambda right: (READ, right.chunked_head, chunk(ONE), chunk(b'data: {"x": "\xff"}\n\n')),
        {"stream": Fails(DecodingError, "not JSON", ("one",), 200)},
    ),
    Row(
        "a deeply nested event",
        lambda right: (READ, right.chunked_head, chunk(ONE), chunk(b"data: " + b"[" * 100_000 + b"\n\n")),
        {"stream": Fails(DecodingError, "nests too deeply", ("one",), 200)},
    ),
    Row(
        "an event that is a list",
        lambda right: (READ, right.chunked_head, chunk(ONE), chunk(b"data: [1]\n\n"), chunk(DONE), chunk(b"")),
        {"stream": Fails(DecodingError, ".", ("one",), 200)},
    ),
    Row(
        "no events",
        lambda right: (READ, right.chunked_head, chunk(b"")),
        {"stream": Fails(IncompleteStreamError, "after 0 events", status=200)},
    ),
    Row(
        "comments only",
        lambda right: (READ, right.chunked_head, chunk(b": x\n\n" * 1000), chunk(b"")),
        {"stream": Fails(IncompleteStreamError, "after 0 events", status=200)},
    ),
    Row(
        "only the end",
        lambda right: (READ, right.chunked_head, chunk(DONE), chunk(b"")),
        {"stream": Fails(DecodingError, "without a single event", status=200)},
    ),
    Row(
        "no end",
        lambda right: (READ, right.chunked_head, chunk(ONE), chunk(b"")),
        {"stream": Fails(IncompleteStreamError, "ended early, after 1 events", ("one",), 200)},
    ),
    Row(
        "an event after the end",
        lambda right: (READ, right.chunked_head, chunk(right.body + event("more")), chunk(b"")),
        {"stream": Gives()},
    ),
    Row(
        "endless events after the end",
        lambda right: (READ, right.chunked_head, chunk(right.body), Forever(chunk(event("more")))),
        {"stream": Gives()},
    ),
    Row(
        "silence after the end", lambda right: (READ, right.chunked_head, chunk(right.body), HANG), {"stream": Gives()}
    ),
    Row(
        "an event of 3 MB",
        lambda right: (READ, right.chunked_head, chunk(event("x" * 3_000_000, "stop")), chunk(b"")),
        {"stream": Gives(["x" * 3_000_000])},
    ),
    Row("events byte by byte", lambda right: (READ, right.head(), Slowly(right.body, 0.001)), {"stream": Gives()}),
    Row(
        "events labelled as JSON",
        lambda right: (READ, right.whole.replace(b"text/event-stream", b"application/json")),
        {"stream": Gives()},
    ),
    Row(
        "JSON instead of events",
        lambda right: (READ, answer(COMPLETION)),
        {"stream": Gives(["Hello"])},
    ),
    Row(
        "JSON labelled as events",
        lambda right: (READ, answer(COMPLETION, content_type="text/event-stream")),
        {"stream": Gives(["Hello"])},
    ),
    Row(
        "compressed, truncated events",
        lambda right: (READ, packed(right, "gzip", gzip.compress(right.body)[:60])),
        {"stream": Fails(IncompleteStreamError, ".", status=200)},
    ),
)

LEFTOVERS = (
    Row("a second answer", lambda right: (READ, right.whole + EVIL), every(Gives())),
    Row("a second answer a moment later", lambda right: (READ, right.whole, Wait(0.005), EVIL), every(Gives())),
    Row(
        "a second answer after chunks",
        lambda right: (READ, right.chunked_head + right.in_chunks + chunk(b"") + EVIL),
        every(Gives()),
    ),
    Row("half a second answer", lambda right: (READ, right.whole + EVIL[:-30]), every(Gives())),
    Row("an extra line end", lambda right: (READ, right.whole + b"\r\n"), every(Gives())),
    Row(
        "a second answer after a failure",
        lambda right: (READ, answer(b"{}", "400 Bad Request") + EVIL),
        every(Fails(BadRequestError, "400", status=400)),
    ),
    Row("an answer that arrives too late", lambda right: (READ, Wait(SOON + 5), EVIL), every(LATE), HURRIED),
)

ROWS = (*STATUSES, *BODIES, *COMPRESSION, *LARGE, *REDIRECTS, *UPLOADS, *EVENTS, *LEFTOVERS)
