"""A server in a separate process that fails at random and keeps a ledger of the calls it carried out.

`python -m benchmarks.faulty SEED SHARE` prints its port and serves until its input ends. Each request names its call in
the header `X-Call`, and the answer is computed from that name, so that every answer can be checked. The server ignores
`Idempotency-Key`, because the service does not promise to honour it.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import random
import re
import socket
import struct
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from benchmarks.replay import ROOT

WORDS = 20
MODELS = 30
DIMENSIONS = 64

# The faults: before or after a request was carried out, or during its answer.
BEFORE = ("reset at once", "reset after the request", "end after the request", "status 429", "status 500", "status 503")
AFTER = ("reset before the answer", "end before the answer", "silence", "cut in the head")
MEANWHILE = ("cut in the body", "reset in the body", "slow body", "end after the answer")
_SILENT_SECONDS = 5.0
_SLOW_SECONDS = 0.01


def text_of(call: str) -> str:
    """Return the model's text for a call."""
    return " ".join(f"{call}-{number}" for number in range(WORDS))


def content_of(call: str) -> bytes:
    """Return the file that a call uploads or downloads; some are too large to be sent at once."""
    seed = hashlib.sha256(call.encode()).digest()
    return seed * (64 if seed[0] % 8 else 8_000)


def vector_of(call: str) -> list[float]:
    """Return the embedding for a call."""
    chance = random.Random(call)
    return [round(chance.random(), 6) for _ in range(DIMENSIONS)]


def models_of(call: str) -> list[str]:
    """Return the ids of the models that a call lists."""
    return [f"{call}-{number}" for number in range(MODELS)]


class Ledger:
    """What happened, as the server saw it.

    Attributes:
        carried_out: how often each call was carried out.
        faults: how often the server made each fault.
    """

    def __init__(self) -> None:
        self.carried_out: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()

    def to_json(self) -> bytes:
        """Return the ledger as JSON."""
        return json.dumps({"carried_out": self.carried_out, "faults": self.faults}).encode()


class FaultyServer:
    """A server that runs until its task is cancelled."""

    def __init__(self, chance: random.Random, share: float) -> None:
        """Create a server.

        Args:
            chance: decides about the faults.
            share: the share of requests that get a fault.
        """
        self.ledger = Ledger()
        self._chance = chance
        self._share = share

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            while await self._serve_request(reader, writer):
                pass
        writer.close()

    async def _serve_request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Serve one request; return whether the connection can be used again."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        fault = self._fault()
        if fault == "reset at once":
            return _reset(writer)
        length = re.search(r"(?i)\r\ncontent-length: *(\d+)", head)
        body = await reader.readexactly(int(length[1])) if length else b""
        line = head.partition("\r\n")[0]
        if line.startswith("GET /ledger "):
            writer.write(_answer(self.ledger.to_json()))
            await writer.drain()
            return True
        if fault in BEFORE:
            return await _fail_before(fault, writer)
        named = re.search(r"(?i)\r\nx-call: *([^\r]+)", head)
        call = named[1] if named else "nameless"
        self.ledger.carried_out[call] += 1
        return await self._answer(fault, _pieces(line, call, body), writer)

    def _fault(self) -> str | None:
        if self._chance.random() >= self._share:
            return None
        fault = self._chance.choice((*BEFORE, *AFTER, *MEANWHILE))
        self.ledger.faults[fault] += 1
        return fault

    async def _answer(self, fault: str | None, pieces: list[bytes], writer: asyncio.StreamWriter) -> bool:
        if fault == "reset before the answer":
            return _reset(writer)
        if fault == "end before the answer":
            return False
        if fault == "silence":
            await asyncio.sleep(_SILENT_SECONDS)
            return False
        if fault == "cut in the head":
            writer.write(pieces[0][:40])
            await writer.drain()
            return False
        if fault in ("cut in the body", "reset in the body"):
            whole = b"".join(pieces)
            begin = len(pieces[0])
            writer.write(whole[: self._chance.randrange(begin, len(whole))])
            await writer.drain()
            await asyncio.sleep(_SLOW_SECONDS)
            return _reset(writer) if fault == "reset in the body" else False
        for piece in pieces:
            writer.write(piece)
            if fault == "slow body":
                await writer.drain()
                await asyncio.sleep(_SLOW_SECONDS)
        await writer.drain()
        return fault != "end after the answer"


