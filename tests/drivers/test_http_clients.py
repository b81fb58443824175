"""A user's httpx and httpx2 clients over real sockets keep their connections, TLS, proxies and HTTP/2."""

from __future__ import annotations

import asyncio
import json
import select
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config

from aikit import APIConnectionError, APITimeoutError, AsyncOpenAI, IncompleteStreamError, NotFoundError, OpenAI
from aikit.testing import Server
from tests.drivers.servers import ANYTHING, MODELS, Connection, RawServer, always, answer, raw_server

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "one two three"}]
MODULES = pytest.mark.parametrize("module", [httpx, httpx2], ids=["httpx", "httpx2"])
KINDS = pytest.mark.parametrize("kind", ["Client", "HTTPTransport"])
UPLOAD_BYTES = 3_000_000
CHUNK = json.dumps(
    {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "delta": {"content": "hi"}, "finish_reason": "stop"}],
    }
).encode()
FRAMES = b"data: %b\n\ndata: [DONE]\n\n" % CHUNK


class SecureServer:
    """A third-party server that speaks TLS, and HTTP/2 with clients that support it.

    Attributes:
        base_url: the base URL for clients.
        trust: an SSL context that trusts its certificate.
        seen: the HTTP version, path and body length of each request.
    """

    def __init__(self, folder: Path) -> None:
        self.seen: list[tuple[str, str, int]] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stop: Callable[[], Any] = lambda: None
        self.base_url = f"https://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        authority = trustme.CA()
        self.trust = ssl.create_default_context()
        authority.configure_trust(self.trust)
        self._certificate = folder / "server.pem"
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(self._certificate)
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()

    async def _serve(self) -> None:
        config = Config()
        config.bind = [f"fd://{self._listener.detach()}"]
        config.certfile = config.keyfile = str(self._certificate)
        config.alpn_protocols = ["h2", "http/1.1"]
        stopped, loop = asyncio.Event(), asyncio.get_running_loop()
        self._stop = lambda: loop.call_soon_threadsafe(stopped.set)
        await serve(self._answer, config, shutdown_trigger=stopped.wait)

    async def _answer(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        size, more = 0, True
        while more:
            message = await receive()
            size, more = size + len(message.get("body", b"")), message.get("more_body", False)
        self.seen.append((scope["http_version"], scope["path"], size))
        is_chat = scope["path"].endswith("/completions")
        kind = b"text/event-stream" if is_chat else b"application/json"
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind)]})
        await send({"type": "http.response.body", "body": FRAMES if is_chat else ANYTHING})

    def close(self) -> None:
        """Stop the server."""
        self._stop()
        self._thread.join(10)


@pytest.fixture(scope="module")
def secure_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecureServer]:
    """One server for all tests; each test looks at the requests since it began."""
    server = SecureServer(tmp_path_factory.mktemp("certificate"))
    yield server
    server.close()


def tunnel(server: RawServer, connection: Connection) -> None:
    """Act as a proxy for TLS: connect to the requested host, and pass on bytes both ways."""
    request = connection.read_request()
    server.requests.append(request)
    host, _, port = request.split(b" ")[1].partition(b":")
    with socket.create_connection((host.decode(), int(port))) as target:
        connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
        ways = {connection.socket: target, target: connection.socket}
        while True:
            for source in select.select([*ways], [], [], 10)[0]:
                piece = source.recv(65536)
                if not piece:
                    return
                server.requests.append(piece)
                ways[source].sendall(piece)


def is_open(agent: Any) -> bool:
    """Say whether the connections of a user's client or transport are still open."""
    pool = agent._transport._pool if hasattr(agent, "_transport") else agent._pool
    return bool(pool.connections)


@MODULES
@KINDS
def test_calls_uploads_downloads_streams_and_errors_go_through_a_users_client(
    openai_server: Server, tmp_path: Path, module: Any, kind: str
) -> None:
    """Each call returns the same as with our own agent; the connections belong to the user, and stay open."""
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * UPLOAD_BYTES)
    key, url = openai_server.api_key, openai_server.base_url
    with getattr(module, kind)(trust_env=False) as agent:
        with OpenAI(key, url, http_agent=agent, max_retries=0) as client:
            assert client.models.list().models
            uploaded = client.files.create(path, "user_data")
            assert (uploaded.bytes, client.files.content(uploaded.id).read()) == (UPLOAD_BYTES, path.read_bytes())
            with client.chat.completions.create(MESSAGES, stream=True) as chunks:
                assert "".join(chunk.choice.text for chunk in chunks if chunk.choice) == "one two three"
            with pytest.raises(NotFoundError, match="no-such-model"):
                client.models.retrieve("no-such-model")
        assert is_open(agent)
        with OpenAI(key, url) as client:
            assert client.models.list(http_agent=agent).models


