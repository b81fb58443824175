"""The least that can be done: sockets by hand and orjson, without retries, timeouts, types or checks.

It knows what the server sends: a status of 200, a length or one chunk per event, and one answer at a time.
"""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from benchmarks.payloads import Payload
from benchmarks.peers.peer import EMBEDDING_MODEL, IMAGE_MODEL, KEY, MESSAGES, MODEL, PROMPT, TEXTS, Peer, chat_body

_CONNECTIONS = 100
_BOUNDARY = "----------------floor"
_END_OF_STREAM = b"\r\n0\r\n\r\n"


class Floor(Peer):
    """One socket for blocking operations, and up to 100 for asynchronous ones."""

    title = "floor"
    packages = ("orjson",)
    statement = "import socket, orjson"

    def __init__(self, base_url: str) -> None:
        """Prepare the heads of the requests."""
        super().__init__(base_url)
        import orjson

        self.dumps, self.loads = orjson.dumps, orjson.loads
        parts = urlsplit(base_url)
        assert parts.hostname
        assert parts.port
        self.address = (parts.hostname, parts.port)
        self.path = parts.path
        self.context = ssl.create_default_context() if parts.scheme == "https" else None
        self.headers = f"HTTP/1.1\r\nhost: {parts.netloc}\r\nauthorization: Bearer {KEY}\r\n"
        self.idle: list[_Connection] = []
        self.buffer = bytearray(256 * 1024)

    @cached_property
    def socket(self) -> socket.socket:
        """The connection of blocking operations."""
        made = socket.create_connection(self.address)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self.context.wrap_socket(made, server_hostname=self.address[0]) if self.context else made

    @cached_property
    def permits(self) -> asyncio.Semaphore:
        """One for each asynchronous connection."""
        return asyncio.Semaphore(_CONNECTIONS)

    def chat(self, messages: Any = MESSAGES) -> Any:
        """Return the text of a chat."""
        return self.kept_chat(messages)["choices"][0]["message"]["content"]

    def kept_chat(self, messages: Any = MESSAGES) -> Any:
        """Return a decoded chat."""
        return self.loads(self._ask("chat/completions", {"messages": messages, "model": MODEL}))

    def stream(self) -> str:
        """Return the text of a stream."""
        self.socket.sendall(self._request("chat/completions", chat_body(stream=True)))
        received = b""
        texts: list[str] = []
        while received != b"0\r\n\r\n":
            *events, received = (received + self._receive()).split(b"\n\n\r\n")
            texts += [self._text(event) for event in events]
        return "".join(texts)

    def models(self) -> list[str]:
        """Return the ids of all models."""
        self.socket.sendall(f"GET {self.path}/models {self.headers}\r\n".encode())
        return [model["id"] for model in self.loads(self._body())["data"]]

    def embeddings(self) -> Any:
        """Return vectors as lists."""
        return [memoryview(vector).cast("f").tolist() for vector in self._vectors()]

    def arrays(self) -> Any:
        """Return vectors as numpy arrays."""
        import numpy

        return [numpy.frombuffer(vector, numpy.float32) for vector in self._vectors()]

    def image(self, path: Path) -> Path:
        """Save an image."""
        answer = self.loads(self._ask("images/generations", {"prompt": PROMPT, "model": IMAGE_MODEL}))
        path.write_bytes(base64.b64decode(answer["data"][0]["b64_json"]))
        return path

    def upload(self, path: Path) -> str:
        """Upload a file, which the operating system sends."""
        field = f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nuser_data\r\n'
        field += f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{path.name}"\r\n\r\n'
        end = f"\r\n--{_BOUNDARY}--\r\n"
        length = len(field) + path.stat().st_size + len(end)
        head = f"POST {self.path}/files {self.headers}content-type: multipart/form-data; boundary={_BOUNDARY}\r\n"
        self.socket.sendall(f"{head}content-length: {length}\r\n\r\n{field}".encode())
        with path.open("rb") as file:
            self.socket.sendfile(file)
        self.socket.sendall(end.encode())
        return str(self.loads(self._body())["id"])

    def decode(self, payload: Payload) -> Any:
        """Return a decoded answer."""
        return self.loads(payload.data)

    async def chat_async(self) -> Any:
        """Return the text of a small chat."""
        received = await self._ask_async(chat_body())
        return self.loads(received.partition(b"\r\n\r\n")[2])["choices"][0]["message"]["content"]

    async def stream_async(self) -> str:
        """Return the text of a stream."""
        received = await self._ask_async(chat_body(stream=True))
        return "".join([self._text(event) for event in received.split(b"\n\n\r\n")[:-1]])

    def close(self) -> None:
        """Close the connection."""
        self.socket.close()

    async def aclose(self) -> None:
        """Close the asynchronous connections."""
        for connection in self.idle:
            connection.transport.close()
        await asyncio.sleep(0)

    def _request(self, path: str, body: Any) -> bytes:
        data = self.dumps(body)
        head = f"POST {self.path}/{path} {self.headers}content-type: application/json\r\ncontent-length: {len(data)}"
        return head.encode() + b"\r\n\r\n" + data

    def _ask(self, path: str, body: Any) -> bytes | bytearray:
        self.socket.sendall(self._request(path, body))
        return self._body()

    def _receive(self) -> bytes:
        size = self.socket.recv_into(self.buffer)
        if not size:
            raise ConnectionError("the server closed the connection")
        return bytes(memoryview(self.buffer)[:size])

    def _body(self) -> bytes | bytearray:
        """Return the body of an answer with a length."""
        received = self._receive()
        while b"\r\n\r\n" not in received:
            received += self._receive()
        head, _, rest = received.partition(b"\r\n\r\n")
        length = length_of(head)
        if len(rest) == length:
            return rest
        body = bytearray(length)
        body[: len(rest)] = rest
        rooms, at = memoryview(body), len(rest)
        while at < length:
            size = self.socket.recv_into(rooms[at:])
            if not size:
                raise ConnectionError("the server closed the connection")
            at += size
        return body

    def _text(self, event: bytes) -> str:
        """Return the text of an event, which the head or the size of its chunk precedes."""
        data = event[event.rindex(b"data: ") + 6 :]
        return "" if data == b"[DONE]" else self.loads(data)["choices"][0]["delta"].get("content") or ""

    def _vectors(self) -> list[bytes]:
        body = {"input": TEXTS, "model": EMBEDDING_MODEL, "encoding_format": "base64"}
        return [base64.b64decode(each["embedding"]) for each in self.loads(self._ask("embeddings", body))["data"]]

    async def _ask_async(self, body: Any) -> bytes:
        async with self.permits:
            if self.idle:
                connection = self.idle.pop()
            else:
                loop = asyncio.get_running_loop()
                _, connection = await loop.create_connection(_Connection, *self.address, ssl=self.context)
            received = await connection.ask(self._request("chat/completions", body))
            self.idle.append(connection)
            return received


class _Connection(asyncio.Protocol):
    """An asynchronous connection that collects one answer at a time."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self._received = b""
        self._length = 0
        self._answer: asyncio.Future[bytes] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def ask(self, request: bytes) -> asyncio.Future[bytes]:
        self._answer = asyncio.get_running_loop().create_future()
        self._received = b""
        self._length = 0
        self.transport.write(request)
        return self._answer

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._length:
            head, end, _ = self._received.partition(b"\r\n\r\n")
            # A stream has no length, and ends with an empty chunk.
            if end:
                self._length = len(head) + 4 + length_of(head) if b"content-length: " in head else -1
        is_complete = (
            self._received.endswith(_END_OF_STREAM) if self._length < 0 else len(self._received) == self._length
        )
        if is_complete and self._answer:
            self._answer.set_result(self._received)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answer and not self._answer.done():
            self._answer.set_exception(exc or ConnectionError("the server closed the connection"))


def length_of(head: bytes) -> int:
    """Return the length of a body."""
    start = head.index(b"content-length: ") + len(b"content-length: ")
    return int(head[start:].partition(b"\r\n")[0])
