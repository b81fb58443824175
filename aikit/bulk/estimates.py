"""Estimates a run before anything is sent: how many requests and tokens, and what they cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import orjson

from aikit.core.flow import BYTES_PER_TOKEN

from .requests import BulkRequest
from .spending import Prices

__all__ = ["BulkEstimate", "estimate_requests", "most_output_tokens"]

_MOST_TOKENS: Final = ("max_completion_tokens", "max_tokens", "max_output_tokens")


class BulkEstimate(NamedTuple):
    """The most that a run may take.

    Attributes:
        requests: how many requests there are.
        models: how many of them go to each model.
        input_tokens: tokens of the prompts, estimated from their length.
        output_tokens: tokens of the answers: the most that the requests ask for; those without a limit count as
            `unlimited`.
        unlimited: how many requests do not limit their answer.
        cost: the cost in US dollars of the prompts and of the longest answers; None if a price is not known.
    """

    requests: int
    models: dict[str, int]
    input_tokens: int
    output_tokens: int
    unlimited: int
    cost: float | None


def estimate_requests(requests: Iterable[BulkRequest], prices: Prices, *, is_batch: bool = False) -> BulkEstimate:
    """Estimate what requests may take, at the prices of the batch endpoint if it is a batch."""
    models: dict[str, int] = {}
    tokens: dict[tuple[str, str], dict[str, int]] = {}
    unlimited = count = 0
    for request in requests:
        count += 1
        body: dict[str, Any] = request.body
        model = str(body.get("model", ""))
        models[model] = models.get(model, 0) + 1
        most = most_output_tokens(body)
        unlimited += most is None
        tier = "batch" if is_batch else body.get("service_tier")
        key = (model, tier if isinstance(tier, str) else "")
        sums = tokens.setdefault(key, {"requests": 0, "input": 0, "cached": 0, "output": 0})
        sums["requests"] += 1
        sums["input"] += len(orjson.dumps(body)) // BYTES_PER_TOKEN
        sums["output"] += most or 0
    return BulkEstimate(
        count,
        models,
        sum(each["input"] for each in tokens.values()),
        sum(each["output"] for each in tokens.values()),
        unlimited,
        prices.cost(tokens),
    )


def most_output_tokens(body: Mapping[str, Any]) -> int | None:
    """Return the most tokens that a request asks for; None if it has no limit."""
    return next((value for name in _MOST_TOKENS if isinstance(value := body.get(name), int)), None)
