"""Measure aikit's own part of a call: the CPU time of everything but the engine, with an agent that sends nothing.

`python -m benchmarks.own_part` prints microseconds: the best of 15 repetitions, because whatever else the machine does
only adds to it, less what the agent itself takes. To compare two versions, run it in turns in both checkouts, several
times.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import closing
from statistics import median
from time import process_time
from typing import Any

from aikit import AsyncOpenAI, OpenAI
from benchmarks.peers.floor import Floor
from benchmarks.replay import answer, replaying

CALLS = 300
REPETITIONS = 15
CHUNKS = 102
_MESSAGES: Any = [{"role": "user", "content": "When do trains leave, and will it rain?"}]
_MODEL = "gpt-4o-mini"


class Reply:
    """An answer of the replaying server, as an agent of ours returns it."""

    status = 200
    queued_seconds = 0.0
    is_compressed = False

    def __init__(self, headers: list[tuple[bytes, bytes]], pieces: list[bytes]) -> None:
        self.headers = headers
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    def drain(self, seconds: float) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class _Pieces:
    """Iterates over pieces. A generator would take a microsecond more, of which aikit has no part."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = iter(pieces)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration


class AsyncReply:
    """The asynchronous twin of `Reply`."""

    status = 200
    queued_seconds = 0.0
    is_compressed = False

    def __init__(self, headers: list[tuple[bytes, bytes]], pieces: list[bytes]) -> None:
        self.headers = headers
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Pieces(self._pieces)

    async def drain(self, seconds: float) -> None:
        """Do nothing."""

    async def close(self) -> None:
        """Do nothing."""


class Agent:
    """An agent that answers from memory."""

    def __init__(self, path: bytes, *, streams: bool) -> None:
        head, _, body = answer(b"POST " + path, streams, False).partition(b"\r\n\r\n")
        lines = [line.partition(b": ") for line in head.split(b"\r\n")[1:]]
        self.headers = [(name, value) for name, _, value in lines]
        # Each piece of a chunked body is a line with its length, and a line with the piece, which ends with LF LF.
        self.pieces = [each + b"\n\n" for each in _events(body)] if streams else [body]

    def perform(self, outgoing: object) -> Reply:
        """Return the answer."""
        return Reply(self.headers, self.pieces)

    def close(self) -> None:
        """Do nothing."""


class AsyncAgent(Agent):
    """The asynchronous twin of `Agent`."""

    async def perform(self, outgoing: object) -> AsyncReply:  # type: ignore[override]  # as asynchronous agents do
        """Return the answer."""
        return AsyncReply(self.headers, self.pieces)

    async def close(self) -> None:  # type: ignore[override]  # as above
        """Do nothing."""


def _events(body: bytes) -> list[bytes]:
    return [piece.rpartition(b"\r\n")[2] for piece in body.split(b"\n\n")[:-1]]


