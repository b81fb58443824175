"""`client.responses`, method by method."""

from __future__ import annotations

import pytest

from aikit import NotFoundError, OpenAI, Stream
from aikit.testing import Server


def test_create_returns_the_answer(client: OpenAI, openai_server: Server) -> None:
    """The parameters may be a mapping or keywords; the text of all parts is joined."""
    for result in (
        client.responses.create({"model": "gpt-4o-mini", "input": "Hi"}),
        client.responses.create(model="gpt-4o-mini", input="Hi"),
    ):
        assert openai_server.requests[-1].body == {"model": "gpt-4o-mini", "input": "Hi"}
        assert (result.output_text, result.object) == ("Hi", "response")
        assert (result.status, result.status_code) == ("completed", 200)
        assert result.usage is not None
        assert result.usage.total_tokens > 0


def test_the_text_is_that_of_all_messages_and_nothing_else(client: OpenAI, openai_server: Server) -> None:
    """Tool calls and reasoning have no text."""
    text = {"type": "output_text", "annotations": [], "text": "a"}
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed"}
    openai_server.script(
        body={
            "id": "r",
            "output": [
                {"type": "reasoning", "id": "r", "summary": []},
                {**message, "content": [text, {"type": "refusal", "refusal": "no"}, {**text, "text": "b"}]},
                {"type": "novelty", "content": [{"text": "x"}]},
                {**message, "content": [{**text, "text": "c"}]},
            ],
        }
    )
    assert client.responses.create(model="gpt-4o", input="Hi").output_text == "abc"
    openai_server.fail(500)
    assert client.responses.create(model="gpt-4o", input="Hi", throw=False).output_text == ""


def test_a_stream_yields_events(client: OpenAI, openai_server: Server) -> None:
    """They are typed, to the last."""
    openai_server.script(text="one two")
    stream = client.responses.create(model="gpt-4o", input="Hi", stream=True)
    assert isinstance(stream, Stream)
    events = list(stream)
    assert (events[0].type, events[-1].type) == ("response.created", "response.completed")
    deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert "".join(deltas) == "one two"


def test_stored_responses_are_retrieved_cancelled_and_deleted(client: OpenAI, openai_server: Server) -> None:
    """A stream can be resumed, and the input items are available."""
    made = client.responses.create(model="gpt-4o", input="Hi")
    assert client.responses.retrieve(made.id) == made
    events = list(client.responses.retrieve(made.id, stream=True))
    assert ("stream", "true") in openai_server.requests[-1].query
    later = list(client.responses.retrieve(made.id, stream=True, starting_after=3))
    assert len(later) == len(events) - 4
    items = client.responses.input_items.list(made.id, limit=5)
    assert [item.type for item in items] == [item.type for item in items.items] == ["message"]
    background = client.responses.create(model="gpt-4o", input="Hi", background=True)
    assert client.responses.cancel(background.id).id == background.id
    assert client.responses.delete(made.id).deleted
    with pytest.raises(NotFoundError):
        client.responses.retrieve(made.id)


def test_input_items_have_pages(client: OpenAI, openai_server: Server) -> None:
    """Iteration goes through all pages, in the requested order."""
    texts = ["one", "two", "three"]
    made = client.responses.create(model="gpt-4o", input=[{"role": "user", "content": text} for text in texts])
    page = client.responses.input_items.list(made.id, limit=2, order="asc")
    assert (len(page.data), page.has_more) == (2, True)
    asked = len(openai_server.requests)
    items = list(client.responses.input_items.list(made.id, {"limit": 1, "order": "asc"}))
    assert len(openai_server.requests) == asked + 3
    assert [item.to_dict()["content"][0]["text"] for item in items] == texts


def test_tokens_are_counted_and_conversations_compacted(client: OpenAI) -> None:
    """The requests are those that the API expects."""
    assert client.responses.input_tokens.count(model="gpt-4o", input="Hi there").input_tokens > 0
    assert client.responses.compact(model="gpt-4o", input="Hi").object == "response.compaction"
    assert client.responses.compact({"model": "gpt-4o", "input": "Hi"}).output


def test_an_empty_id_is_an_error_before_anything_is_sent(client: OpenAI, openai_server: Server) -> None:
    """Every method that takes an id is covered."""
    responses = client.responses
    for act in (responses.retrieve, responses.cancel, responses.delete, responses.input_items.list):
        with pytest.raises(ValueError, match="Expected a non-empty value for `response_id`"):
            act("")
    assert openai_server.requests == []


@pytest.mark.parametrize("name", ["model", "instructions"])
def test_an_argument_that_is_not_a_string_is_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, name: str
) -> None:
    """The error names the argument, whether it is a keyword or in the mapping."""
    for act in (lambda: client.responses.create(**{name: 5}), lambda: client.responses.create({name: 5})):
        with pytest.raises(TypeError, match=f"`{name}` must be a str, got int"):
            act()
    assert openai_server.requests == []


@pytest.mark.parametrize("content", [1.5, {"type": "output_text"}, [None, 7], [{"type": "output_text", "text": [{}]}]])
def test_content_that_is_not_text_has_an_empty_text(client: OpenAI, openai_server: Server, content: object) -> None:
    """A service may send anything as the content of a message."""
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": content}
    openai_server.script(body={"id": "r", "object": "response", "status": "completed", "output": [message]})
    assert client.responses.create(model="m", input="Hi").output_text == ""
