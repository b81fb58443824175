"""Reading `.choice`, `.image`, … of a result that has none raises an error that says why."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

from aikit import APIError, AuthenticationError, EmptyResultError, OpenAI, OpenAIModeration
from aikit.testing import Server
from aikit_openapi.models import CreateModerationResponse

MESSAGES = [{"role": "user", "content": "Hi"}]
COMPLETION = {"id": "x", "object": "chat.completion", "created": 1, "model": "m"}
FILTERED = {"hate": {"filtered": True, "severity": "high"}, "violence": {"filtered": False, "severity": "safe"}}


def choice(client: OpenAI) -> Any:
    """The first answer of a chat."""
    return client.chat.completions.create(MESSAGES).choice


READERS: dict[str, Callable[[OpenAI], Any]] = {
    "choice": choice,
    "image": lambda client: client.images.generate("a cat").image,
    "moderation": lambda client: client.moderations.create("x").moderation,
    "embedding": lambda client: client.embeddings.create("x", "m").embedding,
    "vector": lambda client: client.embeddings.create("x", "m").vector,
    "model": lambda client: client.models.retrieve("m").model,
    "file": lambda client: client.files.retrieve("f").file,
    "batch": lambda client: client.batches.retrieve("b").batch,
    "deleted": lambda client: client.files.delete("f").deleted,
}


@pytest.mark.parametrize("name", READERS)
def test_after_a_failure_the_error_says_that_the_call_failed(client: OpenAI, openai_server: Server, name: str) -> None:
    """It names the attribute, the API's error and `success`, and the API's error is its cause."""
    client.throw = False
    openai_server.fail(401)
    with pytest.raises(EmptyResultError, match=f"no `{name}`: the call failed: 401 Unauthorized.*`success`") as caught:
        READERS[name](client)
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert isinstance(caught.value, APIError)
    assert caught.value.status == 401
    assert caught.value.request_id


def test_an_empty_answer_is_an_error_that_names_the_empty_list(client: OpenAI, openai_server: Server) -> None:
    """This covers choices, images and moderations."""
    openai_server.script(body={**COMPLETION, "choices": []})
    with pytest.raises(EmptyResultError, match=r"the result has no `choice`: its `choices` is empty or missing$"):
        choice(client)
    openai_server.script(body={"created": 1, "data": []})
    with pytest.raises(EmptyResultError, match=r"the result has no `image`: the call failed: .*`data`, which is empty"):
        _ = client.images.generate("a cat", throw=False).image
    with pytest.raises(EmptyResultError, match=r"the moderation has no `item`: its `results` is empty or missing$"):
        _ = OpenAIModeration(CreateModerationResponse(id="x", model="m", results=[])).item


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"prompt_filter_results": [{"prompt_index": 0, "content_filter_results": FILTERED}]}, " (hate)"),
        ({"content_filter_results": FILTERED}, " (hate)"),
        ({"promptFeedback": {"blockReason": "SAFETY"}}, " (SAFETY)"),
        ({"prompt_feedback": {"block_reason": "OTHER"}}, " (OTHER)"),
    ],
)
def test_a_blocked_request_is_an_error_that_names_the_filter(
    client: OpenAI, openai_server: Server, fields: dict[str, Any], reason: str
) -> None:
    """Azure and Gemini report it in different ways."""
    openai_server.script(body={**COMPLETION, "choices": [], **fields})
    with pytest.raises(EmptyResultError) as caught:
        choice(client)
    assert caught.value.message == f"the result has no `choice`: a content filter blocked the request{reason}"


def test_a_filter_that_blocked_nothing_is_not_the_reason(client: OpenAI, openai_server: Server) -> None:
    """Azure reports its filters with every answer."""
    passed = {"hate": {"filtered": False, "severity": "safe"}}
    report = [{"prompt_index": 0, "content_filter_results": passed}]
    openai_server.script(body={**COMPLETION, "choices": [], "prompt_filter_results": report})
    with pytest.raises(EmptyResultError, match="its `choices` is empty or missing"):
        choice(client)


def test_a_chunk_without_choices_adds_an_empty_part(client: OpenAI) -> None:
    """A loop over `chunk.choice.text` needs no condition; the empty part is falsy."""
    chunks = list(client.chat.completions.create(MESSAGES, stream=True, stream_options={"include_usage": True}))
    last = chunks[-1]
    assert last.usage is not None
    assert last.choices == []
    assert not last.choice
    assert (last.choice.text, last.choice.index, last.choice.finish_reason, last.choice.delta.content) == (
        "", 0, None, None,
    )  # fmt: skip
    assert all(chunk.choice for chunk in chunks[:-1])


def test_the_choice_of_a_whole_completion_has_the_documented_delta(client: OpenAI) -> None:
    """It is None: only chunks have one."""
    assert choice(client).delta is None


def test_the_error_survives_pickling(client: OpenAI, openai_server: Server) -> None:
    """It keeps its message and its response."""
    openai_server.script(body={**COMPLETION, "choices": []})
    with pytest.raises(EmptyResultError) as caught:
        choice(client)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.message, again.status) == (caught.value.message, 200)
