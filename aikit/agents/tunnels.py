"""Opens a tunnel through a proxy, without I/O: with CONNECT, or as SOCKS 5 (RFC 1928 and RFC 1929) does it.

Each is a generator. It yields what to send, which may be nothing, takes what arrives, and ends when the tunnel is open.
"""

from __future__ import annotations

from collections.abc import Generator
from ipaddress import ip_address

from aikit.options.credentials import SecretBytes

from .answer_parsing import AnswerParser

__all__ = ["Tunnel", "connect_tunnel", "socks_tunnel"]

Tunnel = Generator[bytes, bytes, None]

_VERSION = 5
_NO_AUTH, _PASSWORD, _NONE_ACCEPTED = 0, 2, 255
_IPV4, _NAME, _IPV6 = 1, 3, 4
_REFUSALS = (
    "general failure",
    "not allowed by its rules",
    "network unreachable",
    "host unreachable",
    "connection refused",
    "TTL expired",
    "command not supported",
    "kind of address not supported",
)


def connect_tunnel(request: SecretBytes) -> Tunnel:
    """Open a tunnel with a CONNECT request.

    Raises:
        OSError: if the proxy refuses.
    """
    answer = AnswerParser("CONNECT")
    data = yield request
    while True:
        if not data:
            raise OSError("the proxy closed the connection")
        answer.feed(data)
        if answer.error is not None:
            raise OSError(str(answer.error))
        if answer.status and not 200 <= answer.status < 300:
            raise OSError(f"the proxy answered with the status {answer.status}")
        if answer.status:
            return
        data = yield b""


def socks_tunnel(host: str, port: int, auth: tuple[bytes, bytes] | None) -> Tunnel:
    """Open a tunnel with SOCKS 5; the proxy looks up the name of the host.

    Args:
        host: the host to reach.
        port: its port.
        auth: user and password for the proxy, or None.

    Raises:
        OSError: if the proxy refuses.
    """
    method = _NO_AUTH if auth is None else _PASSWORD
    data = yield from _take(bytes([_VERSION, 1, method]), b"", 2)
    if data[0] != _VERSION:
        raise OSError("the proxy does not speak SOCKS 5")
    if data[1] == _NONE_ACCEPTED:
        raise OSError("the proxy wants a user and a password" if auth is None else "the proxy takes no password")
    if data[1] != method:
        raise OSError(f"the proxy chose a method that was not offered ({data[1]})")
    data = data[2:]
    if auth is not None:
        data = yield from _take(SecretBytes(b"\1" + b"".join(map(_sized, auth))), data, 2)
        if data[1]:
            raise OSError("the proxy refused the user or the password")
        data = data[2:]
    data = yield from _take(bytes([_VERSION, 1, 0]) + _address(host) + port.to_bytes(2, "big"), data, 5)
    if data[1]:
        refusal = _REFUSALS[data[1] - 1] if data[1] <= len(_REFUSALS) else f"reply {data[1]}"
        raise OSError(f"the proxy could not connect: {refusal}")
    # The address that the proxy uses is of no interest, but the tunnel begins behind it.
    size = {_IPV4: 4, _IPV6: 16}.get(data[3], data[4] + 1)
    yield from _take(b"", data, 4 + size + 2)


def _take(request: bytes, data: bytes, size: int) -> Generator[bytes, bytes, bytes]:
    """Send a request, and return what has arrived, once it is long enough."""
    while request or len(data) < size:
        more = yield request
        if not more:
            raise OSError("the proxy closed the connection")
        request = b""
        data += more
    return data


def _address(host: str) -> bytes:
    try:
        address = ip_address(host)
    except ValueError:
        return bytes([_NAME]) + _sized(host.encode())
    return bytes([_IPV4 if address.version == 4 else _IPV6]) + address.packed


def _sized(text: bytes) -> SecretBytes:
    if len(text) > 255:
        raise OSError("SOCKS takes no name and no password of more than 255 bytes")
    return SecretBytes(bytes([len(text)]) + text)