@MODULES
@KINDS
def test_an_asynchronous_client_of_a_user_supports_all_of_them(
    openai_server: Server, tmp_path: Path, module: Any, kind: str
) -> None:
    """The same calls on `AsyncOpenAI`."""
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * UPLOAD_BYTES)

    async def main() -> None:
        key, url = openai_server.api_key, openai_server.base_url
        async with getattr(module, f"Async{kind}")(trust_env=False) as agent:
            async with AsyncOpenAI(key, url, http_agent=agent, max_retries=0) as client:
                assert (await client.models.list()).models
                uploaded = await client.files.create(path, "user_data")
                content = await client.files.content(uploaded.id)
                assert (uploaded.bytes, await content.read()) == (UPLOAD_BYTES, b"x" * UPLOAD_BYTES)
                async with await client.chat.completions.create(MESSAGES, stream=True) as chunks:
                    assert "".join([chunk.choice.text async for chunk in chunks if chunk.choice]) == "one two three"
                with pytest.raises(NotFoundError, match="no-such-model"):
                    await client.models.retrieve("no-such-model")
            assert is_open(agent)
            async with AsyncOpenAI(key, url) as client:
                assert (await client.models.list(http_agent=agent)).models

    asyncio.run(main())


def stay_silent(server: RawServer, connection: Connection) -> None:
    """Read a request and send nothing."""
    connection.read_request()
    connection.socket.recv(1)


