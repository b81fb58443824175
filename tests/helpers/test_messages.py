"""`OpenAIMessage` in the order of its page, and the calls that accept messages."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from aikit import OpenAI, OpenAIMessage
from aikit.core.encoding import encode_json
from aikit.testing import Server
from aikit_openapi.models import ChatCompletionRequestUserMessage, ChatCompletionResponseMessage

IMAGE = "https://example.org/cat.png"


def test_a_message_is_made_of_a_mapping_or_of_keywords() -> None:
    """A generated model or another message works too; keywords take precedence over the mapping."""
    expected = {"role": "user", "content": "Hi"}
    for message in (
        OpenAIMessage(expected),
        OpenAIMessage(role="user", content="Hi"),
        OpenAIMessage({"role": "system", "content": "Hi"}, role="user"),
        OpenAIMessage(ChatCompletionRequestUserMessage(content="Hi")),
        OpenAIMessage(OpenAIMessage(expected)),
    ):
        assert message == expected
        assert (message.role, message.content, message.text) == ("user", "Hi", "Hi")
        assert (message.user, message.tool_calls, message.tool_call_id, message.refusal) == (None, None, None, None)


def test_an_invalid_message_is_an_error() -> None:
    """It has no role, or a type that can't be a message."""
    with pytest.raises(ValueError, match=r"a message needs a `role`, such as 'user'; got the fields \['content'\]"):
        OpenAIMessage(content="Hi")
    bad: Any
    for bad in (5, ["Hi"], object()):
        with pytest.raises(TypeError, match=f"a message must be a mapping, got {type(bad).__name__}"):
            OpenAIMessage(bad)
    with pytest.raises(TypeError, match="`role` must be a str, got int"):
        OpenAIMessage(role="user")["role"] = 5
    with pytest.raises(ValueError, match="a message needs a `role`"):
        del OpenAIMessage(role="user")["role"]


def test_the_user_is_sent_as_name() -> None:
    """Both attributes read the same value."""
    message = OpenAIMessage(role="user", content="Hi", user="Ann")
    assert message.to_dict() == {"role": "user", "content": "Hi", "name": "Ann"}
    message.user = "Bob"
    assert (message.user, message["name"]) == ("Bob", "Bob")


def test_the_text_is_the_first_text_of_the_content() -> None:
    """Setting it leaves the other parts unchanged."""
    message = OpenAIMessage(role="user", content="What is this?")
    message.text = "And this?"
    assert message.content == "And this?"
    message.add_image_url(IMAGE)
    message.text = "Or this?"
    assert message.content == [
        {"type": "text", "text": "Or this?"},
        {"type": "image_url", "image_url": {"url": IMAGE}},
    ]
    assert message.text == "Or this?"
    only_image = OpenAIMessage(role="user")
    only_image.add_image_url(IMAGE)
    assert only_image.text == ""
    only_image.text = "What is this?"
    assert [part["type"] for part in only_image.content] == ["text", "image_url"]
    assert OpenAIMessage(role="assistant", content=None).text == ""
    with pytest.raises(TypeError, match="`text` must be a str, got int"):
        message.text = 5  # type: ignore[assignment]  # deliberately wrong


def test_an_image_makes_the_content_a_list_of_parts() -> None:
    """The detail is as requested, and the documented spelling works too."""
    message: Any = OpenAIMessage(role="user", content="What is this?")
    message.addImageURL(IMAGE, "low")
    message.add_image_url("data:image/png;base64,iVBORw0KGgo=", detail="high")
    assert message.content == [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": IMAGE, "detail": "low"}},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo=", "detail": "high"}},
    ]
    with pytest.raises(ValueError, match="`detail` must be one of 'auto', 'low', 'high', got 'medium'"):
        message.add_image_url(IMAGE, "medium")
    with pytest.raises(ValueError, match="Expected a non-empty value for `url`"):
        message.add_image_url("")


def test_a_file_is_added_by_its_id() -> None:
    """The documented spelling works too."""
    message: Any = OpenAIMessage(role="user", content="Sum this up.")
    message.add_file_id("file-1")
    message.addFileId("file-2")
    assert message.content[1:] == [
        {"type": "file", "file": {"file_id": "file-1"}},
        {"type": "file", "file": {"file_id": "file-2"}},
    ]
    with pytest.raises(TypeError, match="`file_id` must be a str, got int"):
        message.add_file_id(5)


def test_adding_a_part_does_not_change_the_given_list() -> None:
    """You can build two messages from one list."""
    parts = [{"type": "text", "text": "Hi"}]
    message = OpenAIMessage(role="user", content=parts)
    message.add_file_id("file-1")
    message.text = "Ho"
    assert parts == [{"type": "text", "text": "Hi"}]


