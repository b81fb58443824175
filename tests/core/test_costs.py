"""The cost of answers at the prices that genai-prices knows."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import subprocess
import sys
from typing import Any

import genai_prices
import pytest

from aikit import AsyncOpenAI, OpenAI, cost_of
from aikit.core.costs import cost_of_counts
from aikit.core.usage import TokenCounts
from aikit.testing import Server
from tests.client.test_budgets import COMPLETION, client_of

USAGE = {
    "prompt_tokens": 1_000_000,
    "completion_tokens": 100_000,
    "total_tokens": 1_100_000,
    "prompt_tokens_details": {"cached_tokens": 400_000, "audio_tokens": 0},
    "completion_tokens_details": {"reasoning_tokens": 50_000},
}


def price_of(model: str, provider: str = "openai", **context: str) -> Any:
    """The prices per million tokens."""
    calculated = genai_prices.calc_price(
        genai_prices.Usage(input_tokens=1), model, provider_id=provider, price_context=context or None
    )
    return calculated.model_price


def test_cached_tokens_have_their_own_price_and_reasoning_is_part_of_the_answer() -> None:
    """Neither is counted twice."""
    price = price_of("gpt-4o-mini")
    expected = 0.6 * float(price.input_mtok) + 0.4 * float(price.cache_read_mtok) + 0.1 * float(price.output_mtok)
    assert cost_of(USAGE, "gpt-4o-mini", "openai") == pytest.approx(expected)


def test_reasoning_that_is_counted_beside_the_answer_is_added() -> None:
    """The sum tells how a service counts."""
    beside = {**USAGE, "total_tokens": 1_150_000}
    assert TokenCounts.of(beside).completion_tokens == 150_000
    output = float(price_of("gpt-4o-mini").output_mtok)
    more = cost_of(beside, "gpt-4o-mini", "openai") or 0.0
    assert more - (cost_of(USAGE, "gpt-4o-mini", "openai") or 0.0) == pytest.approx(0.05 * output)


def test_the_usage_of_a_response_counts_the_same() -> None:
    """It has other names."""
    usage = {
        "input_tokens": 1_000_000,
        "output_tokens": 100_000,
        "total_tokens": 1_100_000,
        "input_tokens_details": {"cached_tokens": 400_000},
        "output_tokens_details": {"reasoning_tokens": 50_000},
    }
    assert cost_of(usage, "gpt-4o-mini", "openai") == cost_of(USAGE, "gpt-4o-mini", "openai")


def test_audio_has_its_own_price() -> None:
    """Its tokens are in the details."""
    audio = {
        **USAGE,
        "prompt_tokens_details": {"audio_tokens": 1_000_000},
        "completion_tokens": 0,
        "total_tokens": 10**6,
    }
    price = price_of("gpt-audio")
    assert cost_of(audio, "gpt-audio", "openai") == pytest.approx(float(price.input_audio_mtok))


def test_the_tier_of_the_answer_counts() -> None:
    """A flexible call is cheaper."""
    answer = {"model": "gpt-5.1", "usage": USAGE}
    usual, flexible = (cost_of({**answer, "service_tier": tier}, provider="openai") for tier in ("default", "flex"))
    assert usual
    assert flexible
    assert flexible < usual


@pytest.mark.parametrize(
    ("model", "provider"),
    [
        ("grok-3", "xai"),
        ("gemini-2.5-flash", "gemini"),
        ("llama-3.3-70b-versatile", "https://api.groq.com/openai/v1"),
        ("gpt-4o", "https://mine.openai.azure.com/openai/v1"),
        ("gpt-4o-mini-2024-07-18", "https://api.openai.com/v1/chat/completions"),
    ],
)
def test_known_providers_are_found_by_their_names_and_urls(model: str, provider: str) -> None:
    """Also under the names that aikit has for them."""
    assert cost_of(USAGE, model, provider)


@pytest.mark.parametrize(
    ("model", "provider"),
    [("my-model", "openai"), ("gpt-4o-mini", "http://127.0.0.1"), ("gpt-4o-mini", None), (None, "openai")],
)
def test_an_unknown_model_is_named_and_not_guessed(
    model: str | None, provider: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names it once."""
    from aikit.core import costs

    costs._unknown.clear()
    with caplog.at_level(logging.WARNING, logger="aikit"):
        assert cost_of(USAGE, model, provider) is None
        assert cost_of(USAGE, model, provider) is None
    (line,) = caplog.messages
    assert line == f"no price is known for the model {model or ''!r} of {provider or 'an unknown provider'}"


def test_a_result_has_its_cost(openai_server: Server) -> None:
    """For the server that it came from; a stream has the same."""
    body = COMPLETION[:-1] + b', "usage": {"prompt_tokens": 1000, "completion_tokens": 10, "total_tokens": 1010}}'
    agent = client_of(b"application/json", body)._builder.settings.http_agent
    with OpenAI("sk-test-not-real", "https://api.openai.com/v1", http_agent=agent) as client:
        result = client.chat.completions.create([{"role": "user", "content": "Hi"}])
        assert result.cost == cost_of(result.usage, "gpt-4o-mini", "openai")
        assert result.cost
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        result = client.chat.completions.create([{"role": "user", "content": "Hi"}], model="gpt-4o-mini")
        assert result.cost is None
        assert cost_of(result, provider="openai")
        assert client.models.list().cost is None
        stream = client.chat.completions.create(
            [{"role": "user", "content": "Hi"}],
            model="gpt-4o-mini",
            stream=True,
            stream_options={"include_usage": True},
        )
        list(stream)
        assert cost_of(stream.finished(), provider="openai")


