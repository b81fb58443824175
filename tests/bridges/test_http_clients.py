"""The official package, and clients of httpx2 and httpx, on an aikit client."""

from __future__ import annotations

import asyncio
import gzip
import io
import sys
import time
from collections.abc import Iterator
from typing import Any

import httpx
import httpx2
import openai
import pytest

from aikit import APITimeoutError, AsyncOpenAI, Observer, OpenAI, bridges
from aikit.core.requirements import requirement
from aikit.middleware import Budget, BudgetExceededError
from aikit.testing import Server
from tests.drivers.servers import Connection, RawServer, always, answer, chunk, event, raw_server, refusing_address

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
CHAT = {"model": "gpt-4o-mini", "messages": MESSAGES}


class Seen(Observer):
    """Notes the calls and streams that have ended."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, list[int | None]]] = []
        self.streams: list[tuple[int, str]] = []

    def call_ended(self, ended: Any) -> None:
        """Note the operation, and the statuses of its attempts."""
        self.calls.append((ended.call.operation, [each.status for each in ended.attempts]))

    def stream_ended(self, ended: Any) -> None:
        """Note the number of events, and the error."""
        self.streams.append((ended.events, type(ended.error).__name__))


@pytest.fixture
def seen() -> Seen:
    """The events that an observer of the client sees."""
    return Seen()


@pytest.fixture
def mine(openai_server: Server, seen: Seen) -> Iterator[OpenAI]:
    """An aikit client, for which the server is also a provider."""
    url, key = openai_server.base_url, openai_server.api_key
    providers = {"providers": {"other": {"baseURL": url, "apiKey": key}}}
    with OpenAI(key, url, observers=[seen], providers=providers, max_retries=2) as client:
        yield client


@pytest.fixture
def official(mine: OpenAI) -> openai.OpenAI:
    """The official package's client on it, with the retries that it has by default."""
    return openai.OpenAI(api_key="sk-not-mine", organization="org-1", http_client=bridges.httpx2_client(mine))


def test_the_aikit_client_retries(openai_server: Server, official: openai.OpenAI, seen: Seen) -> None:
    """The official package sees only the answer."""
    openai_server.fail(503, times=2, headers={"retry-after-ms": "1"})
    assert official.chat.completions.create(**CHAT).choices[0].message.role == "assistant"
    assert seen.calls == [("create_chat_completion", [503, 503, 200])]


def test_the_retries_are_not_multiplied(openai_server: Server, official: openai.OpenAI, seen: Seen) -> None:
    """An answer that the aikit client has given up on is not requested again."""
    openai_server.fail(503, times=None, headers={"retry-after-ms": "1"})
    with pytest.raises(openai.InternalServerError):
        official.chat.completions.create(**CHAT)
    assert seen.calls == [("create_chat_completion", [503, 503, 503])]


def test_calls_leave_nothing_behind(openai_server: Server, official: openai.OpenAI) -> None:
    """However many there are, they share the description of their operation."""
    official.chat.completions.create(**CHAT)
    before = requirement.cache_info().currsize
    for _ in range(3):
        official.chat.completions.create(**CHAT)
    assert requirement.cache_info().currsize == before


def test_a_provider_is_named_in_the_model(openai_server: Server, official: openai.OpenAI) -> None:
    """The request goes there with the provider's key, and without what belongs to the official client."""
    official.chat.completions.create(model="other:gpt-4o-mini", messages=MESSAGES, extra_headers={"Cookie": "a=b"})
    (request,) = openai_server.requests
    assert request.body["model"] == "gpt-4o-mini"
    assert request.headers["authorization"] == f"Bearer {openai_server.api_key}"
    assert {"cookie", "openai-organization"}.isdisjoint(request.headers)
    assert request.headers["user-agent"].startswith("OpenAI/Python")


def test_a_deadline_ends_the_call_once(openai_server: Server, mine: OpenAI) -> None:
    """It is the timeout error of the official package; its own retries don't start the call again."""
    openai_server.script(delay_seconds=5, times=None)
    bridge = bridges.httpx2_client(mine.with_options(deadline=0.2))
    client = openai.OpenAI(api_key="unused", http_client=bridge, max_retries=1)
    started = time.monotonic()
    with pytest.raises(openai.APITimeoutError) as caught:
        client.chat.completions.create(**CHAT)
    assert time.monotonic() - started < 4
    assert isinstance(caught.value.__cause__, httpx2.ReadTimeout)
    assert isinstance(caught.value.__cause__.__cause__, APITimeoutError)
    assert "the deadline of 0.2 s passed" in str(caught.value.__cause__)
    assert len(openai_server.requests) == 1


