"""Finds proxies in the environment: which proxy leads to a server, and which servers are reached directly."""

from __future__ import annotations

import os
import re
from base64 import b64encode
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import getproxies, proxy_bypass

from aikit.core.wire import TransportError
from aikit.options.credentials import SecretBytes

__all__ = ["Proxy", "find_proxy", "is_listed"]

_PORTS = {"http": 80, "https": 443}
_SOCKS = ("socks5", "socks5h")


class Proxy(NamedTuple):
    """A proxy of the environment.

    Attributes:
        url: its URL without user and password.
        auth: user and password, if it has them.
        source: its origin, for errors, such as `HTTPS_PROXY`.
    """

    url: str
    auth: tuple[SecretBytes, SecretBytes] | None
    source: str

    @property
    def is_socks(self) -> bool:
        """Whether it is a SOCKS proxy, which does not take user and password in headers."""
        return self.url.startswith("socks")

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """The headers for the proxy itself."""
        if self.auth is None or self.is_socks:
            return []
        return [(b"Proxy-Authorization", SecretBytes(b"Basic " + b64encode(b":".join(self.auth))))]


def find_proxy(origin: str) -> Proxy | None:
    """Find the proxy for a server; None if it is reached directly.

    Args:
        origin: scheme, host and port of the server.

    Raises:
        TransportError: if the proxy can't be used; the error names the variable and shows no password.
    """
    found = _find(origin)
    if isinstance(found, str):
        raise TransportError(found, phase="connect", is_refused=True)
    return found


# Below, errors are returned instead of raised: the local variables in a traceback would show the password.


def _find(origin: str) -> Proxy | str | None:
    server = urlsplit(origin)
    host = server.hostname or ""
    proxies = getproxies()
    kind = server.scheme if proxies.get(server.scheme) else "all"
    value = proxies.get(kind)
    if not value:
        return None
    port = server.port or _PORTS.get(server.scheme, 0)
    if is_listed(host, port, proxies["no"]) if "no" in proxies else proxy_bypass(host):
        return None
    return _parse(value.strip(), _source(kind))


def _source(kind: str) -> str:
    name = f"{kind}_proxy"
    set_names = (each for each in (name, name.upper()) if os.environ.get(each))
    return next(set_names, "the system's settings")


def _parse(value: str, source: str) -> Proxy | str:
    scheme, has_scheme, rest = value.partition("://")
    scheme, rest = (scheme.lower(), rest) if has_scheme else ("http", value)
    if not re.fullmatch("[a-z][a-z0-9+.-]*", scheme):
        return _invalid(source)
    if scheme not in _PORTS and scheme not in _SOCKS:
        return (
            f"the proxy of {source} has the scheme {scheme!r}, which is not supported: use http://, https:// or"
            " socks5://, or name the server in NO_PROXY"
        )
    try:
        parts = urlsplit(f"http://{rest}")
        host, port = parts.hostname or "", parts.port
        host = f"[{host}]" if ":" in host else host.encode("idna").decode()
    except ValueError:
        return _invalid(source)
    if not host or "@" in parts.path + parts.query + parts.fragment:
        return _invalid(source)
    auth = None
    if parts.username is not None:
        user, password = unquote_to_bytes(parts.username), unquote_to_bytes(parts.password or "")
        auth = SecretBytes(user), SecretBytes(password)
    return Proxy(f"{scheme}://{host}" if port is None else f"{scheme}://{host}:{port}", auth, source)


def _invalid(source: str) -> str:
    return (
        f"the proxy of {source} is not a valid URL: write it as http://user:password@host:port, with special characters"
        " of user and password percent-encoded (# is %23, / is %2F, ? is %3F, @ is %40)"
    )


def is_listed(host: str, port: int, no_proxy: str) -> bool:
    """Whether `NO_PROXY` names a server.

    Args:
        host: name or address of the server.
        port: its port.
        no_proxy: host names, which include their subdomains, addresses and networks, each with or without a port; `*`
            matches every server.
    """
    host = host.lower().rstrip(".")
    address = _address(host)
    return any(_covers(entry, host, address, port) for entry in no_proxy.lower().replace(",", " ").split())


def _covers(entry: str, host: str, address: IPv4Address | IPv6Address | None, port: int) -> bool:
    if entry == "*":
        return True
    name = entry.partition("://")[2] or entry
    if address is not None and "/" in name:
        try:
            return address in ip_network(re.sub(r"[\[\]]", "", name), strict=False)
        except ValueError:
            pass  # a URL with a path
    name = name.partition("/")[0]
    if name.startswith("["):
        name, _, its_port = name[1:].partition("]")
        its_port = its_port[1:]
    elif name.count(":") == 1:
        name, _, its_port = name.partition(":")
    else:
        its_port = ""
    if its_port and its_port != str(port):
        return False
    if address is not None:
        return address == _address(name)
    name = name.removeprefix("*").strip(".")
    return bool(name) and f".{host}".endswith(f".{name}")


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
