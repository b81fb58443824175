"""The embedded server's chat completions."""

from __future__ import annotations

import base64
import io
import json
import wave
from typing import Any

import httpx
import jsonschema_rs
import pytest

from aikit.testing import Server
from tests.testing.calls import answered, refused

WEATHER: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 3}},
            "required": ["city", "days"],
            "additionalProperties": False,
        },
    },
}
TIME = {"type": "function", "function": {"name": "get_time"}}
PYTHON = {"type": "custom", "custom": {"name": "python"}}


def chat(http: httpx.Client, content: Any, **parameters: Any) -> Any:
    """Send a chat with one user message and return the answer."""
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": content}], **parameters}
    return answered("createChatCompletion", http.post("/chat/completions", json=body))


def message(completion: Any) -> Any:
    """Return the message of the first choice."""
    return completion["choices"][0]["message"]


def test_the_last_message_is_echoed(http: httpx.Client) -> None:
    """Without a script the model repeats the user's message."""
    completion = chat(http, "Good morning!")
    assert message(completion) == {"role": "assistant", "content": "Good morning!", "refusal": None}
    assert completion["choices"][0]["finish_reason"] == "stop"
    assert completion["model"] == "gpt-4o-mini"


def test_parts_other_than_text_are_named(http: httpx.Client) -> None:
    """For a message with parts, the echo has the texts and the kind of every other part."""
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    completion = chat(http, [{"type": "text", "text": "What is this?"}, image])
    assert message(completion)["content"] == "What is this?\n[image_url]"


def test_a_scripted_text_is_used_once(http: httpx.Client, openai_server: Server) -> None:
    """The scripted text comes first, then the echo again."""
    openai_server.script("createChatCompletion", text="Forty-two.")
    assert message(chat(http, "Why?"))["content"] == "Forty-two."
    assert message(chat(http, "Why?"))["content"] == "Why?"


def test_a_scripted_refusal_replaces_the_text(http: httpx.Client, openai_server: Server) -> None:
    """The refusal has its own field, and the content is null."""
    openai_server.script("createChatCompletion", refusal="I will not.")
    assert message(chat(http, "Do it"))["refusal"] == "I will not."
    assert message(chat(http, "Do it"))["refusal"] is None


def test_a_finish_reason_can_be_scripted(http: httpx.Client, openai_server: Server) -> None:
    """The script decides why the answer ends."""
    openai_server.script("createChatCompletion", finish_reason="content_filter")
    assert chat(http, "Hm")["choices"][0]["finish_reason"] == "content_filter"


def test_n_choices_are_returned(http: httpx.Client) -> None:
    """There are as many choices as requested, numbered."""
    choices = chat(http, "Hello", n=3)["choices"]
    assert [choice["index"] for choice in choices] == [0, 1, 2]
    assert all(choice["message"]["content"] == "Hello" for choice in choices)


def test_usage_counts_every_choice(http: httpx.Client) -> None:
    """Completion tokens grow with the number of choices, prompt tokens do not."""
    one, two = chat(http, "Hello there")["usage"], chat(http, "Hello there", n=2)["usage"]
    assert two["completion_tokens"] == 2 * one["completion_tokens"]
    assert two["prompt_tokens"] == one["prompt_tokens"]
    assert two["total_tokens"] == two["prompt_tokens"] + two["completion_tokens"]


def test_the_answer_is_truncated_at_the_token_limit(http: httpx.Client) -> None:
    """A limit of two tokens leaves two words, and the finish reason is `length`."""
    (choice,) = chat(http, "one two three four", max_completion_tokens=2)["choices"]
    assert choice["message"]["content"] == "one two"
    assert choice["finish_reason"] == "length"


@pytest.mark.parametrize("stop", [" three", [" four", " three"]])
def test_the_answer_ends_before_a_stop_sequence(http: httpx.Client, stop: Any) -> None:
    """Whether one or several are given, the first match ends the text."""
    assert message(chat(http, "one two three four", stop=stop))["content"] == "one two"


def test_log_probabilities_add_up_to_the_text(http: httpx.Client) -> None:
    """Each token has an entry with as many alternatives as requested, the token itself first."""
    (choice,) = chat(http, "one two three", logprobs=True, top_logprobs=2)["choices"]
    entries = choice["logprobs"]["content"]
    assert "".join(entry["token"] for entry in entries) == "one two three"
    assert all(len(entry["top_logprobs"]) == 2 for entry in entries)
    assert all(entry["top_logprobs"][0]["token"] == entry["token"] for entry in entries)
    assert all(bytes(entry["bytes"]).decode() == entry["token"] for entry in entries)


