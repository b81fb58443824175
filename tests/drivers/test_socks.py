"""Connections through a SOCKS 5 proxy of the environment."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from aikit import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI
from tests.drivers.servers import (
    MODELS,
    Connection,
    RawServer,
    SecureSocket,
    always,
    answer,
    raw_server,
    trusted_context,
)
from tests.secrets.test_redaction import leaks

PASSWORD = "pass-not-real"


def call_blocking(base_url: str, **options: Any) -> Any:
    """Make one call with a blocking client."""
    with OpenAI("", base_url, max_retries=0, **options) as client:
        return client.models.list()


def call_asynchronous(base_url: str, **options: Any) -> Any:
    """Make one call with an asynchronous client."""

    async def main() -> Any:
        async with AsyncOpenAI("", base_url, max_retries=0, **options) as client:
            return await client.models.list()

    return asyncio.run(main())


CALLS = pytest.mark.parametrize("call", [call_blocking, call_asynchronous], ids=["blocking", "asynchronous"])
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


class Socks:
    """A SOCKS 5 proxy.

    Attributes:
        logins: user and password of each connection that had some.
        wanted: the address that each connection asked for, as it was sent.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        method: int = 0,
        login: int = 0,
        reply: int = 0,
        bound: bytes = b"\1\0\0\0\0",
        step: int = 0,
    ) -> None:
        """Create a proxy.

        Args:
            port: that of the server on 127.0.0.1 to which all connections go.
            method: how to log in: 0 for no login, 2 for a password, 255 for none of the offered.
            login: the answer to a login; 0 accepts it.
            reply: the answer to the wish to connect; 0 connects.
            bound: the address in that answer.
            step: how many bytes to send at a time; 0 for all.
        """
        self.logins: list[bytes] = []
        self.wanted: list[bytes] = []
        self._port, self._method, self._login, self._reply, self._bound, self._step = (
            port, method, login, reply, bound, step,
        )  # fmt: skip

    def _send(self, connection: Connection, data: bytes) -> None:
        for start in range(0, len(data), self._step or len(data)):
            connection.send(data[start : start + (self._step or len(data))])

    def handle(self, server: RawServer, connection: Connection) -> None:
        """Serve one connection."""
        take = connection.socket.recv
        version, count = take(2)
        assert version == 5
        offered = take(count)
        self._send(connection, bytes([5, self._method]))
        if self._method not in offered:
            return
        if self._method == 2:
            self.logins.append(take(1000))
            self._send(connection, bytes([1, self._login]))
            if self._login:
                return
        self.wanted.append(take(1000))
        self._send(connection, bytes([5, self._reply, 0]) + self._bound + b"\0\0")
        if self._reply:
            return
        with socket.create_connection(("127.0.0.1", self._port)) as target:
            threading.Thread(target=_copy, args=(target, connection.socket), daemon=True).start()
            _copy(connection.socket, target)


def _copy(source: Any, target: Any) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)


def port_of(server: RawServer) -> int:
    """The port of a server."""
    return int(server.base_url.rpartition(":")[2])


@CALLS
@pytest.mark.parametrize("step", [0, 1])
@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("server.test", b"\3\x0bserver.test"),
        ("127.1.2.3", b"\1\x7f\1\2\3"),
        ("[2001:db8::1]", b"\4\x20\1\x0d\xb8" + bytes(11) + b"\1"),
    ],
)
def test_calls_go_through_the_proxy(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any], host: str, address: bytes, step: int
) -> None:
    """The proxy looks up names; its answers may arrive in any pieces, and hold an address of any kind."""
    bound = {0: b"\3\x04name", 1: b"\4" + bytes(16)}[step]
    with raw_server(always(answer(MODELS))) as server:
        socks = Socks(port_of(server), bound=bound, step=step)
        with raw_server(socks.handle) as proxy:
            monkeypatch.setenv("ALL_PROXY", proxy.base_url.replace("http:", "socks5:"))
            assert call(f"http://{host}:8080/v1").models[0].id == "m"
        assert socks.wanted == [b"\5\1\0" + address + (8080).to_bytes(2, "big")]
        assert server.requests[0].startswith(b"GET /v1/models HTTP/1.1\r\nHost: %b:8080\r\n" % host.encode())


