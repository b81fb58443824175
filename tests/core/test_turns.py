"""Conversations, pumped by hand: what is sent, what runs, and what is dropped."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple
from uuid import UUID

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit.core.turns import (
    ToolCall,
    ToolCallError,
    ToolRoundsError,
    Turn,
    answer_text,
    calls_of,
    decode_arguments,
    said,
    trim,
    unanswered,
    unforced,
)

Message = dict[str, Any]


def user(text: str = "?") -> Message:
    """A message of the user."""
    return {"role": "user", "content": text}


def assistant(text: str | None = "!", *calls: str) -> Message:
    """A message of the model, with calls of these ids."""
    message: Message = {"role": "assistant", "content": text}
    if calls:
        message["tool_calls"] = [
            {"id": each, "type": "function", "function": {"name": "weather", "arguments": "{}"}} for each in calls
        ]
    return message


def tool(identifier: str) -> Message:
    """The answer to a call."""
    return {"role": "tool", "tool_call_id": identifier, "content": "sunny"}


CALL = ToolCall("call_1", "weather", '{"city": "Paris"}')


def test_a_turn_without_tools_sends_the_history_and_ends_with_the_answer() -> None:
    """The system prompt comes first, and is not part of the history."""
    system, history = {"role": "system", "content": "Be brief."}, [user("1"), assistant("2")]
    turn = Turn(history, [user("3")], system=system)
    assert turn.to_send() == [system, *history, user("3")]
    assert turn.take(assistant("4")) == []
    assert turn.is_over
    assert turn.history_after(history) == [*history, user("3"), assistant("4")]


def test_a_turn_continues_until_the_model_stops_calling_tools() -> None:
    """Each answer has the id of its call, in the order of the calls."""
    turn = Turn([], [user()])
    calls = turn.take(assistant(None, "a", "b"))
    assert [call.id for call in calls] == ["a", "b"]
    assert not turn.is_over
    turn.answer(calls, ["sunny", "windy"])
    answers = [{"role": "tool", "tool_call_id": i, "content": text} for i, text in (("a", "sunny"), ("b", "windy"))]
    assert turn.to_send() == [user(), assistant(None, "a", "b"), *answers]
    assert len(turn.take(assistant(None, "c"))) == 1
    turn.answer(calls[:1], ["rainy"])
    assert turn.take(assistant("done")) == []
    assert turn.rounds == 2


def test_a_turn_ends_with_the_calls_when_the_caller_runs_them() -> None:
    """The next turn starts with all of their answers."""
    turn = Turn([], [user()])
    assert turn.take(assistant(None, "a", "b"), runs_tools=False) == []
    history = turn.history_after([])
    for prompt in ([user()], [tool("a")]):
        with pytest.raises(ValueError, match=r"the calls .*'b' of the model wait for an answer"):
            Turn(history, prompt)
    assert Turn(history, [tool("b"), tool("a")]).to_send()[-1] == tool("a")


def test_a_turn_stops_a_model_that_never_stops_calling() -> None:
    """It stops after the allowed number of rounds; the error names the tools called."""
    turn = Turn([], [user()], most_rounds=2)
    for _ in range(2):
        turn.answer(turn.take(assistant(None, "a")), ["sunny"])
    with pytest.raises(ToolRoundsError, match="after 2 rounds of tool calls the model still calls 'weather'") as caught:
        turn.take(assistant(None, "a"))
    assert caught.value.rounds == 2
    assert len(turn.messages) == 6


def test_trimming_never_drops_messages_of_the_current_turn() -> None:
    """Older history is dropped instead, as far as possible."""
    history = [user("1"), assistant("2"), user("3"), assistant("4")]
    turn = Turn(history, [user("5")], most=3)
    assert turn.to_send() == [*history[2:], user("5")]
    turn.answer(turn.take(assistant(None, "a")), ["sunny"])
    assert turn.to_send() == turn.messages
    turn.answer(turn.take(assistant(None, "b")), ["sunny"])
    assert turn.to_send() == turn.messages
    assert len(turn.messages) == 5
    turn.take(assistant("6"))
    assert turn.history_after(history) == [assistant("4"), user("5"), assistant("6")]


def test_trimming_drops_the_oldest_complete_sequence_first() -> None:
    """A message that calls tools is dropped with all its answers."""
    one, two = [assistant(None, "a", "b"), tool("a"), tool("b")], [assistant(None, "c"), tool("c")]
    messages = [user("1"), *one, assistant("2"), user("3"), *two, assistant("4")]
    assert trim(messages, len(messages)) == messages
    assert trim(messages, None) == messages
    assert trim(messages, 8) == [user("1"), assistant("2"), user("3"), *two, assistant("4")]
    assert trim(messages, 5) == [user("1"), assistant("2"), user("3"), assistant("4")]


def test_trimming_drops_the_oldest_message_when_there_is_no_such_sequence() -> None:
    """It drops as many as necessary, even all of them."""
    messages = [user("1"), assistant("2"), user("3"), assistant("4")]
    assert trim(messages, 3) == messages[1:]
    assert trim(messages, 1) == messages[3:]
    assert trim(messages, 0) == []


def test_trimming_keeps_calls_that_wait_for_an_answer() -> None:
    """Answers that arrived are kept too; older messages are dropped instead."""
    waiting = [assistant(None, "a", "b"), tool("a")]
    messages = [user("1"), assistant("2"), user("3"), *waiting]
    assert trim(messages, 3) == [user("3"), *waiting]
    assert trim(messages, 1) == waiting


def test_trimming_distinguishes_calls_with_the_same_id() -> None:
    """Some servers restart counting with each answer, and some send no ids at all."""
    messages = [user("1"), assistant(None, ""), tool(""), user("2"), assistant(None, "", ""), tool(""), tool("")]
    assert unanswered(messages) == []
    assert trim(messages, 5) == [user("1"), user("2"), *messages[4:]]
    assert unanswered([*messages[:-1]]) == [""]


@st.composite
def conversations(draw: st.DrawFn) -> list[Message]:
    """Possible conversations: the last calls may still wait for their answers."""
    messages: list[Message] = []
    for number in range(draw(st.integers(0, 8))):
        messages.append(user(str(number)))
        for round_ in range(draw(st.integers(0, 2))):
            ids = [f"{number}-{round_}-{index}" for index in range(draw(st.integers(1, 3)))]
            messages += [assistant(None, *ids), *map(tool, draw(st.permutations(ids)))]
        messages.append(assistant(str(number)))
    if draw(st.booleans()):
        messages += [user("last"), assistant(None, "x", "y"), *([tool("x")] if draw(st.booleans()) else [])]
    return messages


@given(conversations(), st.integers(0, 30))
def test_trimming_never_separates_calls_from_answers(messages: list[Message], most: int) -> None:
    """In any conversation, the rest is in order, within its limit, and complete."""
    left = trim(messages, most)
    positions = [next(index for index, each in enumerate(messages) if each is message) for message in left]
    assert positions == sorted(positions)
    waiting = unanswered(messages)
    assert unanswered(left) == waiting
    called = {call.id for message in left for call in calls_of(message)}
    answered = {message["tool_call_id"] for message in left if message["role"] == "tool"}
    assert answered == called - set(waiting)
    held = 0 if not waiting else 2 if waiting == ["y"] else 1
    assert len(left) <= max(most, held)
    # No more is dropped than necessary: one sequence, or one message.
    longest = max((1 + len(calls_of(message)) for message in messages if calls_of(message)), default=1)
    assert len(left) >= min(len(messages), most) - longest + 1


def test_calls_are_read_from_mappings_and_models() -> None:
    """This covers functions and custom tools; whatever is missing is empty."""
    message = {
        "role": "assistant",
        "tool_calls": [
            {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}},
            {"id": "2", "type": "custom", "custom": {"name": "c", "input": "free text"}},
            {"function": {"name": "g"}},
            {"id": "3", "type": "function", "function": {"name": "h", "arguments": {"a": 1}}},
        ],
    }
    assert calls_of(message) == [
        ToolCall("1", "f", "{}"),
        ToolCall("2", "c", "free text", "custom"),
        ToolCall("", "g", ""),
        ToolCall("3", "h", '{"a":1}'),
    ]
    assert calls_of({"role": "assistant", "tool_calls": None}) == []


@pytest.mark.parametrize(
    "call",
    [None, 5, "call", [], {}, {"id": 5}, {"type": ["x"], "function": "f"}, {"id": [], "function": {"name": {}}}],
)
def test_malformed_calls_are_read_without_an_error(call: Any) -> None:
    """The model learns that it called an unknown tool; nothing is raised."""
    assert calls_of({"role": "assistant", "tool_calls": [call]}) == [ToolCall("", "", "")]


def test_arguments_are_decoded_and_bad_ones_are_named() -> None:
    """An empty text means no arguments, as models send it."""
    assert decode_arguments(CALL) == {"city": "Paris"}
    assert decode_arguments(CALL._replace(arguments=" ")) == {}
    with pytest.raises(ToolCallError, match="the arguments of 'weather' are not valid JSON") as caught:
        decode_arguments(CALL._replace(arguments='{"city": "Par'))
    assert (caught.value.tool, caught.value.tool_call_id, caught.value.arguments) == (
        "weather",
        "call_1",
        '{"city": "Par',
    )
    for arguments in ("[1]", '"Paris"', "null"):
        with pytest.raises(ToolCallError, match="must be a JSON object"):
            decode_arguments(CALL._replace(arguments=arguments))


def test_an_answer_is_sent_as_text_or_as_json() -> None:
    """Anything else is an error that names it."""
    assert answer_text(CALL, "sunny") == "sunny"
    assert answer_text(CALL, {"sky": "blå", "degrees": 21.5}) == '{"sky":"blå","degrees":21.5}'
    assert answer_text(CALL, None) == "null"
    for value in (object(), float("nan"), [object()], {"x": {"y": float("inf")}}):
        with pytest.raises(ToolCallError, match="the answer of 'weather' can't be sent to the model"):
            answer_text(CALL, value)


class Colour(Enum):
    """An enumeration."""

    RED = "red"


@dataclass
class Offer:
    """A class that has no JSON form."""

    price: Decimal
    until: date
    path: PurePosixPath


class Reading(NamedTuple):
    """A named tuple."""

    degrees: Decimal


@attrs.define
class Stock:
    """An attrs class with the same fields."""

    price: Decimal


class Place(msgspec.Struct, rename="camel"):
    """A Struct whose fields have other names in JSON."""

    net_price: Decimal


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("1.10"), "1.10"),
        ({"price": Decimal("1.10")}, {"price": "1.10"}),
        (Path("a/b"), "a/b"),
        ([PurePosixPath("/x"), Colour.RED], ["/x", "red"]),
        (date(2026, 1, 2), "2026-01-02"),
        (
            {"at": datetime(2026, 1, 2, 3, 4, tzinfo=UTC), "cost": Decimal(1)},
            {"at": "2026-01-02T03:04:00+00:00", "cost": "1"},
        ),
        (time(3, 4), "03:04:00"),
        (timedelta(days=1, seconds=2, microseconds=500_000), "P1DT2.5S"),
        (timedelta(seconds=-90), "-PT90S"),
        (timedelta(), "PT0S"),
        (timedelta(days=3), "P3D"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ({1}, [1]),
        (frozenset({Decimal(2)}), ["2"]),
        (b"\x00\xff", "AP8="),
        (
            Offer(Decimal("0.5"), date(2026, 1, 2), PurePosixPath("p")),
            {"price": "0.5", "until": "2026-01-02", "path": "p"},
        ),
        ([Stock(Decimal(3))], [{"price": "3"}]),
        (Place(Decimal(4)), {"netPrice": "4"}),
        (Reading(Decimal(5)), ["5"]),
        ({date(2026, 1, 2): Decimal(1), Decimal(2): 1, 1.5: 2, 7: 3}, {"2026-01-02": "1", "2": 1, "1.5": 2, "7": 3}),
        ({"mark": UUID(int=2), "price": Decimal(1)}, {"mark": "00000000-0000-0000-0000-000000000002", "price": "1"}),
    ],
)
def test_a_tool_may_return_anything_with_a_json_form(value: Any, expected: Any) -> None:
    """Decimals and paths become text, bytes base64, durations ISO 8601."""
    text = answer_text(CALL, value)
    assert (text if isinstance(expected, str) and text == expected else json.loads(text)) == expected


@pytest.mark.parametrize("value", ["bad \ud83d", {"x": "bad \ud83d"}, {"x": "bad \ud83d", "y": Decimal(1)}])
def test_a_lone_surrogate_in_a_tools_answer_is_reported(value: Any) -> None:
    """It is the tool's mistake, so the model gets the error."""
    with pytest.raises(ToolCallError, match="holds half a character"):
        answer_text(CALL, value)


