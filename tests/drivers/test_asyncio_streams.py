"""The asynchronous connections: what they notice while they are free, cancellation, addresses, timers, other loops."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI
from aikit.agents.asyncio_streams import AsyncioStream, open_stream
from aikit.agents.resolver import look_up_async
from tests.drivers.servers import (
    MODELS,
    STREAM_HEAD,
    Connection,
    RawServer,
    SecureSocket,
    answer,
    chunk,
    raw_server,
    refusing_address,
    silent_address,
    trusted_context,
)
from tests.drivers.servers import event as event_of

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]


def loops() -> list[Any]:
    """The event loops to test: asyncio's, and uvloop's where it is installed."""
    made: list[Any] = [pytest.param(asyncio.new_event_loop, id="asyncio")]
    try:
        import uvloop
    except ImportError:
        return made
    return [*made, pytest.param(uvloop.new_event_loop, id="uvloop")]


LOOPS = pytest.mark.parametrize("new_loop", loops())
TLS = pytest.mark.parametrize("is_tls", [False, True], ids=["plain", "TLS"])


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's context, whose authority the environment names."""
    return trusted_context(tmp_path, monkeypatch, "127.0.0.1", "localhost")


async def connect(host: str, port: int, seconds: float) -> AsyncioStream:
    """Connect to a host, at the first of its addresses that accepts."""
    async with asyncio.timeout(seconds):
        return await open_stream(await look_up_async(host, port, is_public_only=False))


def run(new_loop: Callable[[], asyncio.AbstractEventLoop], main: Any) -> Any:
    """Run a coroutine in a new loop."""
    with asyncio.Runner(loop_factory=new_loop) as runner:
        return runner.run(main)


def open_files() -> int:
    """How many file descriptors are open."""
    return len(os.listdir("/dev/fd"))


def secure(connection: Connection, context: ssl.SSLContext | None) -> Connection:
    """The connection over TLS, if there is a context."""
    return connection if context is None else Connection(SecureSocket(connection.socket, context))


@contextmanager
def serving(handle: Callable[[RawServer, Connection], None], context: ssl.SSLContext | None) -> Iterator[Any]:
    """Run a server, over TLS if there is a context; yield it and its base URL."""
    with raw_server(lambda server, connection: handle(server, secure(connection, context))) as server:
        yield server, server.base_url.replace("http:", "https:") if context else server.base_url


@LOOPS
@TLS
def test_calls_streams_and_uploads_work_on_every_loop(new_loop: Any, is_tls: bool, authority: Any) -> None:
    """They share one connection."""
    streamed = STREAM_HEAD + chunk(event_of("a") + event_of("b", "stop") + b"data: [DONE]\n\n") + chunk(b"")
    uploaded = answer(b'{"id": "f", "object": "file", "filename": "x"}')

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            target = request.split()[1]
            connection.send(
                streamed if b"chat" in target else uploaded if b"files" in target else answer(MODELS + b" " * 300_000)
            )

    async def main(base_url: str) -> None:
        async with AsyncOpenAI(KEY, base_url) as client:
            for _ in range(3):
                assert (await client.models.list()).models[0].id == "m"
                stream = await client.chat.completions.create(MESSAGES, stream=True)
                assert [each.choices[0].delta.content async for each in stream] == ["a", "b"]
                assert (await client.files.create(("x", bytes(3_000_000)), "user_data")).id == "f"

    with serving(handle, authority if is_tls else None) as (server, base_url):
        run(new_loop, main(base_url))
        assert server.connections == 1


