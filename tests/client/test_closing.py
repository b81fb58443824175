"""How calls end: those beside the program, after a fork and at its exit."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from typing import Any

import pytest

from aikit import AsyncOpenAI
from tests.drivers.servers import MODELS, Connection, RawServer, always, answer, raw_server

KEY = "sk-test-not-real"


def silent(server: RawServer, connection: Connection) -> None:
    """Read requests and never answer."""
    while request := connection.read_request():
        server.requests.append(request)


def start_program(server: RawServer, code: str) -> subprocess.Popen[str]:
    """Start a program that has a client named `client`, of the server and without retries."""
    head = f"import os, sys, asyncio, aikit\nclient = aikit.OpenAI({KEY!r}, {server.base_url!r}, max_retries=0)\n"
    # Python itself warns of a fork while there are threads.
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", head + code]
    return subprocess.Popen(command, stdin=-1, stdout=-1, stderr=-1, text=True)


def run_program(server: RawServer, code: str) -> tuple[int, str, str]:
    """Run a program of `start_program` within 30 seconds; its exit status, output and errors."""
    process = start_program(server, code)
    try:
        output, errors = process.communicate(timeout=30)
    finally:
        process.kill()
    return process.returncode, output, errors


def test_a_program_ends_though_a_call_beside_it_gets_no_answer() -> None:
    """It waits a few seconds, says what it left, and goes."""
    with raw_server(silent) as server:
        done = run_program(server, "client.models.list(on_response=print)\n")
    assert done[:2] == (0, "")
    assert "the program ends before 1 of its calls with callbacks" in done[2]


def test_a_program_that_ends_waits_for_the_callbacks_of_a_call_that_is_answered() -> None:
    """So that a program may end with such a call as its last line."""

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
    """Servers of web applications fork their workers after the program has begun."""
    listing = "def list_models():\n    assert client.models.list(on_response=lambda result: None).result(10).success\n"
    with raw_server(always(answer(MODELS))) as server:
        done = run_program(server, listing + code)
    assert done == (0, "", "")


def test_a_forked_process_is_told_at_once_that_a_call_runs_in_its_parent() -> None:
    """Its future would never have a result there; in the parent it has."""
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
client.models.list()  # a fork in the middle of an import is nothing that a library could mend
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
    """The child is in the thread of the callbacks, and may call."""
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


def test_one_asynchronous_client_tells_callbacks_in_one_event_loop_after_the_other() -> None:
    """Though callbacks wait for each other in each."""
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
