"""How calls end: when their client is closed, after a fork, and when the program exits."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from aikit import APIConnectionError, AsyncOpenAI, IncompleteStreamError, OpenAI
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

KEY = "sk-test-not-real"
MESSAGES: Any = [{"role": "user", "content": "Hi"}]
CLOSED = "the client was closed"


def silent(server: RawServer, connection: Connection) -> None:
    """Read requests and never answer."""
    while request := connection.read_request():
        server.requests.append(request)


def start_program(server: RawServer, code: str) -> subprocess.Popen[str]:
    """Start a program that has a client named `client`, connected to the server and without retries."""
    head = f"import os, sys, asyncio, aikit\nclient = aikit.OpenAI({KEY!r}, {server.base_url!r}, max_retries=0)\n"
    # Python itself warns about a fork while there are threads.
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", head + code]
    return subprocess.Popen(command, stdin=-1, stdout=-1, stderr=-1, text=True)


def run_program(server: RawServer, code: str) -> tuple[int, str, str]:
    """Run a program with `start_program` for up to 30 seconds; return its exit status, output and errors."""
    process = start_program(server, code)
    try:
        output, errors = process.communicate(timeout=30)
    finally:
        process.kill()
    return process.returncode, output, errors


def test_a_program_exits_although_a_background_call_gets_no_answer() -> None:
    """It waits a few seconds, reports the call it abandoned, and exits."""
    with raw_server(silent) as server:
        done = run_program(server, "client.models.list(on_response=print)\n")
    assert done[:2] == (0, "")
    assert "the program ends before 1 of its calls with callbacks" in done[2]


def test_a_program_that_exits_waits_for_the_callbacks_of_an_answered_call() -> None:
    """A program may end with such a call as its last line."""

    def late(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        threading.Event().wait(0.5)
        connection.send(answer(MODELS))

    with raw_server(late) as server:
        done = run_program(server, "client.models.list(on_response=lambda result: print('told'))\n")
    assert done == (0, "told\n", "")


IN_A_CHILD = """
child = os.fork()
if child == 0:
    try:
        in_child()
    except BaseException as error:
        print(repr(error), flush=True)
        os._exit(1)
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
"""


@pytest.mark.parametrize(
    "code",
    [
        "list_models()\nin_child = list_models" + IN_A_CHILD + "list_models()",
        "list_models()\nin_child = lambda: [list_models() for _ in range(3)]" + IN_A_CHILD,
        "async def main():\n"
        f"    async with aikit.AsyncOpenAI({KEY!r}, client.base_url) as client_:\n"
        "        tasks = [await client_.models.list(on_response=lambda r: asyncio.sleep(0.01)) for _ in range(3)]\n"
        "        assert all(result.success for result in await asyncio.gather(*tasks))\n"
        "run = lambda: asyncio.run(main())\n"
        "run()\nin_child = run" + IN_A_CHILD + "run()",
    ],
    ids=["once", "thrice", "asynchronous"],
)
def test_calls_with_callbacks_work_in_a_forked_process_and_in_its_parent(code: str) -> None:
    """Web servers fork their workers after the program has started."""
    listing = "def list_models():\n    assert client.models.list(on_response=lambda result: None).result(10).success\n"
    with raw_server(always(answer(MODELS))) as server:
        done = run_program(server, listing + code)
    assert done == (0, "", "")


def test_a_forked_process_learns_at_once_that_a_call_runs_in_its_parent() -> None:
    """Its future would never get a result in the child; in the parent it does."""
    second = threading.Event()
    third = threading.Event()

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            if len(server.requests) == 2:
                second.set()
                third.wait(20)
            elif len(server.requests) == 3:
                third.set()
            connection.send(answer(MODELS))

    code = """
client.models.list()  # a library could not repair a fork in the middle of an import
future = client.models.list(on_response=lambda result: None)
sys.stdin.read(1)
def in_child():
    error = future.exception(10)
    assert isinstance(error, aikit.APIConnectionError) and "not in its fork" in str(error), repr(error)
    assert client.models.list(on_response=lambda result: None).result(10).success
"""
    with raw_server(handle) as server:
        process = start_program(server, code + IN_A_CHILD + "assert future.result(10).success\n")
        assert second.wait(20)
        told = process.communicate("x", timeout=30)
    assert (process.returncode, *told) == (0, "", "")


def test_a_callback_can_fork() -> None:
    """The child runs on the callback thread, and can make calls."""
    code = (
        """
def in_child():
    assert client.models.list().success
def tell(result):
"""
        + IN_A_CHILD.replace("\n", "\n    ")
        + """
client.models.list(on_response=tell).result(20)
client.models.list(on_response=print).result(10)
"""
    )
    with raw_server(always(answer(MODELS))) as server:
        done = run_program(server, code)
    assert (done[0], done[2]) == (0, "")


def test_closing_a_client_in_a_forked_process_leaves_the_streams_of_its_parent() -> None:
    """Both processes share the connection."""
    may_end = threading.Event()

    def handle(server: RawServer, connection: Connection) -> None:
        if b"stream" not in connection.read_request():
            connection.send(answer(MODELS))
            may_end.set()
            return
        connection.send(STREAM_HEAD + chunk(event("one")))
        may_end.wait(20)
        connection.send(chunk(event("two", "stop") + b"data: [DONE]\n\n") + chunk(b""))

    code = """
