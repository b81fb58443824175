"""The cost of the tokens of a run, at the prices of genai-prices (extra `costs`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aikit.core.costs import cost_of_counts, has_prices
from aikit.core.usage import TokenCounts
from aikit.core.wire import origin_of

from .bulk_errors import BulkError

__all__ = ["Prices"]

_NO_TIERS: Final = frozenset({"", "default", "auto"})
_HALF_PRICE: Final = frozenset({"openai", "api.openai.com"})


class Prices:
    """The prices of a provider."""

    def __init__(self, where: str, *, is_needed: bool) -> None:
        """Look up no price yet.

        Args:
            where: the base URL of the server, or the name of a provider.
            is_needed: whether a run depends on them.

        Raises:
            BulkError: they are needed, and genai-prices is not installed.
        """
        self._where = where
        self._is_installed = has_prices() if is_needed else None
        if self._is_installed is False:
            raise BulkError("`max_cost` needs genai-prices: pip install 'aikit-client[costs]'")

    def cost(self, tokens: Mapping[tuple[str, str], Mapping[str, int]]) -> float | None:
        """Return the cost of tokens by model and tier, in US dollars; None if a price is not known: it is not 0."""
        if not tokens:
            return 0.0
        if self._is_installed is None:
            self._is_installed = has_prices()
        if not self._is_installed:
            return None
        total = 0.0
        for (model, tier), counts in tokens.items():
            sums = TokenCounts(counts["requests"], counts["input"], counts["output"], 0, counts["cached"])
            found = self._cost(sums, model, None if tier in _NO_TIERS else tier)
            if found is None:
                return None
            total += found
        return total

    def _cost(self, sums: TokenCounts, model: str, tier: str | None) -> float | None:
        found = cost_of_counts(sums, model, self._where, tier)
        if tier != "batch" or found is None or found != cost_of_counts(sums, model, self._where):
            return found
        # genai-prices has no batch price for this model. OpenAI's is half of the other one.
        name = origin_of(self._where)[1] or self._where
        return found / 2 if name in _HALF_PRICE else None
