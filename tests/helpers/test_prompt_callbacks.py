"""Prompts and questions about images that run in the background and report through callbacks."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Mapping
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Any

import pytest

from aikit import APIConnectionError, AsyncOpenAI, BadRequestError, IncompleteStreamError, OpenAI, ToolRoundsError
from aikit.testing import Server
from tests.drivers.servers import Connection, RawServer, raw_server

WEATHER: dict[str, Any] = {"name": "weather", "parameters": {"type": "object", "properties": {}}}
CALLED: dict[str, Any] = {"name": "weather", "arguments": {"city": "Paris"}}


def sunny(arguments: Mapping[str, Any]) -> str:
    """Handle a tool call."""
    return "Sunny."


class Recorder:
    """Callbacks that record their calls."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any, str]] = []
        self.options: dict[str, Any] = {
            f"on_{name}": self._of(name) for name in ("data", "response", "error", "terminate")
        }

    def _of(self, name: str) -> Any:
        return lambda value: self.calls.append((name, value, threading.current_thread().name))

    @property
    def names(self) -> list[str]:
        """Return the names of the callbacks in order, repeated ones once."""
        names = [name for name, _, _ in self.calls]
        return [name for index, name in enumerate(names) if names[index - 1 : index] != [name]]

    @property
    def text(self) -> str:
        """Return the text of the chunks."""
        return "".join(value.choice.text for name, value, _ in self.calls if name == "data" and value.choice)


def future_of(given: Any) -> Future[Any]:
    """Check that a prompt with callbacks returned a future, and return it."""
    assert isinstance(given, Future)
    return given


def roles(helper: Any) -> list[str]:
    """Return the roles of the messages in the history."""
    return [message.role for message in helper.messages]


@pytest.mark.parametrize("place", ["conversation", "mapping", "keywords"])
def test_a_prompt_with_callbacks_returns_at_once(client: OpenAI, openai_server: Server, place: str) -> None:
    """The prompt and its tools run in the background, and the callbacks get the last completion, in order."""
    openai_server.script(tool_calls=[CALLED], delay_seconds=0.2)
    openai_server.script(text="It is sunny.")
    recorder = Recorder()
    spelled = {"onResponse": recorder.options["on_response"], "formula": recorder.options["on_terminate"]}
    helper = client.chat.create(None, spelled if place == "conversation" else None)
    helper.register_tool(WEATHER, sunny)
    if place == "keywords":
        given: Any = helper.prompt("How is the weather?", **spelled)
    else:
        given = helper.prompt("How is the weather?", spelled if place == "mapping" else None)
    future = future_of(given)
    assert not future.done()
    assert helper.messages == []
    result = future.result(5)
    assert [(name, value is result) for name, value, _ in recorder.calls] == [("response", True), ("terminate", True)]
    assert {thread for _, _, thread in recorder.calls} == {"aikit-callbacks_0"}
    assert result.choice.text == "It is sunny."
    assert roles(helper) == ["user", "assistant", "tool", "assistant"]
    assert len(openai_server.requests) == 2
    assert not any(name in request.body for request in openai_server.requests for name in (*spelled, *recorder.options))


def test_the_chunks_of_a_streamed_prompt_go_to_on_data(client: OpenAI, openai_server: Server) -> None:
    """`on_data` gets the chunks of all answers, and the other callbacks the last completion."""
    openai_server.script(tool_calls=[CALLED])
    openai_server.script(text="It is sunny.")
    recorder = Recorder()
    helper = client.chat.create()
    helper.register_tool(WEATHER, sunny)
    result = future_of(helper.prompt("How is the weather?", stream=True, **recorder.options)).result(5)
    assert recorder.names == ["data", "response", "terminate"]
    assert recorder.text == "It is sunny." == result.choice.text
    assert any(value.choices[0].delta.tool_calls for name, value, _ in recorder.calls if name == "data")
    assert roles(helper) == ["user", "assistant", "tool", "assistant"]


