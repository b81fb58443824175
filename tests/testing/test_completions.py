"""The older completions and the runs of assistants from the embedded server."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.testing.calls import answered, events, frames


def complete(http: httpx.Client, prompt: Any, **parameters: Any) -> Any:
    """Return the answer to a prompt."""
    body = {"model": "davinci-002", "prompt": prompt, **parameters}
    return answered("createCompletion", http.post("/completions", json=body))


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [("one two", ["one two"]), (["one", "two"], ["one", "two"]), ([1, 2], ["1 2"]), ([[1], [2]], ["1", "2"])],
    ids=["text", "texts", "tokens", "lists of tokens"],
)
def test_each_prompt_is_completed(http: httpx.Client, prompt: Any, texts: list[str]) -> None:
    """One prompt or several, as texts or as tokens."""
    assert [choice["text"] for choice in complete(http, prompt)["choices"]] == texts


def test_n_choices_are_given_for_each_prompt(http: httpx.Client) -> None:
    """Choices are numbered over all prompts."""
    choices = complete(http, ["one", "two"], n=2)["choices"]
    assert [(choice["index"], choice["text"]) for choice in choices] == [(0, "one"), (1, "one"), (2, "two"), (3, "two")]


def test_the_prompt_comes_first_when_echoed(http: httpx.Client) -> None:
    """With `echo` the text starts with the prompt."""
    assert complete(http, "one", echo=True)["choices"][0]["text"] == "oneone"


def test_a_completion_is_cut_at_its_limit(http: httpx.Client) -> None:
    """Sixteen tokens unless told otherwise."""
    (choice,) = complete(http, " ".join("abcdefghijklmnopqrstuvwxyz"))["choices"]
    assert len(choice["text"].split()) == 16
    assert choice["finish_reason"] == "length"


def test_streamed_pieces_join_to_the_text(http: httpx.Client) -> None:
    """The stream has the form of the whole completion, then usage when asked for, then the end."""
    body = {"model": "davinci-002", "prompt": "one two", "stream": True, "stream_options": {"include_usage": True}}
    response = http.post("/completions", json=body)
    *pieces, usage = events(response)  # `finish_reason` is null on the way, as the description does not tell
    assert "".join(piece["choices"][0]["text"] for piece in pieces) == "one two"
    assert usage["usage"]["total_tokens"] == 4
    assert frames(response)[-1] == (None, "[DONE]")


def test_a_run_streams_its_message(http: httpx.Client) -> None:
    """A run goes from created to completed, and the deltas between add up to its message."""
    response = http.post("/threads/thread_1/runs", json={"assistant_id": "asst_1", "stream": True})
    received = [(name, data) for name, data in frames(response)]
    assert [name for name, _ in received][:2] == ["thread.run.created", "thread.run.in_progress"]
    assert received[-1] == ("done", "[DONE]")
    deltas = [json.loads(data)["delta"] for name, data in received if name == "thread.message.delta"]
    (whole,) = [json.loads(data) for name, data in received if name == "thread.message.completed"]
    pieces = [delta["content"][0]["text"]["value"] for delta in deltas]
    assert "".join(pieces) == whole["content"][0]["text"]["value"]