def test_a_tool_is_called_when_the_user_names_it(http: httpx.Client) -> None:
    """The arguments of the call match the tool's schema."""
    completion = chat(http, "Please use get_weather.", tools=[TIME, WEATHER])
    (call,) = message(completion)["tool_calls"]
    assert completion["choices"][0]["finish_reason"] == "tool_calls"
    assert call["function"]["name"] == "get_weather"
    schema = WEATHER["function"]["parameters"]
    jsonschema_rs.validate(schema, json.loads(call["function"]["arguments"]))


def test_no_tool_is_called_when_the_user_names_none(http: httpx.Client) -> None:
    """Offering tools alone does not cause a call."""
    assert message(chat(http, "get_weather_now or what", tools=[WEATHER]))["content"] == "get_weather_now or what"


def test_several_named_tools_are_called_in_parallel(http: httpx.Client) -> None:
    """Each named tool is called, unless parallel calls are disabled."""
    text = "get_time and get_weather"
    both = message(chat(http, text, tools=[WEATHER, TIME]))["tool_calls"]
    one = message(chat(http, text, tools=[WEATHER, TIME], parallel_tool_calls=False))["tool_calls"]
    assert [call["function"]["name"] for call in both] == ["get_weather", "get_time"]
    assert [call["function"]["name"] for call in one] == ["get_weather"]
    assert both[0]["id"] != both[1]["id"]


@pytest.mark.parametrize(
    ("choice", "called"),
    [
        ("required", "get_weather"),
        ({"type": "function", "function": {"name": "get_time"}}, "get_time"),
        (
            {
                "type": "allowed_tools",
                "allowed_tools": {
                    "mode": "required",
                    "tools": [{"type": "function", "function": {"name": "get_time"}}],
                },
            },
            "get_time",
        ),
    ],
    ids=["required", "named", "allowed"],
)
def test_a_forced_tool_is_called(http: httpx.Client, choice: Any, called: str) -> None:
    """`tool_choice` decides, whatever the user says."""
    (call,) = message(chat(http, "Hello", tools=[WEATHER, TIME], tool_choice=choice))["tool_calls"]
    assert call["function"]["name"] == called


def test_tool_choice_none_prevents_calls(http: httpx.Client) -> None:
    """With `none` even a named tool is not called."""
    assert "tool_calls" not in message(chat(http, "get_time", tools=[TIME], tool_choice="none"))


def test_a_custom_tool_gets_the_text(http: httpx.Client) -> None:
    """The input of a custom tool is free text."""
    (call,) = message(chat(http, "python 1+1", tools=[PYTHON]))["tool_calls"]
    assert call["type"] == "custom"
    assert call["custom"] == {"name": "python", "input": "python 1+1"}


def test_scripted_tool_calls_are_made(http: httpx.Client, openai_server: Server) -> None:
    """Arguments are a mapping, or a string to send broken JSON; the tools need not be offered."""
    calls: list[dict[str, Any]] = [{"name": "one", "arguments": {"a": 1}}, {"name": "two", "arguments": "{broken"}]
    openai_server.script("createChatCompletion", tool_calls=calls, text="Let me see.")
    said = message(chat(http, "Hello"))
    assert [call["function"]["arguments"] for call in said["tool_calls"]] == ['{"a":1}', "{broken"]
    assert said["content"] == "Let me see."


def test_a_tool_result_is_followed_by_text(http: httpx.Client) -> None:
    """The answer to a tool result is text, even if the result names the tool."""
    call = {"id": "call_1", "type": "function", "function": {"name": "get_time", "arguments": "{}"}}
    messages = [
        {"role": "user", "content": "get_time"},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "get_time says noon"},
    ]
    body = {"model": "gpt-4o", "messages": messages, "tools": [TIME]}
    completion = answered("createChatCompletion", http.post("/chat/completions", json=body))
    assert message(completion)["content"] == "get_time says noon"


def test_an_answer_matches_the_requested_schema(http: httpx.Client) -> None:
    """With a JSON schema the text is an instance of it, including references and recursion."""
    schema = {
        "type": "object",
        "properties": {
            "kind": {"enum": ["leaf", "branch"]},
            "code": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]{4}$"},
            "children": {"type": "array", "items": {"$ref": "#"}},
            "weight": {"$ref": "#/$defs/weight"},
        },
        "required": ["kind", "code", "children", "weight"],
        "additionalProperties": False,
        "$defs": {"weight": {"type": "number", "exclusiveMinimum": 7}},
    }
    form = {"type": "json_schema", "json_schema": {"name": "tree", "schema": schema, "strict": True}}
    text = message(chat(http, "A tree", response_format=form))["content"]
    jsonschema_rs.validate(schema, json.loads(text))


