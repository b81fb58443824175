"""How to reach a server: its addresses, its proxy, and the head of each request to it."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from aikit.agents.proxies import find_proxy
from aikit.agents.resolver import public_addresses, public_addresses_async
from aikit.core.wire import Outgoing, TransportError
from aikit.options.credentials import SecretBytes

__all__ = ["ADDRESS_SECONDS", "Address", "Route", "origin_part"]

# How long to try an address if there are more of them.
ADDRESS_SECONDS = 2.0
Address: TypeAlias = "tuple[int, Any]"
"""The family and the address of a socket."""

_END_OF_ORIGIN = re.compile("[/?#]")
_VISIBLE = re.compile("[!-~]*")
_PORTS = {"http": 80, "https": 443}


def origin_part(url: str) -> str:
    """Return the part of a URL that names the server."""
    scheme, mark, rest = url.partition("://")
    return f"{scheme}{mark}{_END_OF_ORIGIN.split(rest, maxsplit=1)[0]}"


class Route:
    """How to reach a server.

    Attributes:
        context: the context of TLS, if the way needs one.
        proxy: the proxy that leads to the server, or None.
        first: host and port to connect to: those of the proxy or of the server.
        first_tls: the name in the certificate there, or None without TLS.
        connect_request: the request for a tunnel through the proxy, or None without one.
        tunnel_tls: the name in the certificate of the server behind the tunnel.
    """

    __slots__ = ("_absolute", "_is_public_only", "_origin", "_start", "connect_request", "context", "first",
                 "first_tls", "proxy", "tunnel_tls")  # fmt: skip

    def __init__(self, origin: str, context: Callable[[], ssl.SSLContext], *, is_public_only: bool) -> None:
        """Find the way to a server.

        Args:
            origin: scheme, host and port of the server.
            context: returns the context of TLS.
            is_public_only: whether to connect to public addresses only.

        Raises:
            TransportError: if it can't be reached.
        """
        scheme = origin.partition("://")[0]
        if scheme not in _PORTS:
            raise _refuse(f"no connection: the URL begins with {scheme!r}, not with 'http' or 'https'")
        self._origin = origin
        host, port = self.first = _host_and_port(origin)
        name = f"[{host}]" if ":" in host else host
        self.first_tls = host if scheme == "https" else None
        self.connect_request: SecretBytes | None = None
        self.tunnel_tls: str | None = None
        self.proxy = proxy = find_proxy(origin, supports_socks=False)
        self._is_public_only = is_public_only and proxy is None
        self._absolute = ""
        via: list[tuple[bytes, bytes]] = []
        if proxy is not None:
            self.first = _host_and_port(proxy.url)
            is_tls_proxy = proxy.url.startswith("https:")
            if self.first_tls is None:
                self._absolute = origin
                via = proxy.headers
            else:
                self.tunnel_tls = self.first_tls
                lines = [f"CONNECT {name}:{port} HTTP/1.1\r\nHost: {name}:{port}".encode()]
                self.connect_request = SecretBytes(b"\r\n".join([*lines, *map(b": ".join, proxy.headers), b"\r\n"]))
            self.first_tls = self.first[0] if is_tls_proxy else None
        # Now: certificates that can't be read are an error before anything is sent.
        self.context = context() if scheme == "https" or self.first_tls is not None else None
        shown = name if port == _PORTS[scheme] else f"{name}:{port}"
        self._start = SecretBytes(b"\r\n".join([f" HTTP/1.1\r\nHost: {shown}".encode(), *map(b": ".join, via)]))

    def head(self, outgoing: Outgoing) -> SecretBytes:
        """Return the head of a request.

        Raises:
            TransportError: if it has a character that would end a line.
        """
        target = outgoing.url[len(self._origin) :].partition("#")[0]
        if target[:1] != "/":
            target = f"/{target}"
        if not _VISIBLE.fullmatch(target):
            target = _as_ascii(outgoing.url)
        headers = outgoing.headers
        start = f"{outgoing.method} {self._absolute}{target}".encode()
        made = SecretBytes(start + b"\r\n".join([self._start, *map(b": ".join, headers), b"\r\n"]))
        lines = len(headers) + 2 + self._start.count(b"\n")
        if made.count(b"\n") != lines or made.count(b"\r") != lines or made.count(b"\0"):
            raise TransportError(
                "the request could not be sent: a header contains a line break or NUL", phase="write", is_refused=True
            )
        return made

    def addresses(self) -> list[Address]:
        """Look up the addresses to connect to.

        Raises:
            OSError, UnicodeError: if there are none.
            TransportError: if one of them must not be used.
        """
        host, port = self.first
        if self._is_public_only:
            return _numeric(public_addresses(host, port), port)
        return _numeric([host], port) or _found(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))

    async def addresses_async(self, loop: Any) -> list[Address]:
        """The asynchronous twin of `addresses`."""
        host, port = self.first
        if self._is_public_only:
            return _numeric(await public_addresses_async(host, port), port)
        return _numeric([host], port) or _found(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))


def _numeric(hosts: list[str], port: int) -> list[Address]:
    """Return the addresses among the hosts, without asking a name server."""
    try:
        return [
            each
            for host in hosts
            for each in _found(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST))
        ]
    except OSError:
        return []


def _found(answers: list[Any]) -> list[Address]:
    return [(each[0], each[4]) for each in answers]


def _refuse(message: str) -> TransportError:
    return TransportError(message, phase="connect", is_refused=True)


def _host_and_port(url: str) -> tuple[str, int]:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        host = host if host.isascii() else host.encode("idna").decode()
    except ValueError as error:
        raise _refuse("no connection: the URL has no valid host and port") from error
    if not host or not _VISIBLE.fullmatch(host):
        raise _refuse("no connection: the URL has no valid host")
    return host, _PORTS.get(parts.scheme, 0) if port is None else port


def _as_ascii(url: str) -> str:
    from httpx import URL, InvalidURL  # lazy: few URLs have characters that need encoding

    try:
        return URL(url).raw_path.decode("ascii")
    except InvalidURL as error:
        raise _refuse(f"{error}") from error
