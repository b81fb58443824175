"""A limit of tokens or money for all calls of a client."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from threading import Lock
from typing import Any, Final, NamedTuple

from aikit.core.costs import cost_of_counts
from aikit.core.encoding import encode_json
from aikit.core.layers import CallAnswer, CallRequest, Middleware
from aikit.core.usage import TokenCounts, check_prices
from aikit.core.wire import TransportError
from aikit.errors import APIStatusError, OpenAIError

__all__ = ["Budget", "BudgetExceededError"]

# The fields that limit an answer, with the one to add to a request of the operation that has none.
_LIMITS: Final[Mapping[str, tuple[str, ...]]] = {
    "create_chat_completion": ("max_completion_tokens", "max_tokens"),
    "create_completion": ("max_tokens",),
    "create_response": ("max_output_tokens",),
}
_FREE: Final = frozenset({"create_moderation"})
# A picture that a request names by its URL, in tokens.
_PICTURE: Final = 3000


class BudgetExceededError(OpenAIError):
    """A call was not sent, because it might pass the limit of a `Budget`."""


class _Share(NamedTuple):
    """The part of a budget that a call takes, at most or in fact."""

    tokens: int
    usd: float


class Budget(Middleware):
    """Middleware that stops before a limit of tokens or money is passed.

    Before a call is sent, it reserves the most that the call may use. If the limit might be passed, the call is not
    sent and fails with a `BudgetExceededError`. When the answer has arrived, the tokens that it reports take the place
    of the reservation. If it reports none, such as a stream without `include_usage`, the reservation stays. It also
    stays if a call failed that the API may have carried out.

    The most that a call may use: one token for each byte of its body, 3,000 for each picture that it names by URL, and
    the most tokens that it allows for its answers. You may share one between clients and threads.
    """

    def __init__(
        self,
        *,
        tokens: int | None = None,
        usd: float | None = None,
        output_tokens: int = 4096,
        caps: bool = False,
        prices: Mapping[str, Mapping[str, float]] | None = None,
    ) -> None:
        """Create a budget.

        Args:
            tokens: the limit of tokens, of prompts and answers together; default None, no limit.
            usd: the limit of money, in US dollars or in the currency of `prices`; default None, no limit.
            output_tokens: how many tokens to reserve for each answer of a call that sets no limit; default
                4096. A longer answer may pass the budget, unless `caps` is set.
            caps: whether to send `output_tokens` as the limit with such calls; default False.
            prices: for each model `input`, `output` and, if it differs, `cached_input`, per million tokens; default
                None, list prices, which need the extra `costs`. A call of a model without a price is not sent.

        Raises:
            TypeError, ValueError: an invalid argument.
        """
        for name, value in (("tokens", tokens), ("usd", usd), ("output_tokens", output_tokens)):
            if value is not None and not value >= 0:
                raise ValueError(f"`{name}` must be a number of 0 or more, got {value!r}")
        if tokens is None and usd is None:
            raise TypeError("a Budget needs a limit: pass `tokens` or `usd`")
        self._limit = _Share(-1 if tokens is None else tokens, -1.0 if usd is None else float(usd))
        self._output_tokens = output_tokens
        self._caps = caps
        self._prices = None if prices is None else check_prices(prices)
        self._lock = Lock()
        self._spent = _Share(0, 0.0)
        self._reserved = _Share(0, 0.0)

    @property
    def spent_tokens(self) -> int:
        """The tokens used so far, without those of calls that are under way."""
        return self._spent.tokens

    @property
    def spent_usd(self) -> float:
        """The money spent so far, without that of calls that are under way; 0 if there is no limit of money."""
        return self._spent.usd

    def around(self, request: CallRequest) -> Generator[CallRequest | Callable[[], Any], Any, CallAnswer]:
        """Reserve the most that a call may use, send it, and count what it used."""
        if not request.model or request.operation in _FREE:
            sent: CallAnswer = yield request
            return sent
        request, reserved = self._most_of(request)
        self._reserve(reserved, request)
        try:
            answer: CallAnswer = yield request
        except GeneratorExit:  # cancelled: the API may have begun
            self._settle(reserved, request, None)
            raise
        except BaseException:  # nothing was sent
            self._settle(reserved, request, TokenCounts())
            raise
        if answer.is_open:
            answer.when_ended(lambda ended: self._settle(reserved, request, ended.usage))
        else:
            self._settle(reserved, request, _used_by(answer))
        return answer

    def _most_of(self, request: CallRequest) -> tuple[CallRequest, _Share]:
        """Return the request, perhaps with a limit, and the most that it may use."""
        body = request.body() or {}
        names = _LIMITS.get(request.operation, ())
        limit = next((body[name] for name in names if isinstance(body.get(name), int)), None)
        if limit is None and names and self._caps:
            body[names[0]] = self._output_tokens
            request = request.with_body(body)
        most = self._output_tokens if limit is None else limit
        if request.operation == "create_embedding":
            most = 0
        count = body.get("n")
        answers = count if isinstance(count, int) and count > 1 else 1
        asked = len(encode_json(body)) + _PICTURE * _pictures_in(body)
        counts = TokenCounts(1, asked, most * answers, asked + most * answers)
        return request, _Share(counts.total_tokens, self._cost(request, counts))

    def _cost(self, request: CallRequest, counts: TokenCounts) -> float:
        if self._limit.usd < 0 or not counts.total_tokens:
            return 0.0
        if self._prices is not None:
            price = self._prices.get(request.model)
            cost = None if price is None else counts.cost(price)
        else:
            cost = cost_of_counts(counts, request.model, request.provider or request.origin)
        if cost is None:
            where = request.provider or request.origin
            raise BudgetExceededError(
                f"no price is known for the model {request.model!r} of {where}, so its cost can't be kept within a"
                " budget: pass `prices` to the Budget"
            )
        return cost

    def _reserve(self, share: _Share, request: CallRequest) -> None:
        with self._lock:
            for name, limit, spent, reserved, asked in zip(
                ("tokens", "US dollars"), self._limit, self._spent, self._reserved, share, strict=True
            ):
                if limit >= 0 and spent + reserved + asked > limit:
                    raise BudgetExceededError(
                        f"{request.operation} was not sent: it may use up to {asked:g} {name}, and the budget of"
                        f" {limit:g} has {max(0, limit - spent - reserved):g} left"
                    )
            self._reserved = _Share(self._reserved.tokens + share.tokens, self._reserved.usd + share.usd)

    def _settle(self, reserved: _Share, request: CallRequest, usage: TokenCounts | None) -> None:
        used = reserved if usage is None else _Share(usage.total_tokens, self._cost(request, usage))
        with self._lock:
            self._reserved = _Share(self._reserved.tokens - reserved.tokens, self._reserved.usd - reserved.usd)
            self._spent = _Share(self._spent.tokens + used.tokens, self._spent.usd + used.usd)

    def __repr__(self) -> str:
        limits = [f"{value:g} {name}" for name, value in zip(("tokens", "USD"), self._limit, strict=True) if value >= 0]
        return f"<Budget of {' and '.join(limits)}: {self._spent.tokens} tokens used>"


def _used_by(answer: CallAnswer) -> TokenCounts | None:
    """Return the tokens that an answer used; None if that is not known."""
    if answer.is_cached or isinstance(answer.error, APIStatusError):
        return TokenCounts()
    if answer.error is None:
        return answer.usage
    cause = answer.error.__cause__
    return TokenCounts() if isinstance(cause, TransportError) and not cause.was_sent else None


def _pictures_in(value: Any) -> int:
    """Return how many pictures a body names by their URL."""
    if isinstance(value, list):
        return sum(map(_pictures_in, value))
    if not isinstance(value, Mapping):
        return 0
    if value.get("type") in ("image_url", "input_image"):
        return 1
    return sum(map(_pictures_in, value.values()))
