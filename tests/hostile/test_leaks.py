"""Nothing is left behind: objects, sockets, file descriptors, threads and tasks are counted before and after.

Each test counts in a separate process, where other tests can't disturb it.
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
# Bounded caches fill up while calls are made; a leak grows with every call, or with every tenth.
FEW_OBJECTS = 100


def in_a_separate_process(test: Callable[[Server], None]) -> Callable[[], None]:
    """Run a test in a separate interpreter, with a separate server."""

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
    """The number of each kind."""

    objects: int
    sockets: int
    descriptors: int
    threads: int
    tasks: int


def count() -> Count:
    """Count what is left after collecting garbage."""
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
    """A blocking client of the embedded server."""
    return OpenAI(server.api_key, server.base_url, **options)


def asynchronous_client(server: Server, **options: Any) -> AsyncOpenAI:
    """An asynchronous client of the embedded server."""
    return AsyncOpenAI(server.api_key, server.base_url, **options)


def call_all(client: OpenAI, times: int) -> None:
    """Make this many calls, alternating between all kinds."""

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
    """Check that nothing is left except this many connections."""
    expected = before._replace(sockets=before.sockets + connections, descriptors=before.descriptors + connections)
    # A thread of a server may have ended by now.
    threads = min(after.threads, before.threads)
    told = f"{before} before, {after} after"
    assert after._replace(objects=0) == expected._replace(objects=0, threads=threads), told
    assert after.objects - before.objects < FEW_OBJECTS + 100 * connections, told


@in_a_separate_process
def test_two_thousand_calls_leave_one_connection_and_nothing_after_close(openai_server: Server) -> None:
    """The connection stays open for the next call, until the client is closed."""
    with blocking_client(openai_server) as client:
        call_all(client, WARMING)
    before = count()
    with blocking_client(openai_server) as client:
        call_all(client, CALLS)
        compare(before, count(), connections=1)
    del client
    compare(before, count())


@in_a_separate_process
def test_two_thousand_asynchronous_calls_leave_one_connection_and_nothing_after_close(openai_server: Server) -> None:
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
    """Raise an exception like a user's code."""
    for _ in stream:
        raise KeyError


async def raise_in_loop_async(stream: AsyncIterable[Any]) -> None:
    """The asynchronous twin of `raise_in_loop`."""
    async for _ in stream:
        raise KeyError


@in_a_separate_process
def test_two_hundred_aborted_streams_leave_nothing(openai_server: Server) -> None:
    """The streams end by `close`, the end of a block, an exception, or a `break`, or are never read."""
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


@in_a_separate_process
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
    """Make the loop read uploads in one thread: it keeps all its threads, and their number would vary."""
    executor = ThreadPoolExecutor(1)
    # The thread starts now: on a busy machine the warm-up calls may be cancelled before they read an upload.
    executor.submit(int).result()
    asyncio.get_running_loop().set_default_executor(executor)


async def settle() -> None:
    """Give dropped streams the moment that the event loop needs to close them."""
    for _ in range(5):
        gc.collect()
        await asyncio.sleep(0.01)


@in_a_separate_process
def test_two_hundred_cancelled_tasks_leave_nothing(openai_server: Server) -> None:
    """They connect, send, wait, read, or iterate when they are cancelled; the others get their own answers."""
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


@in_a_separate_process
def test_a_thousand_tasks_at_once_wait_for_their_turn(openai_server: Server) -> None:
    """None fails because it gets no connection, each gets its own answer, and nothing is left."""

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
        await asyncio.sleep(0)  # asyncio forgets a thousand cancelled timers in its next turn
        compare(before, count())

    asyncio.run(main())


@in_a_separate_process
def test_clients_that_are_never_closed_leave_nothing(openai_server: Server) -> None:
    """They are collected like any other object."""

    def use_one() -> None:
        assert blocking_client(openai_server).models.list().models

    use_one()
    before = count()
    for _ in range(50):
        use_one()
    compare(before, count())


@pytest.mark.filterwarnings("error")
@in_a_separate_process
def test_short_lived_event_loops_leave_nothing(openai_server: Server) -> None:
    """One client is used in several loops in turn, closed or not; other loops each have a new client."""
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