@pytest.mark.parametrize("model", ["gpt-image-1", "openai:gpt-image-1"])
def test_an_answer_without_a_model_costs_what_the_requested_one_does(
    model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Images name none; a pickled result knows it too."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-not-real")  # for the prefix
    usage = {"input_tokens": 50, "output_tokens": 1000, "total_tokens": 1050}
    body = json.dumps({"created": 1, "data": [{"b64_json": ""}], "usage": usage}).encode()
    agent = client_of(b"application/json", body)._builder.settings.http_agent
    with OpenAI("sk-test-not-real", "https://api.openai.com/v1", http_agent=agent) as client:
        result = client.images.generate("a cat", model=model)
        assert result.cost
        assert result.cost == cost_of(usage, "gpt-image-1", "openai") == pickle.loads(pickle.dumps(result)).cost
        assert client.images.generate("a cat").cost is None


def test_servers_that_leave_out_the_model_are_priced_too() -> None:
    """In an answer, in a stream, and in the answer of a conversation."""
    usage = {"prompt_tokens": 1000, "completion_tokens": 10, "total_tokens": 1010}
    expected = cost_of(usage, "gpt-4o-mini", "openai")
    messages: list[Any] = [{"role": "user", "content": "Hi"}]
    body = json.dumps({**{k: v for k, v in json.loads(COMPLETION).items() if k != "model"}, "usage": usage}).encode()
    last = {"id": "c", "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}], "usage": usage}
    events = f"data: {json.dumps(last)}\n\ndata: [DONE]\n\n".encode()
    for kind, content in ((b"application/json", body), (b"text/event-stream", events)):
        agent = client_of(kind, content)._builder.settings.http_agent
        with OpenAI("sk-test-not-real", "https://api.openai.com/v1", http_agent=agent) as client:
            if kind == b"application/json":
                assert client.chat.completions.create(messages, model="gpt-4o-mini").cost == expected
                continue
            stream = client.chat.completions.create(messages, model="gpt-4o-mini", stream=True)
            list(stream)
            assert stream.finished().cost == expected
            helper = client.chat.create(model="gpt-4o-mini")
            assert helper.prompt("Hi", stream=True).get_final_completion().cost == expected


def test_a_conversation_adds_up_its_costs(openai_server: Server) -> None:
    """At list prices, unless it has prices; models without a price are named."""
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        helper = client.chat.create(model="gpt-4o-mini")
        helper.prompt("Hello")
        streamed = helper.prompt("Hello again", stream=True).get_final_completion()
        assert (helper.usage.cost, helper.usage.unpriced) == (None, ["gpt-4o-mini"])
        assert streamed.request is not None
        helper.prices = {"gpt-4o-mini": {"input": 1, "output": 1}}
        assert helper.usage.cost == pytest.approx(helper.usage.total_tokens / 10**6)
        assert helper.usage.cost_by_model == {"gpt-4o-mini": helper.usage.cost}

    async def work() -> None:
        body = COMPLETION[:-1] + b', "usage": {"prompt_tokens": 1000, "completion_tokens": 10}}'

        class Agent:
            async def perform(self, outgoing: Any) -> Any:
                return Reply(body)

            async def close(self) -> None:
                """Do nothing."""

        async with AsyncOpenAI("sk-test-not-real", "https://api.openai.com/v1", http_agent=Agent()) as client:
            helper = client.chat.create(model="gpt-4o-mini")
            await helper.prompt("Hello")
            assert helper.usage.cost == cost_of_counts(TokenCounts(1, 1000, 10), "gpt-4o-mini", "openai")
            assert helper.usage.cost
            assert helper.usage.unpriced == []

    asyncio.run(work())


class Reply:
    """A success that is in memory."""

    status, headers = 200, [(b"content-type", b"application/json")]

    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> Any:
        yield self._body

    async def close(self) -> None:
        """Do nothing."""


def test_the_prefix_of_a_model_names_its_provider() -> None:
    """As in calls; a prefix that is not a provider belongs to the name."""
    counts = TokenCounts(1, 1000, 10)
    local = "http://127.0.0.1/v1"
    assert cost_of_counts(counts, "groq:llama-3.3-70b-versatile", local) == cost_of(
        {"prompt_tokens": 1000, "completion_tokens": 10}, "llama-3.3-70b-versatile", "groq"
    )
    assert cost_of_counts(counts, "xai:grok-3", local)
    assert cost_of_counts(counts, "ft:gpt-4o-mini", "https://api.openai.com/v1") is None


def test_without_the_extra_the_error_says_what_to_install() -> None:
    """A conversation then knows no cost."""
    code = (
        "import sys\nsys.modules['genai_prices'] = None\n"
        "from aikit import OpenAI, cost_of\nhelper = OpenAI('sk-test-not-real').chat.create()\n"
        "assert helper._list_price('gpt-4o', None) is None\n"
        "try:\n    cost_of({'prompt_tokens': 1}, 'gpt-4o')\nexcept ImportError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "costs need genai-prices: pip install 'aikit-client[costs]'"
