"""HTTP clients to customize and pass as `http_agent`: with as many connections as aikit's own agents."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

from httpx import BaseTransport as Transport
from httpx import Limits
from httpx import Timeout as Timeout

if TYPE_CHECKING:
    from httpx import URL, Proxy

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "ProxiesTypes",
    "Timeout",
    "Transport",
]

MOST_CONNECTIONS = 1000
KEEP_ALIVE_SECONDS = 60.0

DEFAULT_CONNECTION_LIMITS: Final = Limits(
    max_connections=MOST_CONNECTIONS,
    max_keepalive_connections=MOST_CONNECTIONS,
    keepalive_expiry=KEEP_ALIVE_SECONDS,
)
"""The limits of these clients, as httpx has them."""
DEFAULT_TIMEOUT: Final = Timeout(600.0, connect=5.0)
"""The default timeout of a client, as httpx has it."""
ProxiesTypes: TypeAlias = "str | URL | Proxy"
"""The values that `proxy` of an HTTP client takes."""


def _make(module_name: str, kind: str, options: dict[str, Any]) -> Any:
    try:
        module = import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name != module_name:
            raise
        raise ImportError(f"this client needs {module_name}: pip install {module_name}") from None
    options.setdefault(
        "limits",
        module.Limits(
            max_connections=MOST_CONNECTIONS,
            max_keepalive_connections=MOST_CONNECTIONS,
            keepalive_expiry=KEEP_ALIVE_SECONDS,
        ),
    )
    return getattr(module, kind)(**options)


if TYPE_CHECKING:
    from httpx import AsyncClient as DefaultAsyncHttpxClient
    from httpx import Client as DefaultHttpxClient
    from httpx2 import AsyncClient as DefaultAsyncHttpx2Client
    from httpx2 import Client as DefaultHttpx2Client
else:

    class DefaultHttpxClient:
        """An `httpx.Client` that accepts the same options."""

        def __new__(cls, **options: Any) -> Any:
            """Create the client; calls use their own timeouts unless you pass one here."""
            return _make("httpx", "Client", options)

    class DefaultAsyncHttpxClient:
        """An `httpx.AsyncClient` that accepts the same options."""

        def __new__(cls, **options: Any) -> Any:
            """Create the client; calls use their own timeouts unless you pass one here."""
            return _make("httpx", "AsyncClient", options)

    class DefaultHttpx2Client:
        """An `httpx2.Client` that accepts the same options."""

        def __new__(cls, **options: Any) -> Any:
            """Create the client; calls use their own timeouts unless you pass one here."""
            return _make("httpx2", "Client", options)

    class DefaultAsyncHttpx2Client:
        """An `httpx2.AsyncClient` that accepts the same options."""

        def __new__(cls, **options: Any) -> Any:
            """Create the client; calls use their own timeouts unless you pass one here."""
            return _make("httpx2", "AsyncClient", options)


class DefaultAioHttpClient:
    """The official package's HTTP client on aiohttp. aikit has none; creating one raises an error."""

    def __new__(cls, **options: Any) -> NoReturn:
        """Raise RuntimeError, which names the client to use instead."""
        raise RuntimeError(
            "aikit has no HTTP client on aiohttp: leave `http_client` out to use aikit's own agent, or pass a"
            " `DefaultAsyncHttpxClient`"
        )
