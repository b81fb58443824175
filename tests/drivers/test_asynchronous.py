"""The asynchronous client over real sockets: tasks, cancellation, event loops, streams and failures."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from aikit import APIConnectionError, APITimeoutError, AsyncOpenAI, IncompleteStreamError
from aikit.agents.pooled import AsyncPooledAgent
from tests.drivers.servers import (
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


def run(
    handle: Callable[[RawServer, Connection], None],
    main: Callable[[AsyncOpenAI, RawServer], Awaitable[None]],
    **options: Any,
) -> None:
    """Run a test with a client of a raw server, in an event loop that reports coroutines that were never awaited."""

    async def scope(server: RawServer) -> None:
        async with AsyncOpenAI(KEY, server.base_url, **{"max_retries": 0, **options}) as client:
            await main(client, server)
        gc.collect()
        await asyncio.sleep(0)

    with raw_server(handle) as server:
        asyncio.run(scope(server), debug=True)


def in_use(client: AsyncOpenAI) -> list[int]:
    """The number of connections in use per server."""
    pools = agent_of(client)._pools.values()
    return [len(server.leases) for each in pools for server in each._servers.values()]


def test_connections_are_reused() -> None:
    """This includes the connection of a stream that was read to its end."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            if b"/chat/" in request:
                connection.send(STREAM_HEAD + chunk(event()) + chunk(b"data: [DONE]\n\n") + chunk(b""))
            else:
                connection.send(answer(MODELS))

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        for _ in range(3):
            assert (await client.models.list()).models[0].id == "m"
            stream = await client.chat.completions.create(MESSAGES, stream=True)
            assert [each.choices[0].text async for each in stream] == ["x"]
        assert server.connections == 1

    run(handle, main)


def test_one_client_serves_many_tasks() -> None:
    """Four hundred at once finish, each with its own answer, and no task waits forever for a connection."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            name = request.split(b" ")[1].rsplit(b"/", 1)[1]
            connection.send(answer(b'{"id": "%b"}' % name))

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        limit = asyncio.Semaphore(100)  # the small server can handle this many connections

        async def ask(name: str) -> bool:
            async with limit:
                return (await client.models.retrieve(name)).id == name

        assert all(await asyncio.gather(*(ask(f"m{number}") for number in range(400))))
        assert server.connections <= 100
        assert sum(in_use(client)) == 0

    run(handle, main)


def test_a_list_is_awaited_or_iterated_over() -> None:
    """Awaiting it returns the first page, and `async for` yields the items of all pages."""
    item = '{"id": "%s", "object": "file", "bytes": 1, "created_at": 1, "filename": "x", "purpose": "batch"}'

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            second = b"after=a" in request
            data, more = (item % "b", "false") if second else (item % "a", "true")
            connection.send(answer(f'{{"object": "list", "data": [{data}], "has_more": {more}}}'.encode()))

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        page = await client.files.list()
        assert ([file.id for file in page.files], page.has_more) == (["a"], True)
        following = await page.next_page()
        assert following is not None
        assert [file.id for file in following.files] == ["b"]
        assert await following.next_page() is None
        assert (page.has_next_page(), following.has_next_page()) == (True, False)
        assert [file.id for file in (await page.get_next_page()).files] == ["b"]
        assert [len(each.files) async for each in page.iter_pages()] == [1, 1]
        with pytest.raises(RuntimeError, match="this is the last page"):
            await following.get_next_page()
        assert [file.id async for file in page] == ["a", "b"]
        assert [file.id async for file in client.files.list()] == ["a", "b"]

    run(handle, main)


def test_a_key_may_come_from_a_coroutine() -> None:
    """The coroutine is awaited before each call."""
    keys = iter(["sk-test-one", "sk-test-two"])

    async def key() -> str:
        await asyncio.sleep(0)
        return next(keys)

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        client.api_key = key
        await client.models.list()
        await client.models.list()
        assert [b"sk-test-one" in server.requests[0], b"sk-test-two" in server.requests[1]] == [True, True]

    run(always(answer(MODELS)), main)


def test_a_cancelled_task_returns_its_connection() -> None:
    """It may be waiting for an answer or reading a stream; the client keeps working."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            if b"/chat/" in request:
                connection.send(STREAM_HEAD + chunk(event()))
            if b"/models" in request and b"slow" not in request:
                connection.send(answer(MODELS))

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        async def read() -> None:
            async for _ in await client.chat.completions.create(MESSAGES, stream=True):
                pass

        for wait in (client.models.retrieve("slow"), read()):
            task = asyncio.ensure_future(wait)
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert sum(in_use(client)) == 0
        assert (await client.models.list()).success

    run(handle, main)


