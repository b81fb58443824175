"""Token counts, ordering and half characters of compatible services."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from aikit import OpenAI
from aikit.core.compatibility import repair_usage
from aikit.core.surrogates import without_halves
from tests.drivers.servers import always, answer, raw_server

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
FLOATS = {
    "prompt_tokens": 1.0,
    "completion_tokens": 2.0,
    "total_tokens": 3.0,
    "prompt_tokens_details": {"cached_tokens": 1.0},
}


@dataclasses.dataclass
class Reply:
    """The class that answers are parsed into."""

    word: str


def asked(body: Any, call: Any) -> Any:
    """Return the result of a call whose server sends this body."""
    sent = body if isinstance(body, bytes) else answer(json.dumps(body).encode())
    with raw_server(always(sent)) as server, OpenAI(KEY, server.base_url, max_retries=0) as client:
        return call(client)


def chat(message: Any, **more: Any) -> dict[str, Any]:
    """Return a completion with this message."""
    return {"id": "c", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}], **more}


def events(*events: Any) -> bytes:
    """Return a stream of these events."""
    body = "".join(f"data: {json.dumps(each)}\n\n" for each in events) + "data: [DONE]\n\n"
    return answer(body.encode(), content_type="text/event-stream")


@pytest.mark.parametrize(
    ("indices", "order"),
    [((1, 0), [2, 1]), ((1.0, 0.0), [2, 1]), ((0, 1), [1, 2]), ((0, 0), [1, 2]), ((None, 0), [1, 2])],
)
def test_vectors_are_in_the_order_of_the_texts(indices: Any, order: list[int]) -> None:
    """Valid indices are followed, and invalid ones are ignored."""
    data = [{"index": index, "embedding": [place]} for place, index in enumerate(indices, 1)]
    result = asked({"data": data}, lambda client: client.embeddings.create(["a", "b"], "m"))
    assert [vector[0] for vector in result.vectors] == order


def test_token_counts_are_integers() -> None:
    """This holds in chats, streams, responses and embeddings."""
    part = {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}], "usage": {**FLOATS}}
    response = {"id": "r", "object": "response", "status": "completed", "output": [], "usage": {"input_tokens": 2.0}}
    completion = asked(chat({"content": "a"}, usage=FLOATS), lambda client: client.chat.completions.create(MESSAGES))
    assert repr(completion.usage.to_dict()) == repr(
        {
            "prompt_tokens": 1,
            "completion_tokens": 2,
            "total_tokens": 3,
            "prompt_tokens_details": {"cached_tokens": 1},
        }
    )
    stream = asked(events(part), lambda client: list(client.chat.completions.create(MESSAGES, stream=True)))
    assert repr(stream[0].usage.total_tokens) == "3"
    plain = asked(response, lambda client: client.responses.create(input="x", model="m"))
    assert repr(plain.usage.input_tokens) == "2"
    done = {"type": "response.completed", "response": response}
    streamed = asked(events(done), lambda client: list(client.responses.create(input="x", model="m", stream=True)))
    assert repr(streamed[0].response.usage.input_tokens) == "2"
    vectors = {"data": [{"index": 0, "embedding": [1.0]}], "usage": {"total_tokens": 3.0}}
    assert repr(asked(vectors, lambda client: client.embeddings.create("x", "m")).usage.total_tokens) == "3"


def test_other_numbers_are_unchanged() -> None:
    """Prices and null are examples."""
    usage: dict[str, Any] = {"cost": 0.25, "total_tokens": None, "note": "x"}
    before = dict(usage)
    repair_usage(usage)
    repair_usage(None)
    assert usage == before


@pytest.mark.parametrize("text", ['{"word": "a\ud83d"}', r'{"word": "a\ud83d"}', r'{"word": "a\uDE00"}'])
def test_an_answer_with_half_a_character_is_parsed(text: str) -> None:
    """U+FFFD replaces it."""
    result = asked(
        chat({"content": text}), lambda client: client.chat.completions.parse(MESSAGES, response_format=Reply)
    )
    assert result.parsed == Reply("a\ufffd")


@pytest.mark.parametrize("text", [r'"\ud83d\ude00"', r'"\\ud83d"', '"\U0001f600"', r'"\u00e9"', '"plain"'])
def test_complete_characters_in_json_are_unchanged(text: str) -> None:
    """This includes a backslash before letters that look like half a character."""
    assert without_halves(text) == text
