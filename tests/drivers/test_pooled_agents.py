"""The client's own agents: connecting, TLS, tunnels through proxies, and the heads of requests."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import trustme

from aikit import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI
from aikit.agents import named_agent, named_async_agent, waiting
from aikit.core.wire import Outgoing, TransportError
from aikit.options.settings import DEFAULT_TIMEOUTS
from tests.drivers.servers import MODELS, Connection, RawServer, SecureSocket, always, answer, raw_server

# The agent that these tests run with, as in all of them: `make test AGENT=fast`.
AGENT = os.environ.get("AIKIT_HTTP_AGENT") or "default"
OK = b"HTTP/1.1 200 OK\r\n"
WORLDS = pytest.mark.parametrize("is_blocking", [True, False], ids=["blocking", "asynchronous"])


def perform(is_blocking: bool, *requests: Outgoing) -> list[tuple[int, bytes]]:
    """Send requests, one after the other, and return the status and the body of each answer."""
    if is_blocking:
        agent = named_agent(AGENT)
        done = []
        try:
            for each in requests:
                reply = agent.perform(each)
                done.append((reply.status, b"".join(reply)))
                reply.close()
        finally:
            agent.close()
        return done

    async def main() -> list[tuple[int, bytes]]:
        agent = named_async_agent(AGENT)
        done = []
        try:
            for each in requests:
                reply = await agent.perform(each)
                done.append((reply.status, b"".join([piece async for piece in reply])))
                await reply.close()
        finally:
            await agent.close()
        return done

    return asyncio.run(main())


def list_models(is_blocking: bool, base_url: str, **options: Any) -> Any:
    """List the models once."""
    options = {"max_retries": 0, **options}
    if is_blocking:
        with OpenAI("", base_url, **options) as client:
            return client.models.list()

    async def main() -> Any:
        async with AsyncOpenAI("", base_url, **options) as client:
            return await client.models.list()

    return asyncio.run(main())


def get(url: str, method: str = "GET", *headers: tuple[bytes, bytes], body: Any = None) -> Outgoing:
    """A request."""
    return Outgoing(method, url, headers, body, DEFAULT_TIMEOUTS)


@WORLDS
def test_an_answer_to_head_has_no_body(is_blocking: bool) -> None:
    """Its length is that of the body that GET would have."""
    with raw_server(always(OK + b"Content-Length: 3\r\n\r\n")) as server:
        url = f"{server.base_url}/x"
        assert perform(is_blocking, get(url, "HEAD"), get(url, "HEAD")) == [(200, b""), (200, b"")]


@WORLDS
@pytest.mark.parametrize(
    ("method", "url", "line"),
    [
        ("GET", "", b"GET / HTTP/1.1"),
        ("GET", "?a=b", b"GET /?a=b HTTP/1.1"),
        ("GET", "/a?b=c#d", b"GET /a?b=c HTTP/1.1"),
        ("DELETE", "/é x", b"DELETE /%C3%A9%20x HTTP/1.1"),
    ],
)
def test_the_request_line_has_path_and_query(is_blocking: bool, method: str, url: str, line: bytes) -> None:
    """They are encoded if necessary, and the fragment stays here."""
    with raw_server(always(answer(b"{}"))) as server:
        perform(is_blocking, get(server.base_url + url, method, (b"X-A", b"1")))
        host = server.base_url.removeprefix("http://").encode()
        assert server.requests == [b"%b\r\nHost: %b\r\nX-A: 1\r\n\r\n" % (line, host)]


@WORLDS
def test_a_host_of_the_caller_takes_the_place_of_ours(is_blocking: bool) -> None:
    """Servers refuse a request with two of them."""
    with raw_server(always(answer(MODELS))) as server:
        list_models(is_blocking, server.base_url, custom_headers={"host": "other.test"})
        assert server.requests[0].lower().count(b"host: ") == 1
        assert b"\r\nhost: other.test\r\n" in server.requests[0]


@WORLDS
@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_a_header_that_contradicts_the_body_is_refused(is_blocking: bool, name: str) -> None:
    """The server would take a part of the body for another request."""
    with raw_server(always(answer(MODELS))) as server:
        with pytest.raises(ValueError, match=f"`custom_headers`: '{name}' can't be set"):
            list_models(is_blocking, server.base_url, custom_headers={name: "3"})
        assert not server.requests


@WORLDS
@pytest.mark.parametrize(
    ("url", "headers", "match"),
    [
        ("/", [(b"X", b"1\r\nY: 2")], "line break or NUL"),
        ("/", [(b"X", b"1\0")], "line break or NUL"),
        ("/", [(b"X\n", b"1")], "line break or NUL"),
        (":99999/", [], "no valid host and port"),
    ],
)
def test_a_request_that_would_break_out_of_its_place_is_not_sent(
    is_blocking: bool, url: str, headers: list[tuple[bytes, bytes]], match: str
) -> None:
    """Neither is one to an impossible place."""
    with raw_server(always(answer(b"{}"))) as server:
        base = "http://127.0.0.1" if url.startswith(":") else server.base_url
        with pytest.raises(TransportError, match=match) as caught:
            perform(is_blocking, get(f"{base}{url}", "GET", *headers))
        assert caught.value.is_refused
        assert not server.requests


class Body:
    """An upload that claims a length."""

    is_repeatable = True

    def __init__(self, length: int | None) -> None:
        self.length = length

    def __iter__(self) -> Iterator[bytes]:
        yield b"abc"
        yield b"def"


@WORLDS
@pytest.mark.parametrize(("length", "how"), [(5, "longer"), (7, "shorter")])
def test_a_body_of_another_length_than_announced_is_an_error(is_blocking: bool, length: int, how: str) -> None:
    """The server would take the rest of it for another request, or wait for it."""
    with (
        raw_server(always(answer(b"{}"))) as server,
        pytest.raises(TransportError, match=f"its body is {how}") as caught,
    ):
        perform(is_blocking, get(f"{server.base_url}/", "POST", (b"Content-Length", b"%d" % length), body=Body(length)))
    assert (caught.value.phase, caught.value.is_refused) == ("write", True)


@WORLDS
def test_a_body_without_a_length_is_sent_in_chunks(is_blocking: bool) -> None:
    """Each piece is a chunk, or several of them are one."""
    seen: list[bytes] = []

    def handle(server: RawServer, connection: Connection) -> None:
        data = b""
        while not data.endswith(b"0\r\n\r\n"):
            data += connection.socket.recv(65536)
        seen.append(data.partition(b"\r\n\r\n")[2])
        connection.send(answer(b"{}"))

    with raw_server(handle) as server:
        request = get(f"{server.base_url}/", "POST", (b"Transfer-Encoding", b"chunked"), body=Body(None))
        assert perform(is_blocking, request) == [(200, b"{}")]
    assert seen[0] in (b"3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n", b"6\r\nabcdef\r\n0\r\n\r\n")


@WORLDS
def test_a_connection_that_is_not_made_in_time_says_so(is_blocking: bool) -> None:
    """The handshake of TLS is a part of connecting."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.socket.recv(65536)
        connection.socket.recv(1)

    with (
        raw_server(handle) as server,
        pytest.raises(APITimeoutError, match=r"no connection within 0\.2 s"),
    ):
        list_models(is_blocking, server.base_url.replace("http:", "https:"), timeout={"connect": 0.2})


