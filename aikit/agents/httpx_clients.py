"""HTTP clients to customize and pass as `http_agent`: with as many connections as aikit's own agents."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from httpx import Timeout as Timeout

__all__ = [
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "Timeout",
]

MOST_CONNECTIONS = 1000
KEEP_ALIVE_SECONDS = 60.0


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