def test_a_streamed_prompt_without_on_data_returns_a_stream(client: OpenAI, openai_server: Server) -> None:
    """The callbacks run when you have read it, when it fails, or when it can't start."""
    recorder = Recorder()
    del recorder.options["on_data"]
    helper = client.chat.create()
    openai_server.script(text="One two.")
    stream: Any = helper.prompt("Hi", stream=True, **recorder.options)
    texts = []
    for text in stream.text_deltas():
        assert recorder.calls == []
        texts.append(text)
    assert "".join(texts) == "One two."
    assert recorder.names == ["response", "terminate"]
    assert recorder.calls[0][1] is stream.result
    recorder.calls.clear()
    openai_server.script(text="One two three.", cut_after_bytes=600)
    with pytest.raises(IncompleteStreamError):
        list(helper.prompt("Hi", stream=True, **recorder.options))
    assert recorder.names == ["error", "terminate"]
    assert isinstance(recorder.calls[0][1].errors[0], IncompleteStreamError)
    for throw in (True, False):
        recorder.calls.clear()
        openai_server.script(status=400)
        if throw:
            with pytest.raises(BadRequestError):
                helper.prompt("Hi", stream=True, **recorder.options)
        else:
            failed: Any = helper.prompt("Hi", stream=True, throw=False, **recorder.options)
            assert not failed.success
        assert recorder.names == ["error", "terminate"]
    assert roles(helper) == ["user", "assistant", "user"]


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("throw", [True, False])
def test_a_failing_prompt_calls_on_error(client: OpenAI, openai_server: Server, throw: bool, stream: bool) -> None:
    """`on_error` runs, then `on_terminate`; the future raises or has the failed result; the prompt is kept."""
    openai_server.script(tool_calls=[CALLED])
    openai_server.script(status=400)
    recorder = Recorder()
    helper = client.chat.create(throw=throw)
    helper.register_tool(WEATHER, sunny)
    future = future_of(helper.prompt("Hi", stream=stream, **recorder.options))
    if throw:
        assert isinstance(future.exception(5), BadRequestError)
    else:
        assert not future.result(5).success
    assert [name for name in recorder.names if name != "data"] == ["error", "terminate"]
    assert not recorder.calls[-1][1].success
    assert helper.messages == [{"role": "user", "content": "Hi"}]
    assert helper.last_errors == recorder.calls[-1][1].errors
    helper.prompt("Hi")
    assert roles(helper) == ["user", "assistant"]


def test_a_broken_stream_and_endless_tool_calls_are_failures_too(client: OpenAI, openai_server: Server) -> None:
    """The error has everything that had arrived."""
    recorder = Recorder()
    openai_server.script(text="One two three.", cut_after_bytes=600)
    error = future_of(client.chat.create().prompt("Hi", stream=True, **recorder.options)).exception(5)
    assert isinstance(error, IncompleteStreamError)
    assert recorder.names == ["data", "error", "terminate"]
    assert recorder.calls[-1][1].errors == [error]
    openai_server.script(tool_calls=[CALLED], times=2)
    helper = client.chat.create(max_tool_rounds=1)
    helper.register_tool(WEATHER, sunny)
    assert isinstance(future_of(helper.prompt("Hi", **Recorder().options)).exception(5), ToolRoundsError)
    assert len(helper.last_errors) == 1


def test_one_prompt_of_a_conversation_at_a_time(client: OpenAI, openai_server: Server) -> None:
    """Until it ends, a second prompt is an error that says what to do; other conversations are not affected."""
    openai_server.script(text="One.", delay_seconds=0.3)
    helper = client.chat.create(on_response=lambda result: None)
    first = future_of(helper.prompt("1"))
    nobody: Any = None
    for given in ({}, {"on_response": nobody}):
        with pytest.raises(RuntimeError, match="busy with a prompt that runs in the background: wait for its future"):
            helper.prompt("2", given)
    assert client.chat.create().prompt("3").success
    first.result(5)
    future_of(helper.prompt("4")).result(5)
    assert [message.text for message in helper.messages[::2]] == ["1", "4"]


def test_a_callback_may_continue_the_conversation(client: OpenAI) -> None:
    """The conversation is free when the callbacks run, for a plain prompt or one with callbacks."""
    helper = client.chat.create()
    later: list[Future[Any]] = []

    def go_on(result: Any) -> None:
        helper.prompt("2")
        later.append(future_of(helper.prompt("3", on_terminate=lambda result: None)))

    future_of(helper.prompt("1", on_terminate=go_on)).result(5)
    later[0].result(5)
    assert [message.text for message in helper.messages[::2]] == ["1", "2", "3"]