def test_a_stream_passes_through_and_is_observed(openai_server: Server, official: openai.OpenAI, seen: Seen) -> None:
    """The observer sees its events and its end."""
    openai_server.script(text="Hello there", piece_delay_seconds=0.02)
    chunks = official.chat.completions.create(**CHAT, stream=True)
    assert "".join(each.choices[0].delta.content or "" for each in chunks) == "Hello there"
    assert [(name, error) for name, error in seen.calls] == [("create_chat_completion", [200])]
    assert [error for _, error in seen.streams] == ["NoneType"]
    assert seen.streams[0][0] > 1


def test_files_pass_through(openai_server: Server, official: openai.OpenAI) -> None:
    """An upload is read while it is sent, again for another attempt, and a download arrives in pieces."""
    openai_server.fail(503, headers={"retry-after-ms": "1"})
    content = bytes(range(256)) * 1000
    file = official.files.create(file=("a.bin", io.BytesIO(content)), purpose="assistants")
    assert official.files.content(file.id).read() == content
    assert [each.status for each in openai_server.requests] == [503, 200, 200]


def test_a_body_that_cannot_be_read_again_is_sent_once(openai_server: Server, mine: OpenAI) -> None:
    """The aikit client knows that its pieces are gone, and returns the first answer."""
    openai_server.fail(503, headers={"retry-after-ms": "1"})
    with bridges.httpx2_client(mine) as client:
        form = {"file": ("a", Pipe(b"x")), "purpose": (None, b"assistants")}
        assert client.post(f"{openai_server.base_url}/files", files=form).status_code == 503
    assert [each.status for each in openai_server.requests] == [503]


class Pipe(io.BytesIO):
    """A file that can't be rewound."""

    def seekable(self) -> bool:
        """Say so."""
        return False

    def seek(self, *arguments: Any) -> int:
        """Refuse to."""
        raise io.UnsupportedOperation


def test_an_answer_passes_through_byte_for_byte(mine: OpenAI) -> None:
    """Status, headers and body are those of the server, whatever they are."""
    body = b'{"error": "odd", "n": 1.50 }'
    packed = gzip.compress(body)
    told = answer(
        packed, "418 Teapot", **{"content-encoding": "gzip", "x-request-id": "req_1", "x-twice": "1\r\nx-twice: 2"}
    )
    with raw_server(always(told)) as server:
        settings = {"base_url": server.base_url, "max_retries": 0}
        with OpenAI("sk-test-not-real", **settings) as client, bridges.httpx_client(client) as bridge:
            for path in ("/chat/completions", "/anything"):
                found = bridge.post(f"{server.base_url}{path}", json={"model": "m"})
                assert (found.status_code, found.content) == (418, body)
                assert found.headers.get_list("x-twice") == ["1", "2"]
                assert found.headers["x-request-id"] == "req_1"
                assert found.headers["x-should-retry"] == "false"
                assert isinstance(found, httpx.Response)


def test_a_packed_stream_passes_through(mine: OpenAI) -> None:
    """Its bytes stay packed on the way, and httpx2 unpacks them."""
    events = event("a") + event("b", "stop") + b"data: [DONE]\n\n"
    told = answer(gzip.compress(events), **{"content-type": "text/event-stream", "content-encoding": "gzip"})
    with raw_server(always(told)) as server, OpenAI("sk-test-not-real", server.base_url) as client:
        bridge = bridges.httpx2_client(client)
        assert bridge.post(f"{server.base_url}/chat/completions", json={**CHAT, "stream": True}).content == events


def test_an_error_in_a_stream_passes_through(mine: OpenAI) -> None:
    """The library that reads the stream reports it."""
    told = event("a") + b'data: {"error": {"message": "overloaded", "type": "server_error"}}\n\n'
    served = answer(told, **{"content-type": "text/event-stream"})
    with raw_server(always(served)) as server, OpenAI("sk-test-not-real", server.base_url) as client:
        theirs = openai.OpenAI(api_key="unused", http_client=bridges.httpx2_client(client))
        with pytest.raises(openai.APIError, match="overloaded"):
            list(theirs.chat.completions.create(**CHAT, stream=True))