def _reset(writer: asyncio.StreamWriter) -> bool:
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
    return False


async def _fail_before(fault: str, writer: asyncio.StreamWriter) -> bool:
    if fault.startswith("status "):
        status = int(fault.removeprefix("status "))
        writer.write(_answer(b'{"error": {"message": "by chance"}}', status, ["retry-after-ms: 5"]))
        await writer.drain()
        return True
    return _reset(writer) if fault.startswith("reset") else False


def _answer(body: bytes, status: int = 200, lines: list[str] | None = None, kind: str = "application/json") -> bytes:
    head = [f"HTTP/1.1 {status} X", f"content-type: {kind}", f"content-length: {len(body)}", *(lines or ()), "", ""]
    return "\r\n".join(head).encode() + body


def _pieces(line: str, call: str, body: bytes) -> list[bytes]:
    """Return the correct answer: its head, and its body in chunks."""
    if line.startswith("GET /models/"):
        return _whole({"id": call, "object": "model", "created": 1, "owned_by": "soak"})
    if line.startswith("GET /models"):
        return _whole({"object": "list", "data": [{"id": id_, "object": "model"} for id_ in models_of(call)]})
    if line.startswith("GET /files/"):
        return _in_pieces(content_of(call), "application/octet-stream")
    if line.startswith("POST /files"):
        # The file name is the digest of what arrived, which reveals a damaged file.
        digest = hashlib.sha256(_file_in(body)).hexdigest()
        return _whole({"id": f"file-{call}", "object": "file", "filename": digest, "purpose": "user_data"})
    if line.startswith("POST /embeddings"):
        vector = {"object": "embedding", "index": 0, "embedding": vector_of(call)}
        return _whole({"object": "list", "data": [vector], "model": "soak"})
    if b'"stream":true' in body:
        return _stream(call)
    message = {"role": "assistant", "content": text_of(call if call.encode() in body else "another call")}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return _whole({"id": f"chat-{call}", "object": "chat.completion", "created": 1, "choices": [choice]})


def _whole(content: Any) -> list[bytes]:
    return _in_pieces(json.dumps(content).encode(), "application/json")


def _in_pieces(body: bytes, kind: str) -> list[bytes]:
    size = max(1, len(body) // 5)
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n\r\n".encode()
    return [head, *(body[start : start + size] for start in range(0, len(body), size))]


def _stream(call: str) -> list[bytes]:
    """Return the head and the chunks of an event stream, including its end."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    deltas: list[Any] = [({"content": f" {word}"}, None) for word in text_of(call).split()]
    events = [
        {"id": f"chat-{call}", "choices": [{"index": 0, "delta": delta, "finish_reason": end}]}
        for delta, end in [*deltas, ({}, "stop")]
    ]
    data = [f"data: {json.dumps(event)}\n\n".encode() for event in events] + [b"data: [DONE]\n\n"]
    return [head, *(b"%x\r\n%b\r\n" % (len(each), each) for each in data), b"0\r\n\r\n"]


def _file_in(form: bytes) -> bytes:
    """Return the content of the only file in a form."""
    boundary = form.partition(b"\r\n")[0]
    for part in form.split(b"\r\n" + boundary):
        head, _, content = part.partition(b"\r\n\r\n")
        if b"filename=" in head:
            return content
    return b""


async def _serve(seed: int, share: float) -> None:
    faulty = FaultyServer(random.Random(seed), share)
    server = await asyncio.start_server(faulty.serve, "127.0.0.1", 0, limit=2**20, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # hides warnings about connections that are silent on purpose


@contextmanager
def serving(seed: int, share: float) -> Iterator[str]:
    """Start the server and yield its base URL."""
    command = [sys.executable, "-m", "benchmarks.faulty", str(seed), str(share)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdin
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.wait()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2])))
