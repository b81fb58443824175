"""MCP servers: the tools that they have, and calls of these tools."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from importlib.util import find_spec
from threading import Lock
from typing import TYPE_CHECKING, Any, Final
from weakref import finalize

from aikit.core.decoding import decode_json
from aikit.core.turns import ToolFailedError, ToolOutput
from aikit.core.wire import origin_of, redact_url
from aikit.options.credentials import credentials_of_url, hide
from aikit.options.spellings import suggest

from .sessions import Session, Target
from .tool_names import api_names
from .tool_outputs import tool_output

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, TypedDict

    class MCPOptions(TypedDict, total=False):
        """The options of an `MCPServer`, for `register_mcp`."""

        allow: Collection[str] | None
        prefix: str
        timeout: float | None
        start_timeout: float | None
        media: Collection[str]
        env: Mapping[str, str] | None
        cwd: str | os.PathLike[str] | None
        headers: Mapping[str, str] | None


__all__ = [
    "MCPError",
    "MCPServer",
    "close_servers",
    "close_servers_async",
    "open_server",
    "open_server_async",
    "server_of",
]

# Shorter values are not secrets, and many words contain them.
_SHORTEST_SECRET: Final = 6
_MEDIA: Final = ("image", "audio")


class MCPError(ToolFailedError):
    """An MCP server can't be reached, or one of its tools failed."""