@LOOPS
@TLS
@pytest.mark.parametrize("stray", [b"", answer(MODELS)], ids=["end", "extra answer"])
@pytest.mark.parametrize("blocks", [False, True], ids=["loop runs", "loop is blocked"])
def test_a_free_connection_that_ends_or_receives_something_is_not_used_again(
    new_loop: Any, is_tls: bool, authority: Any, stray: bytes, blocks: bool
) -> None:
    """It is noticed even if the program has not let the loop run since."""
    import threading

    may_send, has_sent = threading.Event(), threading.Event()
    own = answer(MODELS.replace(b'"m"', b'"right"'))

    def handle(server: RawServer, connection: Connection) -> None:
        is_first = server.connections == 1
        while connection.read_request():
            connection.send(own)
            if is_first:
                assert may_send.wait(20)
                if stray:
                    connection.send(stray)
                    has_sent.set()
                else:
                    break
        if is_first:
            server_end(connection)
            has_sent.set()

    def server_end(connection: Connection) -> None:
        getattr(connection.socket, "_socket", connection.socket).shutdown(socket.SHUT_RDWR)

    async def main(base_url: str) -> None:
        async with AsyncOpenAI(KEY, base_url, max_retries=0) as client:
            assert (await client.models.list()).models[0].id == "right"
            may_send.set()
            if blocks:
                assert has_sent.wait(20)
                time.sleep(0.1)  # noqa: ASYNC251  # the loop must not run
            else:
                await asyncio.to_thread(has_sent.wait, 20)
                await asyncio.sleep(0.1)
            assert (await client.models.list()).models[0].id == "right"

    with serving(handle, authority if is_tls else None) as (server, base_url):
        run(new_loop, main(base_url))
        assert server.connections == 2


@LOOPS
@TLS
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_task_that_is_cancelled_while_it_connects_leaves_no_socket(
    new_loop: Any, is_tls: bool, host: str, authority: Any
) -> None:
    """It is cancelled in every turn of the loop, from the first until the call is over."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE

    async def start(port: int) -> None:
        stream = await connect(host, port, 10)
        try:
            if is_tls:
                await stream.encrypt(context, host)
            await asyncio.sleep(1)
        finally:
            stream.abort()

    async def main(port: int) -> None:
        # The first connection opens what the loop itself needs.
        (await connect(host, port, 10)).abort()
        await asyncio.sleep(0.1)
        before = open_files()
        for turns in range(60):
            task = asyncio.create_task(start(port))
            for _ in range(turns):
                await asyncio.sleep(0)
            if turns > 40:
                await asyncio.sleep(0.002 * (turns - 40))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        for _ in range(100):
            await asyncio.sleep(0.01)
            if open_files() <= before:
                break
        assert open_files() <= before

    # The server runs in another process, so that only the client's descriptors count.
    with subprocess.Popen(
        [sys.executable, "-c", _ACCEPTING, *([] if not is_tls else ["tls"])],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            run(new_loop, main(int(process.stdout.readline())))
        finally:
            process.stdin.close()
            process.wait(20)


# Accepts connections and answers nothing, or only the handshake.
_ACCEPTING = """
import socket, ssl, sys, threading, trustme
listener = socket.create_server(("127.0.0.1", 0), backlog=200)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
trustme.CA().issue_cert("127.0.0.1", "localhost").configure_cert(context)
kept = []
def serve(connection):
    try:
        kept.append(context.wrap_socket(connection, server_side=True) if sys.argv[1:] else connection)
    except OSError:
        connection.close()
def accept():
    while True:
        threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