def break_off(server: RawServer, connection: Connection) -> None:
    """Begin a stream, and end the connection in the middle of an event."""
    connection.read_request()
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 5000\r\n\r\n"
    connection.send(head + FRAMES[: len(CHUNK) // 2])


@MODULES
@KINDS
def test_failures_of_a_users_client_are_the_same_as_with_our_own(module: Any, kind: str) -> None:
    """Silence, a refused connection, and a broken stream; none raises an error of httpx, and the pool stays intact."""

    async def ask(base_url: str, agent: Any) -> None:
        async with AsyncOpenAI(KEY, base_url, http_agent=agent, max_retries=0, timeout=0.2) as client:
            await client.models.list()

    async def stream(base_url: str, agent: Any) -> None:
        async with AsyncOpenAI(KEY, base_url, http_agent=agent, max_retries=0) as client:
            async for _ in await client.chat.completions.create(MESSAGES, stream=True):
                pass

    async def main(base_url: str, act: Callable[[str, Any], Any], error: type[Exception], match: str) -> None:
        async with getattr(module, f"Async{kind}")(trust_env=False) as agent:
            with pytest.raises(error, match=match):
                await act(base_url, agent)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        closed_port = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with raw_server(stay_silent) as silent, raw_server(break_off) as broken:
        with getattr(module, kind)(trust_env=False) as agent:
            with OpenAI(KEY, silent.base_url, http_agent=agent, max_retries=0, timeout=0.2) as client:
                with pytest.raises(APITimeoutError, match=r"within 0\.2 s"):
                    client.models.list()
                client.base_url = closed_port
                with pytest.raises(APIConnectionError, match="no connection"):
                    client.models.list()
                client.base_url = broken.base_url
                with pytest.raises(IncompleteStreamError):
                    list(client.chat.completions.create(MESSAGES, stream=True, timeout=5))
            with raw_server(always(answer(MODELS))) as server, OpenAI(KEY, server.base_url, http_agent=agent) as client:
                assert client.models.list().success
        asyncio.run(main(silent.base_url, ask, APITimeoutError, r"within 0\.2 s"))
        asyncio.run(main(closed_port, ask, APIConnectionError, "no connection"))
        asyncio.run(main(broken.base_url, stream, IncompleteStreamError, "ended|lost"))


def test_an_untrusted_certificate_is_refused(secure_server: SecureServer) -> None:
    """Our own agent and a user's client refuse it, and the error says what was wrong."""
    before = len(secure_server.seen)
    with OpenAI(KEY, secure_server.base_url, max_retries=0) as client:
        with pytest.raises(APIConnectionError, match="certificate"):
            client.models.list()
        with httpx.Client() as agent, pytest.raises(APIConnectionError, match="certificate"):
            client.models.list(http_agent=agent)
    assert len(secure_server.seen) == before


COUNTING = """
import ssl, sys
from concurrent.futures import ThreadPoolExecutor

made, original = [], ssl.SSLContext.__new__

def count(cls, *arguments, **options):
    made.append(cls)
    return original(cls, *arguments, **options)

ssl.SSLContext.__new__ = count
from aikit import APIConnectionError, OpenAI

def ask(_):
    try:
        client.with_options(timeout=5).models.list()
    except APIConnectionError as error:
        assert "certificate" in str(error), error

with OpenAI("sk-test-not-real", sys.argv[1], max_retries=0) as client, ThreadPoolExecutor(32) as pool:
    print(len(made))
    list(pool.map(ask, range(64)))
    print(len(made))
"""


def test_the_ssl_context_is_created_once_by_the_first_call_over_tls(secure_server: SecureServer) -> None:
    """Making one takes longer than a hundred calls; the threads and copies of a client share it."""
    done = subprocess.run(
        [sys.executable, "-c", COUNTING, secure_server.base_url],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout.split(), done.stderr) == (["0", "1"], "")


@MODULES
@KINDS
@pytest.mark.parametrize(("http2", "version"), [(False, "1.1"), (True, "2")], ids=["HTTP/1.1", "HTTP/2"])
def test_the_agent_can_bring_its_own_authority_and_http2(
    secure_server: SecureServer, module: Any, kind: str, http2: bool, version: str
) -> None:
    """Calls, uploads and streams use TLS, and the version of HTTP that the user's client was made for."""
    options: dict[str, Any] = {"verify": secure_server.trust, "http2": http2, "trust_env": False}

    async def main() -> None:
        async with (
            getattr(module, f"Async{kind}")(**options) as agent,
            AsyncOpenAI(KEY, secure_server.base_url, http_agent=agent, max_retries=0) as client,
        ):
            await asyncio.gather(*(client.models.list() for _ in range(5)))
            await client.files.create(("x.txt", b"x" * UPLOAD_BYTES), "user_data")
            stream = await client.chat.completions.create(MESSAGES, stream=True)
            assert [chunk.choice.text async for chunk in stream if chunk.choice] == ["hi"]

    before = len(secure_server.seen)
    with (
        getattr(module, kind)(**options) as agent,
        OpenAI(KEY, secure_server.base_url, http_agent=agent, max_retries=0) as client,
    ):
        assert client.models.list().models[0].id == "m"
        client.files.create(("x.txt", b"x" * UPLOAD_BYTES), "user_data")
        stream = client.chat.completions.create(MESSAGES, stream=True)
        assert [chunk.choice.text for chunk in stream if chunk.choice] == ["hi"]
    asyncio.run(main())
    seen = secure_server.seen[before:]
    assert {each[0] for each in seen} == {version}
    assert [path for _, path, _ in seen].count("/v1/models") == 6
    assert sum(size > UPLOAD_BYTES for _, _, size in seen) == 2


@MODULES
def test_the_agent_can_bring_a_proxy(module: Any) -> None:
    """It gets the full URL, with its own credentials next to our key."""
    with (
        raw_server(always(answer(MODELS))) as proxy,
        module.Client(proxy=proxy.base_url.replace("//", "//user:pass@"), trust_env=False) as agent,
        OpenAI(KEY, "http://127.0.0.1:9/v1", http_agent=agent) as client,
    ):
        assert client.models.list().success
    (request,) = proxy.requests
    assert request.startswith(b"GET http://127.0.0.1:9/v1/models HTTP/1.1")
    assert b"Proxy-Authorization: Basic dXNlcjpwYXNz" in request
    assert f"Authorization: Bearer {KEY}".encode() in request


@MODULES
@KINDS
def test_a_proxy_for_tls_sees_no_key(secure_server: SecureServer, module: Any, kind: str) -> None:
    """It learns the host and passes on bytes that it can't read; streams and uploads work too."""

    async def main(options: dict[str, Any]) -> None:
        async with (
            getattr(module, f"Async{kind}")(**options) as agent,
            AsyncOpenAI(KEY, secure_server.base_url, http_agent=agent, max_retries=0) as client,
        ):
            assert (await client.models.list()).success

    before = len(secure_server.seen)
    with raw_server(tunnel) as proxy:
        options = {"proxy": proxy.base_url, "verify": secure_server.trust, "trust_env": False}
        with (
            getattr(module, kind)(**options) as agent,
            OpenAI(KEY, secure_server.base_url, http_agent=agent, max_retries=0) as client,
        ):
            assert client.models.list().success
            client.files.create(("x.txt", b"x" * 200_000), "user_data")
            assert len(list(client.chat.completions.create(MESSAGES, stream=True))) == 1
        asyncio.run(main(options))
        host = secure_server.base_url.removeprefix("https://").removesuffix("/v1").encode()
        connects = [request for request in proxy.requests if request.startswith(b"CONNECT ")]
        assert [request.split(b" ")[1] for request in connects] == [host, host]
        assert not any(KEY.encode() in piece for piece in proxy.requests)
    assert [path for _, path, _ in secure_server.seen[before:]] == [
        "/v1/models",
        "/v1/files",
        "/v1/chat/completions",
        "/v1/models",
    ]
