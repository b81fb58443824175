"""Calls that run in the background: `on_terminate`/`formula`, `on_response`, `on_error`, `on_data`."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from typing import Any

import pytest

from aikit import APIConnectionError, AsyncOpenAI, IncompleteStreamError, NotFoundError, OpenAI
from aikit.testing import Server
from tests.drivers.servers import Connection, RawServer, raw_server

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.fixture
def client(openai_server: Server) -> Iterator[OpenAI]:
    """A client of the embedded server."""
    with OpenAI(KEY, openai_server.base_url, max_retries=0) as client:
        yield client


def future_of(given: Any) -> Future[Any]:
    """Check that a call with callbacks returned a future, and return it."""
    assert isinstance(given, Future)
    return given


@pytest.mark.parametrize(
    "names", [("on_response", "on_terminate"), ("onResponse", "onTerminate"), ("on_response", "formula")]
)
@pytest.mark.parametrize("is_mapping", [False, True])
def test_a_call_with_callbacks_returns_at_once(
    client: OpenAI, openai_server: Server, names: tuple[str, str], is_mapping: bool
) -> None:
    """It returns a future; the callbacks get the result on another thread, the one for success first."""
    openai_server.script(delay_seconds=0.2)
    told: list[tuple[str, Any, str]] = []

    def tell(name: str) -> Any:
        return lambda result: told.append((name, result, threading.current_thread().name))

    callbacks = {name: tell(name) for name in names}
    future = future_of(client.models.list(callbacks) if is_mapping else client.models.list(**callbacks))
    assert not future.done()
    result = future.result(5)
    assert [name for name, _, _ in told] == list(names)
    assert all(each is result for _, each, _ in told)
    assert result.success
    assert result.terminated
    assert {thread for _, _, thread in told} == {"aikit-callbacks_0"}


@pytest.mark.parametrize(("status", "successes"), [(None, [True]), (404, [False])])
def test_a_callback_can_distinguish_a_binary_answer_from_a_failure(
    client: OpenAI, openai_server: Server, status: int | None, successes: list[bool]
) -> None:
    """`success` and `errors` show it, as for every other call, even with `throw=False`."""
    told: list[Any] = []
    for options in ({"on_terminate": told.append}, {}):
        if status is not None:
            openai_server.script(status=status)
        given: Any = client.files.content("file-sample", throw=False, **options)
        answer = future_of(given).result(5) if options else given
        assert [answer.success] == successes
        assert bool(answer.errors) is (status is not None)
    assert [each.success for each in told] == successes


@pytest.mark.parametrize("throw", [True, False])
def test_a_failure_reaches_the_callbacks_with_its_result(client: OpenAI, throw: bool) -> None:
    """`on_error` runs, then `on_terminate`; the future raises as the call would, or has the failed result."""
    told: list[tuple[str, Any]] = []
    future = future_of(
        client.models.retrieve(
            "none",
            on_response=lambda result: told.append(("response", result)),
            on_error=lambda result: told.append(("error", result)),
            on_terminate=lambda result: told.append(("terminate", result)),
            throw=throw,
        )
    )
    if throw:
        with pytest.raises(NotFoundError):
            future.result(5)
    else:
        assert future.result(5) is told[0][1]
    assert [name for name, _ in told] == ["error", "terminate"]
    assert not told[0][1].success
    assert isinstance(told[0][1].errors[0], NotFoundError)


def test_callbacks_of_all_calls_run_one_at_a_time(client: OpenAI) -> None:
    """The calls themselves run at the same time."""
    inside, most = 0, 0

    def tell(result: Any) -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        time.sleep(0.02)
        inside -= 1

    futures = [future_of(client.models.list(on_response=tell, on_terminate=tell)) for _ in range(8)]
    for each in futures:
        each.result(5)
    assert most == 1


def test_an_exception_in_a_callback_reaches_the_future_and_the_log(
    client: OpenAI, caplog: pytest.LogCaptureFixture
) -> None:
    """The exception is not swallowed; the next call works."""

    def explode(result: Any) -> None:
        raise ZeroDivisionError("in a callback")

    with caplog.at_level(logging.ERROR, "aikit"):
        future = future_of(client.models.list(on_response=explode))
        with pytest.raises(ZeroDivisionError, match="in a callback"):
            future.result(5)
    assert "the callback" in caplog.text
    assert "explode" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert future_of(client.models.list(on_terminate=lambda result: None)).result(5).success


def test_a_failure_without_a_callback_for_it_is_logged(client: OpenAI, caplog: pytest.LogCaptureFixture) -> None:
    """A program that handles only successes and drops the future can still find the failure."""
    with caplog.at_level(logging.ERROR, "aikit"):
        future = future_of(client.models.retrieve("none", on_response=lambda result: None))
        assert isinstance(future.exception(5), NotFoundError)
    assert "failed, and no callback handles its error: 404" in caplog.text


def test_each_chunk_of_a_stream_goes_to_on_data_and_the_finished_result_to_the_others(
    client: OpenAI, openai_server: Server
) -> None:
    """The result is the same as that of the plain call."""
    openai_server.script(text="one two three", times=None)
    plain = client.chat.completions.create(MESSAGES)
    chunks: list[Any] = []
    told: list[Any] = []
    future = future_of(
        client.chat.completions.create(MESSAGES, stream=True, onData=chunks.append, onResponse=told.append)
    )
    result = future.result(5)
    assert "".join(chunk.choice.text for chunk in chunks if chunk.choice) == "one two three"
    assert told == [result]
    assert type(result) is type(plain)
    assert result.choice.message.content == plain.choice.message.content == "one two three"
    assert result.choice.finish_reason == "stop"


def test_a_stream_that_breaks_off_is_reported_as_a_failure(client: OpenAI, openai_server: Server) -> None:
    """The error has the chunks that had arrived."""
    openai_server.script(text="one two three", cut_after_bytes=600)
    chunks: list[Any] = []
    failed: list[Any] = []
    future = future_of(
        client.chat.completions.create(MESSAGES, stream=True, on_data=chunks.append, on_error=failed.append)
    )
    error = future.exception(5)
    assert isinstance(error, IncompleteStreamError)
    assert len(error.partial) == len(chunks) > 0
    assert failed[0].errors == [error]


def test_an_exception_in_on_data_ends_the_stream(client: OpenAI) -> None:
    """The future gets it as well."""
    seen: list[Any] = []

    def explode(chunk: Any) -> None:
        seen.append(chunk)
        raise ZeroDivisionError

    future = future_of(client.chat.completions.create(MESSAGES, stream=True, on_data=explode))
    assert isinstance(future.exception(5), ZeroDivisionError)
    assert len(seen) == 1


def test_a_stream_without_on_data_is_read_as_usual(client: OpenAI, openai_server: Server) -> None:
    """The other callbacks run when it has ended, broken off, or failed to start."""
    openai_server.script(text="one two", times=1)
    told: list[tuple[str, Any]] = []
    options: dict[str, Any] = {
        "on_response": lambda result: told.append(("response", result)),
        "on_error": lambda result: told.append(("error", result)),
        "on_terminate": lambda result: told.append(("terminate", result)),
    }
    stream = client.chat.completions.create(MESSAGES, stream=True, **options)
    texts = []
    for chunk in stream:
        assert told == []
        texts.append(chunk.choice.text if chunk.choice else "")
    assert "".join(texts) == "one two"
    assert [name for name, _ in told] == ["response", "terminate"]
    assert told[0][1].choice.message.content == "one two"
    told.clear()
    openai_server.script(text="one two three", cut_after_bytes=600)
    with pytest.raises(IncompleteStreamError):
        list(client.chat.completions.create(MESSAGES, stream=True, **options))
    assert [name for name, _ in told] == ["error", "terminate"]
    told.clear()
    openai_server.script(status=404)
    with pytest.raises(NotFoundError):
        client.chat.completions.create(MESSAGES, stream=True, **options)
    assert [name for name, _ in told] == ["error", "terminate"]


def test_wrong_arguments_raise_before_anything_begins(client: OpenAI) -> None:
    """The caller gets the error, not the future."""
    with pytest.raises(ValueError, match="non-empty value"):
        client.models.retrieve("", on_response=print)
    with pytest.raises(TypeError, match="`on_response` must be callable, got str"):
        client.models.list(on_response="print")  # type: ignore[arg-type]  # the argument is wrong on purpose
    with pytest.raises(TypeError, match="two values for one option: 'on_terminate' and 'formula'"):
        client.models.list({"on_terminate": print, "formula": repr})


def test_closing_waits_for_the_calls_that_run(openai_server: Server) -> None:
    """Their callbacks finish too; afterwards the client is closed."""
    openai_server.script(delay_seconds=0.2, times=None)
    told: list[Any] = []
    with OpenAI(KEY, openai_server.base_url) as client:
        futures = [future_of(client.models.list(on_terminate=told.append)) for _ in range(3)]
    assert [each.done() for each in futures] == [True] * 3
    assert len(told) == 3
    with pytest.raises(RuntimeError, match="closed"):
        client.models.list(on_terminate=told.append)
    assert not [each for each in threading.enumerate() if each.name.startswith("aikit-call")]


def hang(server: RawServer, connection: Connection) -> None:
    """Read a request and never answer."""
    connection.read_request()
    server.requests.append(b"one")
    connection.socket.recv(1)


def test_closing_can_end_the_calls_that_run() -> None:
    """This includes calls that wait for an answer and calls that have not begun; none is retried."""
    with raw_server(hang) as server:
        client = OpenAI(KEY, server.base_url, max_retries=5)
        told: list[Any] = []
        futures = [future_of(client.models.list(on_terminate=told.append)) for _ in range(40)]
        while len(server.requests) < 32:
            time.sleep(0.01)
        started = time.monotonic()
        client.close(cancel=True)
        assert time.monotonic() - started < 5
        assert all(each.done() for each in futures)
        assert sum(each.cancelled() for each in futures) == 8
        for each in futures:
            if not each.cancelled():
                error = each.exception()
                assert isinstance(error, APIConnectionError | CancelledError)
        assert len(server.requests) == 32


def test_the_asynchronous_client_does_the_same(openai_server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """The call starts a task at once; its callbacks run in the event loop and may be coroutine functions."""
    told: list[tuple[str, Any]] = []

    async def tell(result: Any) -> None:
        await asyncio.sleep(0.01)
        told.append(("response", result))

    def explode(result: Any) -> None:
        raise ZeroDivisionError

    async def main() -> None:
        openai_server.script(delay_seconds=0.2)
        async with AsyncOpenAI(KEY, openai_server.base_url, max_retries=0) as client:
            task: Any = await client.models.list(
                on_response=tell, on_terminate=lambda result: told.append(("terminate", result))
            )
            assert not task.done()
            result = await task
            assert told == [("response", result), ("terminate", result)]
            failed: list[Any] = []
            task = await client.models.retrieve("none", on_error=failed.append)
            with pytest.raises(NotFoundError):
                await task
            assert not failed[0].success
            with pytest.raises(ZeroDivisionError):
                await (await client.models.list(on_terminate=explode))  # type: ignore[misc]  # a task
            chunks: list[Any] = []
            task = await client.chat.completions.create(MESSAGES, stream=True, on_data=chunks.append)
            finished = await task
            assert finished.choice.text == "".join(chunk.choice.text for chunk in chunks if chunk.choice)
            ended: list[Any] = []
            stream: Any = await client.chat.completions.create(MESSAGES, stream=True, on_terminate=ended.append)
            texts = [chunk.choice.text async for chunk in stream if chunk.choice]
            assert ended[0].choice.text == "".join(texts)
            waited: Any = await client.models.list(on_terminate=told.append)
        assert waited.done()

    with caplog.at_level(logging.ERROR, "aikit"):
        asyncio.run(main())
    assert "ZeroDivisionError" in caplog.text


def test_closing_the_asynchronous_client_can_end_the_calls_that_run() -> None:
    """Their tasks are cancelled, without a warning."""

    async def main(server: RawServer) -> None:
        client = AsyncOpenAI(KEY, server.base_url)
        tasks: list[Any] = [await client.models.list(on_terminate=print) for _ in range(3)]
        while len(server.requests) < 3:  # noqa: ASYNC110 - the server is in other threads
            await asyncio.sleep(0.01)
        await client.close(cancel=True)
        assert [each.cancelled() for each in tasks] == [True] * 3

    with raw_server(hang) as server:
        asyncio.run(asyncio.wait_for(main(server), 10))
