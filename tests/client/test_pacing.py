"""`RateLimiter`: what it learns from answers, and how long it lets wait."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI, RateLimiter
from aikit.pacing import read_duration
from aikit.testing import Server

SERVER = "https://server.test"


def limits(requests: int, reset: str = "10s", most: int = 100, **more: str) -> dict[str, str]:
    """The headers of an answer."""
    found = {"limit-requests": str(most), "remaining-requests": str(requests), "reset-requests": reset, **more}
    return {f"x-ratelimit-{name.replace('_', '-')}": value for name, value in found.items()}


def learn(
    limiter: RateLimiter, headers: dict[str, str], model: str = "m", status: int | None = 200, **more: Any
) -> None:
    """Tell of an answer."""
    told = {"asked_seconds": None, **more}
    limiter.learn(SERVER, model, 0, status=status, headers=headers, **told)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("6m0s", 360.0), ("1s", 1.0), ("20ms", 0.02), ("1h2m3.5s", 3723.5), ("1d", 86400.0), ("", None), ("soon", None),
     ("6m 0s", None), ("5", None), (None, None), ("1sx", None)],
)  # fmt: skip
def test_durations_are_read_as_the_service_writes_them(text: str | None, seconds: float | None) -> None:
    """What is no duration is no limit."""
    assert read_duration(text) == seconds


def test_nothing_waits_before_anything_is_known() -> None:
    """And answers without these headers teach nothing."""
    limiter = RateLimiter()
    learn(limiter, {"content-type": "application/json"})
    learn(limiter, {"x-ratelimit-remaining-requests": "many"})
    assert [limiter.reserve(SERVER, "m", 10**9) for _ in range(3)] == [0.0, 0.0, 0.0]


def test_requests_wait_when_none_are_left() -> None:
    """Each takes one place; another model and another server have places of their own."""
    limiter = RateLimiter()
    learn(limiter, limits(2))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(2)] == [0.0, 0.0]
    assert 9 < limiter.reserve(SERVER, "m", 0) <= 10
    assert limiter.reserve(SERVER, "other", 0) == 0.0
    assert limiter.reserve("https://other.test", "m", 0) == 0.0


def test_a_request_waits_when_its_tokens_are_not_left() -> None:
    """A small one goes, a large one waits; one that is larger than all there ever is waits for all of it."""
    limiter = RateLimiter()
    tokens = {"limit_tokens": "1000", "remaining_tokens": "100", "reset_tokens": "30s"}
    learn(limiter, limits(50, **tokens))
    assert limiter.reserve(SERVER, "m", 60) == 0.0
    assert 29 < limiter.reserve(SERVER, "m", 60) <= 30
    assert limiter.reserve(SERVER, "m", 40) == 0.0
    assert 29 < limiter.reserve(SERVER, "m", 10**6) <= 30


def test_after_the_reset_all_is_there_again() -> None:
    """As much as the limit says, until an answer tells better."""
    limiter = RateLimiter()
    learn(limiter, limits(0, reset="20ms", most=2))
    assert limiter.reserve(SERVER, "m", 0) > 0
    time.sleep(0.03)
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(2)] == [0.0, 0.0]


def test_a_wait_that_a_refusal_asks_for_holds_for_all() -> None:
    """Of this model; a success that asks for nothing holds nobody."""
    limiter = RateLimiter()
    learn(limiter, {}, status=429, asked_seconds=5.0)
    assert 4 < limiter.reserve(SERVER, "m", 0) <= 5
    learn(limiter, {}, "n", 503, asked_seconds=5.0)
    assert limiter.reserve(SERVER, "n", 0) == 0.0


def test_what_is_on_its_way_counts() -> None:
    """The answer to the first of three does not know of the others yet; one that is lost gives its place back."""
    limiter = RateLimiter()
    learn(limiter, limits(3))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(3)] == [0.0, 0.0, 0.0]
    learn(limiter, limits(2))
    assert limiter.reserve(SERVER, "m", 0) > 0
    learn(limiter, {}, status=None)
    learn(limiter, limits(2))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(2)] == [0.0, 0.0]
    assert limiter.reserve(SERVER, "m", 0) > 0


def test_nobody_waits_longer_than_is_allowed() -> None:
    """A limit of the day does not hold a call for a day."""
    limiter = RateLimiter(longest_seconds=3)
    learn(limiter, limits(0, reset="24h"))
    assert limiter.reserve(SERVER, "m", 0) == 3.0
    assert limiter.reserve(SERVER, "m", 0, waited_seconds=2.0) == 1.0
    assert limiter.reserve(SERVER, "m", 0, waited_seconds=3.0) == 0.0
    with pytest.raises(ValueError, match="`longest_seconds` must be a number of seconds above 0, got 0"):
        RateLimiter(longest_seconds=0)


@pytest.fixture
def client(openai_server: Server) -> Iterator[OpenAI]:
    """A client that keeps to the limits."""
    with OpenAI("sk-test-not-real", openai_server.base_url, rate_limiter=RateLimiter(), max_retries=0) as client:
        yield client


def test_threads_of_one_client_keep_to_its_limits_together(client: OpenAI, openai_server: Server) -> None:
    """Eight calls where three are left: the others wait for the reset, and none is refused."""
    for left in (3, 2, 1, *[0] * 6):
        openai_server.script("listModels", headers=limits(left, reset="2s", most=100), times=1)
    client.models.list()
    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(lambda _: client.models.list(), range(8)))
    assert len(openai_server.requests) == 9
    # Three go at once, and one more for each answer that overtakes another and says that a place is left.
    waited = [result.attempts[0].queued_seconds > 1 for result in results]
    assert 2 <= sum(waited) <= 5


def test_tasks_of_one_client_keep_to_its_limits_together(openai_server: Server) -> None:
    """As threads do."""
    for left in (3, 2, 1, *[0] * 6):
        openai_server.script("listModels", headers=limits(left, reset="2s", most=100), times=1)

    async def main() -> list[bool]:
        async with AsyncOpenAI("sk-test-not-real", openai_server.base_url, rate_limiter=RateLimiter()) as client:
            await client.models.list()
            results = await asyncio.gather(*(client.models.list() for _ in range(8)))
            return [result.attempts[0].queued_seconds > 1 for result in results]

    assert 2 <= sum(asyncio.run(main())) <= 5
    assert len(openai_server.requests) == 9
