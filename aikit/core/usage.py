"""The usage of a conversation: tokens by model, and their cost at the prices that you pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, Final, NamedTuple

from aikit_openapi.types import is_unset

__all__ = ["ConversationUsage", "TokenCounts", "check_prices", "read_field"]

_MILLION: Final = 1_000_000
_KINDS: Final = ("input", "output", "cached_input")


class TokenCounts(NamedTuple):
    """Sums of tokens.

    Attributes:
        requests: how many answers reported their usage.
        prompt_tokens: tokens in prompts, including cached ones.
        completion_tokens: tokens in answers, including reasoning.
        total_tokens: the sum of both.
        cached_tokens: prompt tokens read from the service's cache.
        reasoning_tokens: tokens used for reasoning that is not shown.
    """

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    total_tokens: int = 0
    cached_tokens: int = 0
    reasoning_tokens: int = 0

    # Any: the usage of any operation
    @classmethod
    def of(cls, usage: Any) -> TokenCounts:
        """Return the counts of one answer, of any operation: a model or a mapping; missing counts are 0."""
        asked = _count(usage, "prompt_tokens") or _count(usage, "input_tokens")
        answered = _count(usage, "completion_tokens") or _count(usage, "output_tokens")
        of_prompt = read_field(usage, "prompt_tokens_details") or read_field(usage, "input_tokens_details")
        of_answer = read_field(usage, "completion_tokens_details") or read_field(usage, "output_tokens_details")
        total, reasoning = _count(usage, "total_tokens"), _count(of_answer, "reasoning_tokens")
        if reasoning and total == asked + answered + reasoning:  # some services do not count it in the answer
            answered += reasoning
        return cls(1, asked, answered, total or asked + answered, _count(of_prompt, "cached_tokens"), reasoning)

    def plus(self, other: TokenCounts) -> TokenCounts:
        """Return the sums of both."""
        return TokenCounts(*(one + another for one, another in zip(self, other, strict=True)))

    def cost(self, price: Mapping[str, float]) -> float:
        """Return the cost of the tokens at prices per million."""
        cached = price.get("cached_input", price["input"])
        fresh = self.prompt_tokens - self.cached_tokens
        return (
            fresh * price["input"] + self.cached_tokens * cached + self.completion_tokens * price["output"]
        ) / _MILLION


class ConversationUsage:
    """The usage of a conversation so far; its counts are those of `TokenCounts`, summed over all models.

    Attributes:
        by_model: the counts of each model, by the requested name.
    """

    def __init__(
        self,
        by_model: Mapping[str, TokenCounts] | None = None,
        prices: Mapping[str, Mapping[str, float]] | None = None,
        list_price: Callable[[str, TokenCounts], float | None] | None = None,
    ) -> None:
        """Create a usage; conversations do.

        Args:
            by_model: the counts of each model.
            prices: your prices of each model.
            list_price: returns the cost of a model's counts where there are no `prices`; None if it is unknown.
        """
        self.by_model: dict[str, TokenCounts] = dict(by_model or {})
        self._prices = prices
        self._list_price = list_price

    def _sum(self) -> TokenCounts:
        total = TokenCounts()
        for counts in self.by_model.values():
            total = total.plus(counts)
        return total

    @property
    def requests(self) -> int:
        """How many answers reported their usage."""
        return self._sum().requests

    @property
    def prompt_tokens(self) -> int:
        """Tokens in prompts, including cached ones."""
        return self._sum().prompt_tokens

    @property
    def completion_tokens(self) -> int:
        """Tokens in answers, including reasoning."""
        return self._sum().completion_tokens

    @property
    def total_tokens(self) -> int:
        """Tokens in prompts and answers."""
        return self._sum().total_tokens

    @property
    def cached_tokens(self) -> int:
        """Prompt tokens read from the service's cache."""
        return self._sum().cached_tokens

    @property
    def reasoning_tokens(self) -> int:
        """Tokens used for reasoning that is not shown."""
        return self._sum().reasoning_tokens

    @property
    def cost_by_model(self) -> dict[str, float | None]:
        """The cost of each model, by the requested name; None for a model without a price."""
        return {model: self._cost_of(model, counts) for model, counts in self.by_model.items()}

    def _cost_of(self, model: str, counts: TokenCounts) -> float | None:
        if self._prices is not None:  # in your currency, which is not mixed with that of the list prices
            return counts.cost(self._prices[model]) if model in self._prices else None
        return None if self._list_price is None else self._list_price(model, counts)

    @property
    def cost(self) -> float | None:
        """The cost, in the currency of your prices, or in US dollars at list prices (extra `costs`).

        None if a model that was used has no price; `unpriced` names it.
        """
        costs = self.cost_by_model.values()
        known = [each for each in costs if each is not None]
        return sum(known) if len(known) == len(costs) else None

    @property
    def unpriced(self) -> list[str]:
        """The models that were used and have no price."""
        return [model for model, cost in self.cost_by_model.items() if cost is None]

    def to_dict(self) -> dict[str, dict[str, int]]:
        """Return the counts of each model as plain data."""
        return {model: counts._asdict() for model, counts in self.by_model.items()}

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={count}" for name, count in self._sum()._asdict().items())
        return f"{type(self).__name__}({shown})"


def check_prices(prices: Any) -> dict[str, dict[str, float]]:
    """Check and return prices by model.

    Args:
        prices: for each model name `input`, `output` and, if it differs, `cached_input`, per million tokens.

    Raises:
        TypeError, ValueError: naming the model and the mistake in its price.
    """
    if not isinstance(prices, Mapping):
        raise TypeError(f"`prices` must be a mapping from models to prices, got {type(prices).__name__}")
    return {model: _check_price(model, price) for model, price in prices.items()}


def _check_price(model: str, price: Any) -> dict[str, float]:
    where = f"the price of {model!r}"
    if not isinstance(price, Mapping):
        raise TypeError(f"{where} must be a mapping with {', '.join(_KINDS)}, got {type(price).__name__}")
    if unknown := sorted(price.keys() - set(_KINDS)):
        raise ValueError(f"{where} has {unknown[0]!r}, which is not one of {', '.join(_KINDS)}")
    if missing := [kind for kind in _KINDS[:2] if kind not in price]:
        raise ValueError(f"{where} has no {missing[0]!r}, in your currency per million tokens")
    for kind, value in price.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
            raise ValueError(f"{where}: {kind!r} must be a number of 0 or more, got {value!r}")
    return {kind: float(value) for kind, value in price.items()}


def read_field(value: Any, name: str) -> Any:
    """Return a field of a model or a mapping; None if it is not there."""
    found: Any = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
    return None if is_unset(found) else found


def _count(usage: Any, name: str) -> int:
    value = read_field(usage, name)
    if isinstance(value, float) and isfinite(value):  # some services count in floats
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
