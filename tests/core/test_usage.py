"""The totals of a conversation: tokens by model, and their cost."""

from __future__ import annotations

from typing import Any

import pytest

from aikit.core.usage import ConversationUsage, TokenCounts, check_prices
from aikit_openapi.models import CompletionUsage

PRICES = {"small": {"input": 1.0, "output": 4.0, "cached_input": 0.5}, "large": {"input": 10, "output": 30}}


def test_the_usage_of_an_answer_is_counted_with_its_details() -> None:
    """Missing counts are 0."""
    usage = CompletionUsage.from_dict(
        {
            "prompt_tokens": 100,
            "completion_tokens": 20,
            "total_tokens": 120,
            "prompt_tokens_details": {"cached_tokens": 64},
            "completion_tokens_details": {"reasoning_tokens": 8},
        }
    )
    assert TokenCounts.of(usage) == TokenCounts(1, 100, 20, 120, 64, 8)
    told_little = CompletionUsage.from_dict({"prompt_tokens": 5, "completion_tokens": 2, "prompt_tokens_details": None})
    assert TokenCounts.of(told_little) == TokenCounts(1, 5, 2, 7)


def test_counts_of_all_models_are_added_up() -> None:
    """The counts of each model are included."""
    usage = ConversationUsage({"small": TokenCounts(2, 100, 20, 120, 40, 8), "large": TokenCounts(1, 10, 2, 12)})
    assert (usage.requests, usage.prompt_tokens, usage.completion_tokens, usage.total_tokens) == (3, 110, 22, 132)
    assert (usage.cached_tokens, usage.reasoning_tokens) == (40, 8)
    assert usage.by_model["large"].total_tokens == 12
    assert "total_tokens=132" in repr(usage)
    assert usage.to_dict()["large"]["prompt_tokens"] == 10


def test_the_cost_applies_the_given_prices_to_the_tokens() -> None:
    """Cached tokens have a separate price, if there is one."""
    counts = {
        "small": TokenCounts(1, 1_000_000, 500_000, 1_500_000, 400_000),
        "large": TokenCounts(1, 100, 10, 110, 50),
    }
    cost = ConversationUsage(counts, check_prices(PRICES)).cost
    assert cost == pytest.approx(0.6 * 1 + 0.4 * 0.5 + 0.5 * 4 + 100 * 10e-6 + 10 * 30e-6)


def test_the_cost_is_unknown_when_a_model_has_no_price() -> None:
    """It is never guessed; free tokens cost 0."""
    used = {"small": TokenCounts(1, 5, 5, 10), "other": TokenCounts(1, 5, 5, 10)}
    assert ConversationUsage(used, check_prices(PRICES)).cost is None
    assert ConversationUsage(used).cost is None
    assert ConversationUsage().cost == 0


@pytest.mark.parametrize(
    ("prices", "complaint"),
    [
        ([("small", 1)], "`prices` must be a mapping from models to prices, got list"),
        ({"small": 1}, "the price of 'small' must be a mapping with input, output, cached_input, got int"),
        ({"small": {"input": 1}}, "the price of 'small' has no 'output'"),
        ({"small": {"input": 1, "output": 1, "outptu": 1}}, "the price of 'small' has 'outptu', which is not one of"),
        ({"small": {"input": -1, "output": 1}}, "the price of 'small': 'input' must be a number of 0 or more, got -1"),
        ({"small": {"input": "1", "output": 1}}, "'input' must be a number of 0 or more, got '1'"),
    ],
)
def test_an_invalid_price_is_named(prices: Any, complaint: str) -> None:
    """The error names the model too."""
    with pytest.raises((TypeError, ValueError), match=complaint):
        check_prices(prices)
