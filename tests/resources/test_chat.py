"""`OpenAIChatCompletionsAPI` and its classes, in the order of their pages."""

from __future__ import annotations

from typing import Any

import pytest

from aikit import IncompleteStreamError, OpenAI, OpenAIChoice, RateLimitError, Retry, Stream, omit
from aikit.testing import Server
from aikit_openapi.models import ChatCompletionRequestUserMessage

MESSAGES = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}]


def body(server: Server) -> Any:
    """The body of the last request."""
    return server.requests[-1].body


def test_create_sends_messages_and_parameters(client: OpenAI, openai_server: Server) -> None:
    """The parameters may be a mapping, keywords, or both."""
    for result in (
        client.chat.completions.create(MESSAGES, {"model": "gpt-4o", "temperature": 0.5}),
        client.chat.completions.create(MESSAGES, model="gpt-4o", temperature=0.5),
        client.chat.completions.create(MESSAGES, {"temperature": 0.5}, model="gpt-4o"),
        client.chat.completions.create(messages=MESSAGES, model="gpt-4o", temperature=0.5),
        client.chat.completions.create(parameters={"messages": MESSAGES, "model": "gpt-4o", "temperature": 0.5}),
    ):
        assert result.success
        assert body(openai_server) == {"messages": MESSAGES, "model": "gpt-4o", "temperature": 0.5}


def test_the_default_model_is_the_documented_one(client: OpenAI, openai_server: Server) -> None:
    """It applies when you name none."""
    client.chat.completions.create(MESSAGES)
    assert body(openai_server)["model"] == "gpt-4o-mini"


def test_only_what_was_set_is_sent(client: OpenAI, openai_server: Server) -> None:
    """The body has no defaults of the document and no omitted fields; an intended null is sent."""
    client.chat.completions.create(MESSAGES, temperature=omit, stop=None, store=False)
    assert body(openai_server) == {"messages": MESSAGES, "model": "gpt-4o-mini", "stop": None, "store": False}


@pytest.mark.parametrize("sentinel", [{"max_completion_tokens": 0}, {"temperature": -1}, {"top_p": 0}, {"top_p": -1}])
def test_the_documented_values_for_not_sent_are_supported(
    client: OpenAI, openai_server: Server, sentinel: dict[str, int]
) -> None:
    """They mean "not sent" in the documented mapping only; keywords are sent as given."""
    client.chat.completions.create(MESSAGES, sentinel)
    assert body(openai_server).keys() == {"messages", "model"}
    client.chat.create("Be brief.", sentinel).prompt("Hi", sentinel)
    assert body(openai_server).keys() == {"messages", "model"}
    client.chat.completions.create(MESSAGES, throw=False, **sentinel)
    assert sentinel.items() <= body(openai_server).items()
    helper = client.chat.create("Be brief.", temperature=0.5, throw=False)
    helper.prompt("Hi", **sentinel)
    assert sentinel.items() <= body(openai_server).items()
    helper.prompt("Hi", {"temperature": -1})
    assert body(openai_server).keys() == {"messages", "model"}
    client.chat.completions.create(MESSAGES, temperature=0, top_p=0.1, max_completion_tokens=5)
    assert (body(openai_server)["temperature"], body(openai_server)["top_p"]) == (0, 0.1)


def test_messages_may_be_a_generator(client: OpenAI, openai_server: Server) -> None:
    """It is read once, and its items are checked as those of a list."""
    openai_server.fail(500)
    client.with_options(max_retries=1, retry=Retry(first_seconds=0)).chat.completions.create(each for each in MESSAGES)
    assert [request.body["messages"] for request in openai_server.requests] == [MESSAGES, MESSAGES]
    with pytest.raises(TypeError, match=r"`messages\[1\]` must be a mapping"):
        client.chat.completions.create(iter([MESSAGES[0], "Hi"]))


def test_messages_may_be_models(client: OpenAI, openai_server: Server) -> None:
    """You can mix them with plain mappings."""
    client.chat.completions.create([MESSAGES[0], ChatCompletionRequestUserMessage(content="Hi")])
    assert body(openai_server)["messages"] == MESSAGES


@pytest.mark.parametrize("messages", ["Hi", {"role": "user"}, b"Hi", 5, None])
def test_invalid_messages_are_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, messages: Any
) -> None:
    """The error says what was expected."""
    with pytest.raises(TypeError, match="`messages` must be a list of messages, got"):
        client.chat.completions.create(messages)
    with pytest.raises(TypeError, match=r"`messages\[1\]` must be a mapping or a message, got str"):
        client.chat.completions.create([MESSAGES[0], "Hi"])
    with pytest.raises(TypeError, match="`model` must be a str, got int"):
        client.chat.completions.create(MESSAGES, model=5)
    with pytest.raises(TypeError, match=r"create\(\) missing required argument 'messages'"):
        client.chat.completions.create(model="gpt-4o")
    assert openai_server.requests == []


