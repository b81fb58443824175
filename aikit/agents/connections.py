"""The common part of the connections in both worlds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Any

from aikit.core.wire import Upload
from aikit.options.credentials import SecretBytes

from .exchanges import Exchange
from .leases import KEEP_ALIVE_SECONDS
from .pools import Pools
from .proxies import Proxy
from .routes import Route

__all__ = ["READ_BYTES", "Connection", "connector"]

READ_BYTES = 64 * 1024
# A body up to this length is sent together with the head.
_SMALL_BYTES = 32 * 1024


class Connection:
    """A connection to one server, which belongs to one exchange at a time.

    Attributes:
        is_open: whether it has been connected.
    """

    __slots__ = ("__weakref__", "_is_reusable", "_kept", "is_open", "pools", "route")

    def __init__(self, route: Route, pools: Pools) -> None:
        self.route = route
        self.pools = pools
        self.is_open = self._is_reusable = False
        self._kept = 0.0

    def begin(self, exchange: Exchange) -> tuple[bytes, bytes | Upload | None]:
        """Return what to send first, and what is left of the body."""
        self._is_reusable = False
        head, body = self.route.head(exchange.outgoing), exchange.outgoing.body
        if isinstance(body, bytes) and len(body) <= _SMALL_BYTES:
            return SecretBytes(head + body), None
        return head, body

    @property
    def has_rest(self) -> bool:
        """Whether it has ended, or bytes have arrived behind the answer."""
        raise NotImplementedError

    @property
    def is_readable(self) -> bool:
        """Whether it has anything to read: its end, or bytes that belong to no answer."""
        raise NotImplementedError

    def release(self, exchange: Exchange) -> None:
        """Note whether the exchange leaves it usable for the next."""
        answer = exchange.answer
        self._is_reusable = answer.is_complete and answer.is_reusable and exchange.is_sent and not self.has_rest
        self._kept = monotonic()

    def is_available(self) -> bool:
        """Whether the last exchange has left it usable."""
        return self._is_reusable

    def has_expired(self) -> bool:
        """Whether it was kept for too long, or has anything to read."""
        return monotonic() - self._kept > KEEP_ALIVE_SECONDS or self.is_readable


def connector(
    kind: Callable[[Route, Pools], Connection], pools: Pools, origin: str, proxy: Proxy | None, *, is_public_only: bool
) -> Callable[[], Any]:
    """Return what creates a connection of a kind to a server."""
    return partial(kind, Route(origin, proxy, pools.context, is_public_only=is_public_only), pools)
