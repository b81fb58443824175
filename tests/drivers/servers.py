"""Small servers on 127.0.0.1 that do exactly what a test says, byte by byte."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import trustme


class Connection:
    """One connection of a client, seen from the server."""

    def __init__(self, connection: socket.socket | SecureSocket) -> None:
        self.socket: Any = connection
        self._rest = b""

    def read_request(self) -> bytes:
        """Return the head and body of the next request; empty when the client has closed the connection."""
        data = self._rest
        while b"\r\n\r\n" not in data:
            piece = self.socket.recv(65536)
            if not piece:
                return b""
            data += piece
        head, _, begin = data.partition(b"\r\n\r\n")
        body = bytearray(begin)
        length = next(
            (int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        while len(body) < length:
            piece = self.socket.recv(65536)
            if not piece:
                return b""
            body += piece
        self._rest = bytes(body[length:])
        return head + b"\r\n\r\n" + body[:length]

    def read_head(self) -> bytes:
        """Return the head of a request and leave the body unread, except what arrived with it; empty after a close."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = self.socket.recv(1024)
            if not piece:
                return b""
            data += piece
        return data.partition(b"\r\n\r\n")[0]

    def send(self, data: bytes) -> None:
        """Send bytes."""
        self.socket.sendall(data)


class RawServer:
    """A server that hands each connection to a function.

    Attributes:
        base_url: the base URL for clients.
        connections: the number of connections so far.
        requests: the requests that were read, in order.
    """

    def __init__(self, handle: Callable[[RawServer, Connection], None]) -> None:
        self._handle = handle
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.connections = 0
        self.requests: list[bytes] = []
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                connection.settimeout(30)
                self.connections += 1
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            self._handle(self, Connection(connection))

    def close(self) -> None:
        """Close the server and all its connections."""
        for each in (self._listener, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._thread.join(5)


@contextmanager
def raw_server(handle: Callable[[RawServer, Connection], None]) -> Iterator[RawServer]:
    """Run a server until the context ends."""
    server = RawServer(handle)
    try:
        yield server
    finally:
        server.close()


@contextmanager
def silent_address() -> Iterator[tuple[str, int]]:
    """Yield the address of a server that never accepts, because its queue is full."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address: tuple[str, int] = listener.getsockname()
        queued = [socket.socket() for _ in range(4)]
        for each in queued:
            each.setblocking(False)
            each.connect_ex(address)
        # The queue holds one or two; for the others there is no answer.
        select.select([], queued, [], 1)
        yield address
        for each in queued:
            each.close()


def refusing_address() -> tuple[str, int]:
    """Return the address of a port without a listener."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address: tuple[str, int] = listener.getsockname()
    return address


def trusted_context(folder: Path, monkeypatch: pytest.MonkeyPatch, *names: str) -> ssl.SSLContext:
    """Return the context of a server with these names, whose authority the environment names."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def answer(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    """A complete answer; underscores in the names of headers become hyphens."""
    lines = {"content-type": "application/json", "content-length": str(len(body))}
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def always(data: bytes) -> Callable[[RawServer, Connection], None]:
    """Answer every request of every connection with the same bytes."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            connection.send(data)

    return handle


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body; empty data makes it the last one."""
    return b"%x\r\n%b\r\n" % (len(data), data)


STREAM_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
MODELS = b'{"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "x"}]}'
# An answer that every operation accepts.
ANYTHING = (
    b'{"id": "x", "object": "x", "choices": [], "output": [], "results": [{}], "text": "",'
    b' "data": [{"id": "m", "embedding": [1.0]}]}'
)


def event(text: str = "x", finish: str | None = None) -> bytes:
    """The event of one chunk of a chat."""
    end = f'"{finish}"' if finish else "null"
    choice = f'{{"index": 0, "delta": {{"content": "{text}"}}, "finish_reason": {end}}}'
    return f'data: {{"id": "c", "choices": [{choice}]}}\n\n'.encode()


class SecureSocket:
    """The server's side of TLS; each `sendall` arrives in one piece, and closing sends no close_notify."""

    def __init__(self, connection: socket.socket, context: ssl.SSLContext) -> None:
        self._socket = connection
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        self._carry_out(self._tls.do_handshake)

    def _carry_out(self, step: Callable[[], Any]) -> Any:
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                self._flush()
                data = self._socket.recv(65536)
                if not data:
                    return b""
                self._incoming.write(data)
            else:
                self._flush()
                return result

    def _flush(self) -> None:
        if self._outgoing.pending:
            self._socket.sendall(self._outgoing.read())

    def recv(self, size: int) -> bytes:
        """Receive some bytes; empty when the client has closed the connection."""
        data: bytes = self._carry_out(lambda: self._tls.read(size))
        return data

    def sendall(self, data: bytes) -> None:
        """Send bytes."""
        self._tls.write(data)
        self._flush()

    def notify(self) -> None:
        """Send close_notify: everything has been sent."""
        with suppress(ssl.SSLWantReadError):
            self._tls.unwrap()
        self._flush()


def agent_of(client: Any) -> Any:
    """The only agent that a client has created."""
    (agent,) = client._shared.agents.values()
    return agent
