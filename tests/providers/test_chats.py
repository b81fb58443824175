"""Chat completions of compatible services are read like those of the API."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any, ClassVar

import pydantic
import pytest

from aikit import AsyncOpenAI, IncompleteStreamError, OpenAI, UnfitAnswerError
from tests.providers.payloads import (
    ASK,
    body_of,
    call,
    calls_in,
    chunk,
    chunks_of,
    completed,
    events_of,
    final,
    parsed,
    plain,
    serving,
    stream,
    whole,
)


@dataclass
class Answer:
    """The requested answer."""

    x: int


@pytest.mark.parametrize("open_reason", ["", "null"])
class TestEmptyFinishReason:
    """Some services send an empty finish reason until the answer ends."""

    def test_an_interrupted_stream_is_incomplete(self, open_reason: str) -> None:
        """An empty finish reason does not end the answer."""
        with pytest.raises(IncompleteStreamError):
            chunks_of(chunk({"content": "a"}, open_reason), end="")

    def test_only_the_last_chunk_is_terminated(self, open_reason: str) -> None:
        """`terminated` becomes true only with a real finish reason."""
        chunks = chunks_of(chunk({"content": "a"}, open_reason), chunk({}, "stop"))
        assert [each.terminated for each in chunks] == [False, True]

    def test_it_does_not_replace_a_real_one(self, open_reason: str) -> None:
        """This holds even if it arrives later."""
        made = final(chunk({"content": "a"}, "length"), chunk({}, open_reason))
        assert made.choices[0].finish_reason == "length"

    def test_the_text_is_done_once(self, open_reason: str) -> None:
        """`content.done` has the complete text."""
        events = events_of(
            chunk({"content": "a"}, open_reason), chunk({"content": "b"}, open_reason), chunk({}, "stop")
        )
        assert [each.content for each in events if each.type == "content.done"] == ["ab"]

    def test_the_end_of_the_stream_ends_the_answer(self, open_reason: str) -> None:
        """If no real finish reason arrives, `[DONE]` completes the text."""
        pieces = [chunk({"content": '{"x"'}, open_reason), chunk({"content": ": 1}"}, open_reason)]
        assert final(*pieces, response_format=Answer).parsed == Answer(1)
        done = [each for each in events_of(*pieces, response_format=Answer) if each.type == "content.done"]
        assert [(each.content, each.parsed) for each in done] == [('{"x": 1}', Answer(1))]

    def test_a_plain_answer_is_parsed(self, open_reason: str) -> None:
        """A plain answer is always complete."""
        made = parsed(whole({"role": "assistant", "content": '{"x": 1}'}, open_reason), response_format=Answer)
        assert made.message.parsed == Answer(1)


F_START = call("f", '{"x":', id="a", type="function")
FRAGMENTS: dict[str, tuple[list[dict[str, Any]], list[tuple[str, str, str]]]] = {
    "no index": ([F_START, call(arguments="1}")], [("a", "f", '{"x":1}')]),
    "no index and another id": ([F_START, call(arguments="1}", id="b")], [("b", "f", '{"x":1}')]),
    "two complete calls without index": (
        [call("f", "{}", id="a"), call("f", "{}", id="b")],
        [("a", "f", "{}"), ("b", "f", "{}")],
    ),
    "two calls without index in fragments": (
        [F_START, call(arguments="1}"), call("g", '{"y":', id="b"), call(arguments="2}")],
        [("a", "f", '{"x":1}'), ("b", "g", '{"y":2}')],
    ),
    "two calls with one index": (
        [call("f", '{"x":1}', index=0, id="a"), call("g", '{"y":', index=0, id="b"), call(arguments="2}", index=0)],
        [("a", "f", '{"x":1}'), ("b", "g", '{"y":2}')],
    ),
    "two calls of one function with one index": (
        [call("f", '{"x":1}', index=0, id="a"), call("f", '{"x":2}', index=0, id="b")],
        [("a", "f", '{"x":1}'), ("b", "f", '{"x":2}')],
    ),
    "name and id in each fragment": (
        [call("f", each, index=0, id="a", type="function") for each in ("", '{"x":', "1}", "")],
        [("a", "f", '{"x":1}')],
    ),
    "an empty name in later fragments": (
        [{**F_START, "index": 0}, call("", "1}", index=0, id="")],
        [("a", "f", '{"x":1}')],
    ),
    "arguments as an object": ([call("f", {"x": "1"}, index=0, id="a")], [("a", "f", '{"x":"1"}')]),
    "arguments as an object after an empty text": (
        [call("f", "", index=0, id="a"), call(arguments={"x": 1}, index=0)],
        [("a", "f", '{"x":1}')],
    ),
}


@pytest.mark.parametrize(("fragments", "expected"), FRAGMENTS.values(), ids=FRAGMENTS)
def test_fragments_of_tool_calls_are_assembled(
    fragments: list[dict[str, Any]], expected: list[tuple[str, str, str]]
) -> None:
    """Each fragment may have any of index, id and name."""
    made = final(*(chunk({"tool_calls": [each]}) for each in fragments), chunk({}, "tool_calls"))
    assert calls_in(made) == expected


@pytest.mark.parametrize(("fragments", "expected"), FRAGMENTS.values(), ids=FRAGMENTS)
def test_the_events_of_tool_calls_match(fragments: list[dict[str, Any]], expected: list[tuple[str, str, str]]) -> None:
    """Each call is done once, with its name and its arguments."""
    events = events_of(*(chunk({"tool_calls": [each]}) for each in fragments), chunk({}, "tool_calls"))
    done = [(each.name, each.arguments) for each in events if each.type == "tool_calls.function.arguments.done"]
    assert done == [each[1:] for each in expected]


def test_complete_calls_in_one_delta_stay_separate() -> None:
    """Some services send them without index and id."""
    calls = [call("f", '{"x":1}'), call("f", '{"x":2}')]
    events = events_of(chunk({"tool_calls": calls}, "tool_calls"))
    done = [(each.index, each.arguments) for each in events if each.type == "tool_calls.function.arguments.done"]
    assert done == [(0, '{"x":1}'), (1, '{"x":2}')]


def test_custom_tool_calls_with_one_index_stay_separate() -> None:
    """A new id and a name start another custom tool call too."""
    pieces = [
        {"index": 0, "id": "a", "type": "custom", "custom": {"name": "g", "input": "x"}},
        {"index": 0, "custom": {"input": "y"}},
        {"index": 0, "id": "b", "type": "custom", "custom": {"name": "g", "input": "z"}},
        {"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}},
    ]
    made = final(*(chunk({"tool_calls": [each]}) for each in pieces), chunk({}, "tool_calls"))
    calls = made.choices[0].message.to_dict()["tool_calls"]
    assert [each.get("custom", each.get("function")) for each in calls] == [
        {"name": "g", "input": "xy"},
        {"name": "g", "input": "z"},
        {"name": "f", "arguments": "{}"},
    ]


def test_arguments_in_a_chunk_are_a_string() -> None:
    """An object becomes JSON text because programs concatenate the arguments."""
    (first,) = chunks_of(chunk({"tool_calls": [call("f", {"x": 1}, index=0, id="a")]}, "tool_calls"))
    assert first.choices[0].delta.tool_calls[0].function.arguments == '{"x":1}'


def test_the_id_of_a_call_is_the_same_in_all_snapshots() -> None:
    """A missing id is generated once."""
    with (
        serving(stream(chunk({"tool_calls": [call("f", "{}", index=0)]}), chunk({}, "tool_calls"))) as server,
        OpenAI("key", server.base_url) as client,
        client.chat.completions.stream(ASK, model="m") as opened,
    ):
        snapshots = [calls_in(event.snapshot)[0][0] for event in opened if event.type == "chunk"]
        assert {*snapshots, calls_in(opened.get_final_completion())[0][0]} == {snapshots[0]}
        assert snapshots[0].startswith("call_")


@pytest.mark.parametrize("kind", [{}, {"type": None}, {"type": ""}])
def test_a_call_without_a_type_is_a_function_call(kind: dict[str, Any]) -> None:
    """Its type is filled in because the call is sent back to the service."""
    made = whole({"role": "assistant", "content": None, "tool_calls": [call("f", {"x": 1}, id="1", **kind)]})
    assert [each.type for each in completed(made).choices[0].message.tool_calls] == ["function"]
    assert calls_in(completed(made)) == [("1", "f", '{"x":1}')]


def test_a_custom_call_without_a_type_is_a_custom_call() -> None:
    """The type follows from its fields."""
    made = whole({"content": None, "tool_calls": [{"id": "1", "custom": {"name": "g", "input": "x"}}]})
    (found,) = completed(made).choices[0].message.tool_calls
    assert (found.type, found.custom.input) == ("custom", "x")


@pytest.mark.parametrize("streams", [False, True])
def test_calls_without_ids_get_ids_that_their_results_use(streams: bool) -> None:
    """Two calls of a conversation get two ids and each result uses its own, in both clients."""
    calls = [call("f", '{"x":"1"}'), call("f", '{"x":"2"}')]
    first = stream(chunk({"tool_calls": calls}, "tool_calls")) if streams else plain(whole({"tool_calls": calls}))
    last = stream(chunk({"content": "ok"}, "stop")) if streams else plain(whole({"content": "ok"}))

    def check(request: bytes) -> None:
        messages = body_of(request)["messages"]
        asked = [each["id"] for each in messages[1]["tool_calls"]]
        answered = {each["tool_call_id"]: each["content"] for each in messages if each["role"] == "tool"}
        assert (list(answered), list(answered.values())) == (asked, ["1", "2"])
        assert [each["type"] for each in messages[1]["tool_calls"]] == ["function", "function"]

    async def prompt(base_url: str) -> None:
        async with AsyncOpenAI("key", base_url) as client:
            helper = client.chat.create(model="m")
            helper.register_tool({"name": "f"}, lambda arguments: arguments["x"])
            if streams:
                await (await helper.prompt("Hi", stream=True)).until_done()
            else:
                await helper.prompt("Hi")

    with serving(first, last) as server, OpenAI("key", server.base_url) as client:
        helper = client.chat.create(model="m")
        helper.register_tool({"name": "f"}, lambda arguments: arguments["x"])
        if streams:
            helper.prompt("Hi", stream=True).until_done()
        else:
            helper.prompt("Hi")
        check(server.requests[1])
    with serving(first, last) as server:
        asyncio.run(prompt(server.base_url))
        check(server.requests[1])


def test_labels_are_not_concatenated() -> None:
    """Only known text fields are concatenated; other repeated strings stay as they are."""
    detail = {"type": "reasoning.text", "text": "a", "format": "v1", "index": 0}
    events = [chunk({"reasoning_details": [{**detail, "text": each}], "provider": "p"}) for each in "ab"]
    message = final(*events, chunk({}, "stop")).choices[0].message.to_dict()
    assert message["reasoning_details"] == [{**detail, "text": "ab"}]
    assert message["provider"] == "p"


@pytest.mark.parametrize("field", ["content", "refusal", "reasoning", "reasoning_content", "thinking"])
def test_known_text_fields_are_concatenated(field: str) -> None:
    """They include those of the API and those that services add."""
    made = final(chunk({field: "a"}), chunk({field: "b"}), chunk({}, "stop"))
    assert made.choices[0].message.to_dict()[field] == "ab"


def test_lists_in_a_choice_are_extended() -> None:
    """Token ids are an example."""
    made = final(chunk({"content": "a"}, token_ids=[1, 2]), chunk({"content": "b"}, "stop", token_ids=[3]))
    assert made.choices[0].token_ids == [1, 2, 3]


THINKING = {"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}


class TestContentOfParts:
    """Some models answer with a list of parts instead of a string."""

    def test_the_text_of_a_plain_answer_is_the_text_of_its_parts(self) -> None:
        """Other parts are kept."""
        parts = [THINKING, {"type": "text", "text": "he"}, {"type": "text", "text": "llo"}]
        made = completed(whole({"role": "assistant", "content": parts}))
        assert (made.choice.text, made.choices[0].message.content) == ("hello", parts)

    def test_a_value_is_parsed_from_the_text_parts(self) -> None:
        """This works in a plain answer and in a stream."""
        parts = [THINKING, {"type": "text", "text": '{"x": 1}'}]
        assert parsed(whole({"content": parts}), response_format=Answer).message.parsed == Answer(1)
        assert final(chunk({"content": parts}), chunk({}, "stop"), response_format=Answer).parsed == Answer(1)

    def test_consecutive_fragments_of_a_part_are_joined(self) -> None:
        """Thoughts and texts arrive in fragments, and a text part may continue as a plain string."""
        pieces: list[Any] = [
            [THINKING],
            [THINKING],
            [{"type": "text", "text": "he"}],
            [{"type": "text", "text": "l"}],
            "lo",
        ]
        made = final(*(chunk({"content": each}) for each in pieces), chunk({}, "stop"))
        assert made.choices[0].message.content == [
            {"type": "thinking", "thinking": [{"type": "text", "text": "hmhm"}]},
            {"type": "text", "text": "hello"},
        ]

    def test_events_have_the_text_so_far(self) -> None:
        """Deltas, snapshots and the complete text come from the text parts."""
        pieces: list[Any] = [[THINKING], [{"type": "text", "text": "he"}], "llo"]
        events = events_of(*(chunk({"content": each}) for each in pieces), chunk({}, "stop"))
        assert [(each.delta, each.snapshot) for each in events if each.type == "content.delta"] == [
            ("he", "he"),
            ("llo", "hello"),
        ]
        assert [each.content for each in events if each.type == "content.done"] == ["hello"]

    def test_a_conversation_reads_the_text_and_sends_all_parts_back(self) -> None:
        """The answer is streamed, with its text in fragments."""
        pieces: list[Any] = [[THINKING], [{"type": "text", "text": "he"}], [{"type": "text", "text": "llo"}]]
        answers = (
            stream(*(chunk({"content": each}) for each in pieces), chunk({}, "stop")),
            plain(whole({"content": "ok"})),
        )
        with serving(*answers) as server, OpenAI("key", server.base_url) as client:
            helper = client.chat.create(model="m")
            assert list(helper.prompt("Hi", stream=True).text_deltas()) == ["he", "llo"]
            assert helper.messages[-1].text == "hello"
            helper.prompt("again")
            assert body_of(server.requests[1])["messages"][1] == {
                "role": "assistant",
                "content": [THINKING, {"type": "text", "text": "hello"}],
            }


class TestMessageNextToDelta:
    """Some services send a `message` in chunks."""

    def test_the_delta_takes_precedence_over_the_message(self) -> None:
        """The message repeats earlier text."""
        events = [chunk({"content": "a"}, message={"content": "a"}), chunk({"content": "b"}, message={"content": "ab"})]
        assert final(*events, chunk({}, "stop", message={"content": "ab"})).choice.text == "ab"

    def test_an_empty_message_next_to_a_delta_erases_nothing(self) -> None:
        """An empty message after the text does not erase it either."""
        blank = {"role": "assistant", "content": ""}
        made = final(chunk({"content": "a"}, message=blank), chunk({"content": "b"}, "stop", message=blank))
        assert made.choice.text == "ab"

    def test_a_message_next_to_an_empty_delta_is_the_answer_if_it_comes_first(self) -> None:
        """A delta with only a role counts as empty."""
        made = final(chunk({"role": "assistant", "content": ""}, "stop", message={"content": "whole"}))
        assert made.choice.text == "whole"


@pytest.mark.parametrize("role", [{}, {"role": None}, {"role": ""}])
def test_the_role_of_an_answer_is_assistant(role: dict[str, Any]) -> None:
    """It is filled in when a service omits it, because the next request needs it."""
    assert completed(whole({"content": "a", **role})).choices[0].message.role == "assistant"
    assert final(chunk({"content": "a", **role}), chunk({}, "stop")).choices[0].message.role == "assistant"
    with serving(plain(whole({"content": "a", **role}))) as server, OpenAI("key", server.base_url) as client:
        helper = client.chat.create(model="m")
        helper.prompt("Hi")
        helper.prompt("again")
        assert [each["role"] for each in body_of(server.requests[1])["messages"]] == ["user", "assistant", "user"]


@pytest.mark.parametrize("line", ["data:\n\n", "data: \n\n", "data\n\n", "data:\ndata:\n\n"])
def test_empty_data_is_not_an_event(line: str) -> None:
    """Some services send it to keep the connection open."""
    chunks = chunks_of(line, chunk({"content": "a"}), line, chunk({}, "stop"), line)
    assert len(chunks) == 2


def test_halves_of_a_character_are_joined() -> None:
    """They are joined in the completion, its snapshots and the deltas."""
    pieces = [chunk({"content": "a\ud83d"}), chunk({"content": "\ude00b"}), chunk({}, "stop")]
    assert final(*pieces).choice.text == "a\U0001f600b"
    events = [each for each in events_of(*pieces) if each.type == "content.delta"]
    assert events[1].snapshot == "a\U0001f600b"
    assert events[0].snapshot == "a\ud83d"
    with (
        serving(stream(*pieces)) as server,
        OpenAI("key", server.base_url) as client,
        client.chat.completions.stream(ASK, model="m") as opened,
    ):
        assert list(opened.text_deltas()) == ["a", "\U0001f600b"]
    with serving(stream(*pieces)) as server, OpenAI("key", server.base_url) as client:
        assert list(client.chat.create(model="m").prompt("Hi", stream=True).text_deltas()) == ["a", "\U0001f600b"]


def test_half_a_character_at_the_end_is_not_lost() -> None:
    """It is passed on unchanged when nothing follows."""
    pieces = [chunk({"content": "a\ud83d"}), chunk({}, "stop")]

    async def read(base_url: str) -> list[str]:
        async with AsyncOpenAI("key", base_url) as client, client.chat.completions.stream(ASK, model="m") as opened:
            return [each async for each in opened.text_deltas()]

    with serving(stream(*pieces)) as server:
        assert asyncio.run(read(server.base_url)) == ["a", "\ud83d"]


@pytest.mark.parametrize("streams", [False, True])
def test_half_a_character_of_an_answer_goes_back_as_a_replacement_character(streams: bool) -> None:
    """The conversation can continue."""
    first = stream(chunk({"content": "bad \ud83d"}, "stop")) if streams else plain(whole({"content": "bad \ud83d"}))
    with serving(first, plain(whole({"content": "ok"}))) as server, OpenAI("key", server.base_url) as client:
        helper = client.chat.create(model="m")
        made = helper.prompt("Hi", stream=True).until_done() if streams else helper.prompt("Hi")
        assert made is not None
        assert helper.prompt("again").choices[0].text == "ok"
        assert body_of(server.requests[1])["messages"][1]["content"] == "bad \ufffd"


def test_an_answers_message_with_half_a_character_can_be_sent_back() -> None:
    """Programs that keep the messages themselves do this."""
    answers = (plain(whole({"content": "bad \ud83d"})), plain(whole({"content": "ok"})))
    with serving(*answers) as server, OpenAI("key", server.base_url) as client:
        said = client.chat.completions.create(ASK, model="m").choices[0].message
        client.chat.completions.create([*ASK, said, *ASK], model="m")
        assert body_of(server.requests[1])["messages"][1]["content"] == "bad \ufffd"


def test_token_counts_in_floats_are_counted() -> None:
    """A conversation sums them as integers."""
    made = {**whole({"content": "a"}), "usage": {"prompt_tokens": 2.0, "completion_tokens": 3.0, "total_tokens": 5.0}}
    with serving(plain(made)) as server, OpenAI("key", server.base_url) as client:
        helper = client.chat.create(model="m")
        helper.prompt("Hi")
        assert (helper.usage.prompt_tokens, helper.usage.total_tokens) == (2, 5)
        assert isinstance(helper.usage.total_tokens, int)


class TestTextNextToACall:
    """Some models write a remark next to a tool call although a class was requested."""

    CALLED: ClassVar[dict[str, Any]] = {
        "content": "Let me look.",
        "tool_calls": [call("f", "{}", id="1", type="function")],
    }

    def test_a_plain_answer_has_the_calls_and_no_value(self) -> None:
        """The remark stays plain text."""
        choice = parsed(whole(self.CALLED, "tool_calls"), response_format=Answer)
        assert (choice.message.parsed, choice.text) == (None, "Let me look.")
        assert choice.message.tool_calls[0].function.name == "f"

    def test_a_stream_has_the_calls_and_no_value(self) -> None:
        """Neither the events nor the completion have a value."""
        fragment = call("f", "{}", index=0, id="1", type="function")
        pieces = [chunk({"content": "Let me look."}), chunk({"tool_calls": [fragment]}), chunk({}, "tool_calls")]
        made = final(*pieces, response_format=Answer)
        assert (made.parsed, calls_in(made)) == (None, [("1", "f", "{}")])
        done = [each for each in events_of(*pieces, response_format=Answer) if each.type == "content.done"]
        assert [(each.content, each.parsed) for each in done] == [("Let me look.", None)]

    def test_a_response_has_the_calls_and_no_value(self) -> None:
        """In a response, text and call are separate items."""
        text = {"type": "output_text", "text": "Let me look.", "annotations": []}
        output = [
            {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [text]},
            {"type": "function_call", "id": "c", "call_id": "1", "name": "f", "arguments": "{}"},
        ]
        response = {"id": "r", "object": "response", "status": "completed", "output": output}
        with serving(plain(response)) as server, OpenAI("key", server.base_url) as client:
            made = client.responses.parse(model="m", input="Hi", text_format=Answer)
            assert (made.output_parsed, made.output[1].name) == (None, "f")


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize("form", [Answer, list[Answer], Answer | None])
def test_passing_a_class_to_create_suggests_parse(form: Any, streams: bool) -> None:
    """Nothing is sent."""
    with serving(plain({})) as server, OpenAI("key", server.base_url) as client:
        with pytest.raises(TypeError, match=r"use `chat\.completions\.parse\(response_format=.*Answer"):
            client.chat.completions.create(ASK, model="m", response_format=form, stream=streams)
        with pytest.raises(TypeError, match=r"use `responses\.parse\(text_format=.*Answer"):
            client.responses.create(model="m", input="Hi", text={"format": form}, stream=streams)
        keywords: dict[str, Any] = {"text_format": form}
        with pytest.raises(TypeError, match=r"takes no `text_format`: use `responses\.parse\(\)`"):
            client.responses.create(model="m", input="Hi", stream=streams, **keywords)
        with pytest.raises(TypeError, match=r"use `chat\.completions\.parse\("):
            client.chat.create(model="m").prompt("Hi", response_format=form, stream=streams)
        assert server.requests == []


def test_a_complete_answer_instead_of_a_stream_is_repaired() -> None:
    """The service sends JSON instead of the requested stream, without role, id and type."""
    with (
        serving(plain(whole({"tool_calls": [call("f", {"x": 1})]}, "tool_calls"))) as server,
        OpenAI("key", server.base_url) as client,
        client.chat.completions.stream(ASK, model="m") as opened,
    ):
        ((identifier, name, arguments),) = calls_in(opened.get_final_completion())
        assert (identifier[:5], name, json.loads(arguments)) == ("call_", "f", {"x": 1})


class TestLookAhead:
    """The API refuses a strict schema whose pattern has a lookahead."""

    class Person(pydantic.BaseModel):
        """The requested answer."""

        model_config = pydantic.ConfigDict(regex_engine="python-re")
        name: str = pydantic.Field(pattern=r"^(?!admin)\w+$")

    def test_the_pattern_is_not_sent(self) -> None:
        """The other constraints of the schema are sent."""
        made = whole({"content": '{"name": "bob"}'})
        with serving(plain(made)) as server, OpenAI("key", server.base_url) as client:
            found = client.chat.completions.parse(ASK, model="m", response_format=self.Person).parsed
            schema = body_of(server.requests[0])["response_format"]["json_schema"]["schema"]
            assert (found, schema["properties"]["name"]) == (self.Person(name="bob"), {"type": "string"})

    def test_the_answer_is_checked_against_it(self) -> None:
        """The pattern is checked when the answer has arrived."""
        with pytest.raises(UnfitAnswerError, match="`name`"):
            parsed(whole({"content": '{"name": "admin"}'}), response_format=self.Person)


def test_the_error_of_a_tool_is_sent_without_half_characters() -> None:
    """The conversation can continue."""

    def fail(arguments: Any) -> None:
        raise OSError("no file '\udcff'")

    answers = (plain(whole({"tool_calls": [call("f", "{}", id="1")]})), plain(whole({"content": "ok"})))
    with serving(*answers) as server, OpenAI("key", server.base_url) as client:
        helper = client.chat.create(model="m")
        helper.register_tool({"name": "f"}, fail)
        assert helper.prompt("Hi").choices[0].text == "ok"
        assert body_of(server.requests[1])["messages"][2]["content"].endswith("no file '\ufffd'")


def test_a_stream_of_whole_messages_has_a_delta_for_what_is_new() -> None:
    """Each message repeats the text so far."""
    pieces = [whole({"content": "hel"}, None), whole({"content": "hello"}, "stop")]
    events = events_of(*pieces)
    assert [(each.type, getattr(each, "delta", None)) for each in events] == [
        ("content.delta", "hel"),
        ("content.delta", "lo"),
        ("content.done", None),
    ]
    assert final(*pieces).choice.text == "hello"


def test_a_complete_answer_as_the_last_chunk_repeats_nothing() -> None:
    """Some services repeat the streamed answer at the end."""
    events = events_of(chunk({"content": "hello"}), chunk({}, "stop"), whole({"content": "hello"}))
    assert [each.delta for each in events if each.type == "content.delta"] == ["hello"]


@pytest.mark.parametrize("arguments", [{}, {"arguments": None}])
def test_a_call_without_arguments_gets_an_empty_object(arguments: dict[str, Any]) -> None:
    """Programs decode the arguments, and the service expects them back."""
    made = {"id": "1", "index": 0, "type": "function", "function": {"name": "f", **arguments}}
    assert calls_in(completed(whole({"tool_calls": [made]}))) == [("1", "f", "{}")]
    assert calls_in(final(chunk({"tool_calls": [made]}, "tool_calls"))) == [("1", "f", "{}")]


@pytest.mark.parametrize("arguments", [{"x": "\ud83d"}, '{"x":"\ud83d"}', '{"x":"\\ud83d"}'])
def test_half_a_character_in_arguments_reaches_the_tool(arguments: Any) -> None:
    """It may be a character or an escape, in a JSON string or in an object."""
    got = []
    answers = (plain(whole({"tool_calls": [call("f", arguments, id="1")]})), plain(whole({"content": "ok"})))
    with serving(*answers) as server, OpenAI("key", server.base_url) as client:
        helper = client.chat.create(model="m")
        helper.register_tool({"name": "f"}, got.append)
        assert helper.prompt("Hi").choices[0].text == "ok"
    assert [each.keys() for each in got] == [{"x"}]
    assert got[0]["x"] in ("\ud83d", "\ufffd")


def test_an_assistant_message_can_be_sent_back_as_a_mapping() -> None:
    """Half a character in it becomes U+FFFD; in a user message it is refused."""
    answers = (plain(whole({"content": "bad \ud83d"})), plain(whole({"content": "ok"})))
    with serving(*answers) as server, OpenAI("key", server.base_url) as client:
        text = client.chat.completions.create(ASK, model="m").choices[0].text
        client.chat.completions.create([*ASK, {"role": "assistant", "content": text}], model="m")
        assert body_of(server.requests[1])["messages"][1]["content"] == "bad \ufffd"
        with pytest.raises(ValueError, match=r"^messages\[0\]\.content holds half a character"):
            client.chat.completions.create([{"role": "user", "content": text}], model="m")


def test_passing_a_class_to_the_asynchronous_create_suggests_parse() -> None:
    """Nothing is sent."""

    async def ask() -> None:
        async with AsyncOpenAI("key", "http://127.0.0.1:1") as client:
            with pytest.raises(TypeError, match=r"use `chat\.completions\.parse\("):
                await client.chat.completions.create(ASK, model="m", response_format=form)

    form: Any = Answer
    asyncio.run(ask())


@pytest.mark.parametrize("message", [None, {"content": '{"x": 1}', "tool_calls": ["x"]}])
def test_parse_survives_a_malformed_message(message: Any) -> None:
    """A missing message has no value, and an invalid tool call is skipped."""
    expected = None if message is None else Answer(1)
    assert parsed(whole(message), response_format=Answer).message.parsed == expected


def test_tool_calls_that_are_not_a_list_break_nothing() -> None:
    """Events and conversations still work."""
    assert [each.type for each in events_of(chunk({"content": "a", "tool_calls": 5}, "stop"))] == [
        "content.delta",
        "content.done",
    ]
    with serving(plain(whole({"content": "a", "tool_calls": 5}))) as server, OpenAI("key", server.base_url) as client:
        assert client.chat.create(model="m").prompt("Hi").choices[0].text == "a"


def test_a_complete_message_may_replace_partial_calls() -> None:
    """Fragments arrive first, then a message without calls."""
    pieces = [chunk({"tool_calls": [call("f", "{", index=0, id="a")]}), whole({"content": "done"}, "stop")]
    assert final(*pieces).choice.text == "done"
