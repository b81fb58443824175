"""Measure aikit's own part of a call: the CPU time of everything but the engine, with an agent that sends nothing.

`python -m benchmarks.own_part` prints microseconds, the median of 15 repetitions. To compare two versions, run it in
turns in both checkouts, several times.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from statistics import median
from time import process_time
from typing import Any

from aikit import AsyncOpenAI, OpenAI
from benchmarks.replay import answer

CALLS = 300
REPETITIONS = 15
CHUNKS = 102
_MESSAGES: Any = [{"role": "user", "content": "When do trains leave, and will it rain?"}]
_MODEL = "gpt-4o-mini"


class Reply:
    """An answer of the replaying server, as an agent returns it."""

    status = 200

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

    def client(chunks: int = 0, kind: Any = OpenAI, agent: Any = Agent) -> Any:
        path = b"/chunks/%d/v1/chat/completions" % chunks if chunks else b"/v1/chat/completions"
        return kind("sk-test-not-real", http_agent=agent(path, streams=bool(chunks)))

    def chat(client: Any) -> Callable[[], object]:
        return lambda: client.chat.completions.create(_MESSAGES, model=_MODEL).choices[0].message.content

    def stream(client: Any) -> Callable[[], object]:
        def read() -> None:
            for chunk in client.chat.completions.create(_MESSAGES, model=_MODEL, stream=True):
                chunk.choices[0].delta.content  # noqa: B018 - reading it is what is measured

        return read

    def timed(work: Callable[[], object], calls: int) -> float:
        times = []
        for _ in range(repetitions):
            began = process_time()
            for _ in range(calls):
                work()
            times.append((process_time() - began) / calls * 1e6)
        return median(times)

    async def timed_async(client: Any, calls: int, *, streams: bool) -> float:
        times = []
        for _ in range(repetitions):
            began = process_time()
            for _ in range(calls):
                answered = await client.chat.completions.create(_MESSAGES, model=_MODEL, stream=streams)
                if streams:
                    async for chunk in answered:
                        chunk.choices[0].delta.content  # noqa: B018 - as above
                else:
                    answered.choices[0].message.content  # noqa: B018 - as above
            times.append((process_time() - began) / calls * 1e6)
        return median(times)

    few = max(1, calls // 30)
    short, long = timed(stream(client(2)), calls), timed(stream(client(CHUNKS)), few)

    async def asynchronous() -> tuple[float, float, float]:
        plain, *streams = (client(chunks, AsyncOpenAI, AsyncAgent) for chunks in (0, 2, CHUNKS))
        return (
            await timed_async(plain, calls, streams=False),
            await timed_async(streams[0], calls, streams=True),
            await timed_async(streams[1], few, streams=True),
        )

    async_chat, async_short, async_long = asyncio.run(asynchronous())
    return {
        "chat": timed(chat(client()), calls),
        "asynchronous chat": async_chat,
        "stream of 2 chunks": short,
        "further chunk": (long - short) / (CHUNKS - 2),
        "asynchronous further chunk": (async_long - async_short) / (CHUNKS - 2),
    }


if __name__ == "__main__":
    for name, microseconds in figures().items():
        print(f"{name:28}{microseconds:8.1f} us")
