"""Which calls are retried after a status that a gateway sends, in every mode."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from aikit import APIError, AsyncOpenAI, OpenAI, Retry
from aikit_openapi.api.responses import create_response
from aikit_openapi.models import CreateResponse
from tests.drivers.servers import RawServer, always, answer, raw_server

KEY = "sk-test-not-real"
QUICK = Retry(first_seconds=0.001)
ERROR = b'{"error": {"message": "x"}}'
R: dict[str, Any] = {"model": "m", "input": "x"}
C: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
Start = Callable[[Any], Any]


def low_level(**more: Any) -> Start:
    """`create_response.sync()` or `.asyncio()`, depending on the client."""
    body = CreateResponse.from_dict({**R, **more})

    def start(client: Any) -> Any:
        if isinstance(client, AsyncOpenAI):
            return create_response.asyncio(client=client, body=body)
        return create_response.sync(client=client, body=body)

    return start


ANSWERED: dict[str, Start] = {
    "a response": lambda c: c.responses.create(**R),
    "a stored response": lambda c: c.responses.create(**R, store=True, previous_response_id="r"),
    "a response in the foreground": lambda c: c.responses.create(**R, background=False, conversation=None),
    "a response whose background is switched off": lambda c: c.responses.create(
        **R, background=True, extra_body={"background": False}
    ),
    "a stream of a response": lambda c: c.responses.create(**R, stream=True),
    "responses.stream()": lambda c: c.responses.stream(**R),
    "responses.parse()": lambda c: c.responses.parse(**R, text_format=int),
    "a raw response": lambda c: c.responses.with_raw_response.create(**R),
    "a low-level response": low_level(),
    "a chat completion": lambda c: c.chat.completions.create(**C),
    "a stream of a chat completion": lambda c: c.chat.completions.create(**C, stream=True),
    "chat.completions.stream()": lambda c: c.chat.completions.stream(**C),
    "an embedding": lambda c: c.embeddings.create("x", model="m"),
    "a deletion": lambda c: c.files.delete("f"),
    "a cancellation": lambda c: c.batches.cancel("b"),
    "a creation with a key": lambda c: c.responses.create(**R, background=True, idempotencyKey="k"),
    "a creation with a key in a header": lambda c: c.responses.create(
        **R, background=True, extraHeaders={"Idempotency-Key": "k"}
    ),
}

CREATED: dict[str, Start] = {
    "a file": lambda c: c.files.create(("a.txt", b"x"), "batch"),
    "a batch": lambda c: c.batches.create("f", endpoint="/v1/responses", completion_window="24h"),
    "a response in the background": lambda c: c.responses.create(**R, background=True),
    "a response of a conversation": lambda c: c.responses.create(**R, conversation="c"),
    "a response of a conversation object": lambda c: c.responses.create(**R, conversation={"id": "c"}),
    "a background by extra_body": lambda c: c.responses.create(**R, extra_body={"background": True}),
    "a background by extraBody": lambda c: c.responses.create(**R, extraBody={"background": True}),
    "a mapping of parameters": lambda c: c.responses.create({**R, "background": True}),
    "a stream in the background": lambda c: c.responses.create(**R, stream=True, background=True),
    "responses.stream() in the background": lambda c: c.responses.stream(**R, background=True),
    "responses.stream() with extra_body": lambda c: c.responses.stream(**R, extra_body={"conversation": "c"}),
    "responses.parse() of a conversation": lambda c: c.responses.parse(**R, text_format=int, conversation="c"),
    "a raw response in the background": lambda c: c.responses.with_raw_response.create(**R, background=True),
    "a low-level response in the background": low_level(background=True),
    "a stored chat completion": lambda c: c.chat.completions.create(**C, store=True),
    "chat.completions.stream() that stores": lambda c: c.chat.completions.stream(**C, store=True),
}


def carry_out(server: RawServer, start: Start) -> APIError:
    """Return the error of a call; a stream is read."""

    def main() -> None:
        with OpenAI(KEY, server.base_url, retry=QUICK) as client, start(client) as stream:
            list(stream)

    with pytest.raises(APIError) as caught:
        main()
    return caught.value


def carry_out_async(server: RawServer, start: Start) -> APIError:
    """Return the error of an asynchronous call."""

    async def main() -> None:
        async with AsyncOpenAI(KEY, server.base_url, retry=QUICK) as client:
            result = start(client)
            if hasattr(result, "__aenter__"):
                async with result as stream:
                    [event async for event in stream]
            else:
                await result

    with pytest.raises(APIError) as caught:
        asyncio.run(main())
    return caught.value


BOTH_WAYS = pytest.mark.parametrize("way", [carry_out, carry_out_async])


@BOTH_WAYS
@pytest.mark.parametrize("name", ANSWERED)
def test_a_call_whose_only_effect_is_its_answer_is_retried(way: Callable[..., APIError], name: str) -> None:
    """After a 502 the work may be done twice, which has no other effect."""
    with raw_server(always(answer(ERROR, "502 Bad Gateway"))) as server:
        assert way(server, ANSWERED[name]).status_code == 502
        assert len(server.requests) == 3


@BOTH_WAYS
@pytest.mark.parametrize("name", CREATED)
def test_a_creation_is_not_retried(way: Callable[..., APIError], name: str) -> None:
    """The service may have carried it out in spite of the 502."""
    with raw_server(always(answer(ERROR, "502 Bad Gateway"))) as server:
        assert way(server, CREATED[name]).is_outcome_unknown
        assert len(server.requests) == 1


@pytest.mark.parametrize("status", ["408 X", "500 X", "504 X", "520 X", "522 X", "524 X"])
def test_every_status_of_a_gateway_counts(status: str) -> None:
    """They are treated like 502."""
    with raw_server(always(answer(ERROR, status))) as server:
        assert carry_out(server, CREATED["a batch"]).is_outcome_unknown
        assert carry_out(server, ANSWERED["a response"]).status_code == int(status[:3])
        assert len(server.requests) == 4


@pytest.mark.parametrize("status", ["429 X", "503 X"])
@pytest.mark.parametrize("name", CREATED)
def test_a_creation_that_was_refused_is_retried(name: str, status: str) -> None:
    """These statuses say that nothing was done."""
    with raw_server(always(answer(ERROR, status))) as server:
        assert not carry_out(server, CREATED[name]).is_outcome_unknown
        assert len(server.requests) == 3
