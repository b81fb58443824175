"""Measure the CPU time of a call, from its arguments to the requested value, against a replaying server.

The harness runs `python -m benchmarks.calling PEER BASE_URL`, which measures one peer and prints its figures.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from statistics import median
from typing import Any

from benchmarks.harness import Column, Figures, Peer, measure, table
from benchmarks.replay import CHUNKS, MODELS, TEXT, replaying

KEY = "sk-test-not-real"
MODEL = "gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "When do trains leave, and will it rain?"}]
CONVERSATION = [
    {"role": "assistant" if number % 2 else "user", "content": f"This is message number {number}. " * 4}
    for number in range(200)
]
STREAMED = " trains" * (CHUNKS - 2)
AT_ONCE = 100
_REPEATS = 3
_REPEAT_SECONDS = 0.1


@dataclass(frozen=True)
class Scenario:
    """One kind of call.

    Attributes:
        heading: the heading of its column.
        expected: what each call returns, for every peer.
        parts: the number that the time is divided by.
    """

    heading: str
    expected: Any
    parts: int = 1


SCENARIOS = {
    "chat": Scenario("small chat, us", TEXT),
    "chat_async": Scenario("async, us", TEXT),
    "chats_at_once": Scenario("100 at once, us each", [TEXT] * AT_ONCE, AT_ONCE),
    "chat_200": Scenario("200 messages, us", TEXT),
    "models": Scenario("100 models, us", MODELS),
    "stream": Scenario("stream, us a chunk", STREAMED, CHUNKS),
    "stream_async": Scenario("async, us a chunk", STREAMED, CHUNKS),
}
_COLUMNS = [Column(name, scenario.heading, references=("openai",)) for name, scenario in SCENARIOS.items()]

Blocking = Mapping[str, Callable[[], Any]]
Asynchronous = Mapping[str, Callable[[], Awaitable[Any]]]
Calls = tuple[Blocking, Asynchronous]


@asynccontextmanager
async def in_official_words(package: str, base_url: str) -> AsyncIterator[Calls]:
    """Yield the calls of the official package or of aikit, which run the same code."""
    module = import_module(package)
    client = module.OpenAI(api_key=KEY, base_url=base_url)
    asynchronous = module.AsyncOpenAI(api_key=KEY, base_url=base_url)

    def chat(messages: Any) -> Any:
        answer = client.chat.completions.create(messages=messages, model=MODEL)
        return answer.choices[0].message.content

    async def chat_async() -> Any:
        answer = await asynchronous.chat.completions.create(messages=MESSAGES, model=MODEL)
        return answer.choices[0].message.content

    def stream() -> str:
        chunks = client.chat.completions.create(messages=MESSAGES, model=MODEL, stream=True)
        return "".join([chunk.choices[0].delta.content or "" for chunk in chunks])

    async def stream_async() -> str:
        chunks = await asynchronous.chat.completions.create(messages=MESSAGES, model=MODEL, stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in chunks])

    with client:
        async with asynchronous:
            yield (
                {
                    "chat": partial(chat, MESSAGES),
                    "chat_200": partial(chat, CONVERSATION),
                    "models": lambda: [model.id for model in client.models.list()],
                    "stream": stream,
                },
                {
                    "chat_async": chat_async,
                    "chats_at_once": partial(_at_once, chat_async),
                    "stream_async": stream_async,
                },
            )


@asynccontextmanager
async def with_httpx(base_url: str) -> AsyncIterator[Calls]:
    """Yield the calls of httpx and json, without types or retries, as you would write them without a client library."""
    import httpx

    headers = {"Authorization": f"Bearer {KEY}"}
    client = httpx.Client(base_url=base_url, headers=headers)
    asynchronous = httpx.AsyncClient(base_url=base_url, headers=headers)
    url = "/chat/completions"

    def chat(messages: Any) -> Any:
        answer = client.post(url, json={"messages": messages, "model": MODEL})
        return answer.raise_for_status().json()["choices"][0]["message"]["content"]

    async def chat_async() -> Any:
        answer = await asynchronous.post(url, json={"messages": MESSAGES, "model": MODEL})
        return answer.raise_for_status().json()["choices"][0]["message"]["content"]

    streamed = {"messages": MESSAGES, "model": MODEL, "stream": True}

    def content(line: str) -> str:
        if not line.startswith("data: ") or line == "data: [DONE]":
            return ""
        return json.loads(line[6:])["choices"][0]["delta"].get("content") or ""

    def stream() -> str:
        with client.stream("POST", url, json=streamed) as answer:
            return "".join([content(line) for line in answer.raise_for_status().iter_lines()])

    async def stream_async() -> str:
        async with asynchronous.stream("POST", url, json=streamed) as answer:
            return "".join([content(line) async for line in answer.raise_for_status().aiter_lines()])

    with client:
        async with asynchronous:
            yield (
                {
                    "chat": partial(chat, MESSAGES),
                    "chat_200": partial(chat, CONVERSATION),
                    "models": lambda: [
                        model["id"] for model in client.get("/models").raise_for_status().json()["data"]
                    ],
                    "stream": stream,
                },
                {
                    "chat_async": chat_async,
                    "chats_at_once": partial(_at_once, chat_async),
                    "stream_async": stream_async,
                },
            )


PEERS: dict[str, Callable[[str], AbstractAsyncContextManager[Calls]]] = {
    "openai": partial(in_official_words, "openai"),
    "httpx and json": with_httpx,
    "aikit": partial(in_official_words, "aikit"),
}


def benchmark(rounds: int, report: Callable[[str], None]) -> tuple[str, Figures]:
    """Measure all peers; return the table and the figures."""
    with replaying() as base_url:
        peers = [Peer(name, ("-m", "benchmarks.calling", name, base_url)) for name in PEERS]
        figures = measure(peers, rounds, report)
    return table("call", peers, _COLUMNS, figures), figures


async def time_peer(name: str, base_url: str) -> dict[str, float]:
    """Measure one peer; return its figures."""
    async with PEERS[name](base_url) as calls:
        return await time_calls(*calls)


async def time_calls(blocking: Blocking, asynchronous: Asynchronous) -> dict[str, float]:
    """Return the CPU time of each kind of call in microseconds, after checking its result."""
    figures: dict[str, float] = {}
    for name, call in blocking.items():
        figures[name] = await _time(name, partial(_repeat, call))
    for name, call in asynchronous.items():
        figures[name] = await _time(name, partial(_repeat_async, call))
    return figures


def check(name: str, given: Any) -> None:
    """Compare what a call returned with what the server sent.

    Raises:
        ValueError: they differ.
    """
    if given != SCENARIOS[name].expected:
        raise ValueError(f"{name} gives {str(given)[:60]!r} instead of {str(SCENARIOS[name].expected)[:60]!r}")


async def _time(name: str, repeat: Callable[[Iterable[int]], Awaitable[Any]]) -> float:
    check(name, await repeat(range(1)))

    async def take(count: int) -> float:
        start = time.process_time()
        await repeat(range(count))
        return time.process_time() - start

    count = 1
    while (taken := await take(count)) < _REPEAT_SECONDS:
        count *= 2 if taken < _REPEAT_SECONDS / 4 else 1 + int(_REPEAT_SECONDS / taken)
    return median([await take(count) for _ in range(_REPEATS)]) / count / SCENARIOS[name].parts * 1e6


async def _at_once(call: Callable[[], Awaitable[Any]]) -> list[Any]:
    return await asyncio.gather(*[call() for _ in range(AT_ONCE)])


async def _repeat(call: Callable[[], Any], numbers: Iterable[int]) -> Any:
    for _ in numbers:
        given = call()
    return given


async def _repeat_async(call: Callable[[], Awaitable[Any]], numbers: Iterable[int]) -> Any:
    for _ in numbers:
        given = await call()
    return given


if __name__ == "__main__":
    print(json.dumps(asyncio.run(time_peer(*sys.argv[1:]))))
