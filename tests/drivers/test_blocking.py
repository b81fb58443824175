"""The blocking client over real sockets: connections, threads, processes, streams and failures."""

from __future__ import annotations

import gc
import gzip
import io
import os
import socket
import subprocess
import sys
import time
import traceback
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from aikit import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodingError,
    IncompleteStreamError,
    InternalServerError,
    OpenAI,
    OpenAIError,
)
from aikit.options.settings import NO_OPTIONS
from tests.drivers.servers import (
    ANYTHING,
    MODELS,
    STREAM_HEAD,
    Connection,
    RawServer,
    agent_of,
    always,
    answer,
    chunk,
    event,
    raw_server,
)

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
SOON = {"retry_after_ms": "1"}


def client_of(server: RawServer, **options: Any) -> OpenAI:
    """A client of a raw server, without retries."""
    return OpenAI(KEY, server.base_url, **{"max_retries": 0, **options})


def free_port() -> int:
    """A port that no server listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def test_connections_are_reused() -> None:
    """Ten calls use one connection, even after an error and after a stream that was read to its end."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            if b"/chat/" in request:
                connection.send(STREAM_HEAD + chunk(event()) + chunk(b"data: [DONE]\n\n") + chunk(b""))
            else:
                connection.send(answer(MODELS) if b"bad" not in request else answer(b"{}", "400 Bad Request"))

    with raw_server(handle) as server, client_of(server) as client:
        for _ in range(10):
            assert client.models.list().models[0].id == "m"
        client.models.retrieve("bad", throw=False)
        assert len(list(client.chat.completions.create(MESSAGES, stream=True))) == 1
        client.models.list()
        assert server.connections == 1


def test_copies_share_connections_and_only_the_owner_closes_them() -> None:
    """Closing a copy leaves the others working; closing the owner closes all."""
    with raw_server(always(answer(MODELS))) as server:
        client = client_of(server)
        with client.with_options(timeout=5) as copy:
            copy.models.list()
        client.models.list()
        assert (server.connections, client.is_closed(), copy.is_closed()) == (1, False, False)
        client.close()
        client.close()
        for closed in (client, copy):
            assert closed.is_closed()
            with pytest.raises(RuntimeError, match="this OpenAI is closed; make a new one"):
                closed.models.list()


def test_one_client_serves_many_threads() -> None:
    """32 calls at once get their own answers, on no more connections than there are threads."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            name = request.split(b" ")[1].rsplit(b"/", 1)[1]
            connection.send(answer(b'{"id": "%b"}' % name))

    with raw_server(handle) as server, client_of(server) as client:

        def ask(number: int) -> bool:
            return all(client.models.retrieve(f"m{number}-{turn}").id == f"m{number}-{turn}" for turn in range(20))

        with ThreadPoolExecutor(32) as pool:
            assert all(pool.map(ask, range(32)))
        assert server.connections <= 32


def test_a_forked_process_opens_its_own_connections() -> None:
    """Those of the parent keep working."""
    with raw_server(always(answer(MODELS))) as server, client_of(server) as client:
        client.models.list()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn about threads at a fork
            child = os.fork()
        if child == 0:  # the child runs no test: its exit code is the answer
            try:
                client.models.list()
                os._exit(0)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.models.list()
        assert server.connections == 2


def test_a_connection_that_the_server_has_closed_is_replaced() -> None:
    """This happens before a request is lost on it."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(answer(MODELS))

    with raw_server(handle) as server, client_of(server) as client:
        for _ in range(3):
            assert client.models.list().success
            time.sleep(0.02)
        assert server.connections == 3


def test_a_temporary_failure_is_retried() -> None:
    """The retry has the same body and the same idempotency key."""
    outcomes = iter([answer(b"{}", "503 Service Unavailable", **SOON), None, answer(ANYTHING)])

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            outcome = next(outcomes)
            if outcome is None:
                return
            connection.send(outcome)

    with raw_server(handle) as server, client_of(server, max_retries=2) as client:
        result = client.chat.completions.create(MESSAGES)
    assert [each.status for each in result.attempts] == [503, None, 200]
    assert len(set(server.requests)) == 1
    assert b"Idempotency-Key: aikit-" in server.requests[0]