def figures(calls: int = CALLS, repetitions: int = REPETITIONS) -> dict[str, float]:
    """Return the microseconds of a call and of a further chunk, blocking and asynchronous."""

    def agent(kind: type[Agent], chunks: int) -> Any:
        path = b"/chunks/%d/v1/chat/completions" % chunks if chunks else b"/v1/chat/completions"
        return kind(path, streams=bool(chunks))

    def best(times: list[float]) -> float:
        return min(times) * 1e6

    def timed(calls: int, chunks: int = 0) -> float:
        """Return the time of a call, less that of the agent that sends nothing."""
        silent = agent(Agent, chunks)
        client = OpenAI("sk-test-not-real", http_agent=silent)

        def call() -> None:
            if chunks:
                for chunk in client.chat.completions.create(_MESSAGES, model=_MODEL, stream=True):
                    chunk.choices[0].delta.content  # noqa: B018 - reading it is what is measured
            else:
                client.chat.completions.create(_MESSAGES, model=_MODEL).choices[0].message.content  # noqa: B018 - as above

        def alone() -> None:
            with closing(silent.perform(None)) as reply:
                for _ in reply:
                    pass

        return best([_cpu_seconds(call, calls) for _ in range(repetitions)]) - best(
            [_cpu_seconds(alone, calls) for _ in range(repetitions)]
        )

    async def timed_async(calls: int, chunks: int = 0) -> float:
        silent = agent(AsyncAgent, chunks)
        client = AsyncOpenAI("sk-test-not-real", http_agent=silent)

        async def call() -> None:
            if chunks:
                async for chunk in await client.chat.completions.create(_MESSAGES, model=_MODEL, stream=True):
                    chunk.choices[0].delta.content  # noqa: B018 - as above
            else:
                answered = await client.chat.completions.create(_MESSAGES, model=_MODEL)
                answered.choices[0].message.content  # noqa: B018 - as above

        async def alone() -> None:
            reply = await silent.perform(None)
            async for _ in reply:
                pass
            await reply.close()

        return best([await _cpu_seconds_async(call, calls) for _ in range(repetitions)]) - best(
            [await _cpu_seconds_async(alone, calls) for _ in range(repetitions)]
        )

    few = max(1, calls // 30)
    short, long = timed(calls, 2), timed(few, CHUNKS)

    async def asynchronous() -> tuple[float, float, float]:
        return await timed_async(calls), await timed_async(calls, 2), await timed_async(few, CHUNKS)

    async_chat, async_short, async_long = asyncio.run(asynchronous())
    return {
        "chat": timed(calls),
        "asynchronous chat": async_chat,
        "stream of 2 chunks": short,
        "further chunk": (long - short) / (CHUNKS - 2),
        "asynchronous further chunk": (async_long - async_short) / (CHUNKS - 2),
    }


def _cpu_seconds(work: Callable[[], object], times: int) -> float:
    began = process_time()
    for _ in range(times):
        work()
    return (process_time() - began) / times


async def _cpu_seconds_async(work: Callable[[], Awaitable[object]], times: int) -> float:
    began = process_time()
    for _ in range(times):
        await work()
    return (process_time() - began) / times


def figures_after_waits(calls: int = CALLS, repetitions: int = REPETITIONS) -> dict[str, float]:
    """Return the microseconds of the floor, and of the floor and the own part in turns, with the replaying server.

    After each wait for the server, the processor's caches hold other code, so the own part takes several times as long.
    """
    client = OpenAI("sk-test-not-real", http_agent=Agent(b"/v1/chat/completions", streams=False))

    async def asynchronous(floor: Floor) -> list[tuple[float, float]]:
        client = AsyncOpenAI("sk-test-not-real", http_agent=AsyncAgent(b"/v1/chat/completions", streams=False))

        async def both() -> None:
            await floor.chat_async()
            answered = await client.chat.completions.create(_MESSAGES, model=_MODEL)
            answered.choices[0].message.content  # noqa: B018 - as above

        taken = [
            (await _cpu_seconds_async(floor.chat_async, calls), await _cpu_seconds_async(both, calls))
            for _ in range(1 + repetitions)
        ]
        await floor.aclose()
        return taken

    with replaying() as server:
        floor = Floor(f"{server.plain}/v1")

        def both() -> None:
            floor.chat()
            client.chat.completions.create(_MESSAGES, model=_MODEL).choices[0].message.content  # noqa: B018 - as above

        taken = [(_cpu_seconds(floor.chat, calls), _cpu_seconds(both, calls)) for _ in range(1 + repetitions)]
        taken_async = asyncio.run(asynchronous(floor))
        floor.close()
    # The first ones connect and import.
    alone, together = (median(each[1:]) * 1e6 for each in zip(*taken, strict=True))
    alone_async, together_async = (median(each[1:]) * 1e6 for each in zip(*taken_async, strict=True))
    return {
        "floor": alone,
        "floor and own part": together,
        "asynchronous floor": alone_async,
        "asynchronous floor and own part": together_async,
    }


if __name__ == "__main__":
    for name, microseconds in {**figures(), **figures_after_waits()}.items():
        print(f"{name:32}{microseconds:8.1f} us")