@pytest.mark.parametrize("name", ["on_data", "on_response", "on_terminate"])
def test_an_exception_in_a_callback_reaches_the_future_and_the_log_once(
    client: OpenAI, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """An exception in `on_data` ends the stream and leaves the history unchanged; the conversation can continue."""

    def explode(value: Any) -> None:
        raise ZeroDivisionError("in a callback")

    helper = client.chat.create()
    options: dict[str, Any] = {"on_data": lambda chunk: None, name: explode}
    with caplog.at_level(logging.ERROR, "aikit"):
        future = future_of(helper.prompt("Hi", stream=True, **options))
        assert isinstance(future.exception(5), ZeroDivisionError)
    assert len(caplog.records) == 1
    assert "explode" in caplog.text
    assert roles(helper) == ([] if name == "on_data" else ["user", "assistant"])
    assert helper.prompt("Ho").success


def test_a_programming_error_reaches_the_future_and_the_log(client: OpenAI, caplog: pytest.LogCaptureFixture) -> None:
    """An example is a parameter that can't be sent; the conversation is free again."""
    helper = client.chat.create()
    with caplog.at_level(logging.ERROR, "aikit"):
        future = future_of(helper.prompt("Hi", {"temprature": 1}, on_response=lambda result: None))
        with pytest.raises(TypeError, match="unexpected argument 'temprature'"):
            future.result(5)
    assert "work in the background failed" in caplog.text
    assert helper.prompt("Hi").success


def test_a_failure_without_a_callback_for_it_is_logged(
    client: OpenAI, openai_server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """You still see the failure if you handle only successes and drop the future."""
    openai_server.script(text="One two three.", cut_after_bytes=600)
    with caplog.at_level(logging.ERROR, "aikit"):
        helper = client.chat.create()
        future_of(
            helper.prompt("Hi", stream=True, on_data=lambda chunk: None, on_response=lambda result: None)
        ).exception(5)
    assert "a prompt failed, and no callback handles its error: " in caplog.text


def test_closing_the_client_waits_for_the_whole_prompt(openai_server: Server) -> None:
    """It also waits for calls of the prompt that have not started; afterwards there are none."""
    openai_server.script(tool_calls=[CALLED], delay_seconds=0.2)
    openai_server.script(text="It is sunny.")
    recorder = Recorder()
    with OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
        helper = client.chat.create()
        helper.register_tool(WEATHER, sunny)
        future = future_of(helper.prompt("Hi", **recorder.options))
    assert future.done()
    assert future.result().choice.text == "It is sunny."
    for options in (recorder.options, {"stream": True, "on_response": lambda result: None}):
        with pytest.raises(RuntimeError, match="closed"):
            helper.prompt("Hi", **options)
    assert not [each for each in threading.enumerate() if each.name.startswith("aikit-call")]


def hang(server: RawServer, connection: Connection) -> None:
    """Read a request and never respond."""
    connection.read_request()
    server.requests.append(b"one")
    connection.socket.recv(1)


def test_closing_can_end_running_prompts() -> None:
    """Prompts that wait for a response fail, those that have not started are cancelled, and none is retried."""
    with raw_server(hang) as server:
        client = OpenAI("sk-test-not-real", server.base_url, max_retries=5)
        helpers = [client.chat.create() for _ in range(34)]
        futures = [future_of(helper.prompt("Hi", on_terminate=lambda result: None)) for helper in helpers]
        while len(server.requests) < 32:
            time.sleep(0.01)
        client.close(cancel=True)
        assert all(each.done() for each in futures)
        assert sum(each.cancelled() for each in futures) == 2
        errors = [each.exception() for each in futures if not each.cancelled()]
        assert all(isinstance(error, APIConnectionError | CancelledError) for error in errors)
        assert len(server.requests) == 32
    assert all(helper._beside is not None and helper._beside.is_over for helper in helpers)


def test_a_question_about_an_image_calls_the_callbacks(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """This includes streams; with `throw=False` an unreadable image calls `on_error`."""
    openai_server.script(text="A cat.", times=None)
    helper = client.chat.vision.create("https://example.org/cat.png")
    recorder = Recorder()
    assert future_of(helper.prompt("What is this?", recorder.options)).result(5).choice.text == "A cat."
    assert recorder.names == ["response", "terminate"]
    recorder.calls.clear()
    future_of(helper.prompt("What is this?", stream=True, **recorder.options)).result(5)
    assert recorder.names == ["data", "response", "terminate"]
    assert recorder.text == "A cat."
    recorder.calls.clear()
    unreadable = client.chat.vision.from_file(tmp_path / "missing.png", throw=False)
    spelled = {"onError": recorder.options["on_error"], "formula": recorder.options["on_terminate"]}
    result = future_of(unreadable.prompt("What is this?", spelled)).result(5)
    assert recorder.names == ["error", "terminate"]
    assert recorder.calls[0][1] is result
    assert "missing.png" in result.errors[0].message
    recorder.calls.clear()
    with pytest.raises(ValueError, match="no image to ask about"):
        client.chat.vision.create().prompt("What is this?", **recorder.options)
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        unreadable.prompt("What is this?", spelled)
    assert recorder.calls == []


def test_the_asynchronous_helpers_do_the_same(
    openai_server: Server, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """They return a task at once; the callbacks run in the event loop and may be coroutine functions."""
    calls: list[tuple[str, Any]] = []

    async def tell(result: Any) -> None:
        await asyncio.sleep(0.01)
        calls.append(("response", result))

    def explode(chunk: Any) -> None:
        raise ZeroDivisionError

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
            openai_server.script(tool_calls=[CALLED], delay_seconds=0.2)
            openai_server.script(text="It is sunny.", times=4)
            helper = client.chat.create()
            helper.register_tool(WEATHER, sunny)
            task: Any = await helper.prompt(
                "Hi", on_response=tell, on_terminate=lambda result: calls.append(("terminate", result))
            )
            assert not task.done()
            with pytest.raises(RuntimeError, match="busy with a prompt"):
                await helper.prompt("Ho")
            result = await task
            assert calls == [("response", result), ("terminate", result)]
            assert roles(helper) == ["user", "assistant", "tool", "assistant"]
            chunks: list[Any] = []
            task = await helper.prompt("Hi", stream=True, on_data=chunks.append)
            assert (await task).choice.text == "".join(each.choice.text for each in chunks if each.choice)
            ended: list[Any] = []
            stream: Any = await helper.prompt("Hi", stream=True, on_terminate=ended.append)
            assert "".join([text async for text in stream.text_deltas()]) == ended[0].choice.text == "It is sunny."
            assert isinstance((await raised(await helper.prompt("x", stream=True, on_data=explode))), ZeroDivisionError)
            openai_server.script(status=400)
            failed: list[Any] = []
            assert isinstance(await raised(await helper.prompt("x", on_error=failed.append)), BadRequestError)
            assert not failed[0].success
            unreadable = client.chat.vision.from_file(tmp_path / "missing.png", throw=False)
            task = await unreadable.prompt("What is this?", on_error=failed.append)
            assert (await task) is failed[1]
            openai_server.script(tool_calls=[CALLED], delay_seconds=0.1)
            waited: Any = await helper.prompt("Hi", on_terminate=ended.append)
        assert waited.done()
        assert waited.result() is ended[1]

    async def raised(task: Any) -> BaseException | None:
        await asyncio.wait([task])
        error: BaseException | None = task.exception()
        return error

    with caplog.at_level(logging.ERROR, "aikit"):
        asyncio.run(main())
    assert [record.message.partition(" ")[0] for record in caplog.records] == ["the"]
    assert "ZeroDivisionError" in caplog.text


def test_closing_the_asynchronous_client_can_end_running_prompts() -> None:
    """Their tasks are cancelled, and the history is unchanged."""

    async def main(server: RawServer) -> None:
        client = AsyncOpenAI("sk-test-not-real", server.base_url)
        helper = client.chat.create()
        task: Any = await helper.prompt("Hi", on_terminate=print)
        while not server.requests:  # noqa: ASYNC110 - the server is in other threads
            await asyncio.sleep(0.01)
        await client.close(cancel=True)
        assert task.cancelled()
        assert helper.messages == []

    with raw_server(hang) as server:
        asyncio.run(asyncio.wait_for(main(server), 10))
