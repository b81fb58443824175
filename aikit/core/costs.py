"""The cost of answers at the prices that genai-prices knows (extra `costs`)."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from .usage import TokenCounts, read_field
from .wire import origin_of

__all__ = ["cost_of", "cost_of_counts", "has_prices"]

_LOGGER: Final = logging.getLogger("aikit")
# The ids of genai-prices, where they differ from the names of our providers.
_PROVIDERS: Final = {"bedrock": "aws", "gemini": "google", "xai": "x-ai"}
# The names of the details of a usage there.
_PROMPT_DETAILS: Final = {
    "cached_tokens": "cache_read_tokens",
    "cache_write_tokens": "cache_write_tokens",
    "audio_tokens": "input_audio_tokens",
    "image_tokens": "input_image_tokens",
}
_ANSWER_DETAILS: Final = {"audio_tokens": "output_audio_tokens", "image_tokens": "output_image_tokens"}
_NEEDED: Final = "costs need genai-prices: pip install 'aikit-client[costs]'"
# The models that had no price, each of which is logged once.
_unknown: set[tuple[str, str]] = set()


def cost_of(
    answer: Any,  # Any: a result of any call, or a usage
    model: str | None = None,
    provider: str | None = None,
) -> float | None:
    """Return what an answer costs, in US dollars, at the list prices of its provider.

    Args:
        answer: the result of a call, or its `usage`, as an object or as a mapping.
        model: the model; default None, the one that the answer names, or else the requested one.
        provider: the provider, by the name of a known one, such as `groq`, by its id at genai-prices, or by its base
            URL; default None, the server that the answer came from.

    Returns:
        The cost, or None: the answer has no usage, or no price is known for the model at this provider. The logger
        `aikit` then gets a warning that names both, once. A price is never guessed.

    Raises:
        ImportError: genai-prices is not installed.
    """
    request = getattr(answer, "request", None)
    usage = read_field(answer, "usage")
    if usage is None:
        if request is not None:
            return None
        usage = answer
    where = provider or ("" if request is None else request.url)
    model, tier = model or read_field(answer, "model"), read_field(answer, "service_tier")
    if not model and (exchange := getattr(answer, "_exchange", None)) is not None:
        # Its URL, or `provider`, says more than the prefix does.
        model = _split(exchange.requested_model)[1]
    cost = _price(_counts(usage), str(model or ""), where, tier if isinstance(tier, str) else None)
    if cost is None:
        _tell_unknown(str(model or ""), where)
    return cost


def cost_of_counts(counts: TokenCounts, model: str, where: str, tier: str | None = None) -> float | None:
    """Return the cost of sums of tokens; None if it is not known.

    Args:
        counts: the sums.
        model: the requested model, with or without the prefix of a known provider.
        where: the base URL of the client, or the name of a provider.
        tier: the service tier of the answers; None for the standard one.
    """
    prefix, model = _split(model)
    where = prefix or where
    usage = {
        "input_tokens": counts.prompt_tokens,
        "cache_read_tokens": counts.cached_tokens,
        "output_tokens": counts.completion_tokens,
    }
    return _price(usage, model, where, tier)


def _split(model: str) -> tuple[str, str]:
    """Return the known provider that the prefix of a model names, or an empty string, and the model."""
    prefix, _, rest = model.partition(":")
    return (prefix, rest) if rest and prefix in _known() else ("", model)


def has_prices() -> bool:
    """Whether genai-prices is installed."""
    try:
        import genai_prices  # noqa: F401  # lazy: an extra
    except ImportError:
        return False
    return True


def _counts(usage: Any) -> dict[str, int]:
    """Return the counts of a usage by the names of genai-prices."""
    counts = TokenCounts.of(usage)
    found = {"input_tokens": counts.prompt_tokens, "output_tokens": counts.completion_tokens}
    for places, names in (
        (("prompt_tokens_details", "input_tokens_details"), _PROMPT_DETAILS),
        (("completion_tokens_details", "output_tokens_details"), _ANSWER_DETAILS),
    ):
        details = next((each for place in places if (each := read_field(usage, place)) is not None), None)
        for name, target in names.items():
            value = read_field(details, name)
            if isinstance(value, int) and value:
                found[target] = value
    return found


def _known() -> frozenset[str]:
    try:
        from genai_prices.data_snapshot import get_snapshot  # lazy: as above
    except ImportError:
        raise ImportError(_NEEDED) from None
    return frozenset({*_PROVIDERS, *(each.id for each in get_snapshot().providers)})


def _price(counts: Mapping[str, int], model: str, where: str, tier: str | None) -> float | None:
    try:
        from genai_prices import Usage, calc_price  # lazy: as above
    except ImportError:
        raise ImportError(_NEEDED) from None
    usage, context = Usage(**counts), None if tier is None else {"service_tier": tier}
    try:
        if not model or not where:
            raise LookupError
        if "://" in where:
            found = calc_price(usage, model, provider_api_url=where, price_context=context)
        else:
            found = calc_price(usage, model, provider_id=_PROVIDERS.get(where, where), price_context=context)
    except LookupError:
        return None
    return float(found.total_price)


def _tell_unknown(model: str, where: str) -> None:
    scheme, host, _ = origin_of(where)
    where = f"{scheme}://{host}" if host else where
    key = (model, where)
    if key not in _unknown:
        _unknown.add(key)
        _LOGGER.warning("no price is known for the model %r of %s", model, where or "an unknown provider")