class Pipe:
    """A source that can be read once."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        size = len(self._content) if size < 0 else size
        part, self._content = self._content[:size], self._content[size:]
        return part


def test_an_upload_is_read_again_for_each_attempt_or_not_retried() -> None:
    """The error says why it can't be read again; half a file is never sent."""
    outcomes = iter([answer(b"{}", "503 Busy", **SOON), answer(ANYTHING)])

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            connection.send(next(outcomes))

    with raw_server(handle) as server, client_of(server, max_retries=2) as client:
        client.files.create(("x.txt", io.BytesIO(b"content")), "user_data")
        assert [request.count(b"content\r\n") for request in server.requests] == [1, 1]

    def refuse(server: RawServer, connection: Connection) -> None:
        request = b""
        while not request.endswith(b"0\r\n\r\n"):  # in chunks, because its length is unknown
            request += connection.socket.recv(65536)
        server.requests.append(request)
        connection.send(answer(b"{}", "503 Busy", **SOON))

    with (
        raw_server(refuse) as server,
        client_of(server, max_retries=2) as client,
        pytest.raises(InternalServerError, match="not tried again, because its body can't be read a second time"),
    ):
        client.files.create(("x.txt", Pipe(b"content")), "user_data")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("sent", "match"),
    [
        (b"", "connection was lost before the answer ended"),
        (b"HTTP/1.1 200 OK\r\ncontent-le", "connection was lost before the answer ended"),
        (answer(MODELS)[:-5], "connection was lost before the answer ended"),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + chunk(MODELS), "connection was lost"),
        (b"garbage\r\n\r\n", "connection was lost"),
    ],
)
def test_an_incomplete_answer_is_a_connection_error(sent: bytes, match: str) -> None:
    """The error has the bytes that had arrived, and the client keeps working."""
    error = fail_once(sent, match)
    assert isinstance(error, APIConnectionError)
    assert not isinstance(error, APITimeoutError)
    if sent == answer(MODELS)[:-5]:
        assert (error.status_code, error.response and error.response.content) == (200, MODELS[:-5])


@pytest.mark.parametrize(
    ("sent", "match"),
    [
        (answer(b"no gzip", content_encoding="gzip"), "not valid gzip"),
        (answer(gzip.compress(MODELS, mtime=0)[:-9], content_encoding="gzip"), "gzip body is incomplete"),
        (answer(MODELS, content_encoding="br"), "compressed with 'br'"),
    ],
)
def test_an_answer_that_cannot_be_decompressed_is_a_decoding_error(sent: bytes, match: str) -> None:
    """It was complete, so a retry would return the same; the client keeps working."""
    error = fail_once(sent, match)
    assert isinstance(error, DecodingError)
    assert len(error.attempts) == 1


def fail_once(sent: bytes, match: str) -> APIError:
    """Return the error of a call that gets these bytes, from a server that works correctly afterwards."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(sent if server.connections == 1 else answer(MODELS))

    with raw_server(handle) as server, client_of(server) as client:
        with pytest.raises(APIError, match=match) as caught:
            client.models.list()
        assert KEY not in f"{caught.value!r} {caught.value} {vars(caught.value)}"
        # The server may close the old connection just when it is reused: retries exist for that.
        assert client.models.list(max_retries=1).success
    return caught.value


def test_a_compressed_answer_is_read() -> None:
    """The caller sees no difference."""
    packed = answer(gzip.compress(MODELS, mtime=0), content_encoding="gzip")
    with raw_server(always(packed)) as server, client_of(server) as client:
        assert client.models.list().models[0].id == "m"


def test_a_refused_connection_is_a_connection_error() -> None:
    """The error names the address."""
    url = f"http://127.0.0.1:{free_port()}/v1"
    with (
        OpenAI(KEY, url, max_retries=0) as client,
        pytest.raises(APIConnectionError, match=r"no connection.*/v1/models"),
    ):
        client.models.list()


@pytest.mark.parametrize("sent", [b"", answer(MODELS)[:-5]])
def test_silence_is_a_timeout(sent: bytes) -> None:
    """It may start before the answer or in the middle of it."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(sent)
        time.sleep(2)

    with raw_server(handle) as server, client_of(server, timeout=0.2) as client:
        started = time.monotonic()
        with pytest.raises(APITimeoutError, match=r"no answer within 0\.2 s"):
            client.models.list()
        assert time.monotonic() - started < 1.5


def test_events_of_a_stream_are_available_as_they_arrive() -> None:
    """The first chunk is available while the server still holds back the second."""
    held = time.monotonic

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(STREAM_HEAD + chunk(event("one")))
        connection.socket.recv(1)  # nothing arrives: this ends when the client closes the connection

    with raw_server(handle) as server, client_of(server) as client:
        started = held()
        with client.chat.completions.create(MESSAGES, stream=True) as stream:
            assert next(stream).choices[0].text == "one"
        assert held() - started < 5