def test_an_answer_that_contains_itself_is_reported() -> None:
    """Its JSON would be infinite."""
    value: list[Any] = [Decimal(1)]
    value.append(value)
    with pytest.raises(ToolCallError, match="the answer of 'weather' can't be sent"):
        answer_text(CALL, value)


def test_a_message_is_sent_back_without_fields_that_only_answers_have() -> None:
    """A spoken answer becomes its id; an empty list of calls, which the API refuses, is left out."""
    message = {
        **assistant("Hi"),
        "refusal": None,
        "annotations": [],
        "tool_calls": [],
        "audio": {"id": "audio_1", "data": "UklGRg==", "transcript": "Hi", "expires_at": 1},
        "reasoning_content": "so it must be",
    }
    assert said(message) == {
        "role": "assistant",
        "content": "Hi",
        "audio": {"id": "audio_1"},
        "reasoning_content": "so it must be",
    }
    assert said(assistant(None, "a")) == assistant(None, "a")


@pytest.mark.parametrize(
    ("choice", "later"),
    [
        ("required", "auto"),
        ("auto", "auto"),
        ("none", "none"),
        ({"type": "function", "function": {"name": "f"}}, "auto"),
        ({"type": "custom", "custom": {"name": "f"}}, "auto"),
        (
            {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}},
            {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": []}},
        ),
    ],
)
def test_a_call_is_forced_once(choice: Any, later: Any) -> None:
    """Otherwise the model could never answer."""
    assert unforced(choice) == later
