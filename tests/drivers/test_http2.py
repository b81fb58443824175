"""HTTP/2, through an httpx client or transport of the user."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import h2.config
import h2.connection
import h2.events
import httpx
import pytest

from aikit import AsyncOpenAI, OpenAI

KEY = "sk-test-not-real"
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}


class Http2Server:
    """A server that speaks HTTP/2 from the first byte, over plain TCP, and records its requests."""

    def __init__(self) -> None:
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                accepted, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(accepted,), daemon=True).start()

    def _serve(self, accepted: socket.socket) -> None:
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        connection.initiate_connection()
        open_requests: dict[int, tuple[dict[str, str], bytearray]] = {}
        with accepted:
            accepted.sendall(connection.data_to_send())
            while data := accepted.recv(65536):
                for event in connection.receive_data(data):
                    if isinstance(event, h2.events.RequestReceived):
                        open_requests[event.stream_id] = dict(event.headers), bytearray()
                    elif isinstance(event, h2.events.DataReceived):
                        open_requests[event.stream_id][1].extend(event.data)
                        connection.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                    elif isinstance(event, h2.events.StreamEnded):
                        headers, body = open_requests.pop(event.stream_id)
                        self.requests.append((headers, bytes(body)))
                        self._answer(connection, event.stream_id, headers, bytes(body))
                accepted.sendall(connection.data_to_send())

    def _answer(self, connection: Any, stream_id: int, headers: dict[str, str], body: bytes) -> None:
        if b'"stream":true' in body:
            kind, content = "text/event-stream", f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n"
        elif headers[":path"].endswith("/files"):
            kind, content = "application/json", '{"id": "file-1", "object": "file"}'
        else:
            kind, content = "application/json", '{"object": "list", "data": [{"id": "m", "object": "model"}]}'
        connection.send_headers(stream_id, [(":status", "200"), ("content-type", kind)])
        connection.send_data(stream_id, content.encode(), end_stream=True)


@contextmanager
def http2_server() -> Iterator[Http2Server]:
    """Run a server until the context ends."""
    server = Http2Server()
    try:
        yield server
    finally:
        server.close()


SENDERS = pytest.mark.parametrize("is_client", [True, False], ids=["client", "transport"])


@SENDERS
def test_a_blocking_client_speaks_http2_through_httpx(is_client: bool, tmp_path: Path) -> None:
    """A plain call, a stream and an upload; headers that only HTTP/1.1 has cause no error."""
    options: dict[str, Any] = {"http1": False, "http2": True}
    upload = tmp_path / "x.txt"
    upload.write_bytes(b"from a file")
    with (
        http2_server() as server,
        httpx.Client(**options) if is_client else httpx.HTTPTransport(**options) as sender,
        OpenAI(KEY, server.base_url, http_agent=sender, max_retries=0, timeout=20) as client,
    ):
        assert client.models.list().models[0].id == "m"
        stream = client.chat.completions.create([{"role": "user", "content": "Hi"}], stream=True)
        assert [chunk.id for chunk in stream] == ["c"]
        assert client.files.create(("x.txt", b"content"), "user_data").id == "file-1"
        assert client.files.create(upload, "user_data").id == "file-1"
        first, _, third, fourth = server.requests
        assert first[0]["authorization"] == f"Bearer {KEY}"
        assert (first[0][":method"], first[0][":path"]) == ("GET", "/v1/models")
        assert b"content" in third[1]
        assert b"from a file" in fourth[1]


@SENDERS
def test_an_asynchronous_client_speaks_http2_through_httpx(is_client: bool) -> None:
    """Concurrent calls share one connection."""

    async def main(base_url: str) -> None:
        options: dict[str, Any] = {"http1": False, "http2": True}
        sender: Any = httpx.AsyncClient(**options) if is_client else httpx.AsyncHTTPTransport(**options)
        async with sender, AsyncOpenAI(KEY, base_url, http_agent=sender, max_retries=0, timeout=20) as client:
            pages = await asyncio.gather(*(client.models.list() for _ in range(5)))
            assert [page.models[0].id for page in pages] == ["m"] * 5

    with http2_server() as server:
        asyncio.run(main(server.base_url))
        assert len(server.requests) == 5
