"""Requests to any path: `client.post("/path", cast_to=dict)`."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pydantic
import pytest

import aikit
from aikit import AsyncOpenAI, AsyncStream, DecodingError, NotFoundError, OpenAI, OpenAIModelResult, Stream
from aikit.core.wire import HTTPResponse
from aikit.streams.stream import BinaryAnswer
from aikit_openapi.models import Model as APIModel
from tests.client.any_server import AnyServer

KEY = "k-not-real"


class Item(pydantic.BaseModel):
    """An item of an endpoint that the document lacks."""

    id: str
    size: int = 0


@dataclass
class Plain:
    """The same as a dataclass."""

    id: str


@pytest.fixture
def server() -> Iterator[AnyServer]:
    """A server that answers any path."""
    with AnyServer() as server:
        yield server


@pytest.fixture
def client(server: AnyServer) -> OpenAI:
    """A client without waits."""
    return OpenAI(KEY, server.url, max_retries=0)


def test_cast_to_names_what_is_returned(client: OpenAI, server: AnyServer) -> None:
    """Plain data, text, bytes, nothing, a model, a result, a class of pydantic, a dataclass, or the response."""
    body = {"id": "i-1", "object": "item", "size": 3}

    def get(cast_to: Any) -> Any:
        server.answer(body)
        return client.get("/items/1", cast_to=cast_to)

    assert get(object) == get(dict) == get(dict[str, Any]) == get(Any) == body
    assert get(str) == get(bytes).decode() == get(httpx.Response).text
    assert get(None) is get(aikit.NoneType) is None
    assert get(Item) == Item(id="i-1", size=3)
    model = get(APIModel)
    assert isinstance(model, APIModel)
    assert (model.id, model["size"]) == ("i-1", 3)
    result = get(OpenAIModelResult)
    assert (type(result), result.id, result.status_code) == (OpenAIModelResult, "i-1", 200)
    assert get(HTTPResponse).status_code == 200
    with get(BinaryAnswer) as answer:
        assert b"i-1" in answer.read()
    assert server.requests[-1].path == "/items/1"
    server.answer({"id": "i-1"})
    assert client.get("/items/1", cast_to=Plain) == Plain("i-1")


def test_bodies_and_options_are_sent(client: OpenAI, server: AnyServer) -> None:
    """Each method sends JSON, raw content or files; options have the official names or ours."""
    for method in ("post", "put", "patch", "delete"):
        server.answer({"ok": True})
        options: aikit.RequestOptions = {
            "headers": {"X-One": "1"},
            "params": {"q": "a b"},
            "extra_json": {"more": 1},
            "timeout": 5,
            "max_retries": 1,
        }
        assert getattr(client, method)("/items?p=1", cast_to=dict, body={"a": [1]}, options=options) == {"ok": True}
        sent = server.requests[-1]
        assert (sent.method, sent.path, sent.body) == (method.upper(), "/items", {"a": [1], "more": 1})
        assert sorted(sent.query) == [("p", "1"), ("q", "a b")]
        assert sent.headers["x-one"] == "1"
        assert sent.headers["authorization"] == f"Bearer {KEY}"
    server.answer({"ok": True})
    client.put("items", cast_to=object, content=b"raw")
    assert server.requests[-1].headers["content-type"] == "application/octet-stream"
    for files in ({"file": ("a.txt", b"x")}, [("file", ("a.txt", b"x"))]):
        server.answer({"ok": True})
        client.post("/items", cast_to=object, body={"purpose": "test"}, files=files)
        assert server.requests[-1].headers["content-type"].startswith("multipart/form-data")
    with pytest.raises(TypeError, match="has no option 'time_out'"):
        client.get("/items", cast_to=object, options={"time_out": 1})  # type: ignore[typeddict-unknown-key]
    with pytest.raises(TypeError, match="either `content`, or `body` and `files`"):
        client.post("/items", cast_to=object, body={}, content=b"x")


def test_errors_are_those_of_every_call(client: OpenAI, server: AnyServer) -> None:
    """They are typed, retried, and raised even with `throw=False`."""
    server.answer({"error": {"message": "no"}}, 404)
    with pytest.raises(NotFoundError):
        client.with_options(throw=False).get("/items/1", cast_to=object)
    server.answer({"error": {"message": "no"}}, 500)
    server.answer({"id": "i-1"})
    assert (
        client.with_options(max_retries=1, retry=aikit.Retry(first_seconds=0)).get("/items/1", cast_to=Item).id == "i-1"
    )
    for cast_to in (Item, Plain):
        server.answer({"id": 5})
        with pytest.raises(DecodingError, match="`cast_to`") as caught:
            client.get("/items/1", cast_to=cast_to)
        assert caught.value.status_code == 200


@pytest.mark.parametrize("path", ["https://evil.example/items", "/../admin", "http://evil.example"])
def test_credentials_stay_below_the_base_url(client: OpenAI, server: AnyServer, path: str) -> None:
    """A URL with another origin, or a path that goes up, is an error before anything is sent."""
    before = len(server.requests)
    with pytest.raises(ValueError, match="`path` must"):
        client.get(path, cast_to=object)
    assert len(server.requests) == before
    server.answer({"ok": 1})
    assert client.get(f"{client.base_url}/items", cast_to=object) == {"ok": 1}


def test_events_are_streamed(client: OpenAI, server: AnyServer) -> None:
    """The type of the stream says what its events are."""
    body = b'data: {"id": "i-1"}\n\ndata: {"id": "i-2"}\n\ndata: [DONE]\n\n'
    server.answer(body, media_type="text/event-stream")
    with client.post("/items", cast_to=Item, body={"stream": True}, stream=True, stream_cls=Stream[Item]) as stream:
        assert isinstance(stream, Stream)
        assert list(stream) == [Item(id="i-1"), Item(id="i-2")]
    server.answer(body, media_type="text/event-stream")
    with client.get("/items", cast_to=dict, stream=True) as stream:
        assert [each["id"] for each in stream] == ["i-1", "i-2"]


def test_a_subclass_sees_every_such_request(server: AnyServer) -> None:
    """It overrides `request`."""
    seen = []

    class Watching(OpenAI):
        def request(self, cast_to: Any, options: Any, **more: Any) -> Any:
            seen.append((options["method"], options["url"]))
            return super().request(cast_to, options, **more)

    server.answer({"ok": 1})
    Watching(KEY, server.url).post("/items", cast_to=object, body={})
    assert seen == [("POST", "/items")]


def test_the_asynchronous_client_has_the_same_methods(server: AnyServer) -> None:
    """They are awaited; streams are asynchronous."""

    async def run() -> None:
        async with AsyncOpenAI(KEY, server.url, max_retries=0) as client:
            for method in ("get", "post", "put", "patch", "delete"):
                server.answer({"id": "i-1"})
                assert (await getattr(client, method)("/items/1", cast_to=Item)).id == "i-1"
                assert server.requests[-1].method == method.upper()
            body = b'data: {"id": "i-1"}\n\ndata: [DONE]\n\n'
            server.answer(body, media_type="text/event-stream")
            stream = await client.post("/items", cast_to=Item, stream=True, stream_cls=AsyncStream[Item])
            assert [each async for each in stream] == [Item(id="i-1")]

    asyncio.run(run())
