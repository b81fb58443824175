"""What programs of the official package do with a client, its URL, its responses and its HTTP client."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import httpx
import pydantic
import pytest

from aikit import AsyncOpenAI, NotFoundError, OpenAI, OpenAIChatCompletionsResult
from aikit.testing import Server
from aikit_openapi.models import CreateChatCompletionResponse


@pytest.fixture
def client(openai_server: Server) -> OpenAI:
    """A client of the embedded server."""
    return OpenAI(openai_server.api_key, openai_server.base_url)


class Counting(OpenAI):
    """A subclass with another attribute."""

    def __init__(self, **options: Any) -> None:
        self.calls = 0
        super().__init__(**options)
        self.timeouts = 3  # close to an option, and meant


def test_a_client_takes_attributes_of_the_program(client: OpenAI) -> None:
    """A misspelt option is still an error, except on a subclass."""
    anything: Any = client
    anything.cost = 0.5
    assert anything.cost == 0.5
    with pytest.raises(AttributeError, match="has no option 'time_out'; did you mean 'timeout'"):
        anything.time_out = 3
    counting = Counting(api_key="k")
    assert (counting.calls, counting.timeouts, counting.api_key) == (0, 3, "k")


def test_the_base_url_has_its_parts() -> None:
    """It is text, and what `httpx.URL` names is there too."""
    client = OpenAI("k", "https://api.example:8443/v1")
    assert client.base_url == "https://api.example:8443/v1"
    assert (client.base_url.host, client.base_url.port, client.base_url.path) == ("api.example", 8443, "/v1")
    assert client.baseURL.scheme == "https"
    plain = AsyncOpenAI("k", "http://127.0.0.1")
    assert (plain.base_url.host, plain.base_url.port, plain.base_url.path) == ("127.0.0.1", None, "/")
    assert OpenAI("k", client.base_url).base_url == client.base_url


def test_a_client_says_whether_it_is_closed(client: OpenAI) -> None:
    """`close` may be called again."""
    assert not client.is_closed()
    client.close()
    client.close()
    assert client.is_closed()


def test_an_http_response_raises_for_its_status(client: OpenAI, openai_server: Server) -> None:
    """The error is the typed one of the status."""
    raw = client.models.with_raw_response.list()
    assert raw.http_response.raise_for_status().is_success
    assert not raw.http_response.is_error
    openai_server.fail(404)
    with pytest.raises(NotFoundError) as caught:
        client.models.list()
    response = caught.value.response
    assert response.is_error
    with pytest.raises(NotFoundError, match="404"):
        response.raise_for_status()


def answer(request: httpx.Request) -> httpx.Response:
    """Answer as the API does, without a network."""
    if request.url.path.endswith("/models"):
        return httpx.Response(200, json={"object": "list", "data": [{"id": "m", "object": "model"}]})
    events = (
        b'data: {"choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'
    )
    return httpx.Response(200, content=events, headers={"content-type": "text/event-stream"})


MESSAGES: Any = [{"role": "user", "content": "Hi"}]


def test_hooks_of_an_http_client_may_read_the_body() -> None:
    """The body arrives all the same, whole or as events; the transport may be a mock."""
    seen = []

    def hook(response: httpx.Response) -> None:
        seen.append(response.read())

    http = httpx.Client(transport=httpx.MockTransport(answer), event_hooks={"response": [hook]})
    with OpenAI("k", "https://test.example/v1", http_client=http) as client:
        assert [each.id for each in client.models.list()] == ["m"]
        chunks = client.chat.completions.create(MESSAGES, model="m", stream=True)
        assert [chunk.choices[0].delta.content for chunk in chunks] == ["Hi"]
    assert b"model" in seen[0]
    assert b"[DONE]" in seen[1]


def test_hooks_of_an_asynchronous_http_client_may_read_the_body() -> None:
    """They are coroutines there."""
    seen = []

    async def hook(response: httpx.Response) -> None:
        seen.append(await response.aread())

    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer), event_hooks={"response": [hook]})
        async with AsyncOpenAI("k", "https://test.example/v1", http_client=http) as client:
            assert [each.id async for each in client.models.list()] == ["m"]
            chunks = await client.chat.completions.create(MESSAGES, model="m", stream=True)
            assert [chunk.choices[0].delta.content async for chunk in chunks] == ["Hi"]

    asyncio.run(run())
    assert b"model" in seen[0]
    assert b"[DONE]" in seen[1]


def test_results_take_attributes_and_are_fields_of_pydantic_models(client: OpenAI) -> None:
    """Fields are set on the body, so that dumps show them."""
    result: Any = client.chat.completions.create(MESSAGES)
    result.id = "c-1"
    result.price = 0.5
    assert (result.to_dict()["id"], result.model_dump()["price"]) == ("c-1", 0.5)
    assert pickle.loads(pickle.dumps(result)).price == copy.deepcopy(result).price == 0.5
    fields: Any = {"answer": (OpenAIChatCompletionsResult, ...), "body": (CreateChatCompletionResponse, ...)}
    saved = pydantic.create_model("Saved", **fields)(answer=result, body=result)
    assert json.loads(saved.model_dump_json()) == {"answer": result.to_dict(), "body": result.to_dict()}
    assert saved.model_json_schema()["properties"]["answer"]["title"] == "OpenAIChatCompletionsResult"
