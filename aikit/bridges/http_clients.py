"""The clients of httpx2 and httpx whose requests an aikit client sends."""

from __future__ import annotations

from importlib import import_module
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from .transports import transports_of

if TYPE_CHECKING:
    import httpx
    import httpx2

    from aikit.aio.client import AsyncOpenAI
    from aikit.clients.client import OpenAI

__all__ = ["httpx2_async_client", "httpx2_client", "httpx_async_client", "httpx_client"]


# Any: the options of the other library's own client, which may not be installed
def httpx2_client(client: OpenAI, *, base_url: str | None = None, **options: Any) -> httpx2.Client:
    """Return an `httpx2.Client` whose requests an aikit client sends.

    The key, the base URL, deadline, retries, providers, rate limiter, middleware and observers are those of the aikit
    client. Key, organization, project and cookies of the requests themselves are dropped. A failure raises an
    exception of httpx2, with aikit's as its cause; an answer with an error status is returned.

    Args:
        client: the aikit client. Closing the `httpx2.Client` leaves it open.
        base_url: the base URL that the requests come with, if it is neither that of the aikit client nor
            `https://api.openai.com/v1`; default None.
        **options: options of `httpx2.Client`, such as `event_hooks`. `timeout` defaults to the aikit client's.

    Raises:
        TypeError: `client` is not an `OpenAI`, or there is an option that `httpx2.Client` does not have.
        ImportError: httpx2 is not installed.
    """
    made: httpx2.Client = _make("httpx2", client, base_url, options, is_async=False)
    return made


# Any: as above
def httpx2_async_client(client: AsyncOpenAI, *, base_url: str | None = None, **options: Any) -> httpx2.AsyncClient:
    """Return an `httpx2.AsyncClient` whose requests an `AsyncOpenAI` sends. See `httpx2_client`."""
    made: httpx2.AsyncClient = _make("httpx2", client, base_url, options, is_async=True)
    return made


# Any: as above
def httpx_client(client: OpenAI, *, base_url: str | None = None, **options: Any) -> httpx.Client:
    """Return an `httpx.Client` whose requests an aikit client sends, for libraries with httpx. See `httpx2_client`."""
    made: httpx.Client = _make("httpx", client, base_url, options, is_async=False)
    return made


# Any: as above
def httpx_async_client(client: AsyncOpenAI, *, base_url: str | None = None, **options: Any) -> httpx.AsyncClient:
    """Return an `httpx.AsyncClient` whose requests an `AsyncOpenAI` sends, for libraries with httpx.

    See `httpx2_client`.
    """
    made: httpx.AsyncClient = _make("httpx", client, base_url, options, is_async=True)
    return made


def _make(module_name: str, client: Any, base_url: str | None, options: dict[str, Any], *, is_async: bool) -> Any:
    world, other = ("_async_client", "_client") if is_async else ("_client", "_async_client")
    exchange = getattr(type(client), "_exchange", None)
    if exchange is None or iscoroutinefunction(exchange) != is_async:
        hint = "" if exchange is None else f"; use {module_name}{other} for it"
        wanted = "an AsyncOpenAI" if is_async else "an OpenAI"
        raise TypeError(f"{module_name}{world} takes {wanted}, got {type(client).__name__}{hint}")
    try:
        module = import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name != module_name:
            raise
        raise ImportError(f"{module_name}{world} needs {module_name}: pip install {module_name}") from None
    transport = transports_of(module)[is_async](client, base_url)
    options.setdefault("timeout", module.Timeout(**client._builder.settings.timeouts._asdict()))
    return (module.AsyncClient if is_async else module.Client)(transport=transport, **options)
