"""Streams over real sockets: the first event is available at once, and abandoned streams leave nothing behind."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest

from aikit import APIError, APITimeoutError, AsyncOpenAI, DecodingError, IncompleteStreamError, OpenAI
from aikit_openapi.api.audio import create_speech, create_transcription
from aikit_openapi.api.chat import create_chat_completion
from tests.drivers.servers import STREAM_HEAD, Connection, RawServer, chunk, event, raw_server

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
SPEECH: Any = {"input": "Hi", "model": "tts-1", "voice": "alloy"}
HEARD: Any = {"file": ("x.wav", b"RIFF"), "model": "gpt-4o-transcribe"}
DONE = b"data: [DONE]\n\n"


def client_of(server: RawServer, **options: Any) -> OpenAI:
    """A client of a raw server, without retries."""
    return OpenAI(KEY, server.base_url, **{"max_retries": 0, **options})


class Watched:
    """A server that streams events without end, and notices when the client closes the connection.

    Attributes:
        gone: released for each connection once the client has closed it.
        begun: the number of requests so far.
        fifth: set by the fifth request.
    """

    def __init__(self, most_events: int | None = None) -> None:
        self._most_events = most_events
        self.gone = threading.Semaphore(0)
        self.begun = 0
        self.fifth = threading.Event()

    def __call__(self, server: RawServer, connection: Connection) -> None:
        connection.read_request()
        self.begun += 1
        if self.begun == 5:
            self.fifth.set()
        try:
            connection.send(STREAM_HEAD)
            sent = 0
            while self._most_events is None or sent < self._most_events:
                connection.send(chunk(event()))
                sent += 1
            while connection.socket.recv(65536):
                pass
        except OSError:
            pass
        self.gone.release()

    def wait_until_gone(self, times: int = 1) -> None:
        """Wait until the client has closed this many connections."""
        assert all(self.gone.acquire(timeout=10) for _ in range(times))


STREAMS: dict[str, Callable[[OpenAI], Any]] = {
    "chat": lambda client: client.chat.completions.create(MESSAGES, stream=True),
    "chat stream": lambda client: client.chat.completions.stream(MESSAGES).__enter__(),
    "response": lambda client: client.responses.create(model="m", input="Hi", stream=True),
    "response stream": lambda client: client.responses.stream(model="m", input="Hi").__enter__(),
    "stored response": lambda client: client.responses.retrieve("resp_1", stream=True),
    "image": lambda client: client.images.generate("x", model="gpt-image-1", stream=True),
    "image edit": lambda client: client.images.edit("x", image=("x.png", b"x"), model="gpt-image-1", stream=True),
    "low-level chat": lambda client: create_chat_completion.sync_stream(
        client=client, body={"messages": MESSAGES, "model": "m"}
    ),
    "low-level speech": lambda client: create_speech.sync_stream(client=client, body=SPEECH),
    "low-level transcript": lambda client: create_transcription.sync_stream(client=client, body=HEARD),
}


@pytest.mark.parametrize("begin", STREAMS.values(), ids=STREAMS)
def test_the_first_event_is_available_while_the_server_holds_back_the_second(begin: Callable[[OpenAI], Any]) -> None:
    """No buffer has to fill first, in any kind of call; closing ends the transfer, and the answer's head is known."""
    watched = Watched(most_events=1)
    with raw_server(watched) as server, client_of(server) as client:
        stream = begin(client)
        assert stream.response.status_code == 200
        assert stream.response.headers["content-type"] == "text/event-stream"
        next(stream)
        assert watched.begun == 1
        assert not watched.gone.acquire(blocking=False)
        stream.close()
        watched.wait_until_gone()
        assert list(stream) == []


def test_the_first_event_is_available_at_once_without_blocking_other_tasks() -> None:
    """This covers tasks and low-level calls."""
    watched = Watched(most_events=1)

    async def main(url: str) -> None:
        async with AsyncOpenAI(KEY, url, max_retries=0) as client:
            for stream in (
                await client.chat.completions.create(MESSAGES, stream=True),
                await client.chat.completions.stream(MESSAGES).__aenter__(),
                await client.responses.stream(model="m", input="Hi").__aenter__(),
                await client.images.generate("x", model="gpt-image-1", stream=True),
                await create_speech.asyncio_stream(client=client, body=SPEECH),
            ):
                several: Any = stream
                await asyncio.wait_for(anext(several), 10)
                await several.close()
                await asyncio.to_thread(watched.wait_until_gone)

    with raw_server(watched) as server:
        asyncio.run(main(server.base_url), debug=True)


@pytest.mark.parametrize("begin", STREAMS.values(), ids=STREAMS)
def test_a_stream_without_references_ends_its_transfer_at_once(begin: Callable[[OpenAI], Any]) -> None:
    """Half read or unread, without the garbage collector: a `break` out of the loop frees the connection."""
    watched = Watched()
    with raw_server(watched) as server, client_of(server) as client:
        gc.collect()
        gc.disable()
        try:
            stream = begin(client)
            next(stream)
            del stream
            watched.wait_until_gone()
            begin(client)
            watched.wait_until_gone()
        finally:
            gc.enable()


