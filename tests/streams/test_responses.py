"""`client.responses.stream()`: the API's events with the text or value so far."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from aikit import AsyncOpenAI, IncompleteStreamError, NotFoundError, OpenAI, RateLimitError
from aikit.testing import Server

ASKED = {"model": "gpt-4o", "input": "one two three"}
TOOL = {"type": "function", "name": "get_weather", "parameters": {"type": "object"}, "strict": False}
CALL = {"name": "get_weather", "arguments": {"city": "Paris"}}
KINDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "text": ({}, {"text": "Größe → naïve 🎈\u2028 ok\u0085 and more"}),
    "log probabilities": ({"include": ["message.output_text.logprobs"], "top_logprobs": 1}, {}),
    "tools": ({"tools": [TOOL]}, {"tool_calls": [CALL, CALL]}),
    "a custom tool": (
        {"tools": [{"type": "custom", "name": "python"}]},
        {"tool_calls": [{"name": "python", "arguments": "1 + 1"}]},
    ),
    "refusal": ({}, {"refusal": "I will not do that."}),
    "reasoning": ({"reasoning": {"effort": "low", "summary": "auto"}}, {}),
    "cut by length": ({"max_output_tokens": 16}, {"finish_reason": "length"}),
}


def whole(server: Server, said: dict[str, Any], ask: Callable[[], Any]) -> dict[str, Any]:
    """The response of a freshly started server, without its times."""
    server.reset()
    server.script(**said)
    response: dict[str, Any] = ask().to_dict()
    return {key: value for key, value in response.items() if not key.endswith("_at")}


@pytest.mark.parametrize(("asked", "said"), KINDS.values(), ids=KINDS)
def test_a_stream_adds_up_to_the_result_of_the_plain_call(
    client: OpenAI, openai_server: Server, asked: dict[str, Any], said: dict[str, Any]
) -> None:
    """All fields are equal, whether the last event has them or not, in both clients."""
    asked = {**ASKED, **asked}
    plain = whole(openai_server, said, lambda: client.responses.create(asked))

    def streamed() -> Any:
        with client.responses.stream(asked) as stream:
            return stream.get_final_response()

    def put_together() -> Any:
        with client.responses.stream(asked) as stream:
            snapshots = [stream.current_response_snapshot for event in stream]
        return snapshots[-2]  # before the event that has the complete response

    async def awaited() -> Any:
        async with (
            AsyncOpenAI(client.api_key, client.base_url) as other,
            other.responses.stream(asked) as stream,
        ):
            return await stream.get_final_response()

    assert whole(openai_server, said, streamed) == plain
    assert openai_server.requests[-1].body["stream"] is True
    assert whole(openai_server, said, lambda: asyncio.run(awaited())) == plain
    before_the_end = whole(openai_server, said, put_together)
    assert before_the_end["output"] == plain["output"]
    assert before_the_end["status"] == "in_progress"


def test_the_events_are_those_of_the_api_with_the_text_so_far(client: OpenAI) -> None:
    """All their fields can be read; events with a response have it as the plain call returns it."""
    with client.responses.stream(ASKED) as stream:
        events = list(stream)
    assert [event.sequence_number for event in events] == list(range(len(events)))
    deltas = [event for event in events if event.type == "response.output_text.delta"]
    assert [event.delta for event in deltas] == ["one", " two", " three"]
    assert [event.snapshot for event in deltas] == ["one", "one two", "one two three"]
    assert [event.parsed for event in deltas] == [None] * 3
    assert (deltas[0].output_index, deltas[0].content_index) == (0, 0)
    assert deltas[0].to_dict()["delta"] == "one"
    assert pickle.loads(pickle.dumps(deltas[1])).snapshot == copy.copy(deltas[1]).snapshot == "one two"
    assert (events[0].type, events[0].response.output) == ("response.created", [])
    assert events[-1].type == "response.completed"
    assert events[-1].response.output_text == "one two three"
    assert type(events[-1].response) is type(client.responses.create(ASKED))
    with pytest.raises(AttributeError, match="ResponseEvent has no attribute 'snapshot'"):
        _ = events[0].snapshot


def test_texts_arrive_piece_by_piece_and_the_rest_can_be_read_later(client: OpenAI) -> None:
    """The final response is also available after the block."""
    with client.responses.stream(ASKED) as stream:
        assert list(stream.text_deltas()) == ["one", " two", " three"]
    response = stream.get_final_response()
    assert (response.output_text, response.status) == ("one two three", "completed")
    assert response.request_id == stream.request_id
    with client.responses.stream(ASKED) as stream:
        assert stream.until_done() is stream


def test_the_stream_of_a_background_response_can_be_resumed(client: OpenAI, openai_server: Server) -> None:
    """Its stream starts after the given event, and still adds up to the complete response."""
    made = client.responses.create(ASKED, background=True)
    with client.responses.stream(response_id=made.id, starting_after=4) as stream:
        events = list(stream)
    assert events[0].sequence_number == 5
    assert stream.get_final_response().output_text == "one two three"
    assert openai_server.requests[-1].query == [("stream", "true")]
    with pytest.raises(NotFoundError), client.responses.stream(response_id="resp_none"):
        pass
    with pytest.raises(ValueError, match="Expected a non-empty value for `response_id`"):
        client.responses.stream(response_id="")


def test_a_failed_response_is_returned_as_by_the_plain_call(client: OpenAI, openai_server: Server) -> None:
    """It has its error, and keeps the output that the last event leaves out."""
    created = {"type": "response.created", "response": {"id": "r", "object": "response", "status": "in_progress"}}
    item = {"type": "message", "id": "m", "role": "assistant", "content": [{"type": "output_text", "text": "on"}]}
    failed = {"id": "r", "object": "response", "status": "failed", "error": {"code": "server_error", "message": "Oops"}}
    openai_server.script(
        events=[
            created,
            {"type": "response.output_item.added", "output_index": 0, "item": item},
            {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": "e"},
            {"type": "response.failed", "response": failed},
        ]
    )
    with client.responses.stream(ASKED) as stream:
        *_, last = stream
    response = stream.get_final_response()
    assert (response.status, response.output_text, last.response.output_text) == ("failed", "one", "one")
    assert response.error is not None
    assert response.error.message == "Oops"


def test_errors_have_everything_that_arrived_before_them(client: OpenAI, openai_server: Server) -> None:
    """A broken connection, an error event, an abandoned stream, a call that fails at once."""
    with client.responses.stream(ASKED) as stream:
        assert next(stream.text_deltas()) == "one"
    with pytest.raises(IncompleteStreamError) as left:
        stream.get_final_response()
    assert left.value.partial_result.output_text == "one"
    openai_server.script(text="one two three four five six seven eight nine ten", cut_after_bytes=5000)
    with client.responses.stream(ASKED) as stream, pytest.raises(IncompleteStreamError) as cut:
        stream.until_done()
    assert cut.value.partial_result.output_text.startswith("one two")
    told = {"type": "error", "code": "rate_limit_exceeded", "message": "Slow down.", "sequence_number": 1}
    created = {"type": "response.created", "response": {"id": "r", "object": "response", "usage": {"total_tokens": 3}}}
    openai_server.script(events=[created, told])
    with pytest.raises(RateLimitError, match="Slow down") as limited:
        list(client.responses.create(ASKED, stream=True))
    assert limited.value.partial_result.id == "r"
    openai_server.script(events=[created])
    with pytest.raises(IncompleteStreamError) as ended:
        list(client.responses.create(ASKED, stream=True))
    assert ended.value.usage.total_tokens == 3
    openai_server.fail(429)
    with pytest.raises(RateLimitError), client.responses.stream(ASKED):
        pass


def test_servers_that_always_or_never_stream_are_understood(client: OpenAI, openai_server: Server) -> None:
    """The answer becomes one event, or the events are assembled."""
    plain = client.responses.create(ASKED)
    openai_server.script(body=plain.to_dict(), times=2)
    (only,) = client.responses.create(ASKED, stream=True)
    assert only.type == "response.completed"
    with client.responses.stream(ASKED) as stream:
        assert stream.get_final_response() == plain
    openai_server.script(events=[event.to_dict() for event in client.responses.create(ASKED, stream=True)])
    assert client.responses.create(ASKED).output_text == "one two three"