def test_a_message_is_a_mapping() -> None:
    """It has every field that you set, including undocumented ones."""
    message = OpenAIMessage(role="assistant", content="Hi", reasoning_content="So be it.")
    assert dict(message) == {"role": "assistant", "content": "Hi", "reasoning_content": "So be it."}
    assert message.get("reasoning_content") == message.reasoning_content == "So be it."  # type: ignore[attr-defined]
    message["weight"] = 1
    del message["reasoning_content"]
    assert list(message) == ["role", "content", "weight"]
    assert message != {"role": "assistant"}
    assert pickle.loads(pickle.dumps(message)) == copy.deepcopy(message) == message
    assert message.model_dump() == message.to_dict() == dict(message)
    assert repr(OpenAIMessage(role="user", content="x" * 5000)) == (
        f"OpenAIMessage(role='user', content='{'x' * 199}… (5002 characters))"
    )


def test_tool_calls_are_read_by_attribute_and_by_item() -> None:
    """As in results. They stay dictionaries that can be changed, copied and sent."""
    call = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Rome"}'}}
    message = OpenAIMessage(role="assistant", tool_calls=[call])
    (read,) = message.tool_calls
    assert (read.id, read.type, read.function.name) == ("call_1", "function", "weather")
    assert read["function"]["arguments"] == read.function.arguments == '{"city": "Rome"}'
    read.function.arguments = "{}"
    assert message["tool_calls"][0]["function"]["arguments"] == "{}"
    assert call["function"] == {"name": "weather", "arguments": '{"city": "Rome"}'}
    assert json.loads(encode_json(message))["tool_calls"] == [read]
    for copied in (copy.deepcopy(message), pickle.loads(pickle.dumps(message))):
        assert copied == message
        assert copied.tool_calls[0].function.name == "weather"
    message.tool_calls = [{"id": "call_2"}]
    assert message.tool_calls[0].id == "call_2"
    with pytest.raises(AttributeError, match=r"the tool call has no field 'functoin'; did you mean 'function'\?"):
        _ = OpenAIMessage(role="assistant", tool_calls=[call]).tool_calls[0].functoin
    model = ChatCompletionResponseMessage.from_dict({"role": "assistant", "content": None, "tool_calls": [call]})
    assert OpenAIMessage(model).tool_calls == [call]
    assert OpenAIMessage(role="assistant", tool_calls=None).tool_calls is None


def test_an_unknown_name_is_an_error_with_a_suggestion() -> None:
    """This holds for reading and setting."""
    message: Any = OpenAIMessage(role="user")
    with pytest.raises(AttributeError, match="has no attribute 'tool_cals'; did you mean 'tool_calls'"):
        _ = message.tool_cals
    with pytest.raises(AttributeError, match="has no field 'contnet'; did you mean 'content'"):
        message.contnet = "Hi"


def test_a_message_is_encoded_unchanged() -> None:
    """It may be mixed with mappings and models, and its fields keep their order."""
    messages = [OpenAIMessage(role="user", content="Hi"), {"role": "assistant", "content": "Ho"}]
    assert json.loads(encode_json({"messages": messages})) == {"messages": [dict(each) for each in messages]}


def test_messages_are_accepted_like_mappings(client: OpenAI, openai_server: Server) -> None:
    """Chat completions and responses accept them."""
    message = OpenAIMessage(role="user", content="Hi")
    client.chat.completions.create([message, {"role": "user", "content": "Ho"}])
    assert openai_server.requests[-1].body["messages"] == [message, {"role": "user", "content": "Ho"}]
    client.responses.create(model="gpt-4o", input=[message])
    assert openai_server.requests[-1].body["input"] == [message]


def test_the_message_of_an_answer_can_be_sent_back(client: OpenAI, openai_server: Server) -> None:
    """Tool results may follow it, as programs for the official package do it."""
    tool = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}
    messages: list[Any] = [{"role": "user", "content": "How is the weather?"}]
    completion = client.chat.completions.create(messages, model="gpt-4o", tools=[tool])
    answer = completion.choices[0].message
    assert isinstance(answer, ChatCompletionResponseMessage)
    messages.append(answer)
    messages += [{"role": "tool", "tool_call_id": call.id, "content": "Sunny."} for call in answer.tool_calls or []]
    assert client.chat.completions.create(messages, model="gpt-4o", tools=[tool]).choices[0].text == "Sunny."
    sent = openai_server.requests[-1].body["messages"][1]
    assert sent["tool_calls"][0]["function"]["name"] == "weather"
    assert sent == answer.to_dict()
    assert OpenAIMessage(answer).tool_calls == sent["tool_calls"]