def test_leaving_the_loop_ends_the_transfer() -> None:
    """`break`, `return`, an exception, or the end of the block."""
    watched = Watched()

    def leave_by_return(client: OpenAI) -> None:
        for _ in client.chat.completions.create(MESSAGES, stream=True):
            return

    def leave_by_exception(client: OpenAI) -> None:
        with client.chat.completions.stream(MESSAGES) as stream:
            for _ in stream:
                raise KeyError

    def leave_by_break(client: OpenAI) -> None:
        with client.chat.completions.create(MESSAGES, stream=True) as stream:
            for _ in stream:
                break

    with raw_server(watched) as server, client_of(server) as client:
        leave_by_return(client)
        watched.wait_until_gone()
        with pytest.raises(KeyError):
            leave_by_exception(client)
        watched.wait_until_gone()
        leave_by_break(client)
        watched.wait_until_gone()


@contextmanager
def no_warning_is_issued() -> Iterator[None]:
    """Any warning, and any exception that can't be caught, fails the test."""
    said: list[Any] = []
    before = sys.unraisablehook
    sys.unraisablehook = said.append
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            yield
            gc.collect()
    finally:
        sys.unraisablehook = before
    assert said == []


def run(main: Callable[[str], Awaitable[None]], watched: Watched) -> None:
    """Run a coroutine in an event loop that reports unhandled errors."""
    complaints: list[Any] = []

    async def scope(url: str) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        await main(url)

    with no_warning_is_issued(), raw_server(watched) as server:
        asyncio.run(scope(server.base_url), debug=True)
    assert complaints == []


def test_tasks_that_abandon_a_stream_end_the_transfer() -> None:
    """`break`, an exception, the end of the block, a cancellation, or the loss of the last reference."""
    watched = Watched()

    async def main(url: str) -> None:
        async with AsyncOpenAI(KEY, url, max_retries=0) as client:
            completions = client.chat.completions

            async def leave_by_break() -> None:
                async for _ in await completions.create(MESSAGES, stream=True):
                    break

            async def leave_by_exception() -> None:
                async with completions.stream(MESSAGES) as stream:
                    async for _ in stream:
                        raise KeyError

            async def forget() -> None:
                await completions.create(MESSAGES, stream=True)

            async def forget_growing() -> None:
                await anext(await completions.stream(MESSAGES).__aenter__())

            async def read() -> None:
                async with client.responses.stream(model="m", input="Hi") as stream:
                    await stream.until_done()

            for leave in (leave_by_break, leave_by_exception, forget, forget_growing):
                with suppress(KeyError):
                    await leave()
                await asyncio.to_thread(watched.wait_until_gone)
            task = asyncio.ensure_future(read())
            assert await asyncio.to_thread(watched.fifth.wait, 10)
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.to_thread(watched.wait_until_gone)

    run(main, watched)


