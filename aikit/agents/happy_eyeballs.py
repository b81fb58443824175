"""Connects to a host with several addresses: they race, as in RFC 8305 ("Happy Eyeballs").

Another address is tried as soon as one fails, or has not accepted within a quarter of a second. The first that accepts
wins. So an address that is silent costs that quarter of a second, and not the whole time to connect.
"""

from __future__ import annotations

import os
import selectors
import socket
from asyncio import FIRST_COMPLETED, Task, get_running_loop, wait
from collections.abc import Sequence
from contextlib import suppress
from itertools import chain, zip_longest
from math import inf
from time import monotonic
from typing import cast

from .resolver import Address

__all__ = ["race", "race_async"]

_STAGGER_SECONDS = 0.25
# Of milliseconds, `poll` takes 31 bits.
_MOST_SECONDS = 2_000_000
# Takes a descriptor of any number and opens none itself, where available.
_Selector: type[selectors.BaseSelector] = getattr(selectors, "PollSelector", selectors.SelectSelector)


def race(addresses: Sequence[Address], seconds: float | None) -> socket.socket:
    """Return a connected socket, which does not block.

    Args:
        addresses: those of the host, the best first.
        seconds: how long it may take; None for no limit.

    Raises:
        TimeoutError: if no address accepts in time.
        OSError: if all of them fail.
    """
    until = inf if seconds is None else monotonic() + seconds
    untried = _alternate(addresses)
    failures: list[OSError] = []
    with _Selector() as selector:
        try:
            while untried or selector.get_map():
                if untried:
                    try:
                        selector.register(_begin(untried.pop(0)), selectors.EVENT_WRITE)
                    except OSError as error:
                        failures.append(error)
                        continue
                left = until - monotonic()
                if left <= 0:
                    raise TimeoutError
                for key, _ in selector.select(min(left, _STAGGER_SECONDS if untried else _MOST_SECONDS)):
                    sock = cast(socket.socket, key.fileobj)
                    selector.unregister(sock)
                    number = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if not number:
                        return sock
                    sock.close()
                    failures.append(OSError(number, os.strerror(number)))
        finally:
            for key in selector.get_map().values():
                cast(socket.socket, key.fileobj).close()
    raise _joined(failures)


async def race_async(addresses: Sequence[Address]) -> socket.socket:
    """Return a connected socket, which does not block.

    Args:
        addresses: those of the host, the best first.

    Raises:
        OSError: if all of them fail.
    """
    if len(addresses) == 1:
        return await _connect_to(addresses[0])
    untried = _alternate(addresses)
    loop = get_running_loop()
    attempts: list[Task[socket.socket]] = []
    chosen: Task[socket.socket] | None = None
    failures: list[BaseException] = []
    try:
        while chosen is None and len(failures) < len(addresses):
            if untried:
                attempts.append(loop.create_task(_connect_to(untried.pop(0))))
            pending = [each for each in attempts if not each.done()]
            if pending:
                await wait(pending, timeout=_STAGGER_SECONDS if untried else None, return_when=FIRST_COMPLETED)
            chosen = next((each for each in attempts if each.done() and each.exception() is None), None)
            failures = [
                cast(BaseException, each.exception()) for each in attempts if each.done() and each is not chosen
            ]
        if chosen is None:
            raise _joined(failures)
        return chosen.result()
    finally:
        for each in attempts:
            if each is not chosen:
                each.cancel()
                each.add_done_callback(_close_result)


async def _connect_to(address: Address) -> socket.socket:
    sock = _open(address)
    try:
        await get_running_loop().sock_connect(sock, address[4])
    except BaseException:
        sock.close()
        raise
    return sock


def _close_result(attempt: Task[socket.socket]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().close()


def _begin(address: Address) -> socket.socket:
    sock = _open(address)
    try:
        with suppress(BlockingIOError):
            sock.connect(address[4])
    except BaseException:
        sock.close()
        raise
    return sock


def _open(address: Address) -> socket.socket:
    family, kind, protocol, *_ = address
    sock = socket.socket(family, kind, protocol)
    sock.setblocking(False)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def _alternate(addresses: Sequence[Address]) -> list[Address]:
    """Order addresses so that each family comes in turn, starting with the preferred one."""
    families: dict[int, list[Address]] = {}
    for each in addresses:
        families.setdefault(each[0], []).append(each)
    return [each for each in chain.from_iterable(zip_longest(*families.values())) if each is not None]


def _joined(failures: Sequence[BaseException]) -> OSError:
    if len(failures) == 1 and isinstance(failures[0], OSError):
        return failures[0]
    error = OSError("; ".join(dict.fromkeys(map(str, failures))))
    error.__cause__ = failures[0]
    return error
