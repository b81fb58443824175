"""The client reads an answer that refuses a large request at once, although the server reads no further."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from aikit import APIConnectionError, APIStatusError, AsyncOpenAI, OpenAI
from tests.drivers.servers import ANYTHING, Connection, RawServer, SecureSocket, answer, raw_server, trusted_context
from tests.drivers.test_deadlines import no_longer_than

KEY = "sk-test-not-real"
REFUSAL = answer(b'{"error": {"message": "too large", "code": "too_large"}}', "413 Payload Too Large")
LARGE = 30_000_000
CHAT = [{"role": "user", "content": "x" * LARGE}]


PIPES: list[Any] = []


def pipe_of(size: int) -> Any:
    """The reading end of a pipe that contains this many bytes."""
    read, write = os.pipe()

    def fill() -> None:
        with suppress(BrokenPipeError), open(write, "wb") as target:
            target.write(bytes(size))

    threading.Thread(target=fill, daemon=True).start()
    pipe = open(read, "rb")  # noqa: SIM115  # the fixture closes it
    PIPES.append(pipe)
    return pipe


def upload(client: Any) -> Any:
    """Send a form with a large file."""
    return client.files.create(("x", bytes(LARGE)), "user_data")


def upload_pipe(client: Any) -> Any:
    """Send a form with a file of unknown length, which is sent in chunks."""
    return client.files.create(("x", pipe_of(LARGE)), "user_data")


def chat(client: Any) -> Any:
    """Send a large JSON body."""
    return client.chat.completions.create(CHAT, model="m")


def stream(client: Any) -> Any:
    """Send a large JSON body, and ask for a stream."""
    return client.chat.completions.create(CHAT, model="m", stream=True)


BODIES = pytest.mark.parametrize("body", [upload, upload_pipe, chat, stream])


class Early:
    """A server that sends before it reads the body, over TCP or TLS.

    Attributes:
        base_url: the base URL for clients.
        bodies: the bytes left of each body that it read to the end.
        connections: the number of connections so far.
    """

    def __init__(self, early: list[bytes], context: ssl.SSLContext | None, late: bytes) -> None:
        self.bodies: list[int] = []
        self.connections = 0
        self.over = threading.Event()
        self._early, self._late, self._context = early, late, context

    def handle(self, server: RawServer, connection: Connection) -> None:
        """Send the early answer of this connection; then read on if there is a late answer, else wait."""
        early = self._early[min(self.connections, len(self._early) - 1)]
        self.connections += 1
        if self._context is not None:
            connection = Connection(SecureSocket(connection.socket, self._context))
        head = connection.read_head().lower()
        connection.send(early)
        if not self._late:
            self.over.wait(30)
            return
        # `read_head` leaves the body unread, except what arrived with the head.
        left = int(head.partition(b"content-length: ")[2].split(b"\r\n")[0])
        data = b"."
        while data and left > 1024:
            data = connection.socket.recv(65536)
            left -= len(data)
        self.bodies.append(left)
        connection.send(self._late)


@pytest.fixture(params=[False, True], ids=["tcp", "tls"])
def serve(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., tuple[Early, str]]]:
    """Start servers that run until the test ends."""
    context = None
    if request.param:
        context = trusted_context(tmp_path, monkeypatch, "127.0.0.1")
    made: list[Any] = []

    def make(early: list[bytes], late: bytes = b"") -> tuple[Early, str]:
        one = Early(early, context, late)
        manager = raw_server(one.handle)
        made.append((one, manager))
        return one, manager.__enter__().base_url.replace("http:", "https:" if request.param else "http:")

    yield make
    for one, manager in made:
        one.over.set()
        manager.__exit__(None, None, None)
    while PIPES:
        PIPES.pop().close()


def call_blocking(base_url: str, body: Callable[[Any], Any], **options: Any) -> Any:
    """Make one call with a blocking client."""
    with OpenAI(KEY, base_url, **options) as client:
        return body(client)


def call_asynchronous(base_url: str, body: Callable[[Any], Any], **options: Any) -> Any:
    """Make one call with an asynchronous client."""

    async def main() -> Any:
        async with AsyncOpenAI(KEY, base_url, **options) as client:
            return await body(client)

    return asyncio.run(main())


CALLS = pytest.mark.parametrize("call", [call_blocking, call_asynchronous], ids=["blocking", "asynchronous"])


@CALLS
@BODIES
def test_a_refusal_is_raised_although_the_server_reads_no_further(
    serve: Any, call: Callable[..., Any], body: Callable[[Any], Any]
) -> None:
    """The error has the server's message, and is raised long before the write timeout."""
    _, base_url = serve([REFUSAL])
    with no_longer_than(15), pytest.raises(APIStatusError, match="too large") as caught:
        call(base_url, body, timeout=60)
    assert (caught.value.status_code, len(caught.value.attempts)) == (413, 1)


@CALLS
def test_an_upload_that_is_temporarily_refused_is_retried(serve: Any, call: Callable[..., Any]) -> None:
    """The retry sends it completely, on another connection."""
    busy = answer(b"{}", "429 Too Many Requests", retry_after_ms="1")
    server, base_url = serve([busy, busy, REFUSAL])
    with no_longer_than(20), pytest.raises(APIStatusError) as caught:
        call(base_url, upload, max_retries=5)
    assert [each.status for each in caught.value.attempts] == [429, 429, 413]
    assert server.connections == 3


@CALLS
@pytest.mark.parametrize(
    ("early", "late"),
    [
        (b"HTTP/1.1 100 Continue\r\n\r\n", answer(ANYTHING)),
        (b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n", answer(ANYTHING)),
        (answer(ANYTHING)[:20], answer(ANYTHING)[20:]),
        (answer(ANYTHING)[:-5], answer(ANYTHING)[-5:]),
    ],
    ids=["continue", "hints", "begun", "most"],
)
def test_an_answer_that_is_not_a_refusal_does_not_stop_the_request(
    serve: Any, call: Callable[..., Any], early: bytes, late: bytes
) -> None:
    """Interim answers, and a success that begins before the server has read everything."""
    server, base_url = serve([early], late)
    assert call(base_url, upload, timeout=60).id == "x"
    assert server.bodies[0] <= 1024


@CALLS
def test_a_connection_that_ends_without_an_answer_is_a_connection_error(serve: Any, call: Callable[..., Any]) -> None:
    """The server ends its side of the connection, and reads no further."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_head()
        connection.socket.shutdown(socket.SHUT_WR)
        over.wait(30)

    over = threading.Event()
    with raw_server(handle) as server, no_longer_than(15):
        with pytest.raises(APIConnectionError, match="the connection was lost before the answer ended"):
            call(server.base_url, upload, timeout=60, max_retries=0)
        over.set()


def test_an_upload_that_may_have_arrived_completely_is_not_retried() -> None:
    """The connection may end before the event loop notices that the last bytes were sent: the outcome is unknown."""

    def handle(server: RawServer, connection: Connection) -> None:
        if request := connection.read_request():
            server.requests.append(request)

    async def main(base_url: str) -> None:
        async with AsyncOpenAI(KEY, base_url, max_retries=3) as client:
            for _ in range(60):
                with pytest.raises(APIConnectionError) as caught:
                    await client.files.create(("x.bin", bytes(300_000)), "user_data")
                assert caught.value.is_outcome_unknown

    with raw_server(handle) as server:
        asyncio.run(main(server.base_url))
    assert len(server.requests) == 60
