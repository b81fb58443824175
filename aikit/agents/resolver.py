"""Resolves hosts and refuses those that are not public.

The drivers check the host of each image to be downloaded, whichever agent sends the request. Our own agents check
again when they connect, and connect to the very address that was checked, because the host's address may have changed
in between.
"""

from __future__ import annotations

import socket
from asyncio import get_running_loop
from typing import Any

from aikit.core.addresses import is_public, is_public_name, refusal
from aikit.core.wire import Outgoing, TransportError, origin_of

__all__ = ["check_host", "check_host_async", "public_addresses", "public_addresses_async"]


def check_host(outgoing: Outgoing) -> None:
    """Refuse a request to a host that is not public.

    Raises:
        TransportError: if one of its addresses is not public, or if its name can't be resolved and only has a meaning
            inside a network. The agent handles other unknown names: a proxy may know them.
    """
    host, port = _host_and_port(outgoing)
    try:
        public_addresses(host, port)
    except OSError:
        _check_name(host)


async def check_host_async(outgoing: Outgoing) -> None:
    """The asynchronous twin of `check_host`."""
    host, port = _host_and_port(outgoing)
    try:
        await public_addresses_async(host, port)
    except OSError:
        _check_name(host)


def public_addresses(host: str, port: int) -> list[str]:
    """Return the addresses of a host.

    Raises:
        TransportError: if one of them is not public.
        OSError: if there are none.
    """
    return _checked(host, socket.getaddrinfo(_as_ascii(host), port, type=socket.SOCK_STREAM))


async def public_addresses_async(host: str, port: int) -> list[str]:
    """The asynchronous twin of `public_addresses`."""
    return _checked(host, await get_running_loop().getaddrinfo(_as_ascii(host), port, type=socket.SOCK_STREAM))


def _host_and_port(outgoing: Outgoing) -> tuple[str, int]:
    _, host, port = origin_of(outgoing.url)
    # Programs differ in how they read a host with these characters.
    if not host or port is None or any(each in host for each in "%\\@ "):
        raise TransportError("the URL of the image has no valid host", phase="connect", is_refused=True)
    return host, port


def _as_ascii(host: str) -> str:
    try:
        return host if host.isascii() else host.encode("idna").decode()
    except UnicodeError as error:
        raise TransportError(f"{host!r} is not a valid host", phase="connect", is_refused=True) from error


def _checked(host: str, found: list[tuple[Any, ...]]) -> list[str]:
    addresses = [str(each[4][0]) for each in found]
    for address in addresses:
        if not is_public(address):
            raise TransportError(refusal(host, address), phase="connect", is_refused=True)
    return addresses


def _check_name(host: str) -> None:
    if not is_public_name(host):
        raise TransportError(refusal(host, None), phase="connect", is_refused=True)
