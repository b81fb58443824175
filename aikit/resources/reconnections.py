"""Argument and result of a callback for lost websockets, for annotations only: aikit opens no websockets yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypedDict

__all__ = ["ReconnectingEvent", "ReconnectingOverrides"]


@dataclass(frozen=True)
class ReconnectingEvent:
    """An attempt to open a lost websocket again.

    Attributes:
        attempt: the number of the attempt, from 1.
        max_attempts: how many attempts there are at most.
        delay: seconds before the attempt.
        close_code: the code that the websocket was closed with.
        extra_query: the query parameters of the connection.
        extra_headers: the headers of the connection.
    """

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Mapping[str, Any]
    extra_headers: Mapping[str, Any]


class ReconnectingOverrides(TypedDict, total=False):
    """What to change in the next attempt."""

    extra_query: Mapping[str, Any]
    """The query parameters to use instead."""
    extra_headers: Mapping[str, Any]
    """The headers to use instead."""
    abort: bool
    """Whether to make no further attempt."""
