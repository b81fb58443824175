"""The asynchronous fast agent."""

from __future__ import annotations

__all__ = ["AsyncFastAgent"]


class AsyncFastAgent:
    """Not there yet."""

    def __init__(self) -> None:
        raise NotImplementedError("http_agent='fast' works with OpenAI, not yet with AsyncOpenAI: use 'default' there")
