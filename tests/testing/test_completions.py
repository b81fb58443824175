"""Legacy completions and assistant runs of the embedded server."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.testing.calls import answered, events, frames


def complete(http: httpx.Client, prompt: Any, **parameters: Any) -> Any:
    """Send a prompt and return the answer."""
    body = {"model": "davinci-002", "prompt": prompt, **parameters}
    return answered("createCompletion", http.post("/completions", json=body))


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [("one two", ["one two"]), (["one", "two"], ["one", "two"]), ([1, 2], ["1 2"]), ([[1], [2]], ["1", "2"])],
    ids=["text", "texts", "tokens", "lists of tokens"],
)
def test_each_prompt_is_completed(http: httpx.Client, prompt: Any, texts: list[str]) -> None:
    """You can send one prompt or several, as strings or tokens."""
    assert [choice["text"] for choice in complete(http, prompt)["choices"]] == texts


def test_n_choices_are_returned_for_each_prompt(http: httpx.Client) -> None:
    """Choices are numbered across all prompts."""
    choices = complete(http, ["one", "two"], n=2)["choices"]
    assert [(choice["index"], choice["text"]) for choice in choices] == [(0, "one"), (1, "one"), (2, "two"), (3, "two")]


def test_the_prompt_comes_first_when_echoed(http: httpx.Client) -> None:
    """With `echo` the text starts with the prompt."""
    assert complete(http, "one", echo=True)["choices"][0]["text"] == "oneone"


def test_a_completion_is_truncated_at_its_limit(http: httpx.Client) -> None:
    """The default limit is 16 tokens."""
    (choice,) = complete(http, " ".join("abcdefghijklmnopqrstuvwxyz"))["choices"]
    assert len(choice["text"].split()) == 16
    assert choice["finish_reason"] == "length"


def test_streamed_pieces_add_up_to_the_text(http: httpx.Client) -> None:
    """The chunks have the form of the completion; the usage follows if requested, then the end."""
    body = {"model": "davinci-002", "prompt": "one two", "stream": True, "stream_options": {"include_usage": True}}
    response = http.post("/completions", json=body)
    *pieces, usage = events(response)  # `finish_reason` is null until the end, which the description lacks
    assert "".join(piece["choices"][0]["text"] for piece in pieces) == "one two"
    assert usage["usage"]["total_tokens"] == 4
    assert frames(response)[-1] == (None, "[DONE]")


def test_a_run_streams_its_message(http: httpx.Client) -> None:
    """A run goes from created to completed, and its deltas add up to the message."""
    response = http.post("/threads/thread_1/runs", json={"assistant_id": "asst_1", "stream": True})
    received = [(name, data) for name, data in frames(response)]
    assert [name for name, _ in received][:2] == ["thread.run.created", "thread.run.in_progress"]
    assert received[-1] == ("done", "[DONE]")
    deltas = [json.loads(data)["delta"] for name, data in received if name == "thread.message.delta"]
    (whole,) = [json.loads(data) for name, data in received if name == "thread.message.completed"]
    pieces = [delta["content"][0]["text"]["value"] for delta in deltas]
    assert "".join(pieces) == whole["content"][0]["text"]["value"]
