"""`client.chat.completions.stream()`: its events, and the completion that they add up to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from aikit import (
    AsyncOpenAI,
    DecodingError,
    IncompleteStreamError,
    InternalServerError,
    OpenAI,
    RateLimitError,
)
from aikit.testing import Server

MESSAGES = [{"role": "user", "content": "one two three"}]
USAGE = {"stream_options": {"include_usage": True}}


def function(name: str) -> dict[str, Any]:
    """A tool of this name."""
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    return {"type": "function", "function": {"name": name, "parameters": schema}}


TOOLS = [function("get_weather"), function("get_time")]
CUSTOM = {"type": "custom", "custom": {"name": "python"}}
CALLS = [{"name": "get_weather", "arguments": {"city": "Paris"}}, {"name": "get_time", "arguments": {"city": "Rome"}}]
KINDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "text": ({}, {"text": "Größe → naïve 🎈\u2028 ok\u0085 and more"}),
    "no text": ({}, {"text": ""}),
    "several choices": ({"n": 3}, {}),
    "tools": ({"tools": TOOLS}, {"tool_calls": CALLS}),
    "several choices with tools": ({"tools": TOOLS, "n": 2}, {"tool_calls": CALLS}),
    "a custom tool": ({"tools": [CUSTOM]}, {"tool_calls": [{"name": "python", "arguments": "1 + 1 = 2"}]}),
    "log probabilities": ({"logprobs": True, "top_logprobs": 2}, {}),
    "log probabilities of choices": ({"logprobs": True, "n": 2}, {}),
    "refusal": ({}, {"refusal": "I will not do that."}),
    "log probabilities of a refusal": ({"logprobs": True}, {"refusal": "I will not."}),
    "audio": ({"modalities": ["text", "audio"], "audio": {"voice": "alloy", "format": "wav"}}, {}),
    "cut by length": ({"max_completion_tokens": 2}, {}),
    "content filter": ({}, {"finish_reason": "content_filter"}),
}


def whole(server: Server, said: dict[str, Any], ask: Callable[[], Any]) -> dict[str, Any]:
    """The completion of a freshly started server, without its times."""
    server.reset()
    server.script(**said)
    completion: dict[str, Any] = ask().to_dict()
    created = completion.pop("created")
    assert created > 0
    for choice in completion["choices"]:
        audio = choice["message"].get("audio")
        assert audio is None or audio.pop("expires_at") >= created + 3600
    return completion


@pytest.mark.parametrize(("asked", "said"), KINDS.values(), ids=KINDS)
def test_a_stream_adds_up_to_the_result_of_the_plain_call(
    client: OpenAI, openai_server: Server, asked: dict[str, Any], said: dict[str, Any]
) -> None:
    """All fields are equal, including usage, in both clients."""
    completions = client.chat.completions
    plain = whole(openai_server, said, lambda: completions.create(MESSAGES, asked, model="gpt-4o"))

    def streamed() -> Any:
        with completions.stream(MESSAGES, {**asked, **USAGE}, model="gpt-4o") as stream:
            return stream.get_final_completion()

    async def awaited() -> Any:
        async with (
            AsyncOpenAI(client.api_key, client.base_url) as other,
            other.chat.completions.stream(MESSAGES, {**asked, **USAGE}, model="gpt-4o") as stream,
        ):
            return await stream.get_final_completion()

    assert whole(openai_server, said, streamed) == plain
    assert openai_server.requests[-1].body["stream"] is True
    assert whole(openai_server, said, lambda: asyncio.run(awaited())) == plain


def test_the_result_is_that_of_the_plain_call(client: OpenAI) -> None:
    """It has the same request, headers and choices."""
    with client.chat.completions.stream(MESSAGES) as stream:
        result = stream.get_final_completion()
    assert type(result) is type(client.chat.completions.create(MESSAGES))
    assert (result.success, result.status_code, result.errors) == (True, 200, [])
    assert result.choice.text == "one two three"
    assert result.request is not None
    assert result.request.method == "POST"
    assert result.request_id == stream.request_id == stream.response.headers["x-request-id"]
    assert stream.get_final_completion() == result


def test_a_stream_has_the_attempts_that_were_made_before_it_began(client: OpenAI, openai_server: Server) -> None:
    """They are available as on a result, and on the error of a stream that breaks off."""
    soon = {"retry-after-ms": "1"}
    openai_server.fail(503, headers=soon)
    with client.chat.completions.stream(MESSAGES, max_retries=1) as stream:
        assert [attempt.status for attempt in stream.attempts] == [503, 200]
        assert stream.get_final_completion().attempts == stream.attempts
    openai_server.fail(503, headers=soon)
    openai_server.script(events=[chunk("one")])
    plain = client.chat.completions.create(MESSAGES, stream=True, max_retries=1)
    assert [attempt.status for attempt in plain.attempts] == [503, 200]
    with pytest.raises(IncompleteStreamError) as caught:
        list(plain)
    assert caught.value.attempts == plain.attempts


def types(client: OpenAI, **asked: Any) -> list[str]:
    """The types of the events of a stream, except chunks."""
    with client.chat.completions.stream(MESSAGES, model="gpt-4o", **asked) as stream:
        return [event.type for event in stream if event.type != "chunk"]


def test_the_events_of_a_text_show_how_it_grows(client: OpenAI) -> None:
    """Each piece comes with the text so far, then the whole text; a snapshot does not change when it is read late."""
    with client.chat.completions.stream(MESSAGES) as stream:
        events = list(stream)
    deltas = [event for event in events if event.type == "content.delta"]
    assert [event.delta for event in deltas] == ["", "one", " two", " three"]
    assert [event.snapshot for event in deltas] == ["", "one", "one two", "one two three"]
    assert {(event.choice_index, event.parsed) for event in deltas} == {(0, None)}
    (done,) = [event for event in events if event.type == "content.done"]
    assert (done.content, done.parsed) == ("one two three", None)
    assert repr(deltas[1]) == "ContentDeltaEvent(type='content.delta', choice_index=0, delta='one')"


def test_a_chunk_comes_before_its_events_and_has_the_completion_so_far(client: OpenAI) -> None:
    """The chunk is the one that `create(stream=True)` yields."""
    seen: list[str] = []
    with client.chat.completions.stream(MESSAGES) as stream:
        for event in stream:
            if event.type == "chunk":
                choice = event.snapshot.choice
                assert choice is not None
                seen.append(choice.text)
                assert event.chunk.object == "chat.completion.chunk"
                assert stream.current_completion_snapshot == event.snapshot
                assert "ChunkEvent(type='chunk'" in repr(event)
    assert seen == ["", "one", "one two", "one two three", "one two three"]


def test_the_events_of_tool_calls_have_the_index_of_their_call(client: OpenAI, openai_server: Server) -> None:
    """A call is complete when the next one begins or the answer ends."""
    openai_server.script(tool_calls=CALLS)
    with client.chat.completions.stream(MESSAGES, tools=TOOLS) as stream:
        events: list[Any] = [event for event in stream if event.type.startswith("tool_calls")]
    assert [event.index for event in events] == sorted(event.index for event in events)
    texts = ['{"city": "Paris"}', '{"city": "Rome"}']
    for index, (name, text) in enumerate(zip(("get_weather", "get_time"), texts, strict=True)):
        *deltas, done = [event for event in events if event.index == index]
        assert done.type == "tool_calls.function.arguments.done"
        assert (done.name, done.arguments.replace('":"', '": "'), done.parsed_arguments) == (name, text, None)
        grown = ""
        for event in deltas:
            assert event.type == "tool_calls.function.arguments.delta"
            grown += event.arguments_delta
            assert (event.name, event.arguments, event.parsed_arguments) == (name, grown, None)
        assert grown == done.arguments


def test_the_events_of_refusals_and_log_probabilities_have_their_own_names(
    client: OpenAI, openai_server: Server
) -> None:
    """They come in the order of their pieces."""
    openai_server.script(refusal="I will not")
    assert types(client, logprobs=True) == [
        *["refusal.delta", "logprobs.refusal.delta"] * 3,
        "refusal.done",
        "logprobs.refusal.done",
    ]
    assert types(client, logprobs=True) == [
        "content.delta",
        *["content.delta", "logprobs.content.delta"] * 3,
        "content.done",
        "logprobs.content.done",
    ]
    with client.chat.completions.stream(MESSAGES, logprobs=True) as stream:
        snapshots = [event.snapshot for event in stream if event.type == "logprobs.content.delta"]
    assert [[entry.token for entry in snapshot] for snapshot in snapshots] == [
        ["one"],
        ["one", " two"],
        ["one", " two", " three"],
    ]


def test_texts_arrive_piece_by_piece(client: OpenAI) -> None:
    """These are the texts of the first choice, without empty ones; the rest of the stream can be read afterwards."""
    with client.chat.completions.stream(MESSAGES, n=2) as stream:
        assert "".join(stream.text_deltas()) == "one two three"
        assert [choice.text for choice in stream.get_final_completion().choices] == ["one two three"] * 2
    with client.chat.completions.stream(MESSAGES) as stream:
        assert stream.until_done() is stream
        assert list(stream) == []


def test_a_call_that_fails_raises_when_the_block_is_entered(client: OpenAI, openai_server: Server) -> None:
    """Invalid arguments raise at once; nothing is sent before the block, and `throw=False` has no effect."""
    manager = client.chat.completions.stream(MESSAGES)
    assert openai_server.requests == []
    assert "<StreamManager of <Call create_chat_completion>>" in repr(manager)
    openai_server.fail(429, times=2)
    with pytest.raises(RateLimitError), manager:
        pass
    with pytest.raises(RateLimitError), client.chat.completions.stream(MESSAGES, throw=False):
        pass
    with pytest.raises(TypeError, match=r"stream\(\) got an unexpected argument 'temprature'"):
        client.chat.completions.stream(MESSAGES, {"temprature": 1})
    with pytest.raises(TypeError, match="`messages` must be a list of messages"):
        client.chat.completions.stream("Hi")  # type: ignore[arg-type]  # the argument is wrong on purpose
    with pytest.raises(TypeError, match=r"stream\(\) missing required argument 'messages'"):
        client.chat.completions.stream()
    with pytest.raises(TypeError, match=r"stream\(\) always streams; for a whole answer call create\(\)"):
        client.chat.completions.stream(MESSAGES, {"stream": False})


def test_a_stream_that_is_abandoned_has_no_final_completion(client: OpenAI) -> None:
    """It has a snapshot, and the error has what had arrived."""
    with client.chat.completions.stream(MESSAGES) as stream:
        assert next(stream.text_deltas()) == "one"
    choice: Any = stream.current_completion_snapshot.choice
    assert (choice.text, choice.finish_reason) == ("one", None)
    with pytest.raises(IncompleteStreamError, match="ended early, after 2 events") as caught:
        stream.get_final_completion()
    assert caught.value.partial_result.choice.text == "one"


def test_the_error_of_a_broken_stream_has_the_completion_so_far(client: OpenAI, openai_server: Server) -> None:
    """Chunks as `create(stream=True)` yields them, the completion as the plain call returns it, and the usage."""
    openai_server.script(text="one two three four five six", cut_after_bytes=1200)
    seen: list[str] = []
    with (
        client.chat.completions.stream(MESSAGES) as stream,
        pytest.raises(IncompleteStreamError, match="broke off") as caught,
    ):
        seen.extend(stream.text_deltas())
    assert seen
    error = caught.value
    assert "".join(seen) == error.partial_result.choice.text == "".join(each.choice.text for each in error.partial)
    assert error.partial_result == stream.current_completion_snapshot
    assert error.usage is None


def chunk(text: str | None, finish: str | None = None, **more: Any) -> dict[str, Any]:
    """A chunk of a chat."""
    delta = {} if text is None else {"content": text}
    head = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": finish}], **more}


@pytest.mark.parametrize(
    ("broken", "kind"),
    [({"error": {"message": "Oops.", "type": "server_error"}}, InternalServerError), ("{no json", DecodingError)],
)
def test_an_error_in_mid_stream_has_everything_that_arrived_before_it(
    client: OpenAI, openai_server: Server, broken: Any, kind: type[Any]
) -> None:
    """This includes the usage, if the service sends it with every chunk."""
    openai_server.script(events=[chunk("one"), chunk(" two", usage={"total_tokens": 3}), broken], times=3)
    with client.chat.completions.stream(MESSAGES) as stream, pytest.raises(kind) as caught:
        stream.until_done()
    assert caught.value.partial_result.choice.text == "one two"
    assert caught.value.partial_result.usage.total_tokens == 3
    with pytest.raises(kind) as caught:
        list(client.chat.completions.create(MESSAGES, stream=True))
    assert [each.choice.text for each in caught.value.partial] == ["one", " two"]
    assert caught.value.partial_result.choice.text == "one two"

    async def main() -> None:
        async with AsyncOpenAI(client.api_key, client.base_url, max_retries=0) as other:
            with pytest.raises(kind) as caught:
                async for _ in await other.chat.completions.create(MESSAGES, stream=True):
                    pass
            assert caught.value.partial_result.choice.text == "one two"

    asyncio.run(main())


def test_a_server_that_does_not_stream_is_understood(client: OpenAI, openai_server: Server) -> None:
    """The complete answer becomes one chunk, and each of its tool calls has its events."""
    openai_server.script(tool_calls=CALLS)
    plain = client.chat.completions.create(MESSAGES, tools=TOOLS)
    openai_server.script(body=plain.to_dict(), times=2)
    (only,) = client.chat.completions.create(MESSAGES, stream=True)
    assert (only.object, only.terminated) == ("chat.completion.chunk", True)
    with client.chat.completions.stream(MESSAGES) as stream:
        events = list(stream)
    assert stream.get_final_completion() == plain
    name = "tool_calls.function.arguments"
    assert [event.type for event in events] == ["chunk", *[f"{name}.delta", f"{name}.done"] * 2]
    openai_server.script(body={"object": "list", "data": []})
    with pytest.raises(DecodingError, match="expected an event stream, got JSON"):
        list(client.chat.completions.create(MESSAGES, stream=True))


def test_a_server_that_streams_without_being_asked_is_understood(client: OpenAI, openai_server: Server) -> None:
    """The plain call assembles it, or says why it can't."""
    events = [chunk("one"), chunk(" two"), chunk(None, "stop"), "[DONE]"]
    openai_server.script(events=events)
    result = client.chat.completions.create(MESSAGES)
    assert (result.choice.text, result.object) == ("one two", "chat.completion")
    openai_server.script(events=events[:1])
    with pytest.raises(DecodingError, match="expected JSON, got an event stream, and the stream ended"):
        client.chat.completions.create(MESSAGES)
    openai_server.script("listModels", events=events)
    with pytest.raises(DecodingError, match="got an event stream that was not requested"):
        client.models.list()