def cut(server: RawServer, connection: Connection) -> None:
    """Send a part of a chunked answer."""
    connection.read_request()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    connection.send(head + chunk(event("a")))


def test_an_answer_that_breaks_off_raises(seen: Seen) -> None:
    """What had arrived is passed on first; for a stream and for other bodies, blocking and not."""
    asked = {**CHAT, "stream": True}
    blocking, asynchronous = bytearray(), bytearray()

    def read(bridge: httpx2.Client, url: str) -> None:
        with bridge.stream("POST", f"{url}/chat/completions", json=asked) as found:
            for piece in found.iter_bytes():
                blocking.extend(piece)

    async def read_async(bridge: httpx2.AsyncClient, url: str) -> None:
        async with bridge.stream("POST", f"{url}/chat/completions", json=asked) as found:
            async for piece in found.aiter_bytes():
                asynchronous.extend(piece)

    async def main(url: str) -> None:
        async with AsyncOpenAI("sk-test-not-real", url) as client:
            bridge = bridges.httpx2_async_client(client)
            with pytest.raises(httpx2.RemoteProtocolError):
                await read_async(bridge, url)
            with pytest.raises(httpx2.ReadError):
                await bridge.get(f"{url}/files/file-1/content")

    with raw_server(cut) as server, OpenAI("sk-test-not-real", server.base_url, observers=[seen]) as client:
        bridge = bridges.httpx2_client(client)
        with pytest.raises(httpx2.RemoteProtocolError):
            read(bridge, server.base_url)
        with pytest.raises(httpx2.ReadError):
            bridge.get(f"{server.base_url}/files/file-1/content")
        asyncio.run(main(server.base_url))
    assert bytes(blocking) == bytes(asynchronous) == event("a")
    assert [error for _, error in seen.streams] == ["IncompleteStreamError", "APIConnectionError"]


def silent_after_an_event(server: RawServer, connection: Connection) -> None:
    """Send the first event of a stream, and nothing more."""
    connection.read_request()
    connection.send(answer(b"", **{"content-type": "text/event-stream", "content-length": "999"}) + event("a"))
    hang(connection)


def test_a_stream_that_falls_silent_is_a_timeout() -> None:
    """The limit between two events is that of the aikit client."""
    with (
        raw_server(silent_after_an_event) as server,
        OpenAI("sk-test-not-real", server.base_url, stream_idle_timeout=0.2) as client,
    ):
        official = openai.OpenAI(api_key="unused", http_client=bridges.httpx2_client(client))
        chunks = official.chat.completions.create(**CHAT, stream=True)
        assert next(chunks).choices[0].delta.content == "a"
        with pytest.raises((httpx2.ReadTimeout, openai.APITimeoutError), match=r"no event within 0\.2 s|timed out"):
            next(chunks)


def test_what_can_not_be_read_is_a_decoding_error(openai_server: Server) -> None:
    """Such as an answer that is longer than the aikit client takes."""
    url = openai_server.base_url
    with OpenAI(openai_server.api_key, url, max_response_bytes=10) as client:
        bridge = bridges.httpx2_client(client)
        with pytest.raises(httpx2.DecodingError, match="10 bytes"):
            bridge.post(f"{url}/chat/completions", json=CHAT)


def test_a_body_that_is_no_object_is_sent_as_it_is() -> None:
    """The server judges it."""
    with raw_server(always(answer(b"[]"))) as server, OpenAI("sk-test-not-real", server.base_url) as client:
        bridge = bridges.httpx2_client(client)
        for content in (b'{"model": ', b"[1,  2]"):
            found = bridge.post(f"{server.base_url}/x", content=content, headers={"content-type": "application/json"})
            assert found.content == b"[]"
            assert server.requests[-1].endswith(b"\r\n\r\n" + content)
        bridge.post(f"{server.base_url}/x", data={"a": "b c"})
        assert server.requests[-1].endswith(b"\r\n\r\na=b+c")
        assert b"application/x-www-form-urlencoded" in server.requests[-1]


