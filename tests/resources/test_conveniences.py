"""Methods that make several requests: create and wait, upload and wait, and streams of runs with handlers."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aikit import APITimeoutError, AsyncOpenAI, BadRequestError, OpenAI, OpenAIError
from aikit.streams.assistant_events import AssistantEventHandler, AsyncAssistantEventHandler
from aikit.testing import Server

NOTE = ("note.txt", b"Lighthouses warn ships.")
FAST: dict[str, Any] = {"poll_interval_ms": 1}
STORE = {"vector_store_id": "vs_1"}

# What to call, the paths that it requests in order, and the operation that is asked twice.
CALLS: dict[str, tuple[Callable[[Any], Any], list[str], str]] = {
    "vector_stores.files.poll": (
        lambda client: client.vector_stores.files.poll("file-1", **STORE, **FAST),
        ["/vector_stores/vs_1/files/file-1"],
        "getVectorStoreFile",
    ),
    "vector_stores.files.create_and_poll": (
        lambda client: client.vector_stores.files.create_and_poll("file-1", **STORE, **FAST, timeout=5),
        ["/vector_stores/vs_1/files", "/vector_stores/vs_1/files/*"],
        "getVectorStoreFile",
    ),
    "vector_stores.files.upload": (
        lambda client: client.vector_stores.files.upload(file=NOTE, **STORE),
        ["/files", "/vector_stores/vs_1/files"],
        "",
    ),
    "vector_stores.files.upload_and_poll": (
        lambda client: client.vector_stores.files.upload_and_poll(file=NOTE, **STORE, **FAST),
        ["/files", "/vector_stores/vs_1/files", "/vector_stores/vs_1/files/*"],
        "getVectorStoreFile",
    ),
    "vector_stores.file_batches.poll": (
        lambda client: client.vector_stores.file_batches.poll("vsfb_1", **STORE, **FAST),
        ["/vector_stores/vs_1/file_batches/vsfb_1"],
        "getVectorStoreFileBatch",
    ),
    "vector_stores.file_batches.create_and_poll": (
        lambda client: client.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["file-1"], **FAST),
        ["/vector_stores/vs_1/file_batches", "/vector_stores/vs_1/file_batches/*"],
        "getVectorStoreFileBatch",
    ),
    "vector_stores.file_batches.upload_and_poll": (
        lambda client: client.vector_stores.file_batches.upload_and_poll(
            "vs_1", files=[NOTE, NOTE], file_ids=["file-1"], **FAST
        ),
        ["/files", "/files", "/vector_stores/vs_1/file_batches", "/vector_stores/vs_1/file_batches/*"],
        "getVectorStoreFileBatch",
    ),
    "videos.poll": (lambda client: client.videos.poll("video_1", **FAST), ["/videos/video_1"], "GetVideo"),
    "videos.create_and_poll": (
        lambda client: client.videos.create_and_poll(prompt="a lighthouse", **FAST),
        ["/videos", "/videos/*"],
        "GetVideo",
    ),
    "beta.threads.runs.poll": (
        lambda client: client.beta.threads.runs.poll("run_1", "thread_1", 1),
        ["/threads/thread_1/runs/run_1"],
        "getRun",
    ),
    "beta.threads.runs.create_and_poll": (
        lambda client: client.beta.threads.runs.create_and_poll(assistant_id="asst_1", thread_id="thread_1", **FAST),
        ["/threads/thread_1/runs", "/threads/thread_1/runs/*"],
        "getRun",
    ),
    "beta.threads.runs.submit_tool_outputs_and_poll": (
        lambda client: client.beta.threads.runs.submit_tool_outputs_and_poll(
            tool_outputs=[{"tool_call_id": "call_1", "output": "5"}], run_id="run_1", thread_id="thread_1", **FAST
        ),
        ["/threads/thread_1/runs/run_1/submit_tool_outputs", "/threads/thread_1/runs/*"],
        "getRun",
    ),
    "beta.threads.create_and_run_poll": (
        lambda client: client.beta.threads.create_and_run_poll(assistant_id="asst_1", **FAST),
        ["/threads/runs", "/threads/*"],
        "getRun",
    ),
}
EVERY = pytest.mark.parametrize("name", CALLS)


def paths(server: Server) -> list[str]:
    """The paths of the requests, below the version."""
    return [each.path.removeprefix("/v1") for each in server.requests]


def agree(found: list[str], expected: list[str]) -> bool:
    """Whether the paths are the expected ones; `*` at the end stands for an id."""
    return len(found) == len(expected) and all(
        one.startswith(other.rstrip("*")) for one, other in zip(found, expected, strict=True)
    )


def script_a_wait(server: Server, operation: str) -> None:
    """Answer the first question with a status that goes on."""
    with OpenAI(server.api_key, server.base_url) as client:
        status = {"status": "in_progress"}
        get = {
            "getVectorStoreFile": lambda: client.vector_stores.files.retrieve("file-1", **STORE),
            "getVectorStoreFileBatch": lambda: client.vector_stores.file_batches.retrieve("vsfb_1", **STORE),
            "GetVideo": lambda: client.videos.retrieve("video_1"),
            "getRun": lambda: client.beta.threads.runs.retrieve("run_1", thread_id="thread_1"),
        }[operation]
        whole = get().to_dict()
    server.reset()
    server.script(operation, body={**whole, **status})
    server.script(operation, body={**whole, "status": "completed"}, times=None)


@EVERY
def test_the_requests_go_out_in_order(openai_server: Server, name: str) -> None:
    """The last one is sent until the status says that it is done."""
    call, expected, operation = CALLS[name]
    if operation:
        script_a_wait(openai_server, operation)
        expected = [*expected, expected[-1]]
    with OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
        result = call(client)
    assert result.success
    assert agree(paths(openai_server), expected)
    if operation:
        assert result.status == "completed"


@EVERY
def test_the_requests_of_the_asynchronous_client_are_the_same(openai_server: Server, name: str) -> None:
    """Awaited."""
    call, expected, operation = CALLS[name]
    if operation:
        script_a_wait(openai_server, operation)
        expected = [*expected, expected[-1]]

    async def main() -> Any:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
            return await call(client)

    assert asyncio.run(main()).success
    assert agree(paths(openai_server), expected)


def test_the_wait_has_a_limit(openai_server: Server) -> None:
    """Then it is an error of time."""
    script_a_wait(openai_server, "GetVideo")
    with (
        OpenAI(openai_server.api_key, openai_server.base_url) as client,
        pytest.raises(APITimeoutError, match="video video_1 took more than 0 s"),
    ):
        client.videos.poll("video_1", max_wait_seconds=0)


def test_a_first_request_that_fails_raises(openai_server: Server) -> None:
    """Also without `throw`: there is nothing to wait for."""
    openai_server.fail(400, operation="createVideo")
    with (
        OpenAI(openai_server.api_key, openai_server.base_url, throw=False) as client,
        pytest.raises(BadRequestError),
    ):
        client.videos.create_and_poll(prompt="x")


def test_callbacks_are_refused(openai_server: Server) -> None:
    """There are several responses, and a callback could not tell which is meant."""
    with (
        OpenAI(openai_server.api_key, openai_server.base_url) as client,
        pytest.raises(TypeError, match="takes no callback: 'onResponse'"),
    ):
        client.videos.create_and_poll(prompt="x", onResponse=print)
    assert not openai_server.requests


@pytest.mark.parametrize("value", ["fast", True])
def test_an_interval_is_a_number(value: Any) -> None:
    """Of milliseconds."""
    with pytest.raises(TypeError, match="`poll_interval_ms` must be a number of milliseconds, got"):
        OpenAI("sk-test-not-real").videos.poll("video_1", poll_interval_ms=value)


def test_a_batch_needs_files() -> None:
    """An empty upload is a mistake."""
    with pytest.raises(ValueError, match="`files` must hold at least one file"):
        OpenAI("sk-test-not-real").vector_stores.file_batches.upload_and_poll("vs_1", files=[])


def test_the_raw_response_of_the_last_request_is_given(openai_server: Server) -> None:
    """Those before it are read as usual."""
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        raw = client.vector_stores.with_raw_response.files.upload(file=NOTE, **STORE)
        assert raw.status_code == 200
        assert raw.parse().success
        with client.videos.with_streaming_response.create_and_poll(prompt="x", **FAST) as response:
            assert response.status_code == 200


@pytest.mark.parametrize("as_path", [True, False])
def test_a_large_file_is_uploaded_in_parts(openai_server: Server, tmp_path: Path, as_path: bool) -> None:
    """From a path or from memory; the size of the parts can be set."""
    file = tmp_path / "big.bin"
    file.write_bytes(b"0123456789" * 3)
    given: dict[str, Any] = {"file": file} if as_path else {"file": file.read_bytes(), "filename": "big.bin"}
    given |= {"mime_type": "text/plain", "purpose": "assistants", "part_size": 12, "md5": "abc"}
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        assert client.uploads.upload_file_chunked(**given).success
    made, *parts, done = openai_server.requests
    assert made.body["bytes"] == 30
    assert made.body["filename"] == "big.bin"
    assert len(parts) == 3
    assert len(done.body["part_ids"]) == 3
    assert done.body["md5"] == "abc"

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            assert (await client.uploads.upload_file_chunked(**given)).success

    asyncio.run(main())
    assert len(openai_server.requests) == 10


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"file": b"x"}, TypeError, "needs a `filename` for content"),
        ({"file": 5, "filename": "x"}, TypeError, "`file` must be a path or bytes, got int"),
        ({"file": b"x", "filename": "x", "part_size": 0}, ValueError, "`part_size` must be 1 or more, got 0"),
        ({"file": "not-there.bin"}, FileNotFoundError, "not-there"),
    ],
)
def test_a_wrong_file_is_refused_before_anything_is_sent(
    wrong: dict[str, Any], error: type[Exception], message: str
) -> None:
    """With the argument and what to pass."""
    with pytest.raises(error, match=message):
        OpenAI("sk-test-not-real").uploads.upload_file_chunked(mime_type="text/plain", purpose="batch", **wrong)


def told(cls: type) -> tuple[type, list[str]]:
    """A handler that notes which of its methods are called."""
    calls: list[str] = []

    def note(name: str) -> Any:
        async def later(self: Any, *arguments: Any) -> None:
            calls.append(name)

        def now(self: Any, *arguments: Any) -> None:
            calls.append(name)

        return later if inspect.iscoroutinefunction(getattr(cls, name)) else now

    names = [name for name in dir(cls) if name.startswith("on_")]
    return type("Handler", (cls,), {name: note(name) for name in names}), calls


STREAMS: dict[str, Callable[[Any, Any], Any]] = {
    "runs.stream": lambda client, handler: client.beta.threads.runs.stream(
        thread_id="thread_1", assistant_id="asst_1", event_handler=handler
    ),
    "runs.create_and_stream": lambda client, handler: client.beta.threads.runs.create_and_stream(
        thread_id="thread_1", assistant_id="asst_1", event_handler=handler
    ),
    "runs.submit_tool_outputs_stream": lambda client, handler: client.beta.threads.runs.submit_tool_outputs_stream(
        thread_id="thread_1",
        run_id="run_1",
        tool_outputs=[{"tool_call_id": "call_1", "output": "5"}],
        event_handler=handler,
    ),
    "create_and_run_stream": lambda client, handler: client.beta.threads.create_and_run_stream(
        assistant_id="asst_1", event_handler=handler
    ),
}
HANDLED = ["on_message_created", "on_message_done", "on_text_created", "on_text_delta", "on_text_done", "on_end"]


@pytest.mark.parametrize("begin", STREAMS.values(), ids=STREAMS)
def test_a_run_is_streamed_to_a_handler(openai_server: Server, begin: Callable[[Any, Any], Any]) -> None:
    """Its methods are called, in both worlds; afterwards it has the run and its messages."""
    blocking, calls = told(AssistantEventHandler)
    with (
        OpenAI(openai_server.api_key, openai_server.base_url) as client,
        begin(client, blocking()) as stream,
    ):
        stream.until_done()
        assert stream.get_final_run().status == "completed"
        assert stream.get_final_messages()[0].content[0].text.value
        assert stream.get_final_run_steps() == []
        assert stream.current_message_snapshot.content
        assert stream.current_run_step_snapshot is None
        assert stream.current_event.event == "thread.run.completed" or stream.current_event
        assert stream.response.status_code == 200
    assert set(HANDLED) <= set(calls)
    assert openai_server.requests[-1].headers["openai-beta"] == "assistants=v2"

    async def main() -> list[str]:
        handler, later = told(AsyncAssistantEventHandler)
        async with (
            AsyncOpenAI(openai_server.api_key, openai_server.base_url) as asynchronous,
            begin(asynchronous, handler()) as stream,
        ):
            assert (await stream.get_final_run()).status == "completed"
            assert (await stream.get_final_messages())[0].content
            assert await stream.get_final_run_steps() == []
        return later

    assert asyncio.run(main()) == calls


def test_a_run_is_streamed_without_a_handler(openai_server: Server) -> None:
    """The `with` block gets the events, or the pieces of text."""

    async def main() -> str:
        async with (
            AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client,
            STREAMS["runs.stream"](client, None) as stream,
        ):
            return "".join([each async for each in stream.text_deltas])

    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        with STREAMS["runs.stream"](client, None) as stream:
            text = "".join(stream.text_deltas)
        with STREAMS["runs.stream"](client, None) as stream:
            events = [each.event for each in stream]
    assert text == asyncio.run(main())
    assert events[0] == "thread.run.created"


def test_a_handler_handles_one_stream(openai_server: Server) -> None:
    """Its snapshots would be mixed up otherwise."""
    handler = AssistantEventHandler()
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        with STREAMS["runs.stream"](client, handler) as stream:
            stream.until_done()
        with pytest.raises(RuntimeError, match="create one for each stream"), STREAMS["runs.stream"](client, handler):
            pass


def test_the_steps_and_tool_calls_of_a_run_are_told(openai_server: Server) -> None:
    """Each tool call begins, grows and ends."""
    step: dict[str, Any] = {
        "id": "step_1",
        "object": "thread.run.step",
        "created_at": 1,
        "assistant_id": "asst_1",
        "thread_id": "thread_1",
        "run_id": "run_1",
        "type": "tool_calls",
        "status": "in_progress",
        "step_details": {"type": "tool_calls", "tool_calls": []},
    }

    def delta(index: int, text: str) -> dict[str, Any]:
        call = {
            "index": index,
            "id": f"call_{index}",
            "type": "code_interpreter",
            "code_interpreter": {"input": text, "outputs": []},
        }
        details = {"type": "tool_calls", "tool_calls": [call]}
        return {"id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": details}}

    frames = [
        ("thread.run.step.created", step),
        ("thread.run.step.delta", delta(0, "1+")),
        ("thread.run.step.delta", delta(0, "1")),
        ("thread.run.step.delta", delta(1, "2")),
        (
            "thread.run.step.completed",
            {
                **step,
                "status": "completed",
                "step_details": {
                    "type": "tool_calls",
                    "tool_calls": [delta(each, "x")["delta"]["step_details"]["tool_calls"][0] for each in (0, 1)],
                },
            },
        ),
    ]
    from aikit.core import operations
    from aikit.streams.assistant_events import _State

    decode = operations.create_run.decode_event
    assert decode is not None
    state, names = _State(), []
    for name, data in frames:
        names += [each for each, _ in state.take(decode({"event": name, "data": data})) if each != "on_event"]
    assert names == [
        "on_run_step_created",
        "on_tool_call_created",
        "on_run_step_delta",
        "on_tool_call_delta",
        "on_run_step_delta",
        "on_tool_call_done",
        "on_tool_call_created",
        "on_run_step_delta",
        "on_tool_call_done",
        "on_run_step_done",
    ]


@pytest.mark.parametrize("path", ["realtime", "responses", "beta.realtime", "beta.responses"])
def test_websockets_are_not_there_yet(path: str) -> None:
    """The error says so, and what to use instead."""
    for client in (OpenAI("sk-test-not-real"), AsyncOpenAI("sk-test-not-real")):
        found: Any = client
        for name in path.split("."):
            found = getattr(found, name)
        with pytest.raises(NotImplementedError, match=rf"client\.{path}\.connect\(\) needs a websocket"):
            found.connect(model="gpt-realtime")


@pytest.mark.parametrize("is_slow", [False, True])
def test_a_handler_is_told_when_its_stream_fails(openai_server: Server, is_slow: bool) -> None:
    """The error is raised too, in both clients."""
    fault: dict[str, Any] = {"piece_delay_seconds": 30} if is_slow else {"cut_after_bytes": 1500}
    options: dict[str, Any] = {"stream_idle_timeout": 0.3} if is_slow else {}
    expected = ["on_timeout", "on_exception", "on_end"] if is_slow else ["on_exception", "on_end"]
    openai_server.script("createRun", times=None, **fault)

    async def main() -> list[str]:
        handler, later = told(AsyncAssistantEventHandler)
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
            run = client.beta.threads.runs.stream(
                thread_id="thread_1", assistant_id="asst_1", event_handler=handler(), **options
            )
            with pytest.raises(OpenAIError):
                async with run as stream:
                    await stream.until_done()
        return later

    blocking, calls = told(AssistantEventHandler)
    with OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
        run = client.beta.threads.runs.stream(
            thread_id="thread_1", assistant_id="asst_1", event_handler=blocking(), **options
        )
        with pytest.raises(OpenAIError), run as stream:
            stream.until_done()
    assert calls[-len(expected) :] == expected
    assert asyncio.run(main())[-len(expected) :] == expected
