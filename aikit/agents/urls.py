"""The parts of a URL that our own agents need: the server's, and its form in ASCII."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aikit.core.wire import TransportError

if TYPE_CHECKING:
    from httpx import URL

__all__ = ["encoded", "host_and_port", "origin_part"]

_END_OF_ORIGIN = re.compile("[/?#]")
_VISIBLE = re.compile("[!-~]+")
_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}


def origin_part(url: str) -> str:
    """Return the part of a URL that names the server."""
    scheme, mark, rest = url.partition("://")
    return f"{scheme}{mark}{_END_OF_ORIGIN.split(rest, maxsplit=1)[0]}"


def host_and_port(url: str) -> tuple[str, int]:
    """Return the host of a URL, in ASCII, and its port.

    Raises:
        TransportError: if they are not valid.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        host = host if host.isascii() else host.encode("idna").decode()
    except ValueError as error:
        raise _refuse("no connection: the URL has no valid host and port") from error
    if not _VISIBLE.fullmatch(host):
        raise _refuse("no connection: the URL has no valid host")
    return host, _PORTS.get(parts.scheme, 0) if port is None else port


def encoded(url: str) -> URL:
    """Return a URL whose characters beyond ASCII are encoded.

    Raises:
        TransportError: if it is not valid.
    """
    from httpx import URL, InvalidURL  # lazy: few URLs have characters that need encoding

    try:
        return URL(url)
    except InvalidURL as error:
        raise _refuse(f"{error}") from error


def _refuse(message: str) -> TransportError:
    return TransportError(message, phase="connect", is_refused=True)
