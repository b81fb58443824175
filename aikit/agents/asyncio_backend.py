"""Connects httpcore2 on asyncio's event loop."""

from __future__ import annotations

import ssl
from asyncio import timeout as time_limit

import httpcore2

from .asyncio_streams import AsyncioStream, open_stream
from .resolver import look_up_async

__all__ = ["EngineStream", "connect"]


class EngineStream(AsyncioStream, httpcore2.AsyncNetworkStream):
    """A connection with httpcore2's errors."""

    read_error = httpcore2.ReadError
    write_error = httpcore2.WriteError
    read_timeout = httpcore2.ReadTimeout
    write_timeout = httpcore2.WriteTimeout

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> EngineStream:
        try:
            await self.encrypt(ssl_context, server_hostname, timeout)
        except httpcore2.TimeoutException as error:
            raise httpcore2.ConnectTimeout from error
        except (httpcore2.NetworkError, ssl.SSLError) as error:
            raise httpcore2.ConnectError(str(error)) from error
        return self


async def connect(host: str, port: int, seconds: float | None = None, *, is_public_only: bool = False) -> EngineStream:
    """Connect to a host, at the first of its addresses that accepts.

    Raises:
        httpcore2.ConnectTimeout: if it takes longer.
        httpcore2.ConnectError: if no address accepts.
        TransportError: if only public addresses are allowed, and one of them is not.
    """
    try:
        async with time_limit(seconds):
            return await open_stream(EngineStream, await look_up_async(host, port, is_public_only=is_public_only))
    except TimeoutError as error:
        raise httpcore2.ConnectTimeout from error
    except OSError as error:
        raise httpcore2.ConnectError(str(error)) from error
