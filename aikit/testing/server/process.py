"""The server's process: one listening socket, the HTTP protocol, and the end of it with the process that started it."""

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

# The open connections by the client's address: how a scripted fault finds the connection of its request.
_CONNECTIONS: dict[Any, Connection] = {}


class _Protocol(H11Protocol):
    """The HTTP protocol of uvicorn, which also tells which connections are open."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn narrows it too
        # The head and the body of an answer are two writes: without this the second waits for an acknowledgement.
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
    """Serve until the process is told to end.

    Args:
        document: the API description.
        host: the address to listen on.
        port: the port to listen on, 0 for a free one.
        api_key: the key that requests must carry; None takes any.
        allow_unknown: let parameters pass that the description does not name.
        ready: called with the base URL once requests are served.
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
            # A scripted fault leaves an answer unfinished, which uvicorn would report as an error.
            log_level="critical",
            timeout_graceful_shutdown=1,
            # A test that pauses must not find its pooled connection closed.
            timeout_keep_alive=600,
            server_header=False,
        )
        _Server(config, lambda: ready(base_url)).run(sockets=[listener])


def end_with_stdin() -> None:
    """End this process when its standard input closes: when the process that started it closes it, or dies."""

    def wait() -> None:
        # Not `sys.stdin`: a thread that waits in it keeps the interpreter from ending on an error of its own.
        while os.read(0, 1024):
            pass
        os._exit(0)

    threading.Thread(target=wait, name="aikit-testing-stdin", daemon=True).start()