def test_a_missing_library_is_named(mine: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(ImportError, match="httpx2_client needs httpx2: pip install httpx2"):
        bridges.httpx2_client(mine)


def test_an_unreachable_server_is_a_connect_error() -> None:
    """For both generations of the library."""
    host, port = refusing_address()
    url = f"http://{host}:{port}/v1"
    with OpenAI("sk-test-not-real", url, max_retries=0) as client:
        with pytest.raises(httpx2.ConnectError):
            bridges.httpx2_client(client).get(f"{url}/models")
        with pytest.raises(httpx.ConnectError):
            bridges.httpx_client(client).get(f"{url}/models")


def test_what_is_no_fault_of_the_network_raises_as_it_is(openai_server: Server, mine: OpenAI) -> None:
    """Such as a budget that is used up."""
    client = mine.with_options(middleware=[Budget(tokens=1)])
    official = openai.OpenAI(api_key="unused", http_client=bridges.httpx2_client(client))
    with pytest.raises(BudgetExceededError):
        official.chat.completions.create(**CHAT)


def test_other_urls_are_refused(openai_server: Server, mine: OpenAI) -> None:
    """A request for another server does not go to this one; a base URL that you name is taken for the client's."""
    with pytest.raises(httpx2.UnsupportedProtocol, match="not below the base URL of the aikit client"):
        bridges.httpx2_client(mine).get("https://user:secret@example.org/v1/models?key=secret")
    bridge = bridges.httpx2_client(mine, base_url="https://example.org/v2/")
    assert bridge.get("https://example.org/v2/models?limit=1&a=%2F").status_code == 400  # no such parameter
    assert openai_server.requests[-1].path == "/v1/models"
    assert openai_server.requests[-1].query == [("limit", "1"), ("a", "/")]


def hang(connection: Connection) -> None:
    """Read all requests and answer none."""
    while connection.read_request():
        pass


def test_timeouts_are_those_of_the_request(mine: OpenAI) -> None:
    """The client's apply unless the library sets others."""
    assert bridges.httpx2_client(mine.with_options(timeout=7)).timeout == httpx2.Timeout(7)
    with raw_server(lambda server, connection: hang(connection)) as server:
        bridge = bridges.httpx2_client(mine.with_options(base_url=server.base_url, max_retries=0))
        with pytest.raises(httpx2.ReadTimeout):
            bridge.get(f"{server.base_url}/models", timeout=0.1)


def test_options_and_hooks_are_those_of_httpx2(openai_server: Server, mine: OpenAI) -> None:
    """Closing the bridge leaves the aikit client open."""
    noted: list[int] = []
    hooks: Any = {"response": [lambda found: noted.append(found.status_code)]}
    with bridges.httpx2_client(mine, event_hooks=hooks, headers={"x-mine": "1"}) as bridge:
        bridge.get(f"{openai_server.base_url}/models")
    assert noted == [200]
    assert openai_server.requests[-1].headers["x-mine"] == "1"
    assert mine.models.list().success


def test_the_kinds_of_clients_are_not_mixed_up(mine: OpenAI) -> None:
    """The error names the function to use."""
    with pytest.raises(TypeError, match="takes an AsyncOpenAI, got OpenAI; use httpx2_client for it"):
        bridges.httpx2_async_client(mine)  # type: ignore[arg-type]  # deliberately wrong
    with pytest.raises(TypeError, match=r"httpx_client takes an OpenAI, got str$"):
        bridges.httpx_client("sk-test")  # type: ignore[arg-type]  # as above


def test_the_asynchronous_client_does_the_same(openai_server: Server, seen: Seen) -> None:
    """A call, a stream, an upload, a download, a failure, and a call that its task cancels."""

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, observers=[seen]) as mine:
            client = openai.AsyncOpenAI(api_key="unused", http_client=bridges.httpx2_async_client(mine))
            openai_server.fail(503, headers={"retry-after-ms": "1"})
            assert (await client.chat.completions.create(**CHAT)).choices
            assert [each async for each in await client.chat.completions.create(**CHAT, stream=True)]
            file = await client.files.create(file=("a", io.BytesIO(b"abc")), purpose="assistants")
            assert (await client.files.content(file.id)).read() == b"abc"
            with pytest.raises(openai.NotFoundError):
                await client.files.retrieve("file-none")
            openai_server.script(delay_seconds=5)
            with pytest.raises(asyncio.TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.chat.completions.create(**CHAT)
            with pytest.raises(httpx2.UnsupportedProtocol):
                await bridges.httpx2_async_client(mine).get("https://example.org/")
            assert (await bridges.httpx_async_client(mine).get(f"{openai_server.base_url}/models")).status_code == 200

    asyncio.run(main())
    assert seen.calls[0] == ("create_chat_completion", [503, 200])
    assert [error for _, error in seen.streams] == ["NoneType"] * 3
