"""A client for the OpenAI API. Everything public is here, and loaded when it is first asked for.

from aikit import OpenAI

client = OpenAI()
print(client.chat.completions.create([{"role": "user", "content": "Hi"}]).choice.text)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    __version__: str

    from .aio.client import AsyncClient as AsyncClient
    from .aio.client import AsyncOpenAI as AsyncOpenAI
    from .client import Client as Client
    from .client import OpenAI as OpenAI
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import DecodingError as DecodingError
    from .errors import IncompleteStreamError as IncompleteStreamError
    from .errors import InternalServerError as InternalServerError
    from .errors import NotFoundError as NotFoundError
    from .errors import OpenAIError as OpenAIError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .options import NOT_GIVEN as NOT_GIVEN
    from .options import omit as omit
    from .results import OpenAIResult as OpenAIResult
    from .streaming import AsyncStream as AsyncStream
    from .streaming import Stream as Stream

_MODULES = {
    name: module
    for module, names in {
        "aio.client": "AsyncClient AsyncOpenAI",
        "client": "Client OpenAI",
        "errors": "APIConnectionError APIError APIStatusError APITimeoutError AuthenticationError BadRequestError"
        " ConflictError DecodingError IncompleteStreamError InternalServerError NotFoundError OpenAIError"
        " PermissionDeniedError RateLimitError UnprocessableEntityError",
        "options": "NOT_GIVEN omit",
        "results": "OpenAIResult",
        "streaming": "AsyncStream Stream",
    }.items()
    for name in names.split()
}

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "DecodingError",
    "IncompleteStreamError",
    "InternalServerError",
    "NotFoundError",
    "OpenAI",
    "OpenAIError",
    "OpenAIResult",
    "PermissionDeniedError",
    "RateLimitError",
    "Stream",
    "UnprocessableEntityError",
    "__version__",
    "omit",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        name_in_module, module = "VERSION", "options"
    else:
        name_in_module, module = name, _MODULES.get(name, "")
    if not module:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value = getattr(import_module(f".{module}", __name__), name_in_module)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)
