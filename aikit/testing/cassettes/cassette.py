"""The cassette: what programs and tests use."""

from __future__ import annotations

import os
import weakref
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, TypeAlias

from aikit.agents import INTERCEPTION, Agent, AsyncAgent, as_agent, as_async_agent, named_agent, named_async_agent

from .cassette_agents import AsyncCassetteAgent, CassetteAgent
from .cassette_errors import CassetteError
from .concealing import Concealer
from .matching import check_matchers
from .tape import MODES, Tape

__all__ = ["Cassette", "CassetteMode", "RecordedExchange"]

CassetteMode: TypeAlias = Literal["once", "new", "new_episodes", "none", "all"]
"""The names of the modes, which `Cassette` explains."""


@dataclass(frozen=True)
class RecordedExchange:
    """A request and its answer in a cassette, without their secrets.

    Attributes:
        method: HTTP method in upper case.
        url: absolute URL.
        request_body: the request's body; None for none.
        status: HTTP status of the answer.
        body: the answer's body, decompressed.
        is_new: whether it was recorded by this cassette, and not loaded from its file.
        plays: how often it was played.
    """

    method: str
    url: str
    request_body: str | None
    status: int
    body: bytes
    is_new: bool
    plays: int


class Cassette:
    """Records exchanges with a service in a file, and plays them from there.

    Inside a `with` block (`async with` works too), a cassette stands between all clients of aikit and the network.
    Without one, pass it to a client: `OpenAI(http_agent=cassette)`, `AsyncOpenAI(http_agent=cassette)`. Threads and
    tasks may share it. Files have the format of vcrpy.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        mode: CassetteMode = "once",
        *,
        match_on: Sequence[str] = ("method", "url", "body"),
        allow_repeats: bool = False,
        require_all: bool = False,
        hide: Iterable[str] = (),
        http_agent: Any = "default",  # Any: what the option `http_agent` of a client takes
    ) -> None:
        """Create a cassette, and read its file if there is one.

        Args:
            path: the file.
            mode: "once" plays the file if there is one, and records a new file otherwise; "new" (or "new_episodes")
                plays what is recorded and records the rest; "none" only plays, and never opens a connection; "all"
                records everything again.
            match_on: what makes two requests the same: some of "method", "url", "host", "path", "query" and "body".
            allow_repeats: whether the last answer to a request is played again when all were played; default False,
                so that each answer is played once.
            require_all: whether leaving the `with` block raises an error if an answer was not played; default False.
            hide: texts that must not be written, besides keys and other credentials.
            http_agent: what sends the requests of clients that have the cassette as their `http_agent`.

        Raises:
            CassetteError: if the file is not a cassette.
            ValueError: for an unknown mode or an unknown name in `match_on`.
        """
        name = getattr(mode, "value", mode)  # vcrpy's modes are an enumeration
        name = "new" if name == "new_episodes" else name
        if name not in MODES:
            raise ValueError(f"`mode` must be 'once', 'new', 'none' or 'all', got {mode!r}")
        self._tape = Tape(
            Path(path),
            name,
            check_matchers(match_on),
            allow_repeats=allow_repeats,
            concealer=Concealer(hide),
            how='Cassette(…, mode="new") adds what is missing, mode="all" records everything again',
        )
        self._require_all = require_all
        self._given = http_agent
        self._own: dict[str, Any] = {}
        self._outer: list[Any] = []
        self.agent: Agent = CassetteAgent(self._tape, self._below)
        """The agent for `OpenAI`."""
        self.async_agent: AsyncAgent = AsyncCassetteAgent(self._tape, self._async_below)
        """The agent for `AsyncOpenAI`."""
        # Also without a `with` block, and at the end of the program.
        self._saving = weakref.finalize(self, self._tape.save)

    @property
    def path(self) -> Path:
        """The file."""
        return self._tape.path

    @property
    def exchanges(self) -> list[RecordedExchange]:
        """The exchanges, in the order in which they were recorded."""
        return [
            RecordedExchange(
                track.asked.method,
                track.asked.url,
                track.asked.body,
                track.interaction.status,
                track.interaction.body,
                track.is_new,
                track.plays,
            )
            for track in self._tape.tracks
        ]

    def around(self, agent: Agent) -> Agent:
        """Return an agent that sends what is not recorded with this one. The drivers call it inside a `with` block."""
        return agent if isinstance(agent, CassetteAgent) else CassetteAgent(self._tape, lambda: agent)

    def around_async(self, agent: AsyncAgent) -> AsyncAgent:
        """The asynchronous twin of `around`."""
        return agent if isinstance(agent, AsyncCassetteAgent) else AsyncCassetteAgent(self._tape, lambda: agent)

    def _below(self) -> Agent:
        if not isinstance(self._given, str):
            return as_agent(self._given)
        with self._tape.lock:
            if "agent" not in self._own:
                self._own["agent"] = named_agent(self._given)
            agent: Agent = self._own["agent"]
            return agent

    def _async_below(self) -> AsyncAgent:
        if not isinstance(self._given, str):
            return as_async_agent(self._given)
        if "async_agent" not in self._own:
            self._own["async_agent"] = named_async_agent(self._given)
        agent: AsyncAgent = self._own["async_agent"]
        return agent

    def save(self) -> None:
        """Write what has been recorded so far. Leaving the `with` block and the end of the program do it too."""
        self._tape.save()

    def close(self) -> None:
        """Write what was recorded, and close the connections. Requests raise an error from then on."""
        self._tape.is_closed = True
        self._saving.detach()
        self._tape.save()
        if (agent := self._own.pop("agent", None)) is not None:
            agent.close()

    async def aclose(self) -> None:
        """The asynchronous twin of `close`."""
        self.close()
        if (agent := self._own.pop("async_agent", None)) is not None:
            await agent.close()

    def _check(self) -> None:
        """Raise the error that the program may have handled, or one for answers that were not played."""
        if self._tape.refusals:
            raise self._tape.refusals[0]
        if self._require_all and (left := self._tape.unplayed):
            asked = "\n".join(f"  {each.asked.describe()}" for each in left)
            raise CassetteError(f"{len(left)} answers of the cassette {self.path} were not played, to:\n{asked}")

    @contextmanager
    def _in_force(self) -> Iterator[None]:
        """Stand between all clients and the network, and write the file in the end."""
        self.__enter__()
        try:
            yield
        finally:
            self._leave()
            self.close()

    def _leave(self) -> None:
        INTERCEPTION.current = self._outer.pop()

    def __enter__(self) -> Cassette:
        self._outer.append(INTERCEPTION.current)
        INTERCEPTION.current = self
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()
        self.close()
        if error is None:
            self._check()

    async def __aenter__(self) -> Cassette:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()
        await self.aclose()
        if error is None:
            self._check()

    def __repr__(self) -> str:
        return f"<aikit.testing.Cassette {self.path}>"