def test_a_schema_without_an_instance_is_refused(http: httpx.Client) -> None:
    """The error names a schema that requires itself endlessly."""
    schema = {"type": "object", "properties": {"next": {"$ref": "#"}}, "required": ["next"]}
    form = {"type": "json_schema", "json_schema": {"name": "endless", "schema": schema}}
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}], "response_format": form}
    error = refused(http.post("/chat/completions", json=body), 400)
    assert "no finite instance" in error["message"]
    assert error["param"] == "response_format"


def test_json_object_returns_json(http: httpx.Client) -> None:
    """With `json_object` the text is JSON that contains the echo."""
    said = message(chat(http, "Hi", response_format={"type": "json_object"}))["content"]
    assert json.loads(said) == {"answer": "Hi"}


def test_spoken_answers_are_wave_files(http: httpx.Client) -> None:
    """When the modalities include audio, the message has a WAV file and its transcript."""
    audio = {"voice": "alloy", "format": "wav"}
    said = message(chat(http, "Hello", modalities=["text", "audio"], audio=audio))
    assert said["content"] is None
    assert said["audio"]["transcript"] == "Hello"
    with wave.open(io.BytesIO(base64.b64decode(said["audio"]["data"]))) as file:
        assert file.getnframes() > 0


def store(http: httpx.Client, text: str, **parameters: Any) -> str:
    """Store a completion and return its id."""
    identifier: str = chat(http, text, store=True, **parameters)["id"]
    return identifier


def test_a_stored_completion_is_retrieved(http: httpx.Client) -> None:
    """It equals the original answer and has its metadata."""
    completion = chat(http, "Keep this", store=True, metadata={"topic": "test"})
    stored = answered("getChatCompletion", http.get(f"/chat/completions/{completion['id']}"))
    assert stored == {**completion, "metadata": {"topic": "test"}}


def test_a_completion_that_was_not_stored_is_not_found(http: httpx.Client) -> None:
    """Without `store` nothing is saved."""
    identifier = chat(http, "Forget this")["id"]
    assert identifier in refused(http.get(f"/chat/completions/{identifier}"), 404)["message"]


def test_metadata_is_replaced(http: httpx.Client) -> None:
    """An update replaces only the metadata."""
    identifier = store(http, "Keep this", metadata={"old": "1"})
    path = f"/chat/completions/{identifier}"
    updated = answered("updateChatCompletion", http.post(path, json={"metadata": {"new": "2"}}))
    assert updated["metadata"] == {"new": "2"}
    assert answered("getChatCompletion", http.get(path)) == updated


def test_a_deleted_completion_is_not_found(http: httpx.Client) -> None:
    """Retrieving it after deletion is a 404."""
    path = f"/chat/completions/{store(http, 'Keep this')}"
    assert answered("deleteChatCompletion", http.delete(path))["deleted"] is True
    refused(http.get(path), 404)


def test_stored_completions_are_listed_in_pages(http: httpx.Client) -> None:
    """The pages contain each one once, oldest or newest first."""
    stored = [store(http, str(number)) for number in range(5)]
    for order, expected in (("asc", stored), ("desc", stored[::-1])):
        found: list[str] = []
        query: dict[str, Any] = {"limit": 2, "order": order}
        while True:
            page = answered("listChatCompletions", http.get("/chat/completions", params=query))
            found += [completion["id"] for completion in page["data"]]
            if not page["has_more"]:
                break
            query["after"] = page["last_id"]
        assert found == expected


def test_stored_completions_are_listed_by_metadata_and_model(http: httpx.Client) -> None:
    """Metadata in brackets and the model filter the list."""
    store(http, "one", metadata={"topic": "a"})
    wanted = store(http, "two", metadata={"topic": "b"})
    query = {"metadata[topic]": "b", "model": "gpt-4o-mini"}
    assert [item["id"] for item in http.get("/chat/completions", params=query).json()["data"]] == [wanted]
    assert http.get("/chat/completions", params={"model": "gpt-4o"}).json()["data"] == []


def test_an_unknown_cursor_is_refused(http: httpx.Client) -> None:
    """A list can't continue after an item that it does not contain."""
    store(http, "one")
    assert refused(http.get("/chat/completions", params={"after": "chatcmpl-none"}), 400)["param"] == "after"


def test_the_messages_of_a_stored_completion_are_listed(http: httpx.Client) -> None:
    """The messages are those of the request, each with an id and its original role."""
    identifier = store(http, "Remember me")
    response = http.get(f"/chat/completions/{identifier}/messages")
    (sent,) = response.json()["data"]
    assert (sent["role"], sent["content"]) == ("user", "Remember me")
    assert sent["id"] == response.json()["first_id"]