def test_unusual_chunks_of_other_services_are_accepted(client: OpenAI, openai_server: Server) -> None:
    """Chunks without choices or a delta, content in parts, and calls without an index."""
    call = {"id": "one", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    thought = [{"type": "thinking", "thinking": [{"type": "text", "text": "Hm"}]}]
    strange: list[Any] = [
        {"id": "", "object": "", "model": "", "choices": [], "prompt_filter_results": [{"prompt_index": 0}]},
        {"id": "", "object": "", "model": "", "choices": [{"index": 0, "content_filter_results": {"hate": 1}}]},
        chunk(None, choices=[{"index": 0, "delta": {"content": thought}}]),
        chunk("one"),
        chunk(None, choices=[{"delta": {"tool_calls": [call]}}]),
        chunk(None, choices=[{"index": 0, "delta": {"tool_calls": [{**call, "id": "two"}, "x", {}]}}, "x"]),
        chunk(None, "tool_calls"),
        "[DONE]",
    ]
    openai_server.script(events=strange)
    with client.chat.completions.stream(MESSAGES) as stream:
        events = list(stream)
    texts = [event.delta for event in events if event.type == "content.delta"]
    assert texts == ["one"]
    done = [event for event in events if event.type == "tool_calls.function.arguments.done"]
    assert [(event.index, event.name, event.arguments) for event in done] == [(0, "f", "{}"), (1, "f", "{}")]
    final = stream.get_final_completion().to_dict()
    assert final["choices"][0]["content_filter_results"] == {"hate": 1}
    assert final["choices"][0]["message"]["content"] == [*thought, {"type": "text", "text": "one"}]
    assert final["model"] == "m"


def test_raw_and_streaming_responses_do_not_change_it(client: OpenAI) -> None:
    """It already has the response."""
    with client.chat.completions.with_raw_response.stream(MESSAGES) as stream:
        assert stream.response.status_code == 200
        assert stream.get_final_completion().choice.text == "one two three"
    with client.chat.completions.with_streaming_response.stream(MESSAGES) as stream:
        assert list(stream.text_deltas()) == ["one", " two", " three"]

    async def main() -> None:
        async with (
            AsyncOpenAI(client.api_key, client.base_url) as other,
            other.chat.completions.with_streaming_response.stream(MESSAGES) as stream,
        ):
            assert [piece async for piece in stream.text_deltas()] == ["one", " two", " three"]

    asyncio.run(main())


def test_an_event_that_nests_too_deeply_is_an_error_with_what_arrived(client: OpenAI, openai_server: Server) -> None:
    """No later step could process so many levels."""
    deep = '{"a":' * 1000 + '"x"' + "}" * 1000
    openai_server.script(
        events=[chunk("one"), f'{{"choices": [{{"index": 0, "delta": {{"deep": {deep}}}}}]}}', "[DONE]"]
    )
    with (
        client.chat.completions.stream(MESSAGES) as stream,
        pytest.raises(DecodingError, match="an event of the stream nests too deeply") as caught,
    ):
        stream.until_done()
    assert len(caught.value.partial) == 1
    assert b'"deep"' in caught.value.data
