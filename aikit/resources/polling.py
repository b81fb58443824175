"""Methods that make several requests: create something, and ask until the service has finished with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aikit.core.call import Until
from aikit.options.settings import CALL_OPTIONS
from aikit.options.spellings import canonical

from .resource import wait_until

__all__ = ["MOST_SECONDS", "further_options", "until_ended"]

MOST_SECONDS: Final = 24 * 60 * 60
"""How long the methods wait by default."""

_EVERY_MILLISECONDS: Final = 1000
# They belong to one request, not to those that follow it.
_OF_ONE_REQUEST = frozenset({"extra_body", "extra_query", "idempotency_key"})


def until_ended(running: frozenset[str], poll_interval_ms: float | None, max_wait_seconds: float, what: str) -> Until:
    """Create a policy that repeats a call until the `status` of its response is none of these.

    Args:
        running: each status in which the service still works.
        poll_interval_ms: milliseconds between two requests, 0 or more; None for a second.
        max_wait_seconds: the longest time to wait in seconds, 0 or more.
        what: what the call waits for, for the error message.

    Raises:
        TypeError, ValueError: invalid interval or limit.
    """
    if poll_interval_ms is not None and (
        isinstance(poll_interval_ms, bool) or not isinstance(poll_interval_ms, int | float)
    ):
        raise TypeError(f"`poll_interval_ms` must be a number of milliseconds, got {type(poll_interval_ms).__name__}")
    every = (_EVERY_MILLISECONDS if poll_interval_ms is None else poll_interval_ms) / 1000
    return wait_until(lambda answer: answer.status not in running, every, max_wait_seconds, what)


def further_options(keywords: Mapping[str, Any]) -> dict[str, Any]:
    """Return the call options that also hold for the requests after the first.

    Raises:
        TypeError: one of them is a callback. A method of several requests has no response to pass to it.
    """
    options = {name: value for name, value in keywords.items() if canonical(name) in CALL_OPTIONS}
    for name in options:
        if canonical(name).startswith("on_"):
            raise TypeError(f"a method that makes several requests takes no callback: {name!r}")
    return {name: value for name, value in options.items() if canonical(name) not in _OF_ONE_REQUEST}
