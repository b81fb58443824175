"""Chunks and events add up to what a plain call returns, however they are split, and nothing is lost."""

from __future__ import annotations

import copy
import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit.core.accumulate import EVENT_OF_ANSWER, ChatAccumulator, ResponseAccumulator, grown, merge, plain

LOGPROB = {"token": "a", "logprob": -0.5, "bytes": [97], "top_logprobs": []}


def chunk(delta: Any, index: int = 0, finish: str | None = None, **more: Any) -> dict[str, Any]:
    """A chunk of a chat with one choice."""
    choice = {"index": index, "delta": delta, "finish_reason": finish, "logprobs": more.pop("logprobs", None)}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def completion(*chunks: dict[str, Any]) -> dict[str, Any]:
    """Add up the chunks, without changing them."""
    before = copy.deepcopy(chunks)
    accumulator = ChatAccumulator()
    for each in chunks:
        accumulator.add(each)
    assert before == chunks
    return accumulator.completion()


def message(*deltas: Any) -> Any:
    """Add up the deltas to a message."""
    return completion(*map(chunk, deltas))["choices"][0]["message"]


def test_a_text_is_joined_and_all_other_fields_equal_those_of_a_plain_call() -> None:
    """Id, model, kind, usage and unknown fields appear in the completion unchanged."""
    made = completion(
        chunk({"role": "assistant", "content": "", "refusal": None}, service_tier=None, obfuscation="xx"),
        chunk({"content": "Good "}, system_fingerprint="fp", novelty={"a": 1}),
        chunk({"content": "day"}, system_fingerprint=""),
        chunk({}, finish="stop", service_tier="default"),
        {"id": "", "object": "", "choices": [], "usage": {"total_tokens": 5}, "model": ""},
    )
    assert made == {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "service_tier": "default",
        "system_fingerprint": "fp",
        "novelty": {"a": 1},
        "usage": {"total_tokens": 5},
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Good day", "refusal": None},
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
    }


def test_usage_is_the_last_that_arrived_and_not_the_sum() -> None:
    """Services that send usage with every chunk send the running total."""
    made = completion(*(chunk({}, usage={"total_tokens": count}) for count in (3, 4, 9)), chunk({}, usage=None))
    assert made["usage"] == {"total_tokens": 9}


def test_choices_are_kept_apart_and_put_in_order() -> None:
    """They may arrive in any order."""
    made = completion(chunk({"content": "b"}, 1), chunk({"content": "a"}, 0), chunk({"content": "B"}, 1, "length"))
    assert [(each["index"], each["message"]["content"], each["finish_reason"]) for each in made["choices"]] == [
        (0, "a", None),
        (1, "bB", "length"),
    ]


def test_tool_calls_are_merged_by_their_index() -> None:
    """A repeated id or type replaces the previous one, arguments are joined; the index is the one in the chunks."""
    first = {"index": 0, "id": "one", "type": "function", "function": {"name": "f", "arguments": ""}}
    made = message(
        {"tool_calls": [{"index": 1, "id": "two", "type": "custom", "custom": {"name": "g", "input": "x"}}]},
        {"tool_calls": [first]},
        {"tool_calls": [{"index": 0, "id": "", "type": "function", "function": {"arguments": '{"a"'}}]},
        {"tool_calls": [{"index": 0, "function": {"arguments": ": 1}"}}, {"index": 1, "custom": {"input": "y"}}]},
    )
    assert made["tool_calls"] == [
        {"id": "one", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}},
        {"id": "two", "type": "custom", "custom": {"name": "g", "input": "xy"}},
    ]


