"""A connection to one MCP server, in a thread with its own event loop.

The package `mcp` needs a task that opens a connection and closes it again. Neither a blocking program nor one with
several event loops has such a task, so each connection has a thread.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import sys
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import AsyncExitStack, suppress
from typing import Any, Final, NamedTuple, TextIO
from weakref import WeakSet

__all__ = ["Session", "Target"]

# A server that lists more pages repeats itself.
_MOST_PAGES: Final = 200
# How long the end of a thread may take; a process that does not end is killed after 4 seconds.
_STOP_SECONDS: Final = 10.0


class Target(NamedTuple):
    """Where a server is.

    Attributes:
        command: the program to start and its arguments; empty for a URL.
        url: the URL; empty for a program.
        env: further environment variables of the program.
        cwd: its working directory; None for the current one.
        headers: headers of every request to the URL.
    """

    command: tuple[str, ...] = ()
    url: str = ""
    env: Mapping[str, str] | None = None
    cwd: str | None = None
    headers: Mapping[str, str] | None = None


class Session:
    """A running connection.

    Attributes:
        tools: the server's tools, as the package `mcp` describes them.
        generation: how often they have been listed.
    """

    def __init__(self, target: Target) -> None:
        """Start to connect; `ready` tells when that is done.

        Args:
            target: where the server is.
        """
        self.tools: tuple[Any, ...] = ()
        self.generation = 0
        self.ready: Future[None] = Future()
        self._target = target
        self._loop: asyncio.AbstractEventLoop | None = None
        self._main_task: asyncio.Task[None] | None = None
        self._stopping: asyncio.Event | None = None
        self._listing: asyncio.Task[None] | None = None
        self._client: Any = None
        self._guard = threading.Lock()
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="aikit-mcp", daemon=True)
        _running.add(self)
        self._thread.start()

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as error:  # passed on to the thread that waits
            if not self.ready.done():
                self.ready.set_exception(error)
        finally:
            _running.discard(self)

    async def _main(self) -> None:
        with self._guard:
            self._loop, self._main_task = asyncio.get_running_loop(), asyncio.current_task()
            self._stopping = asyncio.Event()
            if self._is_stopped:
                return
        async with AsyncExitStack() as stack:
            self._client = await stack.enter_async_context(await self._connect(stack))
            await self._list()
            self.ready.set_result(None)
            await self._stopping.wait()

    async def _connect(self, stack: AsyncExitStack) -> Any:
        """Return a client of the package `mcp`, which is not connected yet."""
        from mcp import Client, StdioServerParameters, stdio_client  # lazy: the extra `mcp`

        target = self._target
        if target.url:
            from httpx2 import AsyncClient, Timeout  # comes with `mcp`
            from mcp.client.streamable_http import streamable_http_client  # lazy: the extra `mcp`

            # A stream of the server may be silent for long.
            http = AsyncClient(headers=dict(target.headers or {}), timeout=Timeout(30, read=300))
            transport = streamable_http_client(target.url, http_client=await stack.enter_async_context(http))
        else:
            program, *arguments = target.command
            parameters = StdioServerParameters(
                command=program, args=arguments, env=dict(target.env or {}), cwd=target.cwd
            )
            transport = stdio_client(parameters, _stderr(stack))
        # All servers know this handshake, and after it they report changes without being asked.
        return Client(transport, mode="legacy", cache=None, message_handler=self._handle)

    async def _handle(self, message: Any) -> None:
        """Take a message that answers no request."""
        if getattr(message, "method", "") == "notifications/tools/list_changed" and self._client is not None:
            self._listing = asyncio.create_task(self._list())

    async def _list(self) -> None:
        """List the tools, page by page."""
        found: list[Any] = []
        cursor = None
        for _ in range(_MOST_PAGES):
            page = await self._client.list_tools(cursor=cursor)
            found += page.tools
            cursor = page.next_cursor
            if not cursor:
                break
        else:
            raise RuntimeError(f"it lists its tools in more than {_MOST_PAGES} pages")
        self.tools = tuple(found)
        self.generation += 1

    async def _call(self, name: str, arguments: Mapping[str, Any], seconds: float | None) -> Any:
        async with asyncio.timeout(seconds):
            result = await self._client.session.call_tool(name, dict(arguments))
            # A tool may have changed the list, which the next request should have.
            if self._listing is not None and not self._listing.done():
                with suppress(Exception):
                    await asyncio.shield(self._listing)
        return result

    def call(self, name: str, arguments: Mapping[str, Any], seconds: float | None) -> Future[Any]:
        """Start to call a tool; cancelling the future tells the server.

        Raises:
            RuntimeError: the connection is closed.
        """
        with self._guard:
            loop = self._loop
            if self._is_stopped or loop is None or not self._thread.is_alive():
                raise RuntimeError("the connection is closed")
            return asyncio.run_coroutine_threadsafe(self._call(name, arguments, seconds), loop)

    def stop(self, *, wait: bool = True) -> None:
        """End the connection, and the process if there is one.

        Args:
            wait: whether to return only when they have ended.
        """
        with self._guard:
            self._is_stopped = True
            loop, task, stopping = self._loop, self._main_task, self._stopping
            if loop is not None and task is not None and stopping is not None:
                is_ready = self.ready.done()
                with suppress(RuntimeError):  # the loop has ended
                    loop.call_soon_threadsafe(stopping.set if is_ready else task.cancel)
        if wait and self._thread is not threading.current_thread():
            self._thread.join(_STOP_SECONDS)


def _stderr(stack: AsyncExitStack) -> TextIO:
    """Return where the server's stderr goes: to that of the program, if it has one."""
    with suppress(AttributeError, OSError, ValueError):
        assert sys.__stderr__ is not None
        sys.__stderr__.fileno()
        return sys.__stderr__
    return stack.enter_context(open(os.devnull, "w"))


_running: WeakSet[Session] = WeakSet()


def _stop_all() -> None:
    """End all connections before the interpreter does, which would not wait for their threads."""
    sessions = list(_running)
    for each in sessions:
        each.stop(wait=False)
    for each in sessions:
        each.stop()


atexit.register(_stop_all)
