"""Where an answer ends: extra bytes are never another answer, and TLS has to confirm the end of the connection."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
import trustme

from aikit import AsyncOpenAI, DecodingError, IncompleteStreamError, OpenAI, OpenAIError
from tests.drivers.servers import STREAM_HEAD, Connection, RawServer, SecureSocket, answer, chunk, event, raw_server

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
AGENTS = pytest.mark.parametrize("agent", ["own", "httpx", "httpx2", "httpx transport", "httpx2 transport"])
WORLDS = pytest.mark.parametrize("is_blocking", [True, False], ids=["blocking", "asynchronous"])
CUT_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: %b\r\nconnection: close\r\n\r\n"


class Authority:
    """The authority behind the server's certificate; clients trust it through the environment or a context."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.file = folder / "authority.pem"
        authority.cert_pem.write_to_path(self.file)
        self.trust = ssl.create_default_context(cafile=self.file)
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(self.server)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """One authority for all tests of this file."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the authority in the client's own agents."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))


def use(
    is_blocking: bool, agent: str, base_url: str, trust: ssl.SSLContext, calls: list[Callable[[Any], Any]]
) -> list[Any]:
    """Make calls with one client, one after the other; return the result or the error of each."""
    module = httpx2 if agent.startswith("httpx2") else httpx
    name = ("HTTPTransport" if agent.endswith("transport") else "Client", "Async")
    http: Any = None
    if agent != "own":
        http = getattr(module, name[0] if is_blocking else name[1] + name[0])(verify=trust)
    outcomes: list[Any] = []

    async def main() -> None:
        async with AsyncOpenAI(KEY, base_url, http_agent=http, max_retries=0) as client:
            for call in calls:
                try:
                    result = await call(client)
                    if hasattr(result, "__aiter__") and not hasattr(result, "models"):
                        result = [each async for each in result]
                    outcomes.append(result)
                except OpenAIError as error:
                    outcomes.append(error)
        if http is not None:
            await http.aclose()

    if not is_blocking:
        asyncio.run(main())
        return outcomes
    with OpenAI(KEY, base_url, http_agent=http, max_retries=0) as client:
        for call in calls:
            try:
                result = call(client)
                outcomes.append(list(result) if hasattr(result, "__next__") else result)
            except OpenAIError as error:
                outcomes.append(error)
    if http is not None:
        http.close()
    return outcomes


def listing(name: str, size: int | None = None) -> bytes:
    """A list of one model, as an answer of exactly this length."""
    body = (
        b'{"object": "list", "data": [{"id": "%b", "object": "model", "created": 1, "owned_by": "x"}]' % name.encode()
    )
    made = answer(body + b"}")
    if size is not None:
        made = answer(body + b" " * (size - len(made)) + b"}")
        made = answer(body + b" " * (2 * size - len(made) - len(answer(body + b"}"))) + b"}")
    assert size is None or len(made) == size
    return made


@WORLDS
@AGENTS
@pytest.mark.parametrize("is_tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("size", [None, 16384, 65536, 131072])
def test_extra_bytes_after_an_answer_are_never_the_next_answer(
    is_blocking: bool, agent: str, is_tls: bool, size: int | None, authority: Authority
) -> None:
    """This holds wherever the first answer ends, even at the end of a read; the connection is not reused."""

    def handle(server: RawServer, connection: Connection) -> None:
        if is_tls:
            connection = Connection(SecureSocket(connection.socket, authority.server))
        stray = listing("stray") if server.connections == 1 else b""
        while connection.read_request():
            connection.send(listing("right", size) + stray)

    with raw_server(handle) as server:
        base_url = server.base_url.replace("http:", "https:") if is_tls else server.base_url
        got = use(is_blocking, agent, base_url, authority.trust, [lambda client: client.models.list()] * 3)
        assert [each.models[0].id for each in got] == ["right"] * 3
        assert server.connections == 2


@WORLDS
@AGENTS
@pytest.mark.parametrize("is_tls", [False, True], ids=["plain", "TLS"])
def test_extra_bytes_after_a_stream_are_never_the_next_answer(
    is_blocking: bool, agent: str, is_tls: bool, authority: Authority
) -> None:
    """If more bytes follow the end of a stream, its connection is not reused."""
    body = chunk(event("a") + event("b", "stop") + b"data: [DONE]\n\n") + chunk(b"")

    def handle(server: RawServer, connection: Connection) -> None:
        if is_tls:
            connection = Connection(SecureSocket(connection.socket, authority.server))
        while request := connection.read_request():
            connection.send(STREAM_HEAD + body + listing("stray") if b"/chat/" in request else listing("right"))

    def stream(client: Any) -> Any:
        return client.chat.completions.create(MESSAGES, stream=True)

    with raw_server(handle) as server:
        base_url = server.base_url.replace("http:", "https:") if is_tls else server.base_url
        calls = [stream, lambda client: client.models.list()]
        streamed, listed = use(is_blocking, agent, base_url, authority.trust, calls)
        assert len(streamed) == 2
        assert listed.models[0].id == "right"


def cut(
    authority: Authority, kind: bytes, body: bytes, *, is_notified: bool
) -> Callable[[RawServer, Connection], None]:
    """Answer without a length, and end the connection, with or without close_notify."""

    def handle(server: RawServer, connection: Connection) -> None:
        secure = SecureSocket(connection.socket, authority.server)
        Connection(secure).read_request()
        secure.sendall(CUT_HEAD % kind + body)
        if is_notified:
            secure.notify()

    return handle


@WORLDS
@AGENTS
def test_a_plain_answer_cut_off_under_tls_is_an_error(is_blocking: bool, agent: str, authority: Authority) -> None:
    """The answer has no length, so only close_notify shows that it is complete."""
    body = listing("m").partition(b"\r\n\r\n")[2]
    with raw_server(cut(authority, b"application/json", body, is_notified=False)) as server:
        base_url = server.base_url.replace("http:", "https:")
        [error] = use(is_blocking, agent, base_url, authority.trust, [lambda client: client.models.list()])
    assert isinstance(error, DecodingError)
    assert "without close_notify" in str(error)


@WORLDS
@AGENTS
def test_a_stream_cut_off_under_tls_is_incomplete(is_blocking: bool, agent: str, authority: Authority) -> None:
    """The error has what had arrived."""
    with raw_server(cut(authority, b"text/event-stream", event("a"), is_notified=False)) as server:
        base_url = server.base_url.replace("http:", "https:")
        [error] = use(
            is_blocking,
            agent,
            base_url,
            authority.trust,
            [lambda client: client.chat.completions.create(MESSAGES, model="m", stream=True)],
        )
    assert isinstance(error, IncompleteStreamError)
    assert "without close_notify" in str(error)
    assert len(error.partial) == 1


@WORLDS
@AGENTS
def test_an_answer_that_ends_with_close_notify_needs_no_length(
    is_blocking: bool, agent: str, authority: Authority
) -> None:
    """After close_notify it is complete."""
    body = listing("m").partition(b"\r\n\r\n")[2]
    with raw_server(cut(authority, b"application/json", body, is_notified=True)) as server:
        base_url = server.base_url.replace("http:", "https:")
        [models] = use(is_blocking, agent, base_url, authority.trust, [lambda client: client.models.list()])
    assert models.models[0].id == "m"