stream = client.chat.completions.create([{"role": "user", "content": "Hi"}], model="m", stream=True)
texts = [next(stream).choice.text]
def in_child():
    client.models.list()
    client.close(cancel=True)
"""
    with raw_server(handle) as server:
        end = "texts += [each.choice.text for each in stream]\nassert texts == ['one', 'two'], texts\n"
        done = run_program(server, code + IN_A_CHILD + end)
    assert done == (0, "", "")


def test_one_asynchronous_client_runs_callbacks_in_one_event_loop_after_another() -> None:
    """This holds even when callbacks wait for each other in each loop."""
    told: list[Any] = []

    async def tell(result: Any) -> None:
        await asyncio.sleep(0.01)
        told.append(result)

    async def main() -> None:
        tasks: list[Any] = [await client.models.list(on_response=tell) for _ in range(3)]
        await asyncio.gather(*tasks)

    with raw_server(always(answer(MODELS, connection="close"))) as server:
        client = AsyncOpenAI(KEY, server.base_url, max_retries=0)
        for _ in range(2):
            asyncio.run(main())
    assert len(told) == 6


class Hanging:
    """A server that answers requests in order, each on a new connection if necessary, and hangs after the last answer.

    Attributes:
        hangs: released for each request that gets no answer.
        gone: released for each connection that the client has closed.
    """

    def __init__(self, *answers: bytes) -> None:
        self._answers = list(answers)
        self.hangs = threading.Semaphore(0)
        self.gone = threading.Semaphore(0)

    def __call__(self, server: RawServer, connection: Connection) -> None:
        with suppress(OSError):
            while request := connection.read_request():
                server.requests.append(request)
                if self._answers:
                    connection.send(self._answers.pop(0))
                else:
                    self.hangs.release()
        self.gone.release()

    def wait(self, semaphore: threading.Semaphore, times: int = 1) -> None:
        """Wait until something has happened this many times."""
        assert all(semaphore.acquire(timeout=20) for _ in range(times))


BUSY = answer(b"{}", "503 Service Unavailable", retry_after="30")
EVENT = STREAM_HEAD + chunk(event())
HANGING_CALLS: dict[str, tuple[tuple[bytes, ...], Callable[[Any], Any]]] = {
    "answer": ((), lambda client: client.models.list()),
    "next attempt": ((BUSY,), lambda client: client.models.list()),
    "head of a stream": ((), lambda client: client.chat.completions.create(MESSAGES, model="m", stream=True)),
    "body": (
        (b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{",),
        lambda client: client.models.list(),
    ),
}


@pytest.mark.parametrize(("answers", "call"), HANGING_CALLS.values(), ids=HANGING_CALLS)
def test_closing_a_client_ends_its_calls_in_other_threads(
    answers: tuple[bytes, ...], call: Callable[[Any], Any]
) -> None:
    """It does not matter what they wait for; none sends another request, and no connection stays open."""
    hanging = Hanging(*answers)
    with raw_server(hanging) as server:
        client = OpenAI(KEY, server.base_url, max_retries=3)
        errors: list[Any] = []

        def run() -> None:
            try:
                call(client)
            except APIConnectionError as error:
                errors.append(error)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        if answers:
            while not server.requests:
                thread.join(0.01)
            thread.join(0.2)
        else:
            hanging.wait(hanging.hangs)
        client.close()
        thread.join(10)
        assert not thread.is_alive()
        assert CLOSED in str(errors[0])
        assert len(server.requests) == 1
        hanging.wait(hanging.gone)


@pytest.mark.parametrize(("answers", "call"), HANGING_CALLS.values(), ids=HANGING_CALLS)
def test_closing_an_asynchronous_client_ends_its_calls_in_other_tasks(
    answers: tuple[bytes, ...], call: Callable[[Any], Any]
) -> None:
    """It does not matter what they wait for; none sends another request, and no connection stays open."""
    hanging = Hanging(*answers)

    async def main(server: RawServer) -> None:
        client = AsyncOpenAI(KEY, server.base_url, max_retries=3)
        task = asyncio.ensure_future(call(client))
        while not server.requests:  # noqa: ASYNC110 - the server is in other threads
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        await client.close()
        with pytest.raises(APIConnectionError, match=CLOSED):
            await asyncio.wait_for(task, 10)
        await asyncio.to_thread(hanging.wait, hanging.gone)
        assert len(server.requests) == 1

    with raw_server(hanging) as server:
        asyncio.run(main(server))


def test_closing_a_client_ends_the_stream_that_another_thread_reads() -> None:
    """The reader gets an error with what had arrived; the stream's callback gets it too."""
    hanging = Hanging(EVENT)
    with raw_server(hanging) as server:
        client = OpenAI(KEY, server.base_url)
        told: list[Any] = []
        stream: Any = client.chat.completions.create(MESSAGES, model="m", stream=True, on_error=told.append)
        next(stream)
        errors: list[Any] = []

        def read() -> None:
            try:
                next(stream)
            except IncompleteStreamError as error:
                errors.append(error)

        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        thread.join(0.1)
        client.close()
        thread.join(10)
        assert not thread.is_alive()
        assert f"{CLOSED}, after 1 events" in str(errors[0])
        assert told[0].errors == errors
        hanging.wait(hanging.gone)


