"""The states that create the events of a stream, pumped by hand: no network, and values read from growing texts."""

from __future__ import annotations

import json
from typing import Any

from aikit.core import operations
from aikit.core.call import Call
from aikit.core.steps import Exchange
from aikit.core.wire import Answer, Headers
from aikit.options.settings import NO_OPTIONS
from aikit.results.chat_results import OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult
from aikit.results.response_results import OpenAIResponseResult
from aikit.streams.accumulating import State
from aikit.streams.chat_stream import ChatState
from aikit.streams.response_stream import ResponseState

CHAT: Call[Any] = Call(
    operations.create_chat_completion.request(body={}), NO_OPTIONS, OpenAIChatCompletionsResult._of, "plain"
)
RESPONSE: Call[Any] = Call(operations.create_response.request(body={}), NO_OPTIONS, OpenAIResponseResult._of, "plain")


def decoded(state: State[Any], data: Any) -> Any:
    """The typed event, as the stream yields it."""
    decode = state.call.request.operation.decode_event
    assert decode is not None
    return OpenAIChatCompletionsStreamResult(decode(data)) if state.call is CHAT else decode(data)


def began(call: Call[Any]) -> Exchange:
    """An exchange whose answer is a stream."""
    return Exchange(call, answer=Answer(200, Headers([])))


def pump(state: State[Any], *events: Any) -> list[Any]:
    """The events that these events of the wire become."""
    return [made for data in events for made in state.events(data, decoded(state, data))]


def chunk(delta: Any, finish: str | None = None) -> dict[str, Any]:
    """A chunk of a chat."""
    return {"id": "c", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}


def parse(text: str, is_whole: bool) -> Any:
    """The value of a complete text; of a growing one its length."""
    return json.loads(text) if is_whole else len(text)


def parse_arguments(name: str, text: str, is_whole: bool) -> Any:
    """The same with the tool's name."""
    return name, parse(text, is_whole)


def test_values_are_read_from_growing_texts() -> None:
    """While a text grows, `parsed` is what it holds so far, computed when read; the complete text has its value."""
    state = ChatState(began(CHAT), CHAT, parse, parse_arguments)
    call = {"index": 0, "id": "x", "type": "function", "function": {"name": "f", "arguments": "["}}
    events = pump(
        state,
        chunk({"content": '{"a"'}),
        chunk({"content": ": 1}"}),
        chunk({"tool_calls": [call]}),
        chunk({"tool_calls": [{"index": 0, "function": {"arguments": "2]"}}]}),
        chunk({}, "tool_calls"),
    )
    assert [event.parsed for event in events if event.type == "content.delta"] == [4, 8]
    assert [event.parsed for event in events if event.type == "content.done"] == [None]  # next to a call
    assert [event.parsed_arguments for event in events if event.type.endswith("arguments.delta")] == [
        ("f", 1),
        ("f", 3),
    ]
    assert [event.parsed_arguments for event in events if event.type.endswith("arguments.done")] == [("f", [2])]
    assert [event.type for event in events if event.type != "chunk"] == [
        "content.delta",
        "content.delta",
        "content.done",
        "tool_calls.function.arguments.delta",
        "tool_calls.function.arguments.delta",
        "tool_calls.function.arguments.done",
    ]


def test_values_are_read_from_the_texts_of_a_response() -> None:
    """Only the events of output texts have values."""
    state = ResponseState(began(RESPONSE), RESPONSE, parse=parse)
    place = {"output_index": 0, "content_index": 0}
    events = pump(
        state,
        {"type": "response.output_text.delta", **place, "delta": '{"a"'},
        {"type": "response.output_text.delta", **place, "delta": ": 1}"},
        {"type": "response.refusal.delta", "output_index": 1, "content_index": 0, "delta": "No"},
        {"type": "response.output_text.done", **place, "text": '{"a": 1}'},
    )
    assert [event.parsed for event in events] == [4, 8, None, {"a": 1}]
    assert [event.snapshot for event in events[:3]] == ['{"a"', '{"a": 1}', "No"]


def test_everything_in_one_chunk_gets_its_events() -> None:
    """Text, calls and finish in one chunk: each gets its events, in order."""
    state = ChatState(began(CHAT), CHAT)
    calls = [
        {"index": index, "id": str(index), "type": "function", "function": {"name": "f", "arguments": "{}"}}
        for index in (1, 0)
    ]
    events = pump(state, chunk({"content": "Hi", "refusal": "", "tool_calls": calls}, "tool_calls"))
    done = "tool_calls.function.arguments.done"
    assert [event.type for event in events] == [
        "chunk",
        "content.delta",
        "refusal.delta",
        "content.done",
        "refusal.done",
        "tool_calls.function.arguments.delta",
        done,
        "tool_calls.function.arguments.delta",
        done,
    ]
    assert [event.index for event in events if event.type == done] == [1, 0]
    result = state.result()
    assert [call.id for call in result.choices[0].message.tool_calls] == ["0", "1"]


def test_a_custom_tool_has_only_chunks_as_events() -> None:
    """This is so in the official package too; its input is in the result."""
    state = ChatState(began(CHAT), CHAT, parse, parse_arguments)
    call = {"index": 0, "id": "x", "type": "custom", "custom": {"name": "g", "input": "1"}}
    events = pump(state, chunk({"tool_calls": [call]}), chunk({}, "tool_calls"))
    assert [event.type for event in events] == ["chunk", "chunk"]
    assert state.result().choices[0].message.tool_calls[0].custom.input == "1"