class Authority:
    """The authority behind the certificates of servers and proxies.

    Attributes:
        server: the context of a server at 127.0.0.1.
        other: the context of a server named localhost.
    """

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.file = folder / "authority.pem"
        authority.cert_pem.write_to_path(self.file)
        self.server, self.other = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(self.server)
        authority.issue_cert("localhost").configure_cert(self.other)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """An authority that clients trust."""
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    return made


def proxying(seen: list[bytes], context: ssl.SSLContext | None, status: bytes = b"200 OK") -> Callable[..., None]:
    """Act as a proxy, over TLS if there is a context: for tunnels, and for one request to a server without TLS."""

    def handle(server: RawServer, connection: Connection) -> None:
        if context is not None:
            connection = Connection(SecureSocket(connection.socket, context))
        request = connection.read_request()
        seen.append(request)
        if not request.startswith(b"CONNECT"):
            connection.send(answer(MODELS))
            return
        connection.send(b"HTTP/1.1 %b\r\n\r\n" % status)
        host, _, port = request.split(b" ")[1].partition(b":")
        with socket.create_connection((host.decode(), int(port))) as target:

            def back() -> None:
                with suppress(OSError):
                    while piece := target.recv(65536):
                        connection.send(piece)

            threading.Thread(target=back, daemon=True).start()
            while piece := connection.socket.recv(65536):
                seen.append(piece)
                target.sendall(piece)

    return handle


def secure(context: ssl.SSLContext) -> Callable[..., None]:
    """Answer over TLS."""

    def handle(server: RawServer, connection: Connection) -> None:
        always(answer(MODELS))(server, Connection(SecureSocket(connection.socket, context)))

    return handle


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The environment without proxies, to be changed."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@WORLDS
@pytest.mark.parametrize("is_tls_proxy", [False, True], ids=["http proxy", "https proxy"])
@pytest.mark.parametrize("is_tls", [False, True], ids=["http", "https"])
def test_requests_go_through_a_proxy(
    is_blocking: bool, is_tls_proxy: bool, is_tls: bool, authority: Authority, no_proxies: pytest.MonkeyPatch
) -> None:
    """To a server with TLS through a tunnel, in which the proxy sees nothing."""
    seen: list[bytes] = []
    with (
        raw_server(secure(authority.server)) as server,
        raw_server(proxying(seen, authority.server if is_tls_proxy else None)) as proxy,
    ):
        proxy_url = proxy.base_url.replace("http:", "https:") if is_tls_proxy else proxy.base_url
        no_proxies.setenv("ALL_PROXY", proxy_url.replace("//", "//user:pass@"))
        base_url = server.base_url.replace("http:", "https:") if is_tls else "http://server.test/v1"
        assert list_models(is_blocking, base_url).models[0].id == "m"
    first = b"CONNECT " + server.base_url.removeprefix("http://").encode() if is_tls else b"GET http://server.test/v1/"
    assert seen[0].startswith(first)
    assert b"\r\nProxy-Authorization: Basic dXNlcjpwYXNz\r\n" in seen[0]
    assert not any(b"/models" in each for each in seen[1:])


