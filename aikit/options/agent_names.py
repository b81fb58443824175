"""The agents that `http_agent` takes by name."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["AGENTS", "DEFAULT_AGENT", "NamedAgent"]


class NamedAgent(NamedTuple):
    """An agent of this package.

    Attributes:
        module: the module that has it; it is imported for the first call.
        blocking: its class for `OpenAI`.
        asynchronous: its class for `AsyncOpenAI`.
        needs: the package that it needs beyond those of every installation; empty for none.
        extra: the extra that installs that package.
    """

    module: str
    blocking: str
    asynchronous: str
    needs: str = ""
    extra: str = ""


DEFAULT_AGENT: Final = "default"
AGENTS: Final = {
    DEFAULT_AGENT: NamedAgent("aikit.agents.pooled", "PooledAgent", "AsyncPooledAgent"),
    "fast": NamedAgent("aikit.agents.fast", "FastAgent", "AsyncFastAgent", "httptools", "fast"),
}
"""The agents by name."""
