"""How to reach a server: its addresses, its proxy, and the head of each request to it."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable
from functools import partial

from aikit.core.wire import Outgoing, TransportError
from aikit.options.credentials import SecretBytes

from .proxies import Proxy
from .tunnels import Tunnel, connect_tunnel, socks_tunnel
from .urls import encoded, host_and_port

__all__ = ["Route"]

_VISIBLE = re.compile("[!-~]*")


class Route:
    """How to reach a server.

    Attributes:
        first: host and port to connect to: those of the proxy or of the server.
        is_public_only: whether to connect to public addresses only.
        context: the context of TLS; unused without TLS.
        steps: what prepares a connection: the name in the certificate if TLS begins, and then, for a tunnel, what
            opens it. With an https proxy there are two steps.
    """

    __slots__ = ("_absolute", "_host", "_lines", "_origin", "_start", "context", "first", "is_public_only", "steps")

    context: ssl.SSLContext

    def __init__(
        self, origin: str, proxy: Proxy | None, context: Callable[[], ssl.SSLContext], *, is_public_only: bool
    ) -> None:
        """Plan the way to a server.

        Args:
            origin: scheme, host and port of the server.
            proxy: the proxy that leads to it, or None.
            context: returns the context of TLS.
            is_public_only: whether to connect to public addresses only.

        Raises:
            TransportError: if the server can't be reached.
        """
        self._origin = origin
        self.is_public_only = is_public_only
        host, port = self.first = host_and_port(origin)
        is_tls = origin.startswith("https:")
        self._absolute = ""
        name = f"[{host}]" if ":" in host else host
        shown = name if port == (443 if is_tls else 80) else f"{name}:{port}"
        self._host = f"\r\nHost: {shown}".encode()
        lines = [b" HTTP/1.1" + self._host]
        self.steps: list[tuple[str | None, Callable[[], Tunnel] | None]] = [(host if is_tls else None, None)]
        if proxy is not None:
            self.first = host_and_port(proxy.url)
            tls_name = self.first[0] if proxy.url.startswith("https:") else None
            headers = [*map(b": ".join, proxy.headers)]
            if proxy.is_socks:
                self.steps.insert(0, (None, partial(socks_tunnel, host, port, proxy.auth)))
            elif is_tls:
                opening = [f"CONNECT {name}:{port} HTTP/1.1\r\nHost: {name}:{port}".encode(), *headers, b"\r\n"]
                self.steps.insert(0, (tls_name, partial(connect_tunnel, SecretBytes(b"\r\n".join(opening)))))
            else:
                self.steps = [(tls_name, None)]
                self._absolute = origin
                lines += headers
        self._start = SecretBytes(b"\r\n".join(lines))
        self._lines = self._start.count(b"\n") + 2  # with those that end the head
        if any(name is not None for name, _ in self.steps):
            # Now: certificates that can't be read are an error before anything is sent.
            self.context = context()
            self.context.set_alpn_protocols(["http/1.1"])

    def head(self, outgoing: Outgoing) -> SecretBytes:
        """Return the head of a request.

        Raises:
            TransportError: if it has a character that would end a line.
        """
        target = outgoing.url[len(self._origin) :].partition("#")[0]
        if target[:1] != "/":
            target = f"/{target}"
        if not _VISIBLE.fullmatch(target):
            target = encoded(outgoing.url).raw_path.decode("ascii")
        headers = outgoing.headers
        start = f"{outgoing.method} {self._absolute}{target}".encode()
        made = SecretBytes(start + b"\r\n".join([self._start, *map(b": ".join, headers), b"\r\n"]))
        lines = len(headers) + self._lines
        if made.lower().count(b"\r\nhost: ") > 1:  # the caller's, which takes the place of ours
            made = SecretBytes(made.replace(self._host, b"", 1))
            lines -= 1
        # Each line adds two of these characters, and nothing else may have any.
        if len(made) - len(made.translate(None, b"\r\n\0")) != 2 * lines:
            raise TransportError(
                "the request could not be sent: a header contains a line break or NUL", phase="write", is_refused=True
            )
        return made
