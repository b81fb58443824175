"""Resolves hosts and refuses those that are not public.

The drivers check the host of each image to be downloaded, whichever agent sends the request. Our own agents check
again when they connect, and connect to the very address that was checked, because the host's address may have changed
in between.
"""

from __future__ import annotations

import socket
from asyncio import get_running_loop
from collections.abc import Sequence
from typing import Any, TypeAlias

from aikit.core.addresses import is_public, is_public_name, refusal
from aikit.core.wire import Outgoing, TransportError, origin_of

__all__ = ["Address", "check_host", "check_host_async", "look_up", "look_up_async"]

Address: TypeAlias = "tuple[int, int, int, str, tuple[Any, ...]]"
"""An address as `getaddrinfo` returns it: family, type and protocol of a socket, a name, and where to connect."""


def check_host(outgoing: Outgoing) -> None:
    """Refuse a request to a host that is not public.

    Raises:
        TransportError: if one of its addresses is not public, or if its name can't be resolved and only has a meaning
            inside a network. The agent handles other unknown names: a proxy may know them.
    """
    host, port = _host_and_port(outgoing)
    try:
        look_up(_as_ascii(host), port, is_public_only=True)
    except OSError:
        _check_name(host)


async def check_host_async(outgoing: Outgoing) -> None:
    """The asynchronous twin of `check_host`."""
    host, port = _host_and_port(outgoing)
    try:
        await look_up_async(_as_ascii(host), port, is_public_only=True)
    except OSError:
        _check_name(host)


def look_up(host: str, port: int, *, is_public_only: bool = False) -> Sequence[Address]:
    """Return the addresses of a host, the best first.

    Args:
        host: name or address, in ASCII.
        port: port.
        is_public_only: whether all of them must be public.

    Raises:
        TransportError: if one of them is not public.
        OSError: if there are none.
    """
    found: Sequence[Address] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return _checked(host, found) if is_public_only else found


async def look_up_async(host: str, port: int, *, is_public_only: bool = False) -> Sequence[Address]:
    """The asynchronous twin of `look_up`."""
    try:
        # For an address, which needs no name server: the lookup of the loop would take a thread.
        found: Sequence[Address] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        found = await get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return _checked(host, found) if is_public_only else found


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


def _checked(host: str, found: Sequence[Address]) -> Sequence[Address]:
    for each in found:
        address = str(each[4][0])
        if not is_public(address):
            raise TransportError(refusal(host, address), phase="connect", is_refused=True)
    return found


def _check_name(host: str) -> None:
    if not is_public_name(host):
        raise TransportError(refusal(host, None), phase="connect", is_refused=True)