threading.Thread(target=accept, daemon=True).start()
print(listener.getsockname()[1], flush=True)
sys.stdin.read()
"""


class Resolving(asyncio.SelectorEventLoop):
    """A loop whose names have the addresses that a test says; it counts its timers."""

    addresses: tuple[tuple[str, int], ...] = ()
    timers = 0

    async def getaddrinfo(self, host: Any, port: Any, **options: Any) -> Any:
        """The addresses of any host."""
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", each) for each in self.addresses]

    def call_at(self, *arguments: Any, **options: Any) -> Any:
        """Count a timer."""
        self.timers += 1
        return super().call_at(*arguments, **options)


@pytest.fixture
def silent() -> Iterator[tuple[str, int]]:
    """The address of a server that never accepts."""
    with silent_address() as address:
        yield address


@pytest.fixture
def refusing() -> tuple[str, int]:
    """The address of a port without a listener."""
    return refusing_address()


def test_a_host_is_reached_at_the_first_of_its_addresses_that_accepts(
    silent: tuple[str, int], refusing: tuple[str, int]
) -> None:
    """An address that refuses is passed over at once, one that is silent after a quarter of a second."""
    loop = Resolving()

    def handle(server: RawServer, connection: Connection) -> None:
        connection.socket.recv(1)

    async def main() -> float:
        began = loop.time()
        stream = await connect("many.test", 1, 10)
        stream.abort()
        return loop.time() - began

    with raw_server(handle) as server:
        accepting = ("127.0.0.1", int(server.base_url.rpartition(":")[2]))
        before = open_files()
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            loop.addresses = (refusing, refusing, accepting)
            assert runner.run(main()) < 8
            loop.addresses = (silent, refusing, accepting)
            assert 0.2 < runner.run(main()) < 8
            loop.addresses = (accepting, silent)
            assert runner.run(main()) < 8
            runner.run(asyncio.sleep(0.05))
            assert open_files() <= before + 3 + 1  # the loop's own, and the server's end of one connection


def test_a_host_that_no_address_of_accepts_is_an_error(silent: tuple[str, int], refusing: tuple[str, int]) -> None:
    """The error names all reasons, or the time."""
    loop = Resolving()
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        loop.addresses = (refusing, (refusing[0], 1))
        with pytest.raises(OSError, match=rf"'127.0.0.1', {refusing[1]}\); .*'127.0.0.1', 1\)"):
            runner.run(connect("many.test", 1, 10))
        loop.addresses = (silent, refusing)
        with pytest.raises(TimeoutError):
            runner.run(connect("many.test", 1, 0.5))


def test_a_connection_sets_one_timer_for_all_its_calls() -> None:
    """A timer for each read would cost more than the read."""
    loop = Resolving()

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(answer(MODELS))

    async def main(base_url: str) -> int:
        async with AsyncOpenAI(KEY, base_url) as client:
            await client.models.list()
            before = loop.timers
            for _ in range(50):
                await client.models.list()
            return loop.timers - before

    with raw_server(handle) as server, asyncio.Runner(loop_factory=lambda: loop) as runner:
        assert runner.run(main(server.base_url)) == 0


def test_shorter_and_longer_timeouts_take_turns_on_one_connection() -> None:
    """The timer of an earlier read neither cuts a later one short nor lets it wait longer."""

    def handle(server: RawServer, connection: Connection) -> None:
        while data := connection.socket.recv(1):
            if data == b"a":
                connection.send(b"a")

    async def main(port: int) -> None:
        loop = asyncio.get_running_loop()
        stream = await connect("127.0.0.1", port, 5)
        await stream.write(b"a")
        assert await stream.read(10, 30) == b"a"
        for seconds in (0.2, 0.4, 0.1):
            began = loop.time()
            with pytest.raises(TimeoutError):
                await stream.read(10, seconds)
            assert seconds - 0.01 <= loop.time() - began < seconds + 20
        await stream.write(b"a")
        assert await stream.read(10, 30) == b"a"
        stream.abort()
        for use in (stream.write(b"a"), stream.read(1)):
            with pytest.raises(OSError, match="closed by the program"):
                await use
        stream.abort()

    with raw_server(handle) as server:
        asyncio.run(main(int(server.base_url.rpartition(":")[2])))


@LOOPS
def test_a_slow_reader_holds_little_in_memory(new_loop: Any) -> None:
    """The connection stops reading from the socket until the program has read what there is."""
    sent = [0]

    def handle(server: RawServer, connection: Connection) -> None:
        connection.socket.recv(1)
        for _ in range(1000):
            connection.send(bytes(65536))
            sent[0] += 65536

    async def main(port: int) -> None:
        stream = await connect("127.0.0.1", port, 5)
        await stream.write(b"a")
        size = len(await stream.read(10))
        await asyncio.sleep(0.5)
        assert sent[0] < 50_000_000  # the rest is what the operating system holds
        while data := await stream.read(65536):
            size += len(data)
        stream.abort()
        assert size == 65_536_000

    with raw_server(handle) as server:
        run(new_loop, main(int(server.base_url.rpartition(":")[2])))


@LOOPS
@pytest.mark.parametrize("fault", ["no trust", "no TLS", "end", "silence"])
def test_a_handshake_that_fails_is_a_failure_to_connect(new_loop: Any, fault: str, authority: Any) -> None:
    """The socket is closed."""
    context = ssl.create_default_context(cafile=os.environ["SSL_CERT_FILE"])
    if fault == "no trust":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    def handle(server: RawServer, connection: Connection) -> None:
        if fault == "no trust":
            SecureSocket(connection.socket, authority)
        elif fault == "no TLS":
            connection.send(b"SSH-2.0-server\r\n")
        elif fault == "end":
            return
        connection.socket.recv(65536)
        connection.socket.recv(65536)

    async def main(port: int) -> None:
        stream = await connect("127.0.0.1", port, 5)
        with pytest.raises(OSError) as caught:  # noqa: PT011  # each fault has another message
            async with asyncio.timeout(0.5):
                await stream.encrypt(context, "127.0.0.1")
        assert isinstance(caught.value, TimeoutError) == (fault == "silence")
        await asyncio.sleep(0)  # a task whose time is over must not wait for that
        assert stream.socket.fileno() < 0
        assert stream.is_readable

    with raw_server(handle) as server:
        run(new_loop, main(int(server.base_url.rpartition(":")[2])))


@LOOPS
def test_tls_runs_inside_tls(new_loop: Any, authority: Any, tmp_path: Path) -> None:
    """As through a proxy that is itself reached over TLS."""
    context = ssl.create_default_context(cafile=os.environ["SSL_CERT_FILE"])

    def handle(server: RawServer, connection: Connection) -> None:
        outer = SecureSocket(connection.socket, authority)
        inner: Any = SecureSocket(outer, authority)  # type: ignore[arg-type]  # it has what is needed
        while data := inner.recv(65536):
            inner.sendall(data)
            if data.endswith(b"!"):
                inner.notify()

    async def main(port: int) -> None:
        stream = await connect("localhost", port, 5)
        await stream.encrypt(context, "localhost")
        await stream.encrypt(context, "127.0.0.1")
        sent = bytes(1_000_000) + b"!"
        sending = asyncio.create_task(stream.write(sent))
        got = b""
        while data := await stream.read(65536, 20):
            got += data
        await sending
        assert got == sent
        assert stream.is_end_confirmed
        stream.abort()

    with raw_server(handle) as server:
        run(new_loop, main(int(server.base_url.rpartition(":")[2])))


def test_a_record_that_was_changed_on_its_way_is_an_error_after_what_came_before(authority: Any) -> None:
    """Nothing that had arrived is lost."""
    context = ssl.create_default_context(cafile=os.environ["SSL_CERT_FILE"])

    def handle(server: RawServer, connection: Connection) -> None:
        secured = SecureSocket(connection.socket, authority)
        secured.recv(1)
        secured._tls.write(b"good")
        good = secured._outgoing.read()
        secured._tls.write(b"bad")
        connection.send(good + secured._outgoing.read()[:-1] + b"?")
        connection.socket.recv(1)

    async def main(port: int) -> None:
        stream = await connect("127.0.0.1", port, 5)
        await stream.encrypt(context, "127.0.0.1")
        await stream.write(b"a")
        assert await stream.read(10, 10) == b"good"
        with pytest.raises(OSError, match=r"(?i)mac|decrypt"):
            await stream.read(10, 10)
        stream.abort()

    with raw_server(handle) as server:
        asyncio.run(main(int(server.base_url.rpartition(":")[2])))


def test_under_trio_the_error_says_what_to_use() -> None:
    """The blocking client in a thread is what works there."""
    trio = pytest.importorskip("trio")

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(answer(MODELS))

    async def main(base_url: str) -> None:
        async with AsyncOpenAI(KEY, base_url) as client:
            await client.models.list()

    with raw_server(handle) as server:
        with pytest.raises(RuntimeError, match="under trio or another kind of event loop use the blocking `OpenAI`"):
            trio.run(main, server.base_url)
        assert server.connections == 0


def test_the_first_call_loads_no_other_framework_of_events() -> None:
    """Nor another HTTP engine: each would take time at the first call."""
    program = (
        "import asyncio, sys\n"
        "from aikit import AsyncOpenAI\n"
        "async def main():\n"
        "    async with AsyncOpenAI('sk-test-not-real', sys.argv[1]) as client:\n"
        "        for _ in range(2):\n"
        "            await client.models.list()\n"
        "asyncio.run(main())\n"
        "print({'anyio', 'trio', 'httpcore', 'httpcore2', 'httpx', 'h11'} & sys.modules.keys())\n"
    )

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(answer(MODELS))

    with raw_server(handle) as server:
        command = [sys.executable, "-c", program, server.base_url]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("set()", "")