def test_tool_calls_without_an_index_are_complete_and_stay_separate() -> None:
    """Some services send them like this."""
    call = {"id": "one", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    assert message({"tool_calls": [call]}, {"tool_calls": [{**call, "id": "two"}]})["tool_calls"] == [
        call,
        {**call, "id": "two"},
    ]


def test_log_probabilities_are_appended() -> None:
    """This covers those of the text and those of a refusal."""
    logprobs = {"content": [LOGPROB], "refusal": None}
    made = completion(
        chunk({}),
        chunk({}, logprobs=logprobs),
        chunk({}, logprobs=logprobs),
        chunk({}, logprobs={"content": None, "refusal": [LOGPROB]}),
    )
    assert made["choices"][0]["logprobs"] == {"content": [LOGPROB, LOGPROB], "refusal": [LOGPROB]}


def test_a_refusal_and_a_spoken_answer_are_assembled() -> None:
    """Texts are joined; ids and times are not."""
    made = message(
        {"role": "assistant", "content": None, "refusal": "No"},
        {"refusal": ", never"},
        {"audio": {"id": "a", "transcript": "on"}},
        {"audio": {"id": "a", "transcript": "e", "data": "AAAA"}},
        {"audio": {"id": "a", "data": "BBBB", "expires_at": 5}},
        {"audio": {"id": "a", "expires_at": 5}},
    )
    assert made == {
        "role": "assistant",
        "content": None,
        "refusal": "No, never",
        "audio": {"id": "a", "transcript": "one", "data": "AAAABBBB", "expires_at": 5},
    }


def test_unknown_fields_follow_the_rule() -> None:
    """Numbers are added, objects merged and lists extended; text is replaced unless its field is known to grow."""
    made = message(
        {"reasoning_content": "Hm", "count": 1, "share": 0.5, "flag": False, "deep": {"a": "x"}, "tags": ["a"]},
        {"reasoning_content": "m.", "count": 2, "share": 0.25, "flag": True, "deep": {"a": "y", "b": 1}, "tags": ["b"]},
        {"reasoning_content": None, "count": None, "deep": None},
    )
    assert made["reasoning_content"] == "Hmm."
    assert (made["count"], made["share"], made["flag"]) == (3, 0.75, True)
    assert (made["deep"], made["tags"]) == ({"a": "y", "b": 1}, ["a", "b"])


def test_content_in_parts_grows_by_parts_and_by_text() -> None:
    """Services whose models think first send it like this."""
    thought = {"type": "thinking", "thinking": [{"type": "text", "text": "Hm"}]}
    parts = message({"content": [thought]}, {"content": "Good "}, {"content": "day"}, {"content": [thought]})
    assert parts["content"] == [thought, {"type": "text", "text": "Good day"}, thought]
    assert message({"content": "a"}, {"content": [thought]})["content"] == [{"type": "text", "text": "a"}, thought]
    assert message({"content": ""}, {"content": [thought]})["content"] == [thought]


def test_a_completion_that_is_not_a_chat_is_assembled_too() -> None:
    """Its choices have a text and no message."""
    pieces = ({"index": 0, "text": text, "logprobs": None, "finish_reason": None} for text in ("a", "b"))
    made = completion(*({"id": "c", "object": "text_completion", "choices": [piece]} for piece in pieces))
    assert made["object"] == "text_completion"
    assert made["choices"] == [{"index": 0, "text": "ab", "logprobs": None, "finish_reason": None}]


@pytest.mark.parametrize(
    "strange",
    [
        {},
        {"choices": None},
        {"choices": ["x", None, {}]},
        {"choices": [{"index": "x", "delta": None}]},
        {"choices": [{"index": None, "delta": "x", "finish_reason": 5}]},
        {"choices": [{"delta": {"tool_calls": ["x", {"index": "y"}, {"index": None, "id": 5}], "content": {"a": 1}}}]},
        {"choices": 5, "id": [], "object": {"a": 1}},
    ],
)
def test_chunks_that_no_service_should_send_break_nothing(strange: Any) -> None:
    """The completion is still valid, and contains all that arrived correctly."""
    made = completion(chunk({"role": "assistant"}), strange, chunk({}, 0, "stop"))
    assert (made["id"], made["choices"][0]["message"]["role"]) == ("c", "assistant")


@given(st.text(), st.lists(st.integers(0, 50), max_size=8))
def test_a_text_is_the_same_however_it_is_split(text: str, cuts: list[int]) -> None:
    """Empty pieces are included."""
    places = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    pieces = [text[start:end] for start, end in itertools.pairwise(places)]
    assert message(*({"content": piece} for piece in pieces))["content"] == text


def test_a_snapshot_does_not_change_with_later_chunks() -> None:
    """It is a separate copy."""
    accumulator = ChatAccumulator()
    accumulator.add(chunk({"content": "a", "deep": {"list": [1]}}))
    snapshot = accumulator.completion()
    before = copy.deepcopy(snapshot)
    accumulator.add(chunk({"content": "b", "deep": {"list": [2]}}))
    assert snapshot == before


def test_merging_can_start_from_a_plain_message() -> None:
    """Conversations keep such messages."""
    target = {"content": "a", "parts": [{"index": 0, "text": "x"}]}
    merge(target, {"content": "b", "parts": [{"index": 0, "text": "y"}]})
    assert plain(target) == plain(grown(plain(target))) == {"content": "ab", "parts": [{"index": 0, "text": "xy"}]}


CREATED = {"type": "response.created", "response": {"id": "r", "object": "response", "status": "in_progress"}}
ADDED = {
    "type": "response.output_item.added",
    "output_index": 0,
    "item": {"type": "message", "id": "m", "role": "assistant", "content": []},
}
PART = {
    "type": "response.content_part.added",
    "output_index": 0,
    "content_index": 0,
    "part": {"type": "output_text", "text": "", "annotations": [], "logprobs": []},
}


def delta(kind: str, text: str, **more: Any) -> dict[str, Any]:
    """An event that continues a text."""
    return {"type": f"response.{kind}.delta", "output_index": 0, "content_index": 0, "delta": text, **more}


def response(*events: dict[str, Any]) -> dict[str, Any]:
    """Add up the events, without changing them."""
    before = copy.deepcopy(events)
    accumulator = ResponseAccumulator()
    for each in events:
        accumulator.add(each)
    assert before == events
    return accumulator.completion()


def test_a_response_that_is_cut_off_is_assembled_from_its_events() -> None:
    """Text, log probabilities and annotations of its parts, in the order of their positions."""
    made = response(
        CREATED,
        ADDED,
        PART,
        delta("output_text", "on", logprobs=[LOGPROB]),
        delta("output_text", "e", logprobs=[]),
        {
            "type": "response.output_text.annotation.added",
            "output_index": 0,
            "content_index": 0,
            "annotation": {"type": "x"},
        },
    )
    text = {"type": "output_text", "text": "one", "annotations": [{"type": "x"}], "logprobs": [LOGPROB]}
    assert made == {
        "id": "r",
        "object": "response",
        "status": "in_progress",
        "output": [{"type": "message", "id": "m", "role": "assistant", "content": [text]}],
    }


@pytest.mark.parametrize(
    ("kind", "item", "expected"),
    [
        ("function_call_arguments", {"arguments": ""}, {"arguments": "ab"}),
        ("mcp_call_arguments", {"arguments": ""}, {"arguments": "ab"}),
        ("custom_tool_call_input", {"input": ""}, {"input": "ab"}),
        ("code_interpreter_call_code", {"code": None}, {"code": "ab"}),
        ("refusal", {}, {"content": [{"type": "refusal", "refusal": "ab"}]}),
        ("reasoning_text", {}, {"content": [{"type": "reasoning_text", "text": "ab"}]}),
        ("reasoning_summary_text", {}, {"summary": [{"type": "summary_text", "text": "ab"}]}),
        ("output_text", {"content": [{"text": "a"}]}, {"content": [{"text": "aab"}]}),
    ],
)
def test_every_text_of_a_response_grows_where_it_belongs(kind: str, item: Any, expected: Any) -> None:
    """This holds even when the event that announces its part was lost."""
    added = {"type": "response.output_item.added", "output_index": 0, "item": item}
    events = [CREATED, added, delta(kind, "a"), delta(kind, "b")]
    assert response(*events)["output"] == [expected]
    accumulator = ResponseAccumulator()
    for event in events:
        accumulator.add(event)
    text = accumulator.text(events[-1])
    assert text is not None
    assert str(text).endswith("ab")


def test_a_finished_value_replaces_the_partial_one() -> None:
    """A text, a part, an item, and finally the response itself."""
    events: list[dict[str, Any]] = [CREATED, ADDED, PART, delta("output_text", "x")]
    events.append({"type": "response.output_text.done", "output_index": 0, "content_index": 0, "text": "done"})
    assert response(*events)["output"][0]["content"][0]["text"] == "done"
    whole = {"type": "output_text", "text": "part", "annotations": [1]}
    events.append({"type": "response.content_part.done", "output_index": 0, "content_index": 0, "part": whole})
    assert response(*events)["output"][0]["content"][0] == {**whole, "logprobs": []}
    item = {"type": "message", "id": "m", "content": []}
    events.append({"type": "response.output_item.done", "output_index": 0, "item": item})
    assert response(*events)["output"] == [item]
    last = {"id": "r", "status": "completed", "output": [{"type": "message", "id": "n"}]}
    assert response(*events, {"type": "response.completed", "response": last}) == last
    without = {"id": "r", "status": "failed", "output": None}
    assert response(*events, {"type": "response.failed", "response": without})["output"] == [item]


@pytest.mark.parametrize(
    "strange",
    [
        {"type": None},
        {"type": "novelty"},
        {"type": "response.output_text.delta"},
        {"type": "response.output_text.delta", "delta": 5, "output_index": -1, "content_index": "x"},
        {"type": "response.output_text.delta", "delta": "x", "output_index": 10**12, "content_index": 10**12},
        {"type": "response.content_part.added", "part": 5},
        {"type": "response.output_item.added", "item": None},
        {"type": "response.completed", "response": None},
    ],
)
def test_events_that_no_service_should_send_break_nothing(strange: Any) -> None:
    """The response is still valid."""
    assert response(CREATED, ADDED, strange)["id"] == "r"


def test_a_complete_answer_becomes_the_equivalent_event() -> None:
    """This is for servers that do not stream; anything but a complete answer gives no event."""
    calls = [{"id": "one", "type": "function", "function": {"name": "f", "arguments": "{}"}}]
    whole = {
        "id": "c",
        "object": "chat.completion",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hi", "refusal": None, "tool_calls": calls},
                "logprobs": {"content": [LOGPROB], "refusal": None},
                "finish_reason": "stop",
            }
        ],
        "usage": {"total_tokens": 1},
    }
    event = EVENT_OF_ANSWER["create_chat_completion"](whole)
    assert event is not None
    assert (event["object"], event["choices"][0]["delta"]["content"]) == ("chat.completion.chunk", "Hi")
    assert completion(event) == whole
    made = EVENT_OF_ANSWER["create_response"]({"object": "response", "status": "incomplete", "output": []})
    assert made is not None
    assert made["type"] == "response.incomplete"
    transcript = EVENT_OF_ANSWER["create_transcription"]({"text": "Hi"})
    assert transcript == {"type": "transcript.text.done", "text": "Hi"}
    for operation, answer in (
        ("create_chat_completion", {"choices": []}),
        ("create_chat_completion", {"choices": [{"index": 0}]}),
        ("create_chat_completion", {"detail": "x"}),
        ("create_completion", {"detail": "x"}),
        ("create_response", {"object": "list"}),
        ("create_transcription", {"detail": "x"}),
    ):
        assert EVENT_OF_ANSWER[operation](answer) is None


def test_a_call_whose_function_arrives_later_is_one_call() -> None:
    """Its first fragment has a `function` of null."""
    accumulator = ChatAccumulator()
    for call in ({"index": 0, "id": "1", "function": None}, {"index": 0, "function": {"name": "f", "arguments": "{}"}}):
        accumulator.add({"choices": [{"index": 0, "delta": {"tool_calls": [call]}}]})
    calls = accumulator.completion()["choices"][0]["message"]["tool_calls"]
    assert [(each["id"], each["function"]["name"]) for each in calls] == [("1", "f")]
