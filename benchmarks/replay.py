"""A server in a separate process that always sends the same answers, so that only the client is measured.

`python -m benchmarks.replay CERTIFICATE` prints the ports without and with TLS, and serves until its input ends, so it
can't outlive its parent process.
"""

from __future__ import annotations

import asyncio
import base64
import json
import random
import re
import ssl
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.limits import allow_many_sockets

ROOT = Path(__file__).parent.parent

TEXT = "There are two trains an hour, and it stays dry until Friday."
FILE_ID = "file-0123456789abcdef"
MODELS = [f"gpt-{number:03}" for number in range(100)]
TEXTS = 256
DIMENSIONS = 1536
IMAGE_BYTES = 4_000_000
LATENCY_SECONDS = 0.02

_WORDS = (" trains", " leave", " at", " noon", ",", " and", " it", " will", " not", " rain", ".")
_ID = "chatcmpl-0123456789abcdef0123456789abc"
_MODEL = "gpt-4o-mini-2024-07-18"
_BODY_BYTES = 256 * 1024
# Longer bodies are dropped, because no answer depends on them.
_KEPT_BYTES = 1_000_000
# About as many headers as the service sends.
_HEADERS = """\
date: Sun, 01 Nov 2026 12:00:00 GMT
openai-organization: org-0123456789abcdef
openai-processing-ms: 210
openai-version: 2020-10-01
x-ratelimit-limit-requests: 10000
x-ratelimit-limit-tokens: 200000
x-ratelimit-remaining-requests: 9999
x-ratelimit-remaining-tokens: 199900
x-ratelimit-reset-requests: 8.64s
x-ratelimit-reset-tokens: 30ms
x-request-id: req_0123456789abcdef0123456789abcdef
server: replay
"""
_NOT_FOUND = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"
_LENGTH_REQUIRED = b"HTTP/1.1 411 Length Required\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"

_COMPLETION = {
    "id": _ID,
    "object": "chat.completion",
    "created": 1790000000,
    "model": _MODEL,
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": TEXT, "refusal": None, "annotations": []},
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 12,
        "completion_tokens": 16,
        "total_tokens": 28,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    },
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
}
_FILE = {
    "id": FILE_ID,
    "object": "file",
    "bytes": 1,
    "created_at": 1790000000,
    "expires_at": None,
    "filename": "upload",
    "purpose": "user_data",
    "status": "processed",
    "status_details": None,
}
_MODEL_LIST = {
    "object": "list",
    "data": [{"id": id_, "object": "model", "created": 1790000000, "owned_by": "system"} for id_ in MODELS],
}


def streamed_text(chunks: int) -> str:
    """Return the text of a stream. The first and the last chunk have no text."""
    return "".join(_WORDS[number % len(_WORDS)] for number in range(chunks - 2))


@cache
def vectors() -> list[list[float]]:
    """Return the embeddings, with as many digits as the service sends."""
    numbers = random.Random(1536)
    return [[round(numbers.gauss(0, 0.025), 9) for _ in range(DIMENSIONS)] for _ in range(TEXTS)]


@cache
def image() -> bytes:
    """Return an image that can't be compressed."""
    return random.Random(4).randbytes(IMAGE_BYTES)


@cache
def answer(line: bytes, streams: bool, packs: bool) -> bytes:
    """Return the bytes that answer a request.

    Args:
        line: method and path.
        streams: the request asks for a stream.
        packs: the request asks for vectors as base64.
    """
    found = re.fullmatch(rb"(GET|POST) (?:/late)?(?:/chunks/(\d+))?/v1/([a-z/]+)", line)
    if not found:
        return _NOT_FOUND
    match found[1] + b" " + found[3]:
        case b"POST chat/completions":
            return _stream(int(found[2] or 500)) if streams else _answer(_COMPLETION)
        case b"POST embeddings":
            return _answer(_embeddings(packs))
        case b"POST images/generations":
            data = [{"b64_json": base64.b64encode(image()).decode()}]
            return _answer({"created": 1790000000, "data": data})
        case b"POST files":
            return _answer(_FILE)
        case b"GET models":
            return _answer(_MODEL_LIST)
    return _NOT_FOUND


def _answer(content: Any) -> bytes:
    body = json.dumps(content, separators=(",", ":")).encode()
    return _head(f"content-type: application/json\ncontent-length: {len(body)}\n") + body


def _head(headers: str) -> bytes:
    return f"HTTP/1.1 200 OK\n{_HEADERS}{headers}\n".replace("\n", "\r\n").encode()


