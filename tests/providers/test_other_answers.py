"""Answers of other resources as compatible services send them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from aikit import AsyncOpenAI, IncompleteStreamError, OpenAI, tool
from tests.drivers.servers import answer
from tests.providers.payloads import in_both_worlds, plain, serving, stream


@dataclass
class Answer:
    """What the model is asked for."""

    x: int


MODELS = [{"id": "a", "object": "model"}, {"id": "b", "object": "model"}]


def test_a_bare_list_of_models_is_a_list_of_models() -> None:
    """Some services leave the object around it out."""

    async def names(client: AsyncOpenAI) -> list[str]:
        return [each.id async for each in client.models.list()]

    assert in_both_worlds((plain(MODELS),), lambda client: [each.id for each in client.models.list()], names) == [
        "a",
        "b",
    ]


@pytest.mark.parametrize("form", ["text", "srt", "vtt"])
@pytest.mark.parametrize("body", [b'{"text": "hi"}', b'"hi"'])
def test_a_transcript_in_json_is_its_text(form: Any, body: bytes) -> None:
    """Where text was asked for, and the answer says that it is JSON."""
    with serving(answer(body)) as server, OpenAI("key", server.base_url) as client:
        for create in (client.audio.transcriptions.create, client.audio.translations.create):
            assert create(file=("a.wav", b"R"), model="m", response_format=form).text == "hi"


@pytest.mark.parametrize("body", [b'{"novelty": 1}', b'{"text": 5}', b'{"cut', b"42"])
def test_a_transcript_that_is_no_object_with_a_text_stays_as_it_is(body: bytes) -> None:
    """Nothing of it is guessed."""
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
    """Where the data has none; the stream is whole with its last event."""

    async def kinds(client: AsyncOpenAI) -> list[str]:
        opened = await client.responses.create(input="x", model="m", stream=True)
        return [each.type async for each in opened]

    def use(client: OpenAI) -> list[str]:
        return [each.type for each in client.responses.create(input="x", model="m", stream=True)]

    assert in_both_worlds((stream(*NAMED, end=""),), use, kinds) == KINDS


def test_such_events_add_up_to_a_response() -> None:
    """In `stream()`, and as what is partial when the stream is cut."""
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
        with pytest.raises(IncompleteStreamError, match="ended before its end") as caught:
            list(opened)
        assert [each.type for each in caught.value.partial] == KINDS[:3]
        assert caught.value.partial_result.output_text == "hi"


@pytest.mark.parametrize("tag", [{}, {"type": ""}, {"type": None}])
def test_a_response_without_types_is_read(tag: dict[str, Any]) -> None:
    """Its text, its value, and the arguments of its calls."""

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
