"""The server's process: its socket, the HTTP protocol, and its end along with the process that started it."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Callable
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from aikit.testing.description.document import Document
from aikit.testing.server.app import BASE_PATH, Application
from aikit.testing.server.faults import Connection

# The open connections by client address, which let a scripted fault find the connection of its request.
_CONNECTIONS: dict[Any, Connection] = {}


class _Protocol(H11Protocol):
    """The HTTP protocol of uvicorn, which also records the open connections."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn narrows it too
        # Head and body of a response are two writes. Without this, the second would wait for an acknowledgement.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)
        if self.client is not None:
            _CONNECTIONS[self.client] = Connection(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        if self.client is not None:
            _CONNECTIONS.pop(self.client, None)
        super().connection_lost(exc)


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


def run(
    document: Document,
    *,
    host: str,
    port: int,
    api_key: str | None,
    allow_unknown: bool,
    ready: Callable[[str], None],
) -> None:
    """Serve until the process receives a signal to stop.

    Args:
        document: the API description.
        host: address to listen on.
        port: port to listen on; 0 for a free one.
        api_key: the key that requests must have; None accepts any.
        allow_unknown: whether to accept parameters that the description doesn't define.
        ready: called with the base URL once the server accepts requests.
    """
    application = Application(document, api_key=api_key, allow_unknown=allow_unknown, connections=_CONNECTIONS)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family, backlog=2048) as listener:
        name = f"[{host}]" if ":" in host else host
        base_url = f"http://{name}:{listener.getsockname()[1]}{BASE_PATH}"
        config = uvicorn.Config(
            application,
            http=_Protocol,
            ws="none",
            log_config=None,
            # A scripted fault leaves a response incomplete, which uvicorn would report as an error.
            log_level="critical",
            timeout_graceful_shutdown=1,
            # A test that pauses must not find its pooled connection closed.
            timeout_keep_alive=600,
            server_header=False,
        )
        _Server(config, lambda: ready(base_url)).run(sockets=[listener])


def end_with_stdin() -> None:
    """End this process when its standard input closes, because its parent closed it or died."""

    def wait() -> None:
        # Don't use `sys.stdin`: a thread that waits in it would keep the interpreter from exiting after an error.
        while os.read(0, 1024):
            pass
        os._exit(0)

    threading.Thread(target=wait, name="aikit-testing-stdin", daemon=True).start()
