"""Nothing is left behind: objects, sockets, file descriptors, threads and tasks are counted before and after.

Each test counts in a process of its own, where nothing of other tests comes or goes in the meantime.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import socket
import subprocess
import sys
import threading
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from aikit import AsyncOpenAI, NotFoundError, OpenAI
from aikit.testing import Server, serve

MESSAGES = [{"role": "user", "content": "one two three four five six"}]
CONTENT = b"0123456789abcdef" * 1_000
WARMING = 100
CALLS = 2_000
ABORTED = 200
AT_ONCE = 1_000
# Caches of bounded size fill up while calls are made; what leaks does so with every call, or with every tenth.
FEW_OBJECTS = 100


def in_a_process_of_its_own(test: Callable[[Server], None]) -> Callable[[], None]:
    """Run a test in another interpreter, against a server of its own."""

    def run() -> None:
        program = f"from tests.hostile import test_leaks as t; t.{test.__name__}.run_here()"
        command = [sys.executable, "-W", "error", "-c", program]
        done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    def run_here() -> None:
        with serve() as server:
            test(server)

    run.__doc__ = test.__doc__
    vars(run)["run_here"] = run_here
    return run


class Count(NamedTuple):
    """What there is of each."""

    objects: int
    sockets: int
    descriptors: int
    threads: int
    tasks: int


def count() -> Count:
    """Count what is left when all that can go has gone."""
    for _ in range(3):
        gc.collect()
    objects = gc.get_objects()
    try:
        tasks = len(asyncio.all_tasks())
    except RuntimeError:
        tasks = 0
    return Count(
        len(objects),
        sum(isinstance(each, socket.socket) and each.fileno() >= 0 for each in objects),
        len(os.listdir("/dev/fd")),
        threading.active_count(),
        tasks,
    )


def blocking_client(server: Server, **options: Any) -> OpenAI:
    """A client of the embedded server."""
    return OpenAI(server.api_key, server.base_url, **options)


def asynchronous_client(server: Server, **options: Any) -> AsyncOpenAI:
    """Its asynchronous twin."""
    return AsyncOpenAI(server.api_key, server.base_url, **options)


def call_all(client: OpenAI, times: int) -> None:
    """Make so many calls, of all kinds by turns."""

    def stream() -> None:
        assert len(list(client.chat.completions.create(MESSAGES, stream=True))) > 3

    def fail() -> None:
        with pytest.raises(NotFoundError):
            client.models.retrieve("none")

    file_id = client.files.create(("x.txt", CONTENT), "user_data").id
    calls: list[Callable[[], Any]] = [
        client.models.list,
        lambda: client.chat.completions.create(MESSAGES),
        stream,
        lambda: client.files.content(file_id).read(),
        fail,
        lambda: client.files.create(("x.txt", CONTENT), "user_data"),
        lambda: client.models.retrieve("none", throw=False),
        lambda: client.with_options(timeout=9).models.list(),
    ]
    for number in range(times):
        calls[number % len(calls)]()


async def call_all_async(client: AsyncOpenAI, times: int) -> None:
    """The asynchronous twin of `call_all`."""

    async def stream() -> None:
        assert len([each async for each in await client.chat.completions.create(MESSAGES, stream=True)]) > 3

    async def fail() -> None:
        with pytest.raises(NotFoundError):
            await client.models.retrieve("none")

    async def download() -> None:
        assert await (await client.files.content(file_id)).read() == CONTENT

    file_id = (await client.files.create(("x.txt", CONTENT), "user_data")).id
    calls: list[Callable[[], Awaitable[Any]]] = [
        client.models.list,
        lambda: client.chat.completions.create(MESSAGES),
        stream,
        download,
        fail,
        lambda: client.files.create(("x.txt", CONTENT), "user_data"),
        lambda: client.models.retrieve("none", throw=False),
        lambda: client.with_options(timeout=9).models.list(),
    ]
    for number in range(times):
        await calls[number % len(calls)]()


def compare(before: Count, after: Count, *, connections: int = 0) -> None:
    """Nothing is left but so many connections."""
    expected = before._replace(sockets=before.sockets + connections, descriptors=before.descriptors + connections)
    # A thread of a server may have ended in the meantime.
    threads = min(after.threads, before.threads)
    told = f"{before} before, {after} after"
    assert after._replace(objects=0) == expected._replace(objects=0, threads=threads), told
    assert after.objects - before.objects < FEW_OBJECTS + 100 * connections, told


@in_a_process_of_its_own
def test_two_thousand_calls_leave_one_connection_and_then_nothing(openai_server: Server) -> None:
    """Of a blocking client: the connection stays for the next call, until the client is closed."""
    with blocking_client(openai_server) as client:
        call_all(client, WARMING)
    before = count()
    with blocking_client(openai_server) as client:
        call_all(client, CALLS)
        compare(before, count(), connections=1)
    del client
    compare(before, count())


@in_a_process_of_its_own
def test_two_thousand_asynchronous_calls_leave_one_connection_and_then_nothing(openai_server: Server) -> None:
    """The same in an event loop."""

    async def main() -> None:
        use_one_thread()
        async with asynchronous_client(openai_server) as client:
            await call_all_async(client, WARMING)
        before = count()
        async with asynchronous_client(openai_server) as client:
            await call_all_async(client, CALLS)
            compare(before, count(), connections=1)
        del client
        await asyncio.sleep(0)
        compare(before, count())

    asyncio.run(main())


def raise_in_loop(stream: Iterable[Any]) -> None:
    """As a user's own code may."""
    for _ in stream:
        raise KeyError


