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
from aikit import (
    APIStatusError,
    AsyncOpenAI,
    AsyncStream,
    DecodingError,
    NotFoundError,
    OpenAI,
    OpenAIModelResult,
    Stream,
)
from aikit.core.wire import HTTPResponse
from aikit.pagination import AsyncCursorPage, AsyncNextCursorPage, SyncCursorPage, SyncPage
from aikit.streams.stream import BinaryAnswer
from aikit_openapi.models import Model as APIModel
from tests.client.any_server import AnyServer
from tests.drivers.servers import Connection, RawServer, answer, raw_server

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


def test_a_list_at_any_path_is_read_page_by_page(client: OpenAI, server: AnyServer) -> None:
    """`get_api_list` builds its items as `model`, with the classes of pages under their official names."""
    server.answer({"data": [{"id": "a"}, {"id": "b"}], "has_more": True})
    server.answer({"data": [{"id": "c"}], "has_more": False})
    page: Any = client.get_api_list("/items", model=Item, page=SyncCursorPage[Item], options={"params": {"limit": 2}})
    assert isinstance(page, SyncCursorPage)
    assert [each.id for each in page] == ["a", "b", "c"]
    assert page.data == [Item(id="a"), Item(id="b")]
    assert [each.query for each in server.requests] == [[("limit", "2")], [("after", "b"), ("limit", "2")]]
    server.answer({"data": None})
    assert list(client.get_api_list("/items", model=object, page=SyncPage, method="post", body={"a": 1})) == []
    assert (server.requests[-1].method, server.requests[-1].body) == ("POST", {"a": 1})


def test_the_asynchronous_client_lists_any_path(server: AnyServer) -> None:
    """Awaited, it is the first page; iterated, all items."""

    async def run() -> None:
        async with AsyncOpenAI(KEY, server.url, max_retries=0) as client:
            server.answer({"data": [{"id": "a"}], "next": "n", "has_more": True})
            server.answer({"data": [{"id": "c"}], "has_more": False})
            items = client.get_api_list("/items", model=Item, page=AsyncNextCursorPage[Item])
            assert [each.id async for each in items] == ["a", "c"]
            server.answer({"data": [{"id": "a"}]})
            first: Any = await client.get_api_list("/items", model=Item, page=AsyncCursorPage[Item])
            assert first.data == [Item(id="a")]

    asyncio.run(run())
    assert server.requests[1].query == [("after", "n")]


def test_redirects_are_followed_unless_the_options_say_otherwise() -> None:
    """Then the redirect is an error."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            to = b"/old" in request
            connection.send(answer(b"{}", "307 Temporary Redirect" if to else "200 OK", location="/new"))

    with raw_server(handle) as server:
        client = OpenAI(KEY, server.base_url, max_retries=0)
        assert client.get("/old", cast_to=object) == {}
        assert client.get("/old", cast_to=object, options={"follow_redirects": True}) == {}
        with pytest.raises(APIStatusError, match="redirects to '/new', which is not followed"):
            client.get("/old", cast_to=object, options={"follow_redirects": False})
        with pytest.raises(TypeError, match="`follow_redirects` must be True or False"):
            client.get("/old", cast_to=object, options={"follow_redirects": 1})  # type: ignore[typeddict-item]


def test_security_says_which_key_is_sent(server: AnyServer) -> None:
    """The first kind that the client has, whatever the path; an empty mapping sends none."""
    client = OpenAI(KEY, server.url, admin_api_key="admin")
    cases: list[tuple[Any, str | None]] = [
        (None, KEY),
        ({"bearer_auth": True}, KEY),
        ({"admin_api_key_auth": True}, "admin"),
        ({"admin_api_key_auth": True, "bearer_auth": True}, KEY),
        ({"bearer_auth": False}, None),
        ({}, None),
    ]
    for security, key in cases:
        client.post("/x", cast_to=object, options={"security": security})
        assert server.requests[-1].headers.get("authorization") == (key and f"Bearer {key}")
    OpenAI(base_url=server.url, api_key=lambda: "fresh").get(
        "/organization/x", cast_to=object, options={"security": {"bearer_auth": True}}
    )
    assert server.requests[-1].headers["authorization"] == "Bearer fresh"
    with pytest.raises(TypeError, match="`security` must be a mapping, got str"):
        client.get("/x", cast_to=object, options={"security": "bearer_auth"})  # type: ignore[typeddict-item]
    with pytest.raises(ValueError, match="`security` has bearer_auth and admin_api_key_auth, not 'oauth'"):
        client.get("/x", cast_to=object, options={"security": {"oauth": True}})  # type: ignore[typeddict-unknown-key]
