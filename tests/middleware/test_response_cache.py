"""The response cache: what it keeps, what it never keeps, and when it forgets."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.middleware import ResponseCache
from aikit.testing import Server
from tests.client.test_observers import Recorder

MESSAGES = [{"role": "user", "content": "Say hello."}]


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[ResponseCache]:
    """A cache in a new file that keeps streams too."""
    with ResponseCache(tmp_path / "answers.db", streams=True) as made:
        yield made


@pytest.fixture
def client(openai_server: Server, cache: ResponseCache) -> Iterator[OpenAI]:
    """A client with the cache."""
    with OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0, middleware=[cache]) as made:
        yield made


def test_the_same_request_is_answered_from_the_file(
    client: OpenAI, cache: ResponseCache, openai_server: Server, tmp_path: Path
) -> None:
    """The results are equal, and say so; another client with the file has them too."""
    first = client.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    second = client.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    client.chat.completions.create(MESSAGES, model="gpt-4o-mini", seed=1)
    assert first == second
    assert (first.headers.get("x-aikit-cache"), second.headers["x-aikit-cache"]) == (None, "hit")
    assert second.request_id == first.request_id
    assert (len(second.attempts), cache.hits, cache.misses, len(cache)) == (0, 1, 2, 2)
    with (
        ResponseCache(tmp_path / "answers.db") as other,
        OpenAI("sk-another-key", openai_server.base_url, middleware=[other]) as another,
    ):
        assert another.chat.completions.create(MESSAGES, model="gpt-4o-mini") == first
    assert len(openai_server.requests) == 2
    assert "1 hits" in repr(cache)


def test_other_operations_and_typed_answers_work_from_the_file(client: OpenAI, openai_server: Server) -> None:
    """Responses that are not stored, embeddings, moderations and conversations."""
    for _ in range(2):
        assert client.responses.create(input="Hi", model="gpt-4o-mini", store=False).output_text
        assert client.embeddings.create("a", model="text-embedding-3-small").vector
        assert client.moderations.create("a").results
        assert client.chat.create(model="gpt-4o-mini").prompt("Hi").choice.text
    assert len(openai_server.requests) == 4


def test_streams_are_kept_if_asked_for(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """Only whole ones; a cache without `streams` sends each."""

    def texts(client: OpenAI) -> list[Any]:
        with client.chat.completions.create(MESSAGES, model="gpt-4o-mini", stream=True) as stream:
            return [chunk.to_dict() for chunk in stream]

    with client.chat.completions.create(MESSAGES, model="gpt-4o-mini", stream=True) as stream:
        next(stream)
    first = texts(client)
    assert (texts(client), len(openai_server.requests)) == (first, 2)

    def events(client: OpenAI) -> list[Any]:
        with client.responses.create(input="Hi", model="gpt-4o-mini", store=False, stream=True) as stream:
            return [event.to_dict() for event in stream]

    assert events(client) == events(client)
    assert len(openai_server.requests) == 3
    with (
        ResponseCache(tmp_path / "other.db") as plain,
        OpenAI(openai_server.api_key, openai_server.base_url, middleware=[plain]) as other,
    ):
        assert len(texts(other)) == len(texts(other)) == len(first)
    assert len(openai_server.requests) == 5


def test_the_asynchronous_client_uses_the_same_file(
    client: OpenAI, cache: ResponseCache, openai_server: Server
) -> None:
    """Plain and streamed."""
    first = client.chat.completions.create(MESSAGES, model="gpt-4o-mini")

    async def work() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, middleware=[cache]) as client:
            assert await client.chat.completions.create(MESSAGES, model="gpt-4o-mini") == first
            for _ in range(2):
                stream = await client.chat.completions.create(MESSAGES, model="gpt-4o-mini", stream=True)
                assert [chunk async for chunk in stream]

    asyncio.run(work())
    assert (cache.hits, len(openai_server.requests)) == (2, 2)


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.chat.completions.create(MESSAGES, model="gpt-4o-mini", store=True),
        lambda client: client.responses.create(input="Hi", model="gpt-4o-mini"),
        lambda client: client.responses.create(
            input="Hi", model="gpt-4o-mini", store=False, previous_response_id="resp_sample"
        ),
        lambda client: client.images.generate("a cat", model="dall-e-2"),
        lambda client: client.models.list(),
        lambda client: client.chat.completions.with_streaming_response.create(
            messages=MESSAGES, model="gpt-4o-mini"
        ).__enter__().read(),
    ],
)  # fmt: skip
def test_what_the_api_keeps_or_continues_is_sent_each_time(
    client: OpenAI, cache: ResponseCache, openai_server: Server, call: Any
) -> None:
    """And so is everything that is not a mere computation, or is read as bytes."""
    call(client)
    call(client)
    assert (len(openai_server.requests), len(cache)) == (2, 0)


def test_failures_are_not_kept(client: OpenAI, openai_server: Server) -> None:
    """The next call is sent again."""
    openai_server.fail(500)
    assert not client.chat.completions.create(MESSAGES, model="gpt-4o-mini", throw=False).success
    assert client.chat.completions.create(MESSAGES, model="gpt-4o-mini").success


def test_old_answers_and_too_many_are_forgotten(tmp_path: Path, openai_server: Server) -> None:
    """By age, and the oldest first by number."""
    path = tmp_path / "answers.db"
    with (
        ResponseCache(path, max_age=60, most_entries=2) as cache,
        OpenAI(openai_server.api_key, openai_server.base_url, middleware=[cache]) as client,
    ):
        for seed in (1, 2, 3, 3):
            client.chat.completions.create(MESSAGES, model="gpt-4o-mini", seed=seed)
        assert (len(cache), cache.hits) == (2, 1)
        with sqlite3.connect(path) as file:
            file.execute("UPDATE answers SET created = created - 61")
        file.close()
        client.chat.completions.create(MESSAGES, model="gpt-4o-mini", seed=3)
        assert cache.hits == 1
        cache.clear()
        assert len(cache) == 0
    for wrong in ({"max_age": 0}, {"most_entries": 0}):
        with pytest.raises(ValueError, match="must be"):
            ResponseCache(":memory:", **wrong)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_belongs_to_its_owner_and_has_no_request(client: OpenAI, tmp_path: Path) -> None:
    """Answers are private; of requests it has only hashes."""
    client.chat.completions.create([{"role": "user", "content": "a question for which nobody has"}], max_tokens=1)
    path = tmp_path / "answers.db"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_broken_file_costs_no_call(client: OpenAI, cache: ResponseCache, caplog: pytest.LogCaptureFixture) -> None:
    """The log says so."""
    cache.close()
    with caplog.at_level(logging.WARNING, logger="aikit"):
        assert client.chat.completions.create(MESSAGES, model="gpt-4o-mini").success
    assert "the response cache can't be read" in caplog.text
    assert "the response cache can't be written" in caplog.text


def test_observers_see_that_an_answer_was_cached(client: OpenAI) -> None:
    """There is no attempt."""
    seen = Recorder()
    observed = client.with_options(observers=[seen])
    observed.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    assert not seen.last("call_ended").is_cached
    seen.told.clear()
    observed.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    assert seen.names == ["call_started", "call_ended"]
    assert seen.last("call_ended").is_cached