def test_closing_an_asynchronous_client_ends_the_stream_that_another_task_reads() -> None:
    """The reader gets an error with what had arrived."""
    hanging = Hanging(EVENT)

    async def main(server: RawServer) -> None:
        client = AsyncOpenAI(KEY, server.base_url)
        stream: Any = await client.chat.completions.create(MESSAGES, model="m", stream=True)
        await anext(stream)
        task = asyncio.ensure_future(anext(stream))
        await asyncio.sleep(0.1)
        await client.close()
        with pytest.raises(IncompleteStreamError, match=f"{CLOSED}, after 1 events"):
            await asyncio.wait_for(task, 10)
        await asyncio.to_thread(hanging.wait, hanging.gone)

    with raw_server(hanging) as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("cancel", [False, True])
def test_a_callback_can_close_its_client(cancel: bool) -> None:
    """It does not wait for itself: the other calls end with an error, which their callbacks get."""
    hanging = Hanging()
    with raw_server(hanging) as server:
        client = OpenAI(KEY, server.base_url, max_retries=0)
        told: list[Any] = []
        others: list[Any] = [client.models.list(on_error=told.append) for _ in range(3)]
        hanging.wait(hanging.hangs, 3)
        hanging._answers.append(answer(MODELS))
        own: Any = client.models.list(on_terminate=lambda result: client.close(cancel=cancel))
        assert own.result(10).success
        for each in others:
            error = each.exception(10)
            assert isinstance(error, APIConnectionError)
            assert CLOSED in str(error)
        assert len(told) == 3
        hanging.wait(hanging.gone, 4)
        assert client.is_closed()


def test_a_callback_of_a_stream_can_close_its_client() -> None:
    """The stream ends with an error, because it is not complete."""
    hanging = Hanging(EVENT)
    with raw_server(hanging) as server:
        client = OpenAI(KEY, server.base_url, max_retries=0)
        future: Any = client.chat.completions.create(
            MESSAGES, model="m", stream=True, on_data=lambda chunk: client.close()
        )
        error = future.exception(10)
        assert isinstance(error, IncompleteStreamError)
        assert CLOSED in str(error)
        hanging.wait(hanging.gone)


def test_a_callback_can_close_its_asynchronous_client() -> None:
    """It does not wait for itself: the other calls end with an error, which their callbacks get."""
    hanging = Hanging()

    async def main(server: RawServer) -> None:
        client = AsyncOpenAI(KEY, server.base_url, max_retries=0)
        told: list[Any] = []
        others: list[Any] = [await client.models.list(on_error=told.append) for _ in range(3)]
        await asyncio.to_thread(hanging.wait, hanging.hangs, 3)
        hanging._answers.append(answer(MODELS))
        own: Any = await client.models.list(on_terminate=lambda result: client.close())
        assert (await asyncio.wait_for(own, 10)).success
        for each in others:
            with pytest.raises(APIConnectionError, match=CLOSED):
                await asyncio.wait_for(each, 10)
        assert len(told) == 3
        await asyncio.to_thread(hanging.wait, hanging.gone, 4)

    with raw_server(hanging) as server:
        asyncio.run(main(server))


TOOL_CALL = (
    b'{"choices": [{"index": 0, "finish_reason": "tool_calls", "message": {"role": "assistant", "tool_calls": ['
    b'{"id": "1", "type": "function", "function": {"name": "end", "arguments": "{}"}},'
    b'{"id": "2", "type": "function", "function": {"name": "end", "arguments": "{}"}}]}}]}'
)


@pytest.mark.parametrize("threads", [0, 2])
def test_a_tool_of_a_prompt_with_callbacks_can_close_the_client(threads: int) -> None:
    """This also works on a tool thread; the prompt can't continue, so it fails."""
    with raw_server(always(answer(TOOL_CALL))) as server:
        client = OpenAI(KEY, server.base_url, max_retries=0)

        def end() -> str:
            """End the program."""
            client.close()
            return "ended"

        helper = client.chat.create(model="m", tools=[end], tool_threads=threads)
        future: Any = helper.prompt("Hi", on_error=lambda result: None)
        error = future.exception(10)
        assert isinstance(error, APIConnectionError)
        assert CLOSED in str(error)


def test_closing_with_cancel_ends_a_call_with_callbacks_that_waits_for_its_next_attempt() -> None:
    """The service has asked for a wait of half a minute."""
    with raw_server(Hanging(BUSY)) as server:
        client = OpenAI(KEY, server.base_url, max_retries=1)
        future: Any = client.models.list(on_response=print)
        while not server.requests:
            threading.Event().wait(0.01)
        client.close(cancel=True)
        error = future.exception(10)
        assert isinstance(error, APIConnectionError)
        assert CLOSED in str(error)
