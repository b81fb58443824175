"""The deadline of a whole call, against servers that never fall silent and never finish."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from typing import Any

import httpx
import pytest

from aikit import APIConnectionError, APITimeoutError, AsyncOpenAI, DecodingError, OpenAI
from aikit.agents.pooled import AsyncPooledAgent, PooledAgent
from aikit_openapi.api.models import list_models
from tests.drivers.servers import (
    MODELS,
    STREAM_HEAD,
    Connection,
    RawServer,
    always,
    answer,
    chunk,
    event,
    raw_server,
)
from tests.drivers.test_agents import OwnAgent, OwnAsyncAgent

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
Handle = Callable[[RawServer, Connection], None]


def trickle(head: bytes, piece: bytes, seconds: float = 0.05) -> Handle:
    """Send a head, and then one piece after another without end."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(head)
        for _ in count():
            time.sleep(seconds)
            connection.send(piece)

    return handle


SLOW_HEAD = trickle(b"HTTP/1.1 200 OK\r\n", b"x")
SLOW_BODY = trickle(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n", b" ")
INTERIM = trickle(b"", b"HTTP/1.1 102 Processing\r\n\r\n")


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Fail if the block takes so long that nothing can have ended it in time."""
    started = time.monotonic()
    yield
    assert time.monotonic() - started < seconds


@pytest.mark.parametrize("handle", [SLOW_HEAD, SLOW_BODY, INTERIM], ids=["head", "body", "interim"])
@pytest.mark.parametrize("is_httpx", [False, True], ids=["own", "httpx"])
def test_a_byte_now_and_then_does_not_keep_a_call_past_its_deadline(handle: Handle, is_httpx: bool) -> None:
    """No single read takes long; the sender is our own agent or a client of the user."""

    async def main(server: RawServer) -> None:
        async with (
            httpx.AsyncClient(trust_env=False) as agent,
            AsyncOpenAI(KEY, server.base_url, http_agent=agent if is_httpx else None) as client,
        ):
            with pytest.raises(APITimeoutError, match=r"the deadline of 0\.4 s passed"):
                await client.models.list(deadline=0.4)

    with raw_server(handle) as server, no_longer_than(5):
        asyncio.run(main(server))
        with (
            httpx.Client(trust_env=False) as agent,
            OpenAI(KEY, server.base_url, http_agent=agent if is_httpx else None) as client,
            pytest.raises(APITimeoutError, match=r"the deadline of 0\.4 s passed"),
        ):
            client.models.list(deadline=0.4)


def test_attempts_and_waits_end_at_the_deadline() -> None:
    """The server always fails, and the deadline ends the attempts before the number of retries does."""
    with raw_server(always(answer(b"{}", "503 Busy", retry_after_ms="100"))) as server, no_longer_than(5):
        with OpenAI(KEY, server.base_url, max_retries=1000, deadline=0.5) as client:
            error = client.models.list(throw=False).errors[0]
        assert "the deadline of 0.5 s leaves no time for another attempt" in str(error)
        assert 2 <= len(server.requests) <= 5


def test_an_upload_that_the_server_barely_reads_ends_at_the_deadline() -> None:
    """A server that reads a little now and then keeps each write alive."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        while connection.socket.recv(1000):
            time.sleep(0.05)

    async def main(server: RawServer) -> None:
        async with AsyncOpenAI(KEY, server.base_url, deadline=0.5) as client:
            with pytest.raises(APITimeoutError, match=r"the deadline of 0\.5 s passed"):
                await client.files.create(("x", bytes(20_000_000)), "user_data")

    with raw_server(handle) as server, no_longer_than(8):
        asyncio.run(main(server))
        with (
            OpenAI(KEY, server.base_url, deadline=0.5) as client,
            pytest.raises(APITimeoutError, match=r"the deadline of 0\.5 s passed"),
        ):
            client.files.create(("x", bytes(20_000_000)), "user_data")


STREAMING = trickle(STREAM_HEAD, chunk(event("x")))
COMMENTING = trickle(STREAM_HEAD + chunk(event("x")), chunk(b": still here\n\n"))


@pytest.mark.parametrize("is_httpx", [False, True], ids=["own", "httpx"])
@pytest.mark.parametrize(
    ("handle", "options", "match"),
    [
        (STREAMING, {"deadline": 0.5}, r"the deadline of 0\.5 s passed, in the middle of a stream"),
        (COMMENTING, {"stream_idle_timeout": 0.3}, r"no event within 0\.3 s, in the middle of a stream"),
        (COMMENTING, {"stream_idle_timeout": 0.3, "deadline": 30}, r"no event within 0\.3 s"),
        (COMMENTING, {"stream_idle_timeout": 30, "deadline": 0.4}, r"the deadline of 0\.4 s passed"),
    ],
)
def test_a_stream_ends_at_its_deadline_or_idle_timeout(
    handle: Handle, options: dict[str, Any], match: str, is_httpx: bool
) -> None:
    """The error has what had arrived; comments keep the connection alive, but don't count as events."""

    async def main(server: RawServer) -> None:
        async with (
            httpx.AsyncClient(trust_env=False) as agent,
            AsyncOpenAI(KEY, server.base_url, http_agent=agent if is_httpx else None) as client,
        ):
            stream = await client.chat.completions.create(MESSAGES, stream=True, **options)
            with pytest.raises(APITimeoutError, match=match) as caught:
                async for _ in stream:
                    pass
            assert caught.value.partial

    with raw_server(handle) as server, no_longer_than(6):
        asyncio.run(main(server))
        with (
            httpx.Client(trust_env=False) as agent,
            OpenAI(KEY, server.base_url, http_agent=agent if is_httpx else None) as client,
        ):
            stream = client.chat.completions.create(MESSAGES, stream=True, **options)
            with pytest.raises(APITimeoutError, match=match) as caught:
                list(stream)
            assert caught.value.partial


def test_the_deadline_holds_for_every_kind_of_call() -> None:
    """This covers low-level calls, managed streams, and calls that poll until a job is done."""
    waiting = answer(b'{"id": "file-1", "object": "file", "status": "uploaded"}')
    with raw_server(SLOW_BODY) as slow, OpenAI(KEY, slow.base_url, deadline=0.3) as client, no_longer_than(5):
        with pytest.raises(APITimeoutError, match=r"the deadline of 0\.3 s passed"):
            list_models.sync(client=client)
        with pytest.raises(APITimeoutError, match=r"the deadline of 0\.3 s passed"):
            client.files.content("file-1").read()
    with (
        raw_server(STREAMING) as endless,
        OpenAI(KEY, endless.base_url, deadline=0.3) as client,
        no_longer_than(5),
        client.chat.completions.stream(messages=MESSAGES) as stream,
        pytest.raises(APITimeoutError, match=r"the deadline of 0\.3 s passed"),
    ):
        stream.until_done()
    with raw_server(always(waiting)) as busy, OpenAI(KEY, busy.base_url) as client, no_longer_than(5):
        with pytest.raises(APITimeoutError, match="the deadline of 1 s passed"):
            client.files.wait_for_processing("file-1", poll_interval=0.05, deadline=1)
        assert len(busy.requests) > 1


def test_a_key_that_arrives_too_late_is_an_error_and_nothing_is_sent() -> None:
    """An awaited key is cancelled; for one that blocks, the error is raised when it returns."""
    match = r"the deadline of 0\.2 s passed while `api_key` was fetching the key"

    def slow() -> str:
        time.sleep(0.3)
        return KEY

    async def never() -> str:
        await asyncio.sleep(60)
        return KEY

    async def ask(base_url: str) -> None:
        async with AsyncOpenAI(never, base_url, deadline=0.2) as client:
            with pytest.raises(APITimeoutError, match=match):
                await client.models.list()

    with raw_server(always(answer(MODELS))) as server, no_longer_than(5):
        with OpenAI(slow, server.base_url, deadline=0.2) as client, pytest.raises(APITimeoutError, match=match):
            client.models.list()
        asyncio.run(ask(server.base_url))
        assert server.requests == []


def test_a_slow_reader_is_not_mistaken_for_a_silent_server() -> None:
    """The time that the caller takes between two events does not count."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(STREAM_HEAD)
        for each in (event("a"), event("b"), event("c", "stop"), b"data: [DONE]\n\n", b""):
            connection.send(chunk(each))

    with raw_server(handle) as server, OpenAI(KEY, server.base_url, stream_idle_timeout=0.2) as client:
        came = 0
        for _ in client.chat.completions.create(MESSAGES, stream=True):
            time.sleep(0.3)
            came += 1
        assert came == 3


def test_a_download_ends_at_the_deadline() -> None:
    """It may be in the middle of its body."""
    with raw_server(SLOW_BODY) as server, OpenAI(KEY, server.base_url, deadline=0.4) as client, no_longer_than(5):
        body = client.files.content("file-1")
        with pytest.raises(APITimeoutError, match=r"the deadline of 0\.4 s passed, in the middle of the body"):
            body.read()


class Slow(OwnAgent):
    """A custom agent that is slow."""

    def __init__(self) -> None:
        super().__init__()
        self.ended = threading.Event()
        self.late_replies: list[Any] = []

    def perform(self, outgoing: Any) -> Any:
        """Answer after a delay."""
        self.ended.wait(10)
        reply = super().perform(outgoing)
        closed = self.late_replies
        reply.close = lambda: closed.append(reply)  # type: ignore[method-assign]  # records that it was closed
        return reply


class SlowAsync(OwnAsyncAgent):
    """A slow agent for the asynchronous client."""

    async def perform(self, outgoing: Any) -> Any:
        """Answer after a delay."""
        await asyncio.sleep(10)
        return await super().perform(outgoing)


def test_the_client_does_not_wait_for_a_custom_agent_past_the_deadline() -> None:
    """It need not know about deadlines; a reply that arrives too late is closed."""
    agent = Slow()
    with no_longer_than(5):
        with (
            OpenAI(KEY, "https://server.test", http_agent=agent, deadline=0.2) as client,
            pytest.raises(APITimeoutError, match=r"the deadline of 0\.2 s passed"),
        ):
            client.models.list()

        async def main() -> None:
            async with AsyncOpenAI(KEY, "https://server.test", http_agent=SlowAsync(), deadline=0.2) as client:
                await client.models.list()

        with pytest.raises(APITimeoutError, match=r"the deadline of 0\.2 s passed"):
            asyncio.run(main())
        agent.ended.set()
        for _ in range(100):
            if agent.late_replies:
                break
            time.sleep(0.02)
        assert len(agent.late_replies) == 1


def test_no_thread_is_left_behind() -> None:
    """Each exchange of a user's agent with a deadline has a thread, which ends with the exchange."""
    with (
        raw_server(always(answer(MODELS))) as server,
        httpx.Client(trust_env=False) as agent,
        OpenAI(KEY, server.base_url, http_agent=agent, deadline=5) as client,
    ):
        for _ in range(20):
            assert client.models.list().models[0].id == "m"
    for _ in range(100):
        left = [each for each in threading.enumerate() if each.name == "aikit-bounded"]
        if not left:
            break
        time.sleep(0.02)
    assert left == []


def test_a_body_longer_than_allowed_is_an_error() -> None:
    """This holds for bodies in memory; the error has what had arrived, and downloads to a file have no limit."""
    long = answer(b'{"data": [], "x": "' + b"y" * 99_988 + b'"}')
    with (
        raw_server(always(long)) as server,
        OpenAI(KEY, server.base_url, max_response_bytes=50_000) as client,
    ):
        with pytest.raises(DecodingError, match=r"longer than 50000 bytes.*`max_response_bytes`") as caught:
            client.models.list()
        assert caught.value.response is not None
        assert caught.value.response.content.startswith(b'{"data": [], "x": "yyy')
        assert client.models.list(max_response_bytes=None).x.startswith("yyy")
        with pytest.raises(DecodingError, match="longer than 50000 bytes"):
            client.files.content("file-1").read()
        assert sum(map(len, client.files.content("file-1").iter_bytes())) == 100_009


def test_a_stream_longer_than_allowed_is_an_error() -> None:
    """One endless line would fill the memory; the error has what arrived before it."""
    endless = trickle(STREAM_HEAD + chunk(event("x")), chunk(b"data: " + b"y" * 10_000), seconds=0)
    with raw_server(endless) as server, OpenAI(KEY, server.base_url, max_response_bytes=300_000) as client:
        with pytest.raises(DecodingError, match="longer than 300000 bytes") as caught:
            list(client.chat.completions.create(MESSAGES, stream=True))
        assert len(caught.value.partial) == 1


def test_an_endless_head_is_an_error() -> None:
    """The server sends one interim answer after another; this ends even without a deadline."""
    endless = trickle(b"", b"HTTP/1.1 102 Processing\r\n\r\n" * 1000, seconds=0)
    with (
        raw_server(endless) as server,
        OpenAI(KEY, server.base_url, max_retries=0) as client,
        no_longer_than(10),
        pytest.raises(APIConnectionError, match="head of the answer is longer than 1048576 bytes"),
    ):
        client.models.list()


def test_a_second_answer_is_not_mistaken_for_the_next() -> None:
    """The connection with the second answer is closed, and the next call gets its own answer."""
    stray = answer(b'{"object": "list", "data": [{"id": "stray"}]}')

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(answer(MODELS) + (stray if server.connections == 1 else b""))

    async def main(server: RawServer) -> None:
        async with AsyncOpenAI(KEY, server.base_url, max_retries=0) as client:
            for _ in range(3):
                assert (await client.models.list()).models[0].id == "m"

    with raw_server(handle) as server, OpenAI(KEY, server.base_url, max_retries=0) as client:
        for _ in range(3):
            assert client.models.list().models[0].id == "m"
        assert server.connections == 2
        server.connections = 0
        asyncio.run(main(server))


def test_a_call_that_waits_too_long_for_a_connection_says_so() -> None:
    """The wait is not part of the attempt's own time, and the error says that it took too long."""

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            time.sleep(0.3)
            connection.send(answer(MODELS))

    async def main(server: RawServer) -> None:
        agent = AsyncPooledAgent(most_connections=1)
        async with AsyncOpenAI(KEY, server.base_url, http_agent=agent) as client:
            results = await asyncio.gather(*(client.models.list() for _ in range(3)))
            queued = sorted(each.attempts[0].queued_seconds for each in results)
            assert [round(seconds / 0.3) for seconds in queued] == [0, 1, 2]
            assert all(each.attempts[0].seconds < 0.55 for each in results)
            both = asyncio.gather(*(client.models.list(timeout={"pool": 0.1}, max_retries=0) for _ in range(2)))
            with pytest.raises(APITimeoutError, match=r"no free connection within 0\.1 s"):
                await both
            await asyncio.sleep(0.4)
        await agent.close()

    with raw_server(handle) as server:
        asyncio.run(main(server))
        assert server.connections == 1
        agent = PooledAgent(most_connections=1)
        with OpenAI(KEY, server.base_url, http_agent=agent) as client, ThreadPoolExecutor(3) as threads:
            results = list(threads.map(lambda _: client.models.list(), range(3)))
        assert [round(each / 0.3) for each in sorted(r.attempts[0].queued_seconds for r in results)] == [0, 1, 2]
        agent.close()


def test_a_fast_call_does_not_wait_behind_slow_ones() -> None:
    """With all connections in use it gets the first free one, and waiting calls take turns."""
    slow_ends = threading.Event()

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            if b"/slow" in request:
                slow_ends.wait(30)
            connection.send(
                answer(MODELS[len(b'{"object": "list", "data": [') : -2] if b"/models/" in request else MODELS)
            )

    async def main(server: RawServer) -> None:
        agent = AsyncPooledAgent(most_connections=21)
        async with AsyncOpenAI(KEY, server.base_url, http_agent=agent, max_retries=0) as client:
            slow = [asyncio.ensure_future(client.models.retrieve("slow")) for _ in range(20)]
            fast = [client.models.retrieve("fast") for _ in range(40)]
            async with asyncio.timeout(20):
                await asyncio.gather(*fast)
            slow_ends.set()
            await asyncio.gather(*slow)
        await agent.close()

    with raw_server(handle) as server:
        asyncio.run(main(server))
        assert server.connections == 21
        slow_ends.clear()
        agent = PooledAgent(most_connections=21)
        with OpenAI(KEY, server.base_url, http_agent=agent, max_retries=0) as client, ThreadPoolExecutor(60) as threads:
            slow = [threads.submit(client.models.retrieve, "slow") for _ in range(20)]
            fast = [threads.submit(client.models.retrieve, "fast") for _ in range(40)]
            for each in fast:
                each.result(20)
            slow_ends.set()
            for each in slow:
                each.result(20)
        agent.close()
        assert server.connections == 42
