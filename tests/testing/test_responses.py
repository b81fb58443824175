"""Responses of the embedded server, plain and streamed."""

from __future__ import annotations

import json
from typing import Any

import httpx
import jsonschema_rs
import pytest

from aikit.testing import Server
from tests.testing.calls import answered, frames, refused, streamed

WEATHER: dict[str, Any] = {
    "type": "function",
    "name": "get_weather",
    "strict": True,
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
PYTHON = {"type": "custom", "name": "python"}


def respond(http: httpx.Client, given: Any, **parameters: Any) -> Any:
    """Send an input and return the response."""
    body = {"model": "gpt-4o", "input": given, **parameters}
    return answered("createResponse", http.post("/responses", json=body))


def stream(http: httpx.Client, given: Any, **parameters: Any) -> list[Any]:
    """Stream a response and return its events."""
    body = {"model": "gpt-4o", "input": given, "stream": True, **parameters}
    return streamed("createResponse", http.post("/responses", json=body))


def text_of(response: Any) -> str:
    """Return the joined texts of a response."""
    items = [item for item in response["output"] if item["type"] == "message"]
    return "".join(part["text"] for item in items for part in item["content"] if part["type"] == "output_text")


@pytest.mark.parametrize(
    "given",
    [
        "Good morning!",
        [{"role": "user", "content": "Good morning!"}],
        [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Good morning!"}]}],
    ],
    ids=["text", "short message", "message of parts"],
)
def test_the_last_input_is_echoed(http: httpx.Client, given: Any) -> None:
    """The model repeats the user's input, in every form of input."""
    response = respond(http, given)
    assert text_of(response) == "Good morning!"
    assert response["status"] == "completed"
    assert response["usage"]["total_tokens"] > 0


def test_the_response_repeats_the_request(http: httpx.Client) -> None:
    """Instructions, metadata and tools are returned as sent, and other fields have their default."""
    response = respond(http, "Hi", instructions="Be brief.", metadata={"a": "b"}, tools=[WEATHER])
    assert (response["instructions"], response["metadata"], response["tools"]) == ("Be brief.", {"a": "b"}, [WEATHER])
    assert (response["temperature"], response["tool_choice"]) == (1.0, "auto")


def test_a_function_is_called_when_the_user_names_it(http: httpx.Client) -> None:
    """The call is a separate item with matching arguments."""
    (item,) = respond(http, "Use get_weather", tools=[WEATHER])["output"]
    assert (item["type"], item["name"]) == ("function_call", "get_weather")
    jsonschema_rs.validate(WEATHER["parameters"], json.loads(item["arguments"]))


def test_a_function_output_is_followed_by_text(http: httpx.Client) -> None:
    """The answer to a function's output is text."""
    call = {"type": "function_call", "call_id": "call_1", "name": "get_weather", "arguments": "{}"}
    output = {"type": "function_call_output", "call_id": "call_1", "output": "get_weather: sunny"}
    given = [{"role": "user", "content": "get_weather"}, call, output]
    assert text_of(respond(http, given, tools=[WEATHER])) == "get_weather: sunny"


@pytest.mark.parametrize(
    "choice",
    [
        {"type": "custom", "name": "python"},
        {"type": "allowed_tools", "mode": "required", "tools": [{"type": "custom", "name": "python"}]},
    ],
    ids=["named", "allowed"],
)
def test_a_forced_custom_tool_is_called(http: httpx.Client, choice: Any) -> None:
    """`tool_choice` decides, and the input of a custom tool is free text."""
    (item,) = respond(http, "1+1", tools=[WEATHER, PYTHON], tool_choice=choice)["output"]
    assert (item["type"], item["name"], item["input"]) == ("custom_tool_call", "python", "1+1")


def test_an_answer_matches_the_requested_schema(http: httpx.Client) -> None:
    """With a JSON schema the text is an instance of it."""
    schema = {"type": "object", "properties": {"total": {"type": "number"}}, "required": ["total"]}
    form = {"format": {"type": "json_schema", "name": "invoice", "schema": schema}}
    jsonschema_rs.validate(schema, json.loads(text_of(respond(http, "An invoice", text=form))))


def test_a_truncated_response_is_incomplete(http: httpx.Client) -> None:
    """Beyond the token limit the response says why it is incomplete."""
    response = respond(http, " ".join(["word"] * 30), max_output_tokens=16)
    assert response["status"] == "incomplete"
    assert response["incomplete_details"] == {"reason": "max_output_tokens"}
    assert text_of(response) == " ".join(["word"] * 16)


def test_a_scripted_refusal_is_a_separate_part(http: httpx.Client, openai_server: Server) -> None:
    """The refusal replaces the text."""
    openai_server.script("createResponse", refusal="I will not.")
    (item,) = respond(http, "Do it")["output"]
    assert item["content"] == [{"type": "refusal", "refusal": "I will not."}]


def test_the_events_of_a_text_come_in_order(http: httpx.Client) -> None:
    """The order is created, in progress, item, part and deltas, then each is done in reverse order."""
    assert [event["type"] for event in stream(http, "one two")] == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]


def test_the_first_events_have_no_output_yet(http: httpx.Client) -> None:
    """A new response is in progress, without output and usage."""
    for event in stream(http, "one two")[:2]:
        assert (event["response"]["status"], event["response"]["output"]) == ("in_progress", [])
        assert "usage" not in event["response"]


def test_events_are_numbered_and_named(http: httpx.Client) -> None:
    """An event's name is its type, and the numbers start at zero."""
    body = {"model": "gpt-4o", "input": "one two", "stream": True}
    received = [(name, json.loads(data)) for name, data in frames(http.post("/responses", json=body))]
    assert all(name == event["type"] for name, event in received)
    assert [event["sequence_number"] for _, event in received] == list(range(len(received)))


@pytest.mark.parametrize(
    ("parameters", "kind", "key"),
    [
        ({}, "response.output_text", "text"),
        ({"tools": [WEATHER], "tool_choice": "required"}, "response.function_call_arguments", "arguments"),
        ({"tools": [PYTHON], "tool_choice": "required"}, "response.custom_tool_call_input", "input"),
        ({"reasoning": {"summary": "auto"}}, "response.reasoning_summary_text", "text"),
    ],
    ids=["text", "function", "custom tool", "reasoning"],
)
def test_deltas_add_up_to_the_done_event(http: httpx.Client, parameters: Any, kind: str, key: str) -> None:
    """This holds for each kind of item."""
    received = stream(http, "one two three", **parameters)
    pieces = [event["delta"] for event in received if event["type"] == f"{kind}.delta"]
    (done,) = [event for event in received if event["type"] == f"{kind}.done"]
    assert len(pieces) > 1
    assert "".join(pieces) == done[key]


def test_a_refusal_is_streamed(http: httpx.Client, openai_server: Server) -> None:
    """The deltas add up to the refusal."""
    openai_server.script("createResponse", refusal="I will not.")
    received = stream(http, "Do it")
    assert "".join(e["delta"] for e in received if e["type"] == "response.refusal.delta") == "I will not."


def test_the_last_event_has_the_complete_response(http: httpx.Client) -> None:
    """The stream ends with the response as it is stored."""
    last = stream(http, "one two")[-1]["response"]
    assert answered("getResponse", http.get(f"/responses/{last['id']}")) == last


def test_a_truncated_stream_ends_as_incomplete(http: httpx.Client) -> None:
    """The last event says that the response is incomplete."""
    received = stream(http, " ".join(["word"] * 30), max_output_tokens=16)
    assert received[-1]["type"] == "response.incomplete"


def test_log_probabilities_are_sent_when_included(http: httpx.Client) -> None:
    """They are in the part and in each delta, but only if `include` names them."""
    received = stream(http, "one two", include=["message.output_text.logprobs"], top_logprobs=1)
    found = [event["logprobs"] for event in received if event["type"] == "response.output_text.delta"]
    assert [[entry["token"] for entry in entries] for entries in found] == [["one"], [" two"]]
    assert respond(http, "one")["output"][0]["content"][0]["logprobs"] == []


def test_a_response_can_be_streamed_again(http: httpx.Client) -> None:
    """The events of a stored response are sent again, starting after the given number."""
    sent = stream(http, "one two")
    path = f"/responses/{sent[-1]['response']['id']}"
    again = streamed("getResponse", http.get(path, params={"stream": "true", "starting_after": "4"}))
    assert again == sent[5:]


def test_a_response_that_was_not_stored_is_not_found(http: httpx.Client) -> None:
    """With `store=False` nothing is saved."""
    identifier = respond(http, "Forget", store=False)["id"]
    assert identifier in refused(http.get(f"/responses/{identifier}"), 404)["message"]


def test_a_deleted_response_is_not_found(http: httpx.Client) -> None:
    """Retrieving it after deletion is a 404."""
    path = f"/responses/{respond(http, 'Keep')['id']}"
    assert answered("deleteResponse", http.delete(path))["deleted"] is True
    refused(http.get(path), 404)


def test_an_unknown_previous_response_is_not_found(http: httpx.Client) -> None:
    """A conversation can't continue from a response that does not exist."""
    body = {"model": "gpt-4o", "input": "x", "previous_response_id": "resp_none"}
    refused(http.post("/responses", json=body), 404)
    first = respond(http, "one")["id"]
    assert respond(http, "two", previous_response_id=first)["previous_response_id"] == first


def test_a_background_response_can_be_polled(http: httpx.Client) -> None:
    """It is queued at first and complete when retrieved; only background responses can be cancelled."""
    queued = respond(http, "Slowly", background=True)
    path = f"/responses/{queued['id']}"
    assert (queued["status"], queued["output"]) == ("queued", [])
    assert text_of(answered("getResponse", http.get(path))) == "Slowly"
    assert answered("cancelResponse", http.post(f"{path}/cancel"))["status"] == "cancelled"
    refused(http.post(f"/responses/{respond(http, 'Now')['id']}/cancel"), 400)


def test_the_input_is_listed_newest_first(http: httpx.Client) -> None:
    """Each input is an item with an id, and messages are in their long form."""
    given = [
        {"role": "user", "content": "one"},
        {"role": "assistant", "content": "two"},
        {"role": "user", "content": "x"},
    ]
    identifier = respond(http, given)["id"]
    listed = answered("listInputItems", http.get(f"/responses/{identifier}/input_items", params={"limit": 2}))
    assert [item["content"][0]["text"] for item in listed["data"]] == ["x", "two"]
    assert listed["has_more"] is True


def test_counted_input_tokens_match_the_usage(http: httpx.Client) -> None:
    """Counting in advance gives the same number as the response's usage."""
    counted = answered("Getinputtokencounts", http.post("/responses/input_tokens", json={"input": "one two three"}))
    assert counted["input_tokens"] == respond(http, "one two three")["usage"]["input_tokens"]
