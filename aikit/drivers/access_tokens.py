"""The access tokens that workload identities are exchanged for: kept until shortly before their end, and shared."""

from __future__ import annotations

import os
from typing import NamedTuple

from aikit.errors import OpenAIError
from aikit.options.credentials import SecretText

from .locks import Guard
from .stopping import Latch

__all__ = ["AccessTokens", "Renewal", "Turn"]

# How long a token that could not be renewed is used before the next attempt.
_PAUSE_SECONDS = 10.0


class Renewal:
    """One renewal, by one call; other calls may wait for it.

    Attributes:
        latch: set when it has ended.
        error: why it failed; None if it did not, or if only the call that carried it out is concerned.
    """

    def __init__(self) -> None:
        self.latch = Latch()
        self.error: OpenAIError | None = None
        self.process = os.getpid()


class Turn(NamedTuple):
    """The next step of a call.

    Attributes:
        token: the token, if there is one that has not ended.
        renewal: the renewal under way; None if none is needed.
        is_ours: whether this call carries it out, and must end it with `settle` or `give_up`.
    """

    token: SecretText | None
    renewal: Renewal | None = None
    is_ours: bool = False


class AccessTokens:
    """The access token of one workload identity. Threads and tasks share it, and one call at a time renews it."""

    def __init__(self) -> None:
        self._guard = Guard()
        self._token: SecretText | None = None
        self._renew_at = self._ends_at = 0.0
        self._renewal: Renewal | None = None

    def take(self, now: float) -> Turn:
        """Return the token, and the renewal if it is time for one.

        Args:
            now: value of `time.monotonic()`.
        """
        with self._guard.lock:
            token = self._token if now < self._ends_at else None
            if token is not None and now < self._renew_at:
                return Turn(token)
            # A renewal that the parent of a forked process had started never ends here.
            if self._renewal is not None and self._renewal.process == os.getpid():
                return Turn(token, self._renewal)
            self._renewal = Renewal()
            return Turn(token, self._renewal, True)

    def settle(self, token: SecretText, *, renew_at: float, ends_at: float) -> None:
        """End a renewal with a new token, and the values of `time.monotonic()` at which to renew it and at its end."""
        with self._guard.lock:
            self._token, self._renew_at, self._ends_at = token, renew_at, ends_at
        self.give_up()

    def give_up(self, error: OpenAIError | None = None, *, now: float | None = None) -> None:
        """End a renewal without a new token.

        Args:
            error: what the calls that wait for it raise too; None if one of them tries again.
            now: the current value of `time.monotonic()`, if the old token is used for some more seconds; else None.
        """
        with self._guard.lock:
            renewal, self._renewal = self._renewal, None
            if now is not None:
                self._renew_at = now + _PAUSE_SECONDS
        if renewal is not None:
            renewal.error = error
            renewal.latch.set()

    def forget(self, token: str) -> None:
        """Forget a token that was refused, unless there is a newer one."""
        with self._guard.lock:
            if self._token == token:
                self._token, self._ends_at = None, 0.0