@WORLDS
def test_a_proxy_that_refuses_a_tunnel_is_an_error_that_names_it(
    is_blocking: bool, no_proxies: pytest.MonkeyPatch
) -> None:
    """Its status is in the message."""
    with raw_server(always(answer(b"", "403 Forbidden"))) as proxy:
        no_proxies.setenv("HTTPS_PROXY", proxy.base_url)
        with pytest.raises(APIConnectionError, match="answered with the status 403, through the proxy http://127"):
            list_models(is_blocking, "https://server.test")
    with raw_server(lambda server, connection: connection.send(b"what?")) as proxy:
        no_proxies.setenv("HTTPS_PROXY", proxy.base_url)
        with pytest.raises(APIConnectionError, match=r"no connection: .*, through the proxy"):
            list_models(is_blocking, "https://server.test")


@WORLDS
@pytest.mark.parametrize("length", [0, 9])
def test_an_answer_together_with_the_end_of_the_connection_is_read_first(
    is_blocking: bool, length: int, authority: Authority
) -> None:
    """The end comes in the same bytes, with TLS as its close_notify."""

    def handle(server: RawServer, connection: Connection) -> None:
        tls = SecureSocket(connection.socket, authority.server)
        Connection(tls).read_request()
        held: list[bytes] = []
        raw, tls._socket = tls._socket, SimpleNamespace(sendall=held.append)
        tls.sendall(answer(MODELS).replace(b"length: ", b"length: %d" % length if length else b"length: "))
        tls.notify()
        raw.sendall(b"".join(held))

    with raw_server(handle) as server:
        url = server.base_url.replace("http:", "https:")
        if not length:
            assert list_models(is_blocking, url).models[0].id == "m"
            return
        with pytest.raises(APIConnectionError, match="the connection was lost before the answer ended") as caught:
            list_models(is_blocking, url)
        assert caught.value.response is not None
        assert caught.value.response.content == MODELS


@WORLDS
def test_a_certificate_of_another_host_is_refused(is_blocking: bool, authority: Authority) -> None:
    """The error has the reason of OpenSSL."""
    with raw_server(secure(authority.other)) as server:
        port = server.base_url.rpartition(":")[2]
        assert list_models(is_blocking, f"https://localhost:{port}").models[0].id == "m"
        with pytest.raises(APIConnectionError, match=r"no connection: .*CERTIFICATE_VERIFY_FAILED"):
            list_models(is_blocking, f"https://127.0.0.1:{port}")


@WORLDS
def test_a_slow_reader_holds_back_the_server(is_blocking: bool) -> None:
    """The rest stays with the server, beyond a few hundred kilobytes."""
    sent = 0
    total = 64_000_000

    def handle(server: RawServer, connection: Connection) -> None:
        nonlocal sent
        connection.read_request()
        connection.send(OK + b"Content-Length: %d\r\n\r\n" % total)
        while sent < total:
            connection.send(bytes(1_000_000))
            sent += 1_000_000

    def judge(size: int) -> None:
        assert size > 0
        assert sent < total / 2

    async def main(url: str) -> None:
        agent = named_async_agent(AGENT)
        reply = await agent.perform(get(url))
        await asyncio.sleep(0.5)
        pieces = aiter(reply)
        judge(len(await anext(pieces)))
        size = 0
        async for piece in pieces:
            size += len(piece)
        assert size > total / 2
        await reply.close()
        await agent.close()

    with raw_server(handle) as server:
        if not is_blocking:
            asyncio.run(main(f"{server.base_url}/"))
            return
        agent = named_agent(AGENT)
        reply = agent.perform(get(f"{server.base_url}/"))
        threading.Event().wait(0.5)
        judge(len(next(iter(reply))))
        reply.close()
        agent.close()


@WORLDS
def test_each_route_needs_a_known_scheme(is_blocking: bool) -> None:
    """The error says which ones there are."""
    with pytest.raises(TransportError, match="begins with 'ftp', not with 'http' or 'https'"):
        perform(is_blocking, get("ftp://server.test/"))


@pytest.mark.parametrize("way", [waiting._poll, waiting._select])
def test_waiting_ends_with_the_time_or_the_event(way: Callable[..., int]) -> None:
    """In the way of each operating system."""
    here, there = socket.socketpair()
    with here, there:
        both = waiting.READ | waiting.WRITE
        assert way(here, waiting.READ, 0.01) == 0
        assert way(here, both, None) == waiting.WRITE
        has_arrived = waiting.arrivals(here)
        assert not has_arrived()
        there.send(b"x")
        assert way(here, both, 1e12) == both
        assert has_arrived()
        assert here.recv(2) == b"x"
        assert not has_arrived()
        there.close()
        assert has_arrived()