def test_a_stream_that_is_abandoned_early_returns_its_connection() -> None:
    """The end of its block, `close`, an exception in the loop, or dropping the last reference."""

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(STREAM_HEAD + chunk(event()) * 1000)

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        create = client.chat.completions.create
        async with await create(MESSAGES, stream=True) as stream:
            await anext(stream)
        stream = await create(MESSAGES, stream=True)
        await anext(stream)
        await stream.close()
        assert [each async for each in stream] == []

        async def raise_in_the_loop() -> None:
            async for _ in await create(MESSAGES, stream=True):
                raise KeyError

        with pytest.raises(KeyError):
            await raise_in_the_loop()
        await create(MESSAGES, stream=True)  # dropped unread
        del stream
        gc.collect()
        for _ in range(100):
            await asyncio.sleep(0.01)
            if not sum(in_use(client)):
                break
        assert sum(in_use(client)) == 0

    run(handle, main)


def test_a_client_works_in_one_event_loop_after_another() -> None:
    """Connections of a loop that has ended are not used again."""
    with raw_server(always(answer(MODELS))) as server:
        client = AsyncOpenAI(KEY, server.base_url)

        async def main() -> None:
            assert (await client.models.list()).success
            for pools in list(agent_of(client)._pools.values()):
                for connection in pools.end()[1]:
                    await connection.aclose()

        asyncio.run(main())
        asyncio.run(main())
        assert server.connections == 2


async def list_models(client: AsyncOpenAI) -> None:
    """Call the server once."""
    assert (await client.models.list()).success


def call_in_a_new_loop(client: AsyncOpenAI, *, shuts_down: bool) -> None:
    """Call in a new event loop, like `asyncio.run`, or without closing the generators of the loop."""
    if shuts_down:
        asyncio.run(list_models(client))
        return
    loop = asyncio.new_event_loop()
    loop.run_until_complete(list_models(client))
    loop.close()


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize("shuts_down", [True, False], ids=["asyncio.run", "close"])
def test_event_loops_that_have_ended_leave_no_connection_open(shuts_down: bool) -> None:
    """`asyncio.run` closes them; those of a loop that is only closed are closed when the next loop starts."""
    closed = threading.Semaphore(0)

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(answer(MODELS))
        closed.release()

    with raw_server(handle) as server:
        client = AsyncOpenAI(KEY, server.base_url)
        for _ in range(4):
            call_in_a_new_loop(client, shuts_down=shuts_down)
        for _ in range(4 if shuts_down else 3):
            assert closed.acquire(timeout=10)
        del client
        gc.collect()


@pytest.mark.parametrize("http_agent", [None, httpx.AsyncClient()], ids=["own", "httpx"])
def test_without_asyncio_the_error_says_what_to_use(http_agent: Any) -> None:
    """This includes trio; leaving the client's block does not hide the error."""

    async def main() -> None:
        async with AsyncOpenAI(KEY, "http://127.0.0.1:1", http_agent=http_agent) as client:
            await client.models.list()

    with pytest.raises(RuntimeError, match=r"needs a running asyncio event loop.* the blocking `OpenAI` in a thread"):
        main().send(None)


