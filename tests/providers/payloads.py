"""Payloads of compatible services, and a server that sends them one after the other."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from aikit import AsyncOpenAI, OpenAI
from tests.drivers.servers import Connection, RawServer, answer, raw_server

ASK = [{"role": "user", "content": "Hi"}]
EVENT_STREAM = {"content_type": "text/event-stream"}


def plain(value: Any) -> bytes:
    """Return a JSON response."""
    return answer(json.dumps(value).encode())


def stream(*events: Any, end: str = "data: [DONE]\n\n") -> bytes:
    """Return an event stream; each event is JSON, or a string that is sent unchanged."""
    text = "".join(each if isinstance(each, str) else f"data: {json.dumps(each)}\n\n" for each in events)
    return answer((text + end).encode(), **EVENT_STREAM)


def chunk(delta: Any, finish: Any = None, **more: Any) -> dict[str, Any]:
    """Return a chunk with one choice."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish, **more}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def whole(message: dict[str, Any], finish: Any = "stop") -> dict[str, Any]:
    """Return a completion with one choice."""
    choice = {"index": 0, "message": message, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def call(name: str | None = None, arguments: Any = None, **more: Any) -> dict[str, Any]:
    """Return a tool call or a fragment of one."""
    function = {"name": name, "arguments": arguments}
    return {**more, "function": {key: value for key, value in function.items() if value is not None}}


@contextmanager
def serving(*answers: bytes) -> Iterator[RawServer]:
    """Serve each request with the next of these responses; the last one repeats."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            connection.send(answers[min(len(server.requests), len(answers)) - 1])

    with raw_server(handle) as server:
        yield server


def body_of(request: bytes) -> Any:
    """Return the JSON of a request."""
    return json.loads(request.partition(b"\r\n\r\n")[2])


def in_both_clients(
    answers: tuple[bytes, ...], use: Callable[[OpenAI], Any], use_async: Callable[[AsyncOpenAI], Awaitable[Any]]
) -> Any:
    """Return the blocking client's result for the responses; the asynchronous client must have the same."""

    async def run(base_url: str) -> Any:
        async with AsyncOpenAI("key", base_url, max_retries=0) as client:
            return await use_async(client)

    with serving(*answers) as server, OpenAI("key", server.base_url, max_retries=0) as client:
        made = use(client)
    with serving(*answers) as server:
        assert asyncio.run(run(server.base_url)) == made
    return made


def final(*events: Any, **options: Any) -> Any:
    """Return the completion that `stream()` assembles from events, in both clients."""

    def use(client: OpenAI) -> Any:
        with client.chat.completions.stream(ASK, model="m", **options) as opened:
            return opened.get_final_completion()

    async def use_async(client: AsyncOpenAI) -> Any:
        async with client.chat.completions.stream(ASK, model="m", **options) as opened:
            return await opened.get_final_completion()

    return in_both_clients((stream(*events),), use, use_async)


def events_of(*events: Any, **options: Any) -> list[Any]:
    """Return the events that `stream()` derives from the given events, without the chunks."""
    with (
        serving(stream(*events)) as server,
        OpenAI("key", server.base_url, max_retries=0) as client,
        client.chat.completions.stream(ASK, model="m", **options) as opened,
    ):
        return [event for event in opened if event.type != "chunk"]


def completed(completion: dict[str, Any], **options: Any) -> Any:
    """Return the result of a plain call, in both clients."""
    return in_both_clients(
        (plain(completion),),
        lambda client: client.chat.completions.create(ASK, model="m", **options),
        lambda client: client.chat.completions.create(ASK, model="m", **options),
    )


def parsed(completion: dict[str, Any], **options: Any) -> Any:
    """Return the choice of a plain call of `parse`."""
    with serving(plain(completion)) as server, OpenAI("key", server.base_url, max_retries=0) as client:
        return client.chat.completions.parse(ASK, model="m", **options).choices[0]


def chunks_of(*events: Any, end: str = "data: [DONE]\n\n") -> list[Any]:
    """Return the chunks of `create(stream=True)`."""
    with serving(stream(*events, end=end)) as server, OpenAI("key", server.base_url, max_retries=0) as client:
        return list(client.chat.completions.create(ASK, model="m", stream=True))


def calls_in(completion: Any) -> list[tuple[Any, Any, Any]]:
    """Return id, name and arguments of the tool calls of a completion."""
    calls = completion.choices[0].message.tool_calls
    return [(each.id, each.function.name, each.function.arguments) for each in calls]
