"""Budgets: calls stop before a limit is passed, and what was not used is given back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI, OpenAIError
from aikit.middleware import Budget, BudgetExceededError, ResponseCache
from aikit.testing import Server
from tests.client.test_budgets import COMPLETION, client_of
from tests.drivers.servers import Connection, RawServer, raw_server

MESSAGES = [{"role": "user", "content": "Say hello."}]
PRICES = {"gpt-4o-mini": {"input": 1.0, "output": 1.0}}


@pytest.fixture
def make(openai_server: Server) -> Callable[..., OpenAI]:
    """Makes a client of the embedded server with middleware."""
    return lambda *middleware: OpenAI(
        openai_server.api_key, openai_server.base_url, max_retries=0, middleware=list(middleware)
    )


def test_a_call_that_may_pass_the_limit_is_not_sent(make: Callable[..., OpenAI], openai_server: Server) -> None:
    """The error says how much is left; a smaller call still goes through."""
    budget = Budget(tokens=400)
    client = make(budget)
    used = client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_completion_tokens=200).usage
    assert used is not None
    assert budget.spent_tokens == used.total_tokens > 0
    left = 400 - used.total_tokens
    with pytest.raises(BudgetExceededError, match=f"tokens, and the budget of 400 has {left} left"):
        client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_completion_tokens=left)
    assert isinstance(client.responses.create(input="Hi", throw=False, model="gpt-4o").errors[0], BudgetExceededError)
    client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=100)
    client.models.list()
    client.moderations.create("a", model="omni-moderation-latest")
    assert len(openai_server.requests) == 4
    assert "400 tokens" in repr(budget)


def test_the_limit_counts_each_answer_and_pictures(make: Callable[..., OpenAI]) -> None:
    """Two answers may use twice as much; a picture by URL counts 3,000."""
    client = make(Budget(tokens=3000))
    with pytest.raises(BudgetExceededError):
        client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=1500, n=2)
    picture: Any = {"type": "image_url", "image_url": {"url": "https://x.test/a.png"}}
    with pytest.raises(BudgetExceededError):
        client.chat.completions.create([{"role": "user", "content": [picture]}], model="gpt-4o-mini", max_tokens=1)
    client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=1500)
    client.embeddings.create("a", model="text-embedding-3-small")


def test_a_request_without_a_limit_counts_as_assumed_or_is_capped(
    make: Callable[..., OpenAI], openai_server: Server
) -> None:
    """With `caps`, the assumption is sent, so no answer can be longer."""
    with pytest.raises(BudgetExceededError):
        make(Budget(tokens=4096)).chat.completions.create(MESSAGES, model="gpt-4o-mini")
    make(Budget(tokens=5000)).chat.completions.create(MESSAGES, model="gpt-4o-mini")
    capped = make(Budget(tokens=5000, output_tokens=64, caps=True))
    capped.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    capped.responses.create(input="Hi", model="gpt-4o-mini")
    bodies = [request.body for request in openai_server.requests]
    assert [each.get("max_completion_tokens", each.get("max_output_tokens")) for each in bodies] == [None, 64, 64]


def test_money_has_a_limit_too(make: Callable[..., OpenAI]) -> None:
    """At your prices, or at list prices; a model without a price is named and not sent."""
    budget = Budget(usd=0.001, prices=PRICES)
    client = make(budget)
    used = client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=500).usage
    assert used is not None
    assert budget.spent_usd == pytest.approx(used.total_tokens / 10**6)
    with pytest.raises(BudgetExceededError, match=r"US dollars, and the budget of 0[.]001 has"):
        client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=1000)
    with pytest.raises(BudgetExceededError, match="no price is known for the model 'gpt-4o'"):
        client.chat.completions.create(MESSAGES, model="gpt-4o")
    with pytest.raises(BudgetExceededError, match="no price is known"):
        make(Budget(usd=1)).chat.completions.create(MESSAGES, model="gpt-4o-mini")
    listed = Budget(usd=1)
    body = COMPLETION[:-1] + b', "usage": {"prompt_tokens": 1000, "completion_tokens": 10, "total_tokens": 1010}}'
    agent = client_of(b"application/json", body)._builder.settings.http_agent
    with OpenAI("sk-test-not-real", "https://api.openai.com/v1", http_agent=agent, middleware=[listed]) as known:
        result = known.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    assert listed.spent_usd == result.cost != 0


def test_a_stream_is_counted_at_its_end(make: Callable[..., OpenAI]) -> None:
    """By the usage that it reports, or else by the most that it may have used."""
    budget = Budget(tokens=10_000)
    client = make(budget)
    with client.chat.completions.create(
        MESSAGES, model="gpt-4o-mini", stream=True, stream_options={"include_usage": True}
    ) as stream:
        assert budget.spent_tokens == 0
        with pytest.raises(BudgetExceededError):
            client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=8000)
        total = [chunk.usage.total_tokens for chunk in stream if chunk.usage][-1]
    assert budget.spent_tokens == total
    list(client.chat.completions.create(MESSAGES, model="gpt-4o-mini", stream=True, max_tokens=500))
    assert budget.spent_tokens > 500


def test_calls_at_once_share_the_limit(make: Callable[..., OpenAI]) -> None:
    """Requests under way are reserved, so that together they can't pass it."""
    budget = Budget(tokens=1500)
    client = make(budget)

    def call(_: int) -> bool:
        return client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=400, throw=False).success

    with ThreadPoolExecutor(8) as pool:
        done = list(pool.map(call, range(8)))
    assert any(done)
    assert budget.spent_tokens <= 1500


def test_failures_and_cached_answers_cost_nothing(make: Callable[..., OpenAI], openai_server: Server) -> None:
    """An answer with an error status, a connection that could not be opened, a mistake, and a hit of a cache."""
    budget = Budget(tokens=10_000)
    client = make(budget, ResponseCache(":memory:"))
    openai_server.fail(500)
    client.chat.completions.create(MESSAGES, model="gpt-4o-mini", throw=False)
    client.with_options(base_url="http://127.0.0.1:1/v1").chat.completions.create(MESSAGES, throw=False)
    with pytest.raises(TypeError):
        client.chat.completions.create(MESSAGES, model="gpt-4o-mini", extra_headers={"a": object()})
    assert (budget.spent_tokens, budget._reserved.tokens) == (0, 0)
    client.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    once = budget.spent_tokens
    client.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    assert budget.spent_tokens == once > 0


def test_what_may_have_been_carried_out_stays_reserved() -> None:
    """A connection that was lost after the request, and a call that was cancelled."""
    budget = Budget(tokens=10_000)

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()

    with (
        raw_server(handle) as server,
        OpenAI("sk-test-not-real", server.base_url, max_retries=0, middleware=[budget]) as client,
        pytest.raises(OpenAIError),
    ):
        client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=100)
    once = budget.spent_tokens
    assert once > 100

    def wait(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            pass

    async def work(url: str) -> None:
        async with AsyncOpenAI("sk-test-not-real", url, middleware=[budget]) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await client.chat.completions.create(MESSAGES, model="gpt-4o-mini", max_tokens=100)

    with raw_server(wait) as server:
        asyncio.run(work(server.base_url))
    assert budget.spent_tokens == 2 * once


@pytest.mark.parametrize("wrong", [{}, {"tokens": -1}, {"usd": -0.5}, {"tokens": 1, "output_tokens": -1}])
def test_a_budget_needs_a_limit(wrong: dict[str, Any]) -> None:
    """Of tokens or of money, 0 or more."""
    with pytest.raises((TypeError, ValueError), match=r"limit|must be"):
        Budget(**wrong)
