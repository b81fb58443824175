"""Uploads from pipes arrive complete, in every mode, and wait no longer than the deadline."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from aikit import APITimeoutError, AsyncOpenAI, OpenAI
from aikit.testing import Server
from tests.drivers.servers import Connection, RawServer, raw_server
from tests.drivers.test_deadlines import no_longer_than

KEY = "sk-test-not-real"
CONTENT = os.urandom(300_000)
AGENTS = pytest.mark.parametrize("agent", ["own", "client", "transport"])
TIMES = pytest.mark.parametrize("deadline", [None, 30.0], ids=["no-deadline", "deadline"])


def blocking_agent(agent: str) -> dict[str, Any]:
    """The option for each kind of agent."""
    if agent == "own":
        return {}
    return {"http_agent": httpx.Client(trust_env=False) if agent == "client" else httpx.HTTPTransport()}


def asynchronous_agent(agent: str) -> dict[str, Any]:
    """The option for each kind of asynchronous agent."""
    if agent == "own":
        return {}
    return {"http_agent": httpx.AsyncClient(trust_env=False) if agent == "client" else httpx.AsyncHTTPTransport()}


def upload(server: Server, file: Any, agent: str, deadline: float | None, *, is_async: bool) -> bytes:
    """Upload a file and return what the server has received."""

    async def main() -> bytes:
        options = asynchronous_agent(agent)
        async with AsyncOpenAI(server.api_key, server.base_url, **options) as client:
            made = await client.files.create(file, "user_data", deadline=deadline)
            content = await client.files.content(made.id)
            result = await content.read()
        for each in options.values():
            await each.aclose()
        return result

    if is_async:
        return asyncio.run(main())
    options = blocking_agent(agent)
    with OpenAI(server.api_key, server.base_url, **options) as client:
        made = client.files.create(file, "user_data", deadline=deadline)
        result = client.files.content(made.id).read()
    for each in options.values():
        each.close()
    return result


@contextmanager
def writing(descriptor: int) -> Iterator[None]:
    """Write the content to a pipe as its reader takes it, then close it."""

    def write() -> None:
        with suppress(BrokenPipeError), open(descriptor, "wb") as pipe:
            pipe.write(CONTENT)

    thread = threading.Thread(target=write)
    thread.start()
    yield
    thread.join(30)


@AGENTS
@TIMES
@pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "asynchronous"])
def test_a_nonblocking_pipe_is_sent_completely(
    openai_server: Server, agent: str, deadline: float | None, is_async: bool
) -> None:
    """Its reads return None while it has no data."""
    read, write = os.pipe()
    os.set_blocking(read, False)
    with open(read, "rb", buffering=0) as pipe, writing(write):
        assert upload(openai_server, ("x", pipe), agent, deadline, is_async=is_async) == CONTENT


@AGENTS
@TIMES
@pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "asynchronous"])
def test_a_named_pipe_is_sent_completely(
    openai_server: Server, agent: str, deadline: float | None, is_async: bool, tmp_path: Path
) -> None:
    """The program that writes to it may open it later."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    thread = threading.Thread(target=lambda: path.write_bytes(CONTENT))
    thread.start()
    assert upload(openai_server, path, agent, deadline, is_async=is_async) == CONTENT
    thread.join(30)


def take_all(server: RawServer, connection: Connection) -> None:
    """Read until the end."""
    while connection.socket.recv(65536):
        pass


@contextmanager
def silent_pipe(kind: str, folder: Path) -> Iterator[Any]:
    """A pipe without a writer."""
    if kind == "path":
        path = folder / "pipe"
        os.mkfifo(path)
        yield path
        os.close(os.open(path, os.O_RDWR))  # ends a read that still waits
        return
    read, write = os.pipe()
    os.set_blocking(read, kind == "blocking")
    with open(read, "rb", buffering=0) as pipe:
        yield pipe
        os.close(write)


@AGENTS
@pytest.mark.parametrize("kind", ["path", "blocking", "not-blocking"])
@pytest.mark.parametrize("is_async", [False, True], ids=["call", "await"])
def test_a_pipe_without_a_writer_ends_at_the_deadline(agent: str, kind: str, is_async: bool, tmp_path: Path) -> None:
    """The call doesn't wait for a program that opens the other end."""

    async def main(file: Any, server: RawServer) -> None:
        async with AsyncOpenAI(KEY, server.base_url, deadline=0.5, **asynchronous_agent(agent)) as client:
            await client.files.create(("x", file), "user_data")

    def send(file: Any, server: RawServer) -> None:
        if is_async:
            asyncio.run(main(file, server))
        else:
            with OpenAI(KEY, server.base_url, deadline=0.5, **blocking_agent(agent)) as client:
                client.files.create(("x", file), "user_data")

    with (
        silent_pipe(kind, tmp_path) as file,
        raw_server(take_all) as server,
        no_longer_than(10),
        pytest.raises(APITimeoutError, match=r"the deadline of 0\.5 s passed"),
    ):
        send(file, server)


def test_an_object_with_an_asynchronous_read_is_refused_before_anything_is_sent(openai_server: Server) -> None:
    """This covers every resource that accepts files, in both clients."""

    class Asynchronous:
        async def read(self, size: int = -1) -> bytes:
            return b"x"

    file: Any = Asynchronous()

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            await client.files.create(file, "user_data")

    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        for call in (
            lambda: client.files.create(file, "user_data"),
            lambda: client.images.edit("a hat", image=file),
            lambda: client.audio.transcriptions.create(file, model="whisper-1"),
            lambda: asyncio.run(main()),
        ):
            with pytest.raises(TypeError, match="asynchronous `read`"):
                call()
    assert openai_server.requests == []
