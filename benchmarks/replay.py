"""A server in a separate process that always sends the same answer, so that only the client is measured.

`python -m benchmarks.replay` prints its port and serves until its input ends, so it can't outlive its parent process.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.harness import ROOT

TEXT = "There are two trains an hour, and it stays dry until Friday."
FILE_ID = "file-0123456789abcdef"
MODELS = [f"gpt-{number:03}" for number in range(100)]
CHUNKS = 500

_ID = "chatcmpl-0123456789abcdef0123456789abc"
_MODEL = "gpt-4o-mini-2024-07-18"
_BODY_BYTES = 256 * 1024
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


def _answer(content: Any) -> bytes:
    body = json.dumps(content, separators=(",", ":")).encode()
    return _head(f"content-type: application/json\ncontent-length: {len(body)}\n") + body


def _head(headers: str) -> bytes:
    return f"HTTP/1.1 200 OK\n{_HEADERS}{headers}\n".replace("\n", "\r\n").encode()


def _stream(contents: Iterator[Any]) -> bytes:
    """Return server-sent events, each in a separate chunk, sent at once."""
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


def _chunks() -> Iterator[dict[str, Any]]:
    yield _chunk({"role": "assistant", "content": "", "refusal": None})
    for _ in range(CHUNKS - 2):
        yield _chunk({"content": " trains"})
    yield _chunk({}, "stop")


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
ANSWERS = {
    b"POST /v1/chat/completions": _answer(_COMPLETION),
    b"POST /v1/files": _answer(_FILE),
    b"GET /v1/models": _answer(
        {
            "object": "list",
            "data": [{"id": id_, "object": "model", "created": 1790000000, "owned_by": "system"} for id_ in MODELS],
        }
    ),
}
STREAM = _stream(_chunks())
_NOT_FOUND = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"
_LENGTH_REQUIRED = b"HTTP/1.1 411 Length Required\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class Connection(asyncio.BufferedProtocol):
    """A connection: reads requests whose bodies have a length, drops them, and answers."""

    def __init__(self) -> None:
        """Create the state before the first request."""
        self._buffer = bytearray(_BODY_BYTES)
        self._head = b""
        self._awaited = 0
        self._answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write to."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def get_buffer(self, sizehint: int) -> bytearray:
        """Return the same buffer for every chunk, so that a large body takes no memory."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Read a chunk of the head or of the body."""
        if self._awaited:
            self._take_body(self._buffer[:nbytes])
            return
        self._head += self._buffer[:nbytes]
        head, end, rest = self._head.partition(b"\r\n\r\n")
        if not end:
            return
        self._head = b""
        line = head.partition(b"\r\n")[0].rpartition(b" ")[0]
        self._answer = ANSWERS.get(line, _NOT_FOUND)
        length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
        if re.search(rb"(?i)\r\ntransfer-encoding:", head):
            self._transport.write(_LENGTH_REQUIRED)
            self._transport.close()
            return
        self._awaited = int(length[1]) if length else 0
        self._take_body(rest)

    def _take_body(self, piece: bytes | bytearray) -> None:
        self._awaited -= len(piece)
        if self._answer is ANSWERS[b"POST /v1/chat/completions"] and re.search(rb'"stream": ?true', piece):
            self._answer = STREAM
        if not self._awaited:
            self._transport.write(self._answer)


async def serve() -> None:
    """Serve until the standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


@contextmanager
def replaying() -> Iterator[str]:
    """Start the server and yield its base URL."""
    command = [sys.executable, "-m", "benchmarks.replay"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdin
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()
            process.wait(10)


if __name__ == "__main__":
    asyncio.run(serve())