class MCPServer:
    """An MCP server, whose tools models may call.

    The connection opens when you enter the `with` block, register the server with a conversation, or call `open`. It
    has its own thread. You may share a server between conversations and threads.

    Attributes:
        name: the name of the program, or the origin of the URL.
        timeout: seconds for each call of a tool; None for no limit.
    """

    def __init__(
        self,
        server: str | Sequence[str | os.PathLike[str]],
        *,
        allow: Collection[str] | None = None,
        prefix: str = "",
        timeout: float | None = 60.0,
        start_timeout: float | None = 30.0,
        media: Collection[str] = ("image",),
        env: Mapping[str, str] | None = None,
        cwd: str | os.PathLike[str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Describe a server. Nothing is started yet.

        Args:
            server: the URL of a server (streamable HTTP), or the program to start (stdio) and its arguments, such as
                `["python", "server.py"]`.
            allow: names of the tools that models may call, as the server has them; default None, all.
            prefix: what to put in front of the tools' names, such as `files_`; default nothing.
            timeout: seconds for each call of a tool; default 60, None for no limit.
            start_timeout: seconds to start, to connect and to list the tools; default 30, None for no limit.
            media: the kinds of content that models get as parts of a message, of `image` and `audio`; others are
                described. Default `("image",)`.
            env: further environment variables of the program. It gets few others, such as `PATH` and `HOME`.
            cwd: working directory of the program; default the current one.
            headers: headers of each request to the URL, such as `Authorization`.

        Raises:
            TypeError, ValueError: invalid argument.
            ImportError: the extra `mcp` isn't installed.
        """
        if find_spec("mcp") is None:
            raise ImportError('MCP servers need the extra `mcp`: pip install "aikit-client[mcp]"')
        target = _target_of(server, env, cwd, headers)
        if unknown := set(media) - set(_MEDIA):
            raise ValueError(f"`media` may have 'image' and 'audio', got {sorted(unknown)[0]!r}")
        if isinstance(allow, str):
            raise TypeError("`allow` must be a list of names, got a str")
        for name, seconds in (("timeout", timeout), ("start_timeout", start_timeout)):
            if seconds is not None and not seconds > 0:
                raise ValueError(f"`{name}` must be more than 0 seconds, or None, got {seconds!r}")
        self.name = _name_of(target)
        self.timeout = timeout
        self._start_timeout = start_timeout
        self._allow = None if allow is None else frozenset(allow)
        self._prefix = prefix
        self._media = frozenset(media)
        self._target = target
        self._secrets = _secrets_of(target)
        self._guard = Lock()
        self._session: Session | None = None
        self._finalizer: Any = None

    def open(self) -> Self:
        """Connect and list the tools. An open server stays as it is.

        Raises:
            MCPError: the server can't be started or reached, does not answer in time, or lacks an allowed tool.
        """
        session = self._begun()
        try:
            session.ready.result(self._start_timeout)
            self._check_allowed()
        except BaseException as error:
            self.close()
            raise self._start_failure(error) from None
        return self

    async def open_async(self) -> Self:
        """Connect and list the tools without blocking the event loop. See `open`."""
        session = self._begun()
        try:
            async with asyncio.timeout(self._start_timeout):
                await asyncio.wrap_future(session.ready)
            self._check_allowed()
        except BaseException as error:
            await self.close_async()
            raise self._start_failure(error) from None
        return self

    def _begun(self) -> Session:
        with self._guard:
            if self._session is None:
                self._session = Session(self._target)
                # A server that was forgotten ends too.
                self._finalizer = finalize(self, self._session.stop, wait=False)
                self._finalizer.atexit = False
            return self._session

    def _check_allowed(self) -> None:
        assert self._session is not None
        known = [tool.name for tool in self._session.tools]
        for name in sorted(self._allow or ()):
            if name not in known:
                listed = ", ".join(map(repr, known)) or "none"
                raise MCPError(f"{self._named} has no tool {name!r}{suggest(name, known)}; its tools are: {listed}")

    def _start_failure(self, error: BaseException) -> BaseException:
        if isinstance(error, MCPError) or not isinstance(error, Exception | CancelledError):
            return error
        if isinstance(error, TimeoutError):
            return MCPError(
                f"{self._named} did not start within {self._start_timeout:g} s: see its log, or raise `start_timeout`"
            )
        return MCPError(f"{self._named} can't be used: {self._told(error)}")

    @property
    def _named(self) -> str:
        return f"the MCP server {self.name!r}"

    def _told(self, error: BaseException) -> str:
        """Return what an error says, without credentials."""
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        text = str(error)
        if text == "Connection closed":  # as the package `mcp` calls it
            text = "it has ended, or closed the connection"
        return hide(text, self._secrets) if text else type(error).__name__

    @property
    def generation(self) -> int:
        """How often the tools have been listed; 0 if the server is closed. It grows when the server changes them."""
        return 0 if self._session is None else self._session.generation

    @property
    def tools(self) -> list[dict[str, Any]]:  # Any: JSON schemas, and the handler
        """The tools, for `register_tools`, `tools=` of a call, or `OpenAITool`: mappings, each with a `handler`."""
        return self.described(is_async=False)

    def described(self, *, is_async: bool) -> list[dict[str, Any]]:  # Any: as above
        """Return the tools with blocking or asynchronous handlers."""
        return [
            {
                "type": "function",
                "name": name,
                "description": tool.description or tool.title or "",
                "parameters": _parameters(tool.input_schema),
                "handler": self._handler(tool.name, is_async=is_async),
            }
            for name, tool in self._named_tools().items()
        ]

    def _named_tools(self) -> dict[str, Any]:
        """Return the allowed tools by their names in requests."""
        listed = () if self._session is None else self._session.tools
        tools = {tool.name: tool for tool in listed if self._allow is None or tool.name in self._allow}
        return {name: tools[own] for own, name in api_names(tools, self._prefix).items()}

    def _handler(self, own: str, *, is_async: bool) -> Callable[[Mapping[str, Any]], Any]:
        def run(arguments: Mapping[str, Any]) -> ToolOutput:
            return self._call(own, arguments)

        async def run_async(arguments: Mapping[str, Any]) -> ToolOutput:
            return await self._call_async(own, arguments)

        return run_async if is_async else run

    def call(self, name: str, arguments: str | Mapping[str, Any] | None = None) -> str:  # Any: JSON
        """Call a tool and return its answer as the text for the model.

        Args:
            name: name of the tool, as in `tools`.
            arguments: the arguments, or their JSON, as the model wrote them.

        Raises:
            MCPError: the tool is unknown or failed, the server does not answer in time, or it has ended.
        """
        return self._call(self._own_name(name), self._decoded(name, arguments)).text

    async def call_async(self, name: str, arguments: str | Mapping[str, Any] | None = None) -> str:  # Any: JSON
        """Call a tool without blocking the event loop. See `call`."""
        return (await self._call_async(self._own_name(name), self._decoded(name, arguments))).text

    def _own_name(self, name: str) -> str:
        tools = self._named_tools()
        if name not in tools:
            known = ", ".join(map(repr, tools)) or "none"
            raise MCPError(f"{self._named} has no tool {name!r}; its tools are: {known}")
        own: str = tools[name].name
        return own

    def _decoded(self, name: str, arguments: str | Mapping[str, Any] | None) -> Mapping[str, Any]:
        try:
            decoded: Any = decode_json(arguments.encode()) if isinstance(arguments, str) and arguments else arguments
        except ValueError as error:
            raise MCPError(f"the arguments of {name!r} are not valid JSON: {error}") from error
        if not isinstance(decoded or {}, Mapping):
            raise MCPError(f"the arguments of {name!r} must be an object, got {type(decoded).__name__}")
        return decoded or {}

    def _call(self, own: str, arguments: Mapping[str, Any]) -> ToolOutput:
        future = None
        try:
            future = self._started(own, arguments)
            return self._answer(future.result())
        except BaseException as error:
            if future is not None:
                future.cancel()
            raise self._failure(own, error) from None

    async def _call_async(self, own: str, arguments: Mapping[str, Any]) -> ToolOutput:
        try:
            return self._answer(await asyncio.wrap_future(self._started(own, arguments)))
        except Exception as error:
            raise self._failure(own, error) from None

    def _started(self, own: str, arguments: Mapping[str, Any]) -> Any:
        if self._session is None:
            raise MCPError(f"{self._named} is closed")
        return self._session.call(own, arguments, self.timeout)

    def _answer(self, result: Any) -> ToolOutput:
        output = tool_output(result, self._media)
        if result.is_error:
            raise MCPError(output.text or "the tool failed and did not say why")
        return output

    def _failure(self, own: str, error: BaseException) -> BaseException:
        if isinstance(error, MCPError) or not isinstance(error, Exception | CancelledError):
            return error
        if isinstance(error, TimeoutError):
            return MCPError(f"{self._named} did not answer within {self.timeout:g} s")
        if isinstance(error, CancelledError):
            return MCPError(f"{self._named} can't run {own!r}: the connection was closed")
        return MCPError(f"{self._named} can't run {own!r}: {self._told(error)}")

    def close(self) -> None:
        """Close the connection and end the program. A server may be opened again."""
        session, self._session = self._session, None
        if session is not None:
            self._finalizer.detach()
            session.stop()

    async def close_async(self) -> None:
        """Close the connection without blocking the event loop. See `close`."""
        session, self._session = self._session, None
        if session is not None:
            self._finalizer.detach()
            await asyncio.to_thread(session.stop)

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return await self.open_async()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close_async()

    def __repr__(self) -> str:
        state = "closed" if self._session is None else f"{len(self._named_tools())} tools"
        return f"<MCPServer {self.name}, {state}>"


def _target_of(
    server: Any,
    env: Mapping[str, str] | None,
    cwd: str | os.PathLike[str] | None,
    headers: Mapping[str, str] | None,
) -> Target:
    if isinstance(server, str):
        if origin_of(server)[0] not in ("http", "https"):
            raise ValueError(
                f"`server` must be a URL, or a program and its arguments as a list, got {redact_url(server)[:100]!r}"
            )
        if env is not None or cwd is not None:
            raise TypeError("`env` and `cwd` are for a program, and the server is a URL")
        return Target(url=server, headers=headers)
    if not isinstance(server, Iterable) or not all(isinstance(each, str | os.PathLike) for each in server):
        raise TypeError(
            f"`server` must be a URL, or a list of a program and its arguments, got {type(server).__name__}"
        )
    command = tuple(os.fspath(each) for each in server)
    if not command:
        raise ValueError("`server` is an empty list: name the program to start")
    if headers is not None:
        raise TypeError("`headers` are for a URL, and the server is a program")
    return Target(command, env=env, cwd=None if cwd is None else os.fspath(cwd))


def _name_of(target: Target) -> str:
    if target.command:
        return os.path.basename(target.command[0])
    scheme, host, port = origin_of(target.url)
    return f"{scheme}://{host}:{port}"


def _secrets_of(target: Target) -> list[str]:
    """Return what no message may have: arguments, variables, headers, and the credentials of the URL."""

    def values() -> Iterator[str]:
        yield from (target.env or {}).values()
        for value in (target.headers or {}).values():
            yield value
            yield from value.split()
        yield from credentials_of_url(target.url)
        yield from target.command[1:]

    return [each for each in values() if len(each) >= _SHORTEST_SECRET]


def _parameters(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema as the API takes it: an object with properties."""
    return {"type": "object", "properties": {}, **schema}


def server_of(given: Any, options: Mapping[str, Any]) -> tuple[MCPServer, bool]:
    """Return the server for an argument of `register_mcp`, and whether it was made here.

    Raises:
        TypeError: options for a server that has its own.
    """
    if not isinstance(given, MCPServer):
        return MCPServer(given, **options), True
    if options:
        raise TypeError(f"pass {', '.join(map(repr, options))} to MCPServer(…), not with a server that is made already")
    return given, False


def open_server(server: MCPServer) -> None:
    """Open a server."""
    server.open()


async def open_server_async(server: MCPServer) -> None:
    """Open a server without blocking the event loop."""
    await server.open_async()


def close_servers(servers: Iterable[MCPServer]) -> None:
    """Close servers."""
    for each in servers:
        each.close()


async def close_servers_async(servers: Iterable[MCPServer]) -> None:
    """Close servers without blocking the event loop."""
    await asyncio.gather(*(each.close_async() for each in servers))