@CALLS
def test_tls_runs_inside_the_tunnel(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any], tmp_path: Path
) -> None:
    """The certificate is that of the server; user and password are for the proxy."""
    context = trusted_context(tmp_path, monkeypatch, "server.test")

    def handle(server: RawServer, connection: Connection) -> None:
        always(answer(MODELS))(server, Connection(SecureSocket(connection.socket, context)))

    with raw_server(handle) as server:
        socks = Socks(port_of(server), method=2)
        with raw_server(socks.handle) as proxy:
            address = proxy.base_url.removeprefix("http://")
            monkeypatch.setenv("HTTPS_PROXY", f"socks5h://us%40er:{PASSWORD}@{address}")
            assert call("https://server.test/v1").models[0].id == "m"
    assert socks.logins == [b"\1\5us@er\x0d" + PASSWORD.encode()]
    assert socks.wanted == [b"\5\1\0\3\x0bserver.test" + (443).to_bytes(2, "big")]


@CALLS
@pytest.mark.parametrize(
    ("has_login", "socks", "match"),
    [
        (False, Socks(method=255), "the proxy wants a user and a password"),
        (True, Socks(method=255), "the proxy takes no password"),
        (False, Socks(method=1), "a method that was not offered"),
        (True, Socks(method=2, login=1), "the proxy refused the user or the password"),
        (False, Socks(reply=1), "general failure"),
        (False, Socks(reply=5), "connection refused"),
        (False, Socks(reply=8), "kind of address not supported"),
        (False, Socks(reply=9), "reply 9"),
    ],
)
def test_a_refusal_is_an_error_that_says_why(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any], has_login: bool, socks: Socks, match: str
) -> None:
    """It names the proxy and the variable, and shows no password."""
    with raw_server(socks.handle) as proxy:
        address = proxy.base_url.removeprefix("http://")
        login = f"user:{PASSWORD}@" if has_login else ""
        monkeypatch.setenv("ALL_PROXY", f"socks5://{login}{address}")
        message = f"no connection: .*{match}.*, through the proxy socks5://{address} of ALL_PROXY"
        with pytest.raises(APIConnectionError, match=message) as caught:
            call("http://server.test/v1")
        assert leaks(caught.value) == []


@CALLS
def test_a_name_that_is_too_long_for_socks_is_an_error(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any]
) -> None:
    """Its length is sent in one byte."""
    with raw_server(Socks(method=2).handle) as proxy:
        address = proxy.base_url.removeprefix("http://")
        monkeypatch.setenv("ALL_PROXY", f"socks5://user:{PASSWORD * 20}@{address}")
        with pytest.raises(APIConnectionError, match="no password of more than 255 bytes") as caught:
            call("http://server.test/v1")
        assert leaks(caught.value) == []


@CALLS
@pytest.mark.parametrize("sent", [b"", b"\5", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_another_kind_of_server_is_an_error(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any], sent: bytes
) -> None:
    """As is one that closes the connection."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.socket.recv(3)
        if sent:
            connection.send(sent)

    with raw_server(handle) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.base_url.replace("http:", "socks5:"))
        match = "does not speak SOCKS 5" if len(sent) > 1 else "the proxy closed the connection"
        with pytest.raises(APIConnectionError, match=match):
            call("http://server.test/v1")


@CALLS
def test_a_silent_proxy_is_a_connection_that_is_not_made_in_time(
    monkeypatch: pytest.MonkeyPatch, call: Callable[..., Any]
) -> None:
    """The timeout for connecting counts."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.socket.recv(3)
        connection.socket.recv(1)

    with raw_server(handle) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.base_url.replace("http:", "socks5:"))
        with pytest.raises(APITimeoutError, match=r"no connection within 0\.2 s"):
            call("http://server.test/v1", timeout={"connect": 0.2})