async def raise_in_loop_async(stream: AsyncIterable[Any]) -> None:
    """The asynchronous twin of `raise_in_loop`."""
    async for _ in stream:
        raise KeyError


@in_a_process_of_its_own
def test_two_hundred_aborted_streams_leave_nothing(openai_server: Server) -> None:
    """Whichever way they are left: by `close`, the end of a block, an exception, a `break`, or unread."""
    openai_server.script("createChatCompletion", times=None, text="word " * 2_000)

    def abort(client: OpenAI, number: int) -> None:
        stream = client.chat.completions.create(MESSAGES, stream=True)
        way = number % 5
        if way == 0:
            next(stream)
            stream.close()
        elif way == 1:
            with stream:
                next(stream)
        elif way == 2:
            with pytest.raises(KeyError):
                raise_in_loop(stream)
        elif way == 3:
            for _ in stream:
                break

    with blocking_client(openai_server) as client:
        for number in range(10):
            abort(client, number)
        assert client.models.list().models
    before = count()
    with blocking_client(openai_server) as client:
        for number in range(ABORTED):
            abort(client, number)
        assert client.models.list().models
        compare(before, count(), connections=1)
    del client
    compare(before, count())


@in_a_process_of_its_own
def test_two_hundred_aborted_asynchronous_streams_leave_nothing(openai_server: Server) -> None:
    """The same in an event loop, ten at a time."""
    openai_server.script("createChatCompletion", times=None, text="word " * 2_000)

    async def abort(client: AsyncOpenAI, number: int) -> None:
        stream = await client.chat.completions.create(MESSAGES, stream=True)
        way = number % 5
        if way == 0:
            await anext(stream)
            await stream.close()
        elif way == 1:
            async with stream:
                await anext(stream)
        elif way == 2:
            with pytest.raises(KeyError):
                await raise_in_loop_async(stream)
        elif way == 3:
            async for _ in stream:
                break

    async def main() -> None:
        async with asynchronous_client(openai_server) as client:
            await asyncio.gather(*(abort(client, number) for number in range(10)))
            assert (await client.models.list()).models
            await settle()
        before = count()
        async with asynchronous_client(openai_server) as client:
            for begin in range(0, ABORTED, 10):
                await asyncio.gather(*(abort(client, begin + number) for number in range(10)))
            await settle()
            assert (await client.models.list()).models
            compare(before, count(), connections=1)
        del client
        compare(before, count())

    asyncio.run(main())


def use_one_thread() -> None:
    """Have the loop read uploads in one thread: it keeps all that it ever had, and how many is up to chance."""
    executor = ThreadPoolExecutor(1)
    # The thread starts now: on a busy machine the calls that warm up may be cancelled before they read an upload.
    executor.submit(int).result()
    asyncio.get_running_loop().set_default_executor(executor)