def test_a_stream_that_outlives_its_event_loop_causes_no_warning() -> None:
    """Half read, unread, or never closed: no warning about a coroutine that was never awaited or a closed loop."""
    code = """
import asyncio, gc, sys
from aikit import AsyncOpenAI
async def main():
    client = AsyncOpenAI("sk-test-not-real", sys.argv[1])
    one = await client.chat.completions.create([{"role": "user", "content": "Hi"}], stream=True)
    await anext(one)
    two = await client.chat.completions.create([{"role": "user", "content": "Hi"}], stream=True)
    three = await client.chat.completions.stream([{"role": "user", "content": "Hi"}]).__aenter__()
    await anext(three)
    return client, one, two, three
kept = asyncio.run(main())
del kept
gc.collect()
"""
    watched = Watched()
    with raw_server(watched) as server:
        command = [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-c", code]
        done = subprocess.run([*command, server.base_url], capture_output=True, text=True, check=False, timeout=60)
        assert (done.returncode, done.stderr) == (0, "")
        watched.wait_until_gone(3)


def sending(body: bytes) -> Callable[[RawServer, Connection], None]:
    """Send this for every answer and close the connection."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(body)

    return handle


BODY = event("one") + event("two", "stop") + DONE
PLAIN_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"


@pytest.mark.parametrize(
    ("sent", "events"),
    [
        (STREAM_HEAD + chunk(BODY) + chunk(b""), 2),
        (STREAM_HEAD + chunk(BODY), 2),
        (STREAM_HEAD + chunk(event("one", "stop")), 1),
        (STREAM_HEAD + chunk(event("one")) + chunk(DONE) + b"garbage", 1),
        (PLAIN_HEAD + b"\r\n" + BODY, 2),
        (PLAIN_HEAD + b"content-length: %d\r\n\r\n" % len(BODY) + BODY, 2),
        (PLAIN_HEAD + b"content-length: %d\r\n\r\n" % (len(BODY) + 50) + BODY, 2),
        (PLAIN_HEAD + b"\r\n" + BODY.replace(b"\n", b"\r\n"), 2),
        (PLAIN_HEAD + b"\r\n" + BODY[:-1], 2),
    ],
)
def test_a_stream_that_reached_its_end_is_complete_however_the_connection_ends(sent: bytes, events: int) -> None:
    """`[DONE]` is an end, and so is the finish of every choice."""
    with raw_server(sending(sent)) as server:
        with client_of(server) as client:
            assert len(list(client.chat.completions.create(MESSAGES, stream=True))) == events
        # A new client, because the server closes a connection that the first would reuse.
        with client_of(server) as client, client.chat.completions.stream(MESSAGES) as stream:
            assert sum(each.type == "chunk" for each in stream) == events
            stream.get_final_completion()


USED = b'data: {"id": "c", "choices": [], "usage": {"total_tokens": 3}}\n\n'
CUT = event("one") + USED
HEADS = {
    "chunks without their end": STREAM_HEAD + chunk(CUT),
    "chunks with their end": STREAM_HEAD + chunk(CUT) + chunk(b""),
    "a chunk cut": STREAM_HEAD + chunk(CUT) + b"50\r\ndata: {",
    "closed": PLAIN_HEAD + b"\r\n" + CUT,
    "length short": PLAIN_HEAD + b"content-length: 5000\r\n\r\n" + CUT,
    "length right": PLAIN_HEAD + b"content-length: %d\r\n\r\n" % len(CUT) + CUT,
    "an event cut": PLAIN_HEAD + b"\r\n" + CUT + event("two", "stop")[:-1],
}


@pytest.mark.parametrize("sent", HEADS.values(), ids=HEADS)
def test_a_stream_without_its_end_is_an_error_with_everything_that_arrived(sent: bytes) -> None:
    """The error has the events, their result and the usage, however the connection ended, in both clients."""
    errors: list[IncompleteStreamError] = []

    async def main(url: str) -> None:
        async with AsyncOpenAI(KEY, url, max_retries=0) as client:
            with pytest.raises(IncompleteStreamError) as caught:
                async for _ in await client.chat.completions.create(MESSAGES, stream=True):
                    pass
            errors.append(caught.value)
        async with AsyncOpenAI(KEY, url, max_retries=0) as client:
            async with client.chat.completions.stream(MESSAGES) as stream:
                with pytest.raises(IncompleteStreamError) as caught:
                    await stream.get_final_completion()
            errors.append(caught.value)

    with raw_server(sending(sent)) as server:
        with client_of(server) as client:
            with pytest.raises(IncompleteStreamError) as caught:
                list(client.chat.completions.create(MESSAGES, stream=True))
            errors.append(caught.value)
        asyncio.run(main(server.base_url))
    for error in errors:
        assert [each.choices[0].text for each in error.partial if each.choices] == ["one"]
        assert error.partial_result.choice.text == "one"
        assert error.partial_result.usage.total_tokens == error.usage.total_tokens == 3


def test_silence_in_mid_stream_is_a_timeout_with_everything_that_arrived() -> None:
    """It has a different class from a cut."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(STREAM_HEAD + chunk(event("one")))
        connection.socket.recv(1)

    with raw_server(handle) as server, client_of(server, timeout=0.2) as client:
        started = time.monotonic()
        with pytest.raises(APITimeoutError) as caught:
            list(client.chat.completions.create(MESSAGES, stream=True))
        assert time.monotonic() - started < 5
    assert caught.value.partial_result.choice.text == "one"


def test_a_failed_stream_ends_its_transfer_even_if_the_program_keeps_it() -> None:
    """An error in the middle frees the connection at once, in both clients."""
    gone = threading.Semaphore(0)

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(STREAM_HEAD + chunk(event("one")) + chunk(b"data: no json\n\n"))
        with suppress(OSError):
            connection.socket.recv(1)
        gone.release()

    async def main(url: str) -> None:
        async with AsyncOpenAI(KEY, url, max_retries=0) as client:
            stream = await client.chat.completions.create(MESSAGES, stream=True)
            with pytest.raises(DecodingError):
                [each async for each in stream]
            assert await asyncio.to_thread(gone.acquire, timeout=10)
            assert repr(stream).endswith("1 events so far>")

    with raw_server(handle) as server:
        with client_of(server) as client:
            stream = client.chat.completions.create(MESSAGES, stream=True)
            with pytest.raises(DecodingError):
                list(stream)
            assert gone.acquire(timeout=10)
            assert repr(stream).endswith("1 events so far>")
        asyncio.run(main(server.base_url))


def test_errors_of_low_level_streams_have_everything_that_arrived() -> None:
    """`partial` has the events, and `partial_result` what they add up to; audio does not add up."""
    with raw_server(sending(HEADS["closed"])) as server, client_of(server) as client:
        with pytest.raises(APIError) as caught:
            list(create_chat_completion.sync_stream(client=client, body={"messages": MESSAGES, "model": "m"}))
        assert caught.value.partial_result.parsed.choices[0].message.content == "one"
        with pytest.raises(APIError) as caught:
            list(create_speech.sync_stream(client=client, body=SPEECH))
        assert (len(caught.value.partial), caught.value.partial_result) == (2, None)