def test_failures_are_the_same_as_those_of_the_blocking_client() -> None:
    """The connection fails, the server is silent, or the stream breaks off."""

    def handle(server: RawServer, connection: Connection) -> None:
        request = connection.read_request()
        if b"/chat/" in request:
            connection.send(STREAM_HEAD + chunk(event()))
        elif b"slow" in request:
            time.sleep(1)

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        with pytest.raises(APIConnectionError, match="connection was lost"):
            await client.models.list()
        with pytest.raises(APITimeoutError, match=r"no answer within 0\.2 s"):
            await client.models.retrieve("slow", timeout=0.2)
        with pytest.raises(IncompleteStreamError, match="the stream broke off"):
            [each async for each in await client.chat.completions.create(MESSAGES, stream=True)]
        failed = await client.models.list(throw=False)
        assert isinstance(failed.errors[0], APIConnectionError)

    run(handle, main)


def test_a_server_that_does_not_close_after_the_end_of_a_stream_causes_no_delay() -> None:
    """The client closes the connection after a moment."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(STREAM_HEAD + chunk(event()) + chunk(b"data: [DONE]\n\n"))
        connection.socket.recv(1)

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        started = time.monotonic()
        assert len([each async for each in await client.chat.completions.create(MESSAGES, stream=True)]) == 1
        assert time.monotonic() - started < 3

    run(handle, main)


def test_a_closed_client_says_so() -> None:
    """Both names of `close` work."""

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        other = AsyncOpenAI(KEY, server.base_url)
        await other.aclose()
        assert (other.is_closed(), client.is_closed()) == (True, False)
        with pytest.raises(RuntimeError, match="this AsyncOpenAI is closed"):
            await other.models.list()

    run(always(answer(MODELS)), main)


def test_an_upload_is_read_in_a_thread(tmp_path: Any) -> None:
    """It arrives complete, and is sent again on a retry."""
    path = tmp_path / "x.bin"
    path.write_bytes(b"0123456789" * 300_000)
    outcomes = iter([answer(b"{}", "503 Busy", retry_after_ms="1"), answer(b'{"id": "file-1"}')])

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            connection.send(next(outcomes))

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        assert (await client.files.create(path, "user_data")).id == "file-1"
        assert [path.read_bytes() in request for request in server.requests] == [True, True]

    run(handle, main, max_retries=1)


def test_a_task_that_is_cancelled_while_it_uploads_or_waits_frees_its_connection() -> None:
    """The pool has one connection, which is returned or closed wherever the task was."""

    ended = threading.Event()

    def handle(server: RawServer, connection: Connection) -> None:
        if server.connections == 1:
            connection.socket.recv(1000)  # and read no more of the upload
            ended.wait(20)
        while connection.read_request():
            connection.send(answer(MODELS))

    async def main(server: RawServer) -> None:
        agent = AsyncPooledAgent(most_connections=1)
        async with AsyncOpenAI(KEY, server.base_url, http_agent=agent) as client:
            upload = asyncio.create_task(client.files.create(("x", bytes(20_000_000)), "user_data"))
            await asyncio.sleep(0.2)
            queued = asyncio.ensure_future(client.models.retrieve("m"))
            await asyncio.sleep(0.1)
            for task in (queued, upload):
                task.cancel()
            assert await asyncio.gather(queued, upload, return_exceptions=True)
            assert queued.cancelled()
            assert upload.cancelled()
            async with asyncio.timeout(5):
                assert (await client.models.list()).models[0].id == "m"
        await agent.close()

    with raw_server(handle) as server:
        asyncio.run(main(server))
        ended.set()


@pytest.mark.parametrize("is_streamed", [False, True], ids=["plain", "streamed"])
def test_a_call_cancelled_at_any_step_frees_its_place_in_the_pool(is_streamed: bool) -> None:
    """`asyncio.run` cancels calls like this on Ctrl-C; the next call is answered."""
    body = chunk(event("a") + event("b", "stop") + b"data: [DONE]\n\n") + chunk(b"")

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            connection.send(STREAM_HEAD + body if b"/chat/" in request else answer(MODELS))

    async def call(client: AsyncOpenAI) -> None:
        if not is_streamed:
            await client.models.list()
            return
        async for _ in await client.chat.completions.create(MESSAGES, stream=True):
            pass

    async def main(client: AsyncOpenAI, server: RawServer) -> None:
        for steps in range(100):
            task = asyncio.ensure_future(call(client))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await call(client)
            assert not sum(in_use(client))

    run(handle, main, deadline=10)
