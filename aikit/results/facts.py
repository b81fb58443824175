"""The facts of an answer, which results, streams, binary bodies and raw responses all have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from aikit.core.wire import request_id_of

if TYPE_CHECKING:
    from aikit.core.retries import Attempt
    from aikit.core.steps import Exchange
    from aikit.core.wire import Answer, Headers, HTTPRequest, HTTPResponse
    from aikit.errors import OpenAIError

__all__ = ["ArrivedFacts", "Facts", "Seconds"]


class Seconds(float):
    """A duration in seconds, which programs of the official package read as a `timedelta`."""

    __slots__ = ()

    def total_seconds(self) -> float:
        """Return the number of seconds."""
        return float(self)


class Facts:
    """The facts of a call's exchange, read from it when you ask for them. There may have been no response.

    Errors have the same facts, as values: they are below this layer, and they outlive the exchange.
    """

    if TYPE_CHECKING:
        _exchange: Exchange

    __slots__ = ()

    @property
    def request(self) -> HTTPRequest | None:
        """The request that was sent, without credentials; None if nothing was sent."""
        return self._exchange.request

    @property
    def response(self) -> HTTPResponse | None:
        """Status and headers of the response; None if there was none."""
        return self._exchange.response

    @property
    def status_code(self) -> int | None:
        """HTTP status; None if no response arrived."""
        answer = self._exchange.answer
        return None if answer is None else answer.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers, case-insensitive; empty if no response arrived."""
        answer = self._exchange.answer
        return {} if answer is None else answer.headers

    @property
    def request_id(self) -> str | None:
        """The API's id of this request. Include it when you contact support."""
        return request_id_of(self.headers)

    @property
    def elapsed(self) -> Seconds:
        """Seconds that the call took, including retries and waits; of a stream, until it began."""
        return Seconds(self._exchange.seconds)

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """All attempts, oldest first; of a stream, those until it began."""
        return self._exchange.attempts

    @property
    def success(self) -> bool:
        """Whether the status was 200 to 299 and the body could be decoded. Errors while reading always raise."""
        return self._exchange.error is None

    @property
    def errors(self) -> list[OpenAIError]:
        """The errors of the call; empty if it succeeded."""
        return [] if self._exchange.error is None else [self._exchange.error]


class ArrivedFacts(Facts):
    """The facts of a call whose response arrived, at least its head."""

    if TYPE_CHECKING:

        @property
        def response(self) -> HTTPResponse: ...

        @property
        def status_code(self) -> int: ...

        @property
        def headers(self) -> Headers: ...

    @property
    def _answer(self) -> Answer:
        assert self._exchange.answer is not None
        return self._exchange.answer