def test_the_result_has_choices_with_their_text(client: OpenAI, openai_server: Server) -> None:
    """`choice` is the first; each has `message`, `finish_reason`, `index` and `text`."""
    openai_server.script(text="Hello")
    result = client.chat.completions.create(MESSAGES, n=2)
    assert [choice.index for choice in result.choices] == [0, 1]
    assert isinstance(result.choice, OpenAIChoice)
    assert (result.choice.text, result.choice.finish_reason, result.choice.message.role) == (
        "Hello",
        "stop",
        "assistant",
    )
    assert result.choice == result.choices[0] != result.choices[1]
    assert result.usage is not None
    assert result.usage.total_tokens == result.usage.prompt_tokens + result.usage.completion_tokens


def test_tool_calls_are_on_the_message(client: OpenAI, openai_server: Server) -> None:
    """The text is empty then."""
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {"city": "Paris"}}])
    tool = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}
    result = client.chat.completions.create(MESSAGES, tools=[tool], tool_choice="auto")
    assert result.choice.text == ""
    assert result.choice.message.tool_calls[0].function.name == "weather"


def test_a_stream_yields_the_chunks_as_they_arrive(client: OpenAI, openai_server: Server) -> None:
    """Chunks are typed and have their text; the last has the usage if you request it."""
    openai_server.script(text="Hello there, friend")
    stream = client.chat.completions.create(MESSAGES, stream=True, stream_options={"include_usage": True})
    assert isinstance(stream, Stream)
    assert stream.response.status_code == 200
    assert stream.request_id == stream.response.headers["x-request-id"]
    chunks = list(stream)
    assert "".join(chunk.choice.text for chunk in chunks if chunk.choice) == "Hello there, friend"
    assert all(chunk.success for chunk in chunks)
    assert [chunk.terminated for chunk in chunks] == [*[False] * (len(chunks) - 2), True, False]
    assert chunks[-1].usage is not None
    assert chunks[0].data.object == chunks[0].object == "chat.completion.chunk"
    assert chunks[0].choices[0].delta.role == "assistant"
    assert body(openai_server)["stream"] is True
    assert openai_server.requests[-1].headers["accept"] == "text/event-stream"


def test_a_stream_can_be_requested_in_the_mapping(client: OpenAI) -> None:
    """The documentation does it like this."""
    assert isinstance(client.chat.completions.create(MESSAGES, {"stream": True}), Stream)


def test_a_stream_that_fails_at_once_is_a_typed_error(client: OpenAI, openai_server: Server) -> None:
    """Without `throw`, it is a failed result."""
    openai_server.fail(429, times=2)
    with pytest.raises(RateLimitError):
        client.chat.completions.create(MESSAGES, stream=True)
    result: Any = client.chat.completions.create(MESSAGES, stream=True, throw=False)
    assert isinstance(result.errors[0], RateLimitError)


def test_a_stream_that_breaks_off_is_an_error_with_what_had_arrived(client: OpenAI, openai_server: Server) -> None:
    """The chunks before the break are delivered first."""
    openai_server.script(text="one two three four five six", cut_after_bytes=900)
    stream = client.chat.completions.create(MESSAGES, stream=True)
    seen: list[Any] = []
    with pytest.raises(IncompleteStreamError, match="broke off") as caught:
        seen.extend(iter(stream))
    assert seen
    assert list(caught.value.partial) == seen


def test_stored_completions_are_retrieved_updated_listed_and_deleted(client: OpenAI, openai_server: Server) -> None:
    """Their messages can be listed, and lists have pages."""
    ids = [client.chat.completions.create(MESSAGES, store=True, metadata={"run": "a"}).id for _ in range(3)]
    completions = client.chat.completions
    assert completions.retrieve(ids[0]).id == ids[0]
    assert completions.update(ids[0], {"run": "b"}).metadata == {"run": "b"}
    assert completions.update(ids[0], metadata={"run": "c"}).metadata == {"run": "c"}
    page = completions.list(limit=2, order="asc")
    assert [each.id for each in page.completions] == ids[:2]
    assert page.has_more
    following = page.next_page()
    assert following is not None
    assert [each.id for each in following.data] == ids[2:]
    assert following.next_page() is None
    assert [each.id for each in completions.list({"limit": 1, "order": "asc"})] == ids
    assert [each.id for each in completions.list(metadata={"run": "a"}, order="asc")] == ids[1:]
    assert ("metadata[run]", "a") in openai_server.requests[-1].query
    messages = completions.messages.list(ids[0], limit=1)
    assert [message.content for message in messages] == ["Be brief.", "Hi"]
    assert [message.role for message in messages.messages] == ["system"]
    deleted = completions.delete(ids[0])
    assert (deleted.id, deleted.deleted) == (ids[0], True)


def test_an_empty_id_is_an_error_before_anything_is_sent(client: OpenAI, openai_server: Server) -> None:
    """Every method that takes an id is covered."""
    completions = client.chat.completions
    for act in (completions.retrieve, completions.delete, completions.messages.list):
        with pytest.raises(ValueError, match="Expected a non-empty value for `completion_id`"):
            act("")
    with pytest.raises(ValueError, match="Expected a non-empty value for `completion_id`"):
        completions.update("", {})
    with pytest.raises(TypeError, match="`metadata` must be a mapping of texts, got list"):
        completions.update("chatcmpl-1", [("a", "b")])  # type: ignore[arg-type]
    assert openai_server.requests == []
