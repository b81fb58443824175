"""Streams of chat completions from the embedded server."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from aikit.testing import Server
from tests.testing.calls import frames, streamed
from tests.testing.test_chat import PYTHON, TIME, WEATHER


def stream(http: httpx.Client, content: str, **parameters: Any) -> list[Any]:
    """Stream a chat with one user message and return the chunks."""
    messages = [{"role": "user", "content": content}]
    body = {"model": "gpt-4o", "messages": messages, "stream": True, **parameters}
    response = http.post("/chat/completions", json=body)
    chunks = streamed("createChatCompletion", response)
    assert frames(response)[-1] == (None, "[DONE]")
    return chunks


def deltas(chunks: list[Any], index: int = 0) -> list[Any]:
    """Return the deltas of one choice."""
    return [choice["delta"] for chunk in chunks for choice in chunk["choices"] if choice["index"] == index]


def joined(chunks: list[Any], key: str, index: int = 0) -> str:
    """Return the joined pieces of a text."""
    return "".join(delta.get(key) or "" for delta in deltas(chunks, index))


def test_the_role_comes_first_then_the_text_then_the_reason(http: httpx.Client) -> None:
    """The chunks are those that the API sends, in the same order."""
    chunks = stream(http, "one two three")
    choices = [chunk["choices"][0] for chunk in chunks]
    assert choices[0]["delta"]["role"] == "assistant"
    assert [choice["delta"].get("content") for choice in choices[1:-1]] == ["one", " two", " three"]
    assert [choice["finish_reason"] for choice in choices] == [None] * 4 + ["stop"]
    assert choices[-1]["delta"] == {}


def test_all_chunks_belong_to_one_completion(http: httpx.Client) -> None:
    """Id, time and model are the same in every chunk."""
    chunks = stream(http, "one two three")
    assert len({(chunk["id"], chunk["created"], chunk["model"]) for chunk in chunks}) == 1


def test_usage_comes_last_when_requested(http: httpx.Client) -> None:
    """The last chunk has the usage and no choice; in all others `usage` is null."""
    chunks = stream(http, "one two", stream_options={"include_usage": True})
    assert chunks[-1]["choices"] == []
    assert chunks[-1]["usage"]["completion_tokens"] == 2
    assert all(chunk["usage"] is None for chunk in chunks[:-1])


def test_usage_is_absent_by_default(http: httpx.Client) -> None:
    """Without the option no chunk has the field."""
    assert not any("usage" in chunk for chunk in stream(http, "one two"))


def test_each_choice_has_its_own_deltas(http: httpx.Client) -> None:
    """The deltas of two choices add up to two texts."""
    chunks = stream(http, "one two", n=2)
    assert joined(chunks, "content", 0) == joined(chunks, "content", 1) == "one two"


def test_a_tool_call_arrives_in_pieces(http: httpx.Client) -> None:
    """The first delta of a call has id and name, the others have pieces of its arguments."""
    chunks = stream(http, "get_weather and get_time", tools=[WEATHER, TIME])
    pieces = [call for delta in deltas(chunks) for call in delta.get("tool_calls", ())]
    starts = [piece for piece in pieces if "id" in piece]
    assert [(start["index"], start["function"]["name"]) for start in starts] == [(0, "get_weather"), (1, "get_time")]
    texts = ["".join(piece["function"]["arguments"] for piece in pieces if piece["index"] == i) for i in (0, 1)]
    assert texts == ['{"city":"sample","days":3}', "{}"]
    assert chunks[-1]["choices"][0]["finish_reason"] == "tool_calls"


def test_the_input_of_a_custom_tool_arrives_in_pieces(http: httpx.Client) -> None:
    """It is streamed in its own field, although the API description of chunks has only functions."""
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "python 1 + 1"}], "stream": True}
    response = http.post("/chat/completions", json={**body, "tools": [PYTHON]})
    pieces = [call for delta in deltas(streamed_loosely(response)) for call in delta.get("tool_calls", ())]
    assert pieces[0]["custom"] == {"name": "python", "input": ""}
    assert "".join(piece["custom"]["input"] for piece in pieces) == "python 1 + 1"


def streamed_loosely(response: httpx.Response) -> list[Any]:
    """Return the chunks of a stream without checking them against the description."""
    from tests.testing.calls import events

    return events(response)


def test_a_refusal_arrives_in_pieces(http: httpx.Client, openai_server: Server) -> None:
    """A refusal is streamed like text, in its own field."""
    openai_server.script("createChatCompletion", refusal="I will not do that.")
    chunks = stream(http, "Do it")
    assert joined(chunks, "refusal") == "I will not do that."
    assert joined(chunks, "content") == ""


def test_log_probabilities_arrive_with_their_text(http: httpx.Client) -> None:
    """Each piece of text has the entry for its token."""
    chunks = stream(http, "one two", logprobs=True, top_logprobs=1)
    choices = [chunk["choices"][0] for chunk in chunks if chunk["choices"][0]["logprobs"]]
    assert [(choice["delta"]["content"], choice["logprobs"]["content"][0]["token"]) for choice in choices] == [
        ("one", "one"),
        (" two", " two"),
    ]


def test_spoken_answers_arrive_in_pieces(http: httpx.Client) -> None:
    """The transcript arrives in pieces, followed by the audio and its expiry."""
    audio = {"voice": "alloy", "format": "wav"}
    parts = [
        delta["audio"]
        for delta in deltas(stream(http, "one two", modalities=["text", "audio"], audio=audio))
        if "audio" in delta
    ]
    assert "".join(part.get("transcript", "") for part in parts) == "one two"
    assert sum("data" in part for part in parts) == 1
    assert "expires_at" in parts[-1]


@pytest.mark.parametrize("text", ["", "   ", "Größe → naïve 🎈 ok", "line\nbreak\n\nand more"])
def test_any_text_survives_the_stream(http: httpx.Client, openai_server: Server, text: str) -> None:
    """The pieces add up to the original text, whatever its characters."""
    openai_server.script("createChatCompletion", text=text)
    assert joined(stream(http, "Hm"), "content") == text