def _embeddings(packs: bool) -> dict[str, Any]:
    def vector(numbers: list[float]) -> Any:
        return base64.b64encode(struct.pack(f"<{DIMENSIONS}f", *numbers)).decode() if packs else numbers

    return {
        "object": "list",
        "data": [
            {"object": "embedding", "index": index, "embedding": vector(numbers)}
            for index, numbers in enumerate(vectors())
        ],
        "model": "text-embedding-3-small",
        "usage": {"prompt_tokens": 2048, "total_tokens": 2048},
    }


def _stream(chunks: int) -> bytes:
    """Return server-sent events, each in a separate chunk; the server sends all of them at once."""
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": "", "refusal": None}]
    deltas += [{"content": _WORDS[number % len(_WORDS)]} for number in range(chunks - 2)]
    contents = [*(_chunk(delta) for delta in deltas), _chunk({}, "stop")]
    events = [f"data: {json.dumps(content, separators=(',', ':'))}\n\n" for content in contents]
    pieces = [*events, "data: [DONE]\n\n", ""]
    body = "".join(f"{len(piece):x}\r\n{piece}\r\n" for piece in pieces)
    return _head("content-type: text/event-stream\ntransfer-encoding: chunked\n") + body.encode()


def _chunk(delta: dict[str, Any], finish_reason: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}
    return {
        "id": _ID,
        "object": "chat.completion.chunk",
        "created": 1790000000,
        "model": _MODEL,
        "service_tier": "default",
        "system_fingerprint": "fp_0123456789",
        "choices": [choice],
        "usage": None,
    }


class Connection(asyncio.BufferedProtocol):
    """A connection: reads requests whose bodies have a length, and answers them."""

    def __init__(self) -> None:
        """Create the state before the first request."""
        self._buffer = bytearray(_BODY_BYTES)
        self._head = b""
        self._line = b""
        self._awaited = 0
        self._body = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write to."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def get_buffer(self, sizehint: int) -> bytearray:
        """Return the same buffer for every piece, so that a large body takes no memory."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Read a piece of the head or of the body."""
        piece = bytes(memoryview(self._buffer)[:nbytes])
        if self._awaited:
            self._take_body(piece)
            return
        self._head += piece
        head, end, rest = self._head.partition(b"\r\n\r\n")
        if not end:
            return
        self._head = b""
        self._body.clear()
        self._line = head.partition(b"\r\n")[0].rpartition(b" ")[0]
        length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
        if re.search(rb"(?i)\r\ntransfer-encoding:", head):
            self._transport.write(_LENGTH_REQUIRED)
            self._transport.close()
            return
        self._awaited = int(length[1]) if length else 0
        self._take_body(rest)

    def _take_body(self, piece: bytes) -> None:
        self._awaited -= len(piece)
        if len(self._body) < _KEPT_BYTES:
            self._body += piece
        if self._awaited:
            return
        streams = re.search(rb'"stream": ?true', self._body) is not None
        packs = re.search(rb'"encoding_format": ?"base64"', self._body) is not None
        data = answer(self._line, streams, packs)
        if b" /late/" in self._line:
            asyncio.get_running_loop().call_later(LATENCY_SECONDS, self._transport.write, data)
        else:
            self._transport.write(data)


async def serve(certificate: str) -> None:
    """Serve until the standard input ends."""
    allow_many_sockets()
    loop = asyncio.get_running_loop()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    plain = await loop.create_server(Connection, "127.0.0.1", 0, backlog=4096)
    secure = await loop.create_server(Connection, "127.0.0.1", 0, backlog=4096, ssl=context)
    print(*(server.sockets[0].getsockname()[1] for server in (plain, secure)), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    plain.close()
    secure.close()


@dataclass(frozen=True)
class Server:
    """The addresses of a server that runs.

    Attributes:
        plain: the address without TLS.
        secure: the address with TLS.
        authority: the file with the certificate that signed the server's.
    """

    plain: str
    secure: str
    authority: Path


@contextmanager
def replaying() -> Iterator[Server]:
    """Start the server and yield its addresses."""
    # Late, because a measured process imports this module for the expected values.
    import trustme

    with tempfile.TemporaryDirectory() as folder:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(f"{folder}/authority.pem")
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(f"{folder}/server.pem")
        command = [sys.executable, "-m", "benchmarks.replay", f"{folder}/server.pem"]
        process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        with process:
            assert process.stdin
            assert process.stdout
            try:
                plain, secure = process.stdout.readline().split()
                yield Server(f"http://127.0.0.1:{plain}", f"https://127.0.0.1:{secure}", Path(folder, "authority.pem"))
            finally:
                process.stdin.close()
                process.wait(10)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
