"""Streams and bodies that one thread or task closes while another one waits for the next event."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest

from aikit import APIConnectionError, AsyncOpenAI, IncompleteStreamError, OpenAI
from aikit_openapi.api.chat import create_chat_completion
from tests.drivers.servers import STREAM_HEAD, Connection, RawServer, chunk, event, raw_server

KEY = "sk-test-not-real"
MESSAGES: Any = [{"role": "user", "content": "Hi"}]
FILE_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n\r\n"


class Stalling:
    """A server that begins an answer and then sends nothing more.

    Attributes:
        gone: released for each connection that the client has closed.
    """

    def __init__(self, begin: bytes = STREAM_HEAD + chunk(event())) -> None:
        self._begin = begin
        self.gone = threading.Semaphore(0)

    def __call__(self, server: RawServer, connection: Connection) -> None:
        with suppress(OSError):
            while connection.read_request():
                connection.send(self._begin)
        self.gone.release()

    def wait_until_gone(self) -> None:
        """Wait until the client has closed a connection."""
        assert self.gone.acquire(timeout=10)


class Reader(threading.Thread):
    """A thread that reads to the end.

    Attributes:
        read: the items read so far.
        waits: set when it has read an item and waits for the next.
        error: the exception that ended it; None after a normal end.
    """

    def __init__(self, pieces: Any) -> None:
        super().__init__(daemon=True)
        self._pieces = pieces
        self.read: list[Any] = []
        self.waits = threading.Event()
        self.error: Exception | None = None
        self.start()
        assert self.waits.wait(10)

    def run(self) -> None:
        """Read until the end or an error."""
        try:
            for piece in self._pieces:
                self.read.append(piece)
                threading.Timer(0.1, self.waits.set).start()
        except Exception as error:
            self.error = error


OPTIONS: dict[str, Callable[[], dict[str, Any]]] = {
    "own agent": dict,
    "deadline": lambda: {"deadline": 60},
    "httpx client": lambda: {"http_agent": httpx.Client()},
    "httpx transport": lambda: {"http_agent": httpx.HTTPTransport()},
    "httpx client with a deadline": lambda: {"http_agent": httpx.Client(), "stream_idle_timeout": 60},
}
ASYNC_OPTIONS: dict[str, Callable[[], dict[str, Any]]] = {
    "own agent": dict,
    "deadline": lambda: {"deadline": 60},
    "httpx client": lambda: {"http_agent": httpx.AsyncClient()},
    "httpx transport": lambda: {"http_agent": httpx.AsyncHTTPTransport()},
    "httpx client with a deadline": lambda: {"http_agent": httpx.AsyncClient(), "stream_idle_timeout": 60},
}
STREAMS: dict[str, Callable[[Any], Any]] = {
    "create": lambda client: client.chat.completions.create(MESSAGES, model="m", stream=True),
    "stream": lambda client: client.chat.completions.stream(MESSAGES, model="m").__enter__(),
    "response": lambda client: client.responses.create(model="m", input="Hi", stream=True),
    "conversation": lambda client: client.chat.create(model="m").prompt("Hi", stream=True),
    "low-level": lambda client: create_chat_completion.sync_stream(
        client=client, body={"messages": MESSAGES, "model": "m"}
    ),
    "with callbacks": lambda client: client.chat.completions.create(
        MESSAGES, model="m", stream=True, on_terminate=lambda result: None
    ),
}


@pytest.fixture(params=OPTIONS)
def options(request: pytest.FixtureRequest) -> Iterator[dict[str, Any]]:
    """The options of a client, for each kind of agent."""
    made = OPTIONS[request.param]()
    yield made
    if "http_agent" in made:
        made["http_agent"].close()


@pytest.mark.parametrize("begin", STREAMS.values(), ids=STREAMS)
def test_a_thread_that_waits_for_an_event_gets_an_error_when_another_closes_the_stream(
    begin: Callable[[Any], Any], options: dict[str, Any]
) -> None:
    """Both threads continue at once, the error has the events that arrived, and the connection is closed."""
    stalling = Stalling()
    with raw_server(stalling) as server, OpenAI(KEY, server.base_url, max_retries=0, **options) as client:
        stream = begin(client)
        reader = Reader(stream)
        stream.close()
        reader.join(5)
        assert not reader.is_alive()
        assert isinstance(reader.error, IncompleteStreamError)
        assert "the transfer was closed by the program, after 1 events" in str(reader.error)
        assert len(reader.error.partial) == 1
        stalling.wait_until_gone()
        assert list(stream) == []


def test_a_body_that_another_thread_closes_never_counts_as_complete(options: dict[str, Any]) -> None:
    """This holds although only the end of the connection marks the end of the body."""
    stalling = Stalling(FILE_HEAD + b"half")
    with raw_server(stalling) as server, OpenAI(KEY, server.base_url, max_retries=0, **options) as client:
        body = client.files.content("file-1")
        reader = Reader(body.iter_bytes())
        body.close()
        reader.join(5)
        assert not reader.is_alive()
        assert b"".join(reader.read) == b"half"
        assert isinstance(reader.error, APIConnectionError)
        assert "the transfer was closed by the program" in str(reader.error)
        stalling.wait_until_gone()


def test_a_client_keeps_working_after_other_threads_closed_many_of_its_streams() -> None:
    """The pool loses no connection, and reuses none that was cut."""
    stalling = Stalling()
    with raw_server(stalling) as server, OpenAI(KEY, server.base_url, max_retries=0) as client:
        for _ in range(30):
            stream: Any = client.chat.completions.create(MESSAGES, model="m", stream=True)
            assert next(stream)
            reader = threading.Thread(target=_read_quietly, args=[stream])
            reader.start()
            stream.close()
            reader.join(5)
            assert not reader.is_alive()
            stalling.wait_until_gone()
        assert server.connections == 30


def _read_quietly(stream: Any) -> None:
    with suppress(APIConnectionError):
        list(stream)


async def wait_for_event(stream: Any, came: asyncio.Event) -> list[Any]:
    """Read a stream to its end; set the event when something has arrived and the next item is awaited."""
    read = []
    async for each in stream:
        read.append(each)
        asyncio.get_running_loop().call_later(0.1, came.set)
    return read


ASYNC_STREAMS: dict[str, Callable[[Any], Any]] = {
    "create": lambda client: client.chat.completions.create(MESSAGES, model="m", stream=True),
    "stream": lambda client: client.chat.completions.stream(MESSAGES, model="m").__aenter__(),
    "response": lambda client: client.responses.create(model="m", input="Hi", stream=True),
    "conversation": lambda client: client.chat.create(model="m").prompt("Hi", stream=True),
    "low-level": lambda client: create_chat_completion.asyncio_stream(
        client=client, body={"messages": MESSAGES, "model": "m"}
    ),
}


@pytest.mark.parametrize("make", ASYNC_OPTIONS.values(), ids=ASYNC_OPTIONS)
@pytest.mark.parametrize("begin", ASYNC_STREAMS.values(), ids=ASYNC_STREAMS)
def test_a_task_that_waits_for_an_event_gets_an_error_when_another_closes_the_stream(
    begin: Callable[[Any], Any], make: Callable[[], dict[str, Any]]
) -> None:
    """The error has the events that arrived, the task is not cancelled, and the connection is closed."""
    stalling = Stalling()

    async def main(url: str) -> None:
        options = make()
        async with AsyncOpenAI(KEY, url, max_retries=0, **options) as client:
            stream = await begin(client)
            came = asyncio.Event()

            async def read() -> int:
                with pytest.raises(IncompleteStreamError, match="closed by the program, after 1 events") as caught:
                    await wait_for_event(stream, came)
                assert len(caught.value.partial) == 1
                task = asyncio.current_task()
                assert task is not None
                return task.cancelling()

            task = asyncio.create_task(read())
            await came.wait()
            await stream.close()
            assert await task == 0
            await asyncio.to_thread(stalling.wait_until_gone)
            assert [each async for each in stream] == []
        if options.get("http_agent"):
            await options["http_agent"].aclose()

    with raw_server(stalling) as server:
        asyncio.run(asyncio.wait_for(main(server.base_url), 20))


def test_a_task_whose_stream_is_closed_and_that_is_cancelled_too_is_cancelled() -> None:
    """A cancellation from elsewhere is not mistaken for the one that closing causes."""

    async def main(url: str) -> None:
        async with AsyncOpenAI(KEY, url, max_retries=0) as client:
            stream: Any = await client.chat.completions.create(MESSAGES, model="m", stream=True)
            came = asyncio.Event()
            task = asyncio.create_task(wait_for_event(stream, came))
            await came.wait()
            task.cancel()
            await stream.close()
            with pytest.raises(asyncio.CancelledError):
                await task

    with raw_server(Stalling()) as server:
        asyncio.run(asyncio.wait_for(main(server.base_url), 20))


def test_another_thread_can_close_the_stream_of_an_event_loop() -> None:
    """The other thread runs its own event loop."""
    stalling = Stalling()

    async def main(url: str) -> None:
        async with AsyncOpenAI(KEY, url, max_retries=0) as client:
            stream: Any = await client.chat.completions.create(MESSAGES, model="m", stream=True)
            came = asyncio.Event()
            task = asyncio.create_task(wait_for_event(stream, came))
            await came.wait()
            await asyncio.to_thread(lambda: asyncio.run(stream.close()))
            with pytest.raises(IncompleteStreamError, match="closed by the program"):
                await task
            await asyncio.to_thread(stalling.wait_until_gone)

    with raw_server(stalling) as server:
        asyncio.run(asyncio.wait_for(main(server.base_url), 20))


@pytest.mark.parametrize("make", ASYNC_OPTIONS.values(), ids=ASYNC_OPTIONS)
def test_a_body_that_another_task_closes_never_counts_as_complete(make: Callable[[], dict[str, Any]]) -> None:
    """This holds although only the end of the connection marks the end of the body."""
    stalling = Stalling(FILE_HEAD + b"half")

    async def main(url: str) -> None:
        options = make()
        async with AsyncOpenAI(KEY, url, max_retries=0, **options) as client:
            body = await client.files.content("file-1")
            came = asyncio.Event()
            task = asyncio.create_task(wait_for_event(body.iter_bytes(), came))
            await came.wait()
            await body.close()
            with pytest.raises(APIConnectionError, match="closed by the program"):
                await task
            await asyncio.to_thread(stalling.wait_until_gone)
        if options.get("http_agent"):
            await options["http_agent"].aclose()

    with raw_server(stalling) as server:
        asyncio.run(asyncio.wait_for(main(server.base_url), 20))
