"""Results, streams, binary bodies, raw responses and errors tell the same facts of their answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from aikit import APIError, OpenAI

MESSAGES = [{"role": "user", "content": "Hello"}]
HOLDERS: dict[str, Callable[[OpenAI], Any]] = {
    "result": lambda client: client.chat.completions.create(MESSAGES),
    "page": lambda client: client.models.list(),
    "stream": lambda client: client.chat.completions.create(MESSAGES, stream=True),
    "growing stream": lambda client: client.chat.completions.stream(messages=MESSAGES).__enter__(),
    "binary body": lambda client: client.audio.speech.create("Hello", model="tts-1", voice="alloy"),
    "raw response": lambda client: client.chat.completions.with_raw_response.create(MESSAGES),
    "unread response": lambda client: client.chat.completions.with_streaming_response.create(MESSAGES).__enter__(),
}


@pytest.mark.parametrize("hold", HOLDERS.values(), ids=HOLDERS)
def test_whatever_a_call_returns_has_the_facts_of_its_answer(client: OpenAI, hold: Callable[[OpenAI], Any]) -> None:
    """The status, the headers, the id, the attempts, the time, the request and the response."""
    held = hold(client)
    assert (held.status_code, held.response.status_code, held.success, held.errors) == (200, 200, True, [])
    assert held.request_id == held.headers["x-request-id"] == held.response.request_id
    assert held.response.headers == held.headers
    assert [attempt.status for attempt in held.attempts] == [200]
    assert held.elapsed > 0
    assert held.request.headers["authorization"] == "***"
    if hasattr(held, "close"):
        held.close()


def test_an_error_has_the_facts_of_its_answer(client: OpenAI) -> None:
    """As far as it has an answer."""
    with pytest.raises(APIError) as caught:
        client.models.retrieve("no-such-model")
    error = caught.value
    assert error.response is not None
    assert error.request is not None
    assert error.request_id == error.headers["x-request-id"] == error.response.request_id
    assert (error.status_code, [attempt.status for attempt in error.attempts]) == (404, [404])
    assert APIError("nothing was sent").request_id is None