async def settle() -> None:
    """Give forgotten streams the moment that the event loop needs to close them."""
    for _ in range(5):
        gc.collect()
        await asyncio.sleep(0.01)


@in_a_process_of_its_own
def test_two_hundred_cancelled_tasks_leave_nothing(openai_server: Server) -> None:
    """Cancelled while they connect, send, wait, read, or iterate; what is not cancelled gets its own answer."""
    chance = random.Random(7)
    openai_server.script("createFile", times=None, delay_seconds=0.02)
    openai_server.script("createChatCompletion", times=None, piece_bytes=100, piece_delay_seconds=0.002)

    async def chat(client: AsyncOpenAI, text: str) -> None:
        answer = await client.chat.completions.create([{"role": "user", "content": text}])
        assert answer.choice.text == text

    async def stream(client: AsyncOpenAI, text: str) -> None:
        chunks = await client.chat.completions.create([{"role": "user", "content": text}], stream=True)
        assert "".join([each.choices[0].text or "" async for each in chunks if each.choices]) == text

    async def upload(client: AsyncOpenAI, text: str) -> None:
        assert (await client.files.create((text, CONTENT * 100), "user_data")).filename == text

    async def cancel(client: AsyncOpenAI, times: int) -> int:
        tasks = []
        for number in range(times):
            call = (chat, stream, upload)[number % 3]
            tasks.append(asyncio.create_task(call(client, f"this is the text of number {number}")))
            asyncio.get_running_loop().call_later(chance.random() * 0.06, tasks[-1].cancel)
            if number % 20 == 19:
                await asyncio.wait(tasks)
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(each) for each in outcomes} <= {asyncio.CancelledError, type(None)}
        return sum(isinstance(each, asyncio.CancelledError) for each in outcomes)

    async def main() -> None:
        use_one_thread()
        async with asynchronous_client(openai_server) as client:
            await cancel(client, 20)
            await asyncio.gather(*(call(client, "to the end") for call in (chat, stream, upload)))
            await settle()
        before = count()
        async with asynchronous_client(openai_server) as client:
            cancelled = 0
            while cancelled < ABORTED:
                cancelled += await cancel(client, 60)
            await settle()
            await chat(client, "and all is well")
        del client
        compare(before, count())

    asyncio.run(main())


@in_a_process_of_its_own
def test_a_thousand_tasks_at_once_wait_for_their_turn(openai_server: Server) -> None:
    """None of them fails for want of a connection, each gets its own answer, and nothing is left."""

    async def chat(client: AsyncOpenAI, number: int) -> bool:
        answer = await client.chat.completions.create([{"role": "user", "content": f"number {number}"}], max_retries=0)
        return answer.choice.text == f"number {number}"

    async def main() -> None:
        async with asynchronous_client(openai_server) as client:
            await chat(client, 0)
        before = count()
        async with asynchronous_client(openai_server) as client:
            assert all(await asyncio.gather(*(chat(client, number) for number in range(AT_ONCE))))
            assert len(asyncio.all_tasks()) == 1
        del client
        compare(before, count())

    asyncio.run(main())


@in_a_process_of_its_own
def test_clients_that_nobody_closes_leave_nothing(openai_server: Server) -> None:
    """They go as any other object goes."""

    def use_one() -> None:
        assert blocking_client(openai_server).models.list().models

    use_one()
    before = count()
    for _ in range(50):
        use_one()
    compare(before, count())


@pytest.mark.filterwarnings("error")
@in_a_process_of_its_own
def test_event_loops_that_come_and_go_leave_nothing(openai_server: Server) -> None:
    """One client in one loop after the other, closed or not; and a new client in each."""
    shared = asynchronous_client(openai_server)

    async def use(client: AsyncOpenAI) -> None:
        assert (await client.models.list()).models
        stream = await client.chat.completions.create(MESSAGES, stream=True)
        await anext(stream)

    async def use_new_ones() -> None:
        async with asynchronous_client(openai_server) as client:
            await use(client)
        await use(asynchronous_client(openai_server))

    asyncio.run(use(shared))
    asyncio.run(use_new_ones())
    before = count()
    for _ in range(25):
        asyncio.run(use(shared))
        asyncio.run(use_new_ones())
    compare(before, count())
