"""Responses of compatible services for other resources."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from aikit import AsyncOpenAI, IncompleteStreamError, OpenAI, tool
from tests.drivers.servers import answer
from tests.providers.payloads import in_both_clients, plain, serving, stream


@dataclass
class Answer:
    """The requested answer."""

    x: int


MODELS = [{"id": "a", "object": "model"}, {"id": "b", "object": "model"}]


def test_a_bare_list_of_models_is_a_list_of_models() -> None:
    """Some services omit the enclosing object."""

    async def names(client: AsyncOpenAI) -> list[str]:
        return [each.id async for each in client.models.list()]

    assert in_both_clients((plain(MODELS),), lambda client: [each.id for each in client.models.list()], names) == [
        "a",
        "b",
    ]


@pytest.mark.parametrize("form", ["text", "srt", "vtt"])
@pytest.mark.parametrize("body", [b'{"text": "hi"}', b'"hi"'])
def test_a_transcript_in_json_gives_its_text(form: Any, body: bytes) -> None:
    """Text was requested, and the response declares JSON."""
    with serving(answer(body)) as server, OpenAI("key", server.base_url) as client:
        for create in (client.audio.transcriptions.create, client.audio.translations.create):
            assert create(file=("a.wav", b"R"), model="m", response_format=form).text == "hi"


@pytest.mark.parametrize("body", [b'{"novelty": 1}', b'{"text": 5}', b'{"cut', b"42"])
def test_a_transcript_without_a_text_field_is_unchanged(body: bytes) -> None:
    """Nothing is guessed."""
    with serving(answer(body)) as server, OpenAI("key", server.base_url) as client:
        made = client.audio.transcriptions.create(file=("a.wav", b"R"), model="m", response_format="text")
        assert made.text == body.decode()


DONE = {"id": "r", "object": "response", "status": "completed", "output": []}
NAMED = [
    f"event: {kind}\ndata: {json.dumps(data)}\n\n"
    for kind, data in (
        ("response.created", {"response": {**DONE, "status": "in_progress"}}),
        ("response.output_item.added", {"output_index": 0, "item": {"type": "message", "id": "i", "content": []}}),
        ("response.output_text.delta", {"item_id": "i", "output_index": 0, "content_index": 0, "delta": "hi"}),
        ("response.completed", {"type": "", "response": DONE}),
    )
]
KINDS = ["response.created", "response.output_item.added", "response.output_text.delta", "response.completed"]


def test_events_of_a_response_have_the_type_of_their_event_line() -> None:
    """The event line counts when the data has no type, and the last event completes the stream."""

    async def kinds(client: AsyncOpenAI) -> list[str]:
        opened = await client.responses.create(input="x", model="m", stream=True)
        return [each.type async for each in opened]

    def use(client: OpenAI) -> list[str]:
        return [each.type for each in client.responses.create(input="x", model="m", stream=True)]

    assert in_both_clients((stream(*NAMED, end=""),), use, kinds) == KINDS


def test_such_events_are_assembled_into_a_response() -> None:
    """`stream()` does so, and so does the partial result of an interrupted stream."""
    with (
        serving(stream(*NAMED, end="")) as server,
        OpenAI("key", server.base_url) as client,
        client.responses.stream(input="x", model="m") as opened,
    ):
        assert list(opened.text_deltas()) == ["hi"]
        assert opened.get_final_response().output_text == "hi"
    with (
        serving(stream(*NAMED[:3], end="")) as server,
        OpenAI("key", server.base_url) as client,
        client.responses.create(input="x", model="m", stream=True) as opened,
    ):
        with pytest.raises(IncompleteStreamError, match="ended early") as caught:
            list(opened)
        assert [each.type for each in caught.value.partial] == KINDS[:3]
        assert caught.value.partial_result.output_text == "hi"


@pytest.mark.parametrize("tag", [{}, {"type": ""}, {"type": None}])
def test_a_response_without_types_is_read(tag: dict[str, Any]) -> None:
    """Its text, its parsed value and the arguments of its calls are available."""

    @tool(strict=True)
    def f(x: int) -> int:
        """Do something."""
        return x

    part = {"text": '{"x": 1}', "annotations": [], **tag}
    said = {"id": "m", "role": "assistant", "status": "completed", "content": [part], **tag}
    called = {"id": "c", "call_id": "1", "name": "f", "arguments": '{"x": 2}', **tag}
    for item in (said, called):
        answered = plain({**DONE, "output": [item]})
        with serving(answered) as server, OpenAI("key", server.base_url) as client:
            made = client.responses.parse(model="m", input="Hi", text_format=Answer, tools=[f])
            plainly = client.responses.create(model="m", input="Hi")
        if item is said:
            assert (made.output_text, plainly.output_text, made.output_parsed) == ('{"x": 1}', '{"x": 1}', Answer(1))
        else:
            assert made.output[0].parsed_arguments == {"x": 2}


SAID = {"type": "output_text", "text": '{"x": 1}', "annotations": []}
ODD_OUTPUTS: dict[str, tuple[Any, list[Any]]] = {
    "none": (None, []),
    "a text as content": (
        [{"type": "message", "id": "m", "content": SAID["text"]}],
        [{"type": "message", "id": "m", "content": [SAID]}],
    ),
    "parts of a chat": (
        [{"type": "message", "id": "m", "content": [{**SAID, "type": "text"}]}],
        [{"type": "message", "id": "m", "content": [SAID]}],
    ),
    "arguments as an object": (
        [{"type": "function_call", "id": "i", "call_id": "c", "name": "f", "arguments": {"x": 2}}],
        [{"type": "function_call", "id": "i", "call_id": "c", "name": "f", "arguments": '{"x":2}'}],
    ),
    "a call without arguments and id": (
        [{"type": "function_call", "id": "i", "call_id": None, "name": "f", "arguments": None}],
        [{"type": "function_call", "id": "i", "call_id": "i", "name": "f", "arguments": "{}"}],
    ),
}


@pytest.mark.parametrize(("output", "expected"), ODD_OUTPUTS.values(), ids=list(ODD_OUTPUTS))
class TestOddOutputs:
    """Some services send the items of a response in the format of a chat."""

    def test_a_plain_response_has_the_documented_form(self, output: Any, expected: list[Any]) -> None:
        """This holds in both clients."""

        async def create(client: AsyncOpenAI) -> Any:
            made = await client.responses.create(model="m", input="Hi")
            return made.output_text, [each.to_dict() for each in made.output]

        def use(client: OpenAI) -> Any:
            made = client.responses.create(model="m", input="Hi")
            return made.output_text, [each.to_dict() for each in made.output]

        text = SAID["text"] if expected and "content" in expected[0] else ""
        assert in_both_clients((plain({**DONE, "output": output}),), use, create) == (text, expected)

    def test_parse_reads_it(self, output: Any, expected: list[Any]) -> None:
        """A message has the parsed value, and other items have none."""
        with serving(plain({**DONE, "output": output})) as server, OpenAI("key", server.base_url) as client:
            made = client.responses.parse(model="m", input="Hi", text_format=Answer)
        assert made.output_parsed == (Answer(1) if expected and "content" in expected[0] else None)

    def test_a_stream_is_assembled_into_it(self, output: Any, expected: list[Any]) -> None:
        """The items may arrive earlier or in the last event."""
        items = [{"type": "response.output_item.done", "output_index": 0, "item": each} for each in output or ()]
        events = (
            {"type": "response.created", "response": {**DONE, "output": None}},
            *items,
            {"type": "response.completed", "response": {**DONE, "output": output}},
        )
        with (
            serving(stream(*events, end="")) as server,
            OpenAI("key", server.base_url) as client,
            client.responses.stream(model="m", input="Hi") as opened,
        ):
            assert [each.to_dict() for each in opened.get_final_response().output] == expected

    def test_the_events_have_the_documented_form(self, output: Any, expected: list[Any]) -> None:
        """These are the events of `create(stream=True)`."""
        event = {"type": "response.completed", "response": {**DONE, "output": output}}
        with serving(stream(event, end="")) as server, OpenAI("key", server.base_url) as client:
            events: list[Any] = list(client.responses.create(model="m", input="Hi", stream=True))
        [made] = events
        assert made.response.to_dict()["output"] == expected


def test_a_call_of_a_response_without_any_id_gets_one() -> None:
    """You need the id to answer the call."""
    call = {"type": "function_call", "name": "f", "arguments": "{}"}
    with serving(plain({**DONE, "output": [call]})) as server, OpenAI("key", server.base_url) as client:
        made: Any = client.responses.create(model="m", input="Hi").output[0]
    assert made.call_id.startswith("call_")


def test_a_response_without_output_has_no_value() -> None:
    """It raises no error."""
    with serving(plain({"id": "r", "status": "completed"})) as server, OpenAI("key", server.base_url) as client:
        made = client.responses.parse(model="m", input="Hi", text_format=Answer)
    assert (made.output, made.output_parsed) == ([], None)