def test_a_stream_that_is_abandoned_early_returns_its_connection() -> None:
    """The end of its block, `close`, an exception in the loop, or dropping the last reference."""

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(STREAM_HEAD + chunk(event()) * 1000)

    with raw_server(handle) as server, client_of(server) as client:

        def leave_the_scope() -> None:
            with client.chat.completions.create(MESSAGES, stream=True) as stream:
                next(stream)

        def close_it() -> None:
            stream = client.chat.completions.create(MESSAGES, stream=True)
            next(stream)
            stream.close()
            assert list(stream) == []

        def raise_in_the_loop() -> None:
            for _ in client.chat.completions.create(MESSAGES, stream=True):
                raise KeyError

        def forget_it_unread() -> None:
            client.chat.completions.create(MESSAGES, stream=True)

        leave_the_scope()
        close_it()
        with pytest.raises(KeyError):
            raise_in_the_loop()
        forget_it_unread()
        gc.collect()
        (connections,) = agent_of(client)._pools._servers.values()
        assert not connections.leases
        assert not connections.free


@pytest.mark.parametrize(
    ("ending", "match"),
    [
        (chunk(b""), "ended early, after 1 events"),
        (b"", "the stream broke off: the connection was lost"),
        (b"5\r\nab", "the stream broke off: the connection was lost"),
    ],
)
def test_a_stream_that_ends_early_is_an_error_with_what_had_arrived(ending: bytes, match: str) -> None:
    """The connection may have been closed properly or not."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(STREAM_HEAD + chunk(event("one")) + ending)

    with raw_server(handle) as server, client_of(server) as client:
        stream = client.chat.completions.create(MESSAGES, stream=True)
        assert next(stream).choices[0].text == "one"
        with pytest.raises(IncompleteStreamError, match=match) as caught:
            next(stream)
        assert [each.choices[0].text for each in caught.value.partial] == ["one"]


def test_a_server_that_does_not_close_after_the_end_of_a_stream_causes_no_delay() -> None:
    """The client closes the connection after a moment."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(STREAM_HEAD + chunk(event()) + chunk(b"data: [DONE]\n\n"))
        connection.socket.recv(1)

    with raw_server(handle) as server, client_of(server) as client:
        started = time.monotonic()
        assert len(list(client.chat.completions.create(MESSAGES, stream=True))) == 1
        assert time.monotonic() - started < 3


def test_a_redirect_within_the_origin_is_followed() -> None:
    """It gets the key; no other origin gets a request."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            if b"GET /models " in request:
                connection.send(answer(b"", "308 Permanent Redirect", location="/v2/models"))
            else:
                connection.send(answer(MODELS))

    with raw_server(handle) as server, raw_server(always(answer(MODELS))) as other, client_of(server) as client:
        assert client.models.list().success
        assert all(f"Bearer {KEY}".encode() in request for request in server.requests)
        moved = answer(b"", "302 Found", location=f"{other.base_url}/models")
        with (
            raw_server(always(moved)) as sender,
            client_of(sender) as sent_away,
            pytest.raises(OpenAIError, match=f"redirects to '{other.base_url}/models'"),
        ):
            sent_away.models.list()
        assert other.requests == []


def test_a_client_that_is_never_closed_leaves_no_warning() -> None:
    """Its connections are closed when it is collected."""
    with raw_server(always(answer(MODELS))) as server:
        code = (
            "import gc\nfrom aikit import OpenAI\n"
            f"client = OpenAI({KEY!r}, {server.base_url!r})\n"
            "client.models.list()\n"
            "del client\ngc.collect()\n"
            f"OpenAI({KEY!r}, {server.base_url!r}).models.list()\n"
        )
        done = subprocess.run([sys.executable, "-X", "dev", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_threads_that_make_the_first_call_at_once_share_one_agent() -> None:
    """No second agent is created and forgotten."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # so that threads switch at every possible place
    try:
        _share_an_agent()
    finally:
        sys.setswitchinterval(interval)


def _share_an_agent() -> None:
    with raw_server(always(answer(MODELS))) as server:
        for _ in range(50):
            with client_of(server) as client, ThreadPoolExecutor(8) as pool:
                agents = list(pool.map(lambda _, of=client: of._agent(NO_OPTIONS), range(8)))
                assert len({id(agent) for agent in agents}) == 1
