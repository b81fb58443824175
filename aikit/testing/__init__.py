"""What tests of programs need: an API server on this machine, and recorded answers of the real service.

>>> with aikit.testing.serve() as server:
...     client = aikit.OpenAI(api_key=server.api_key, base_url=server.base_url)
>>> with aikit.testing.Cassette("answers.yaml"):
...     client = aikit.OpenAI()

In pytest, use the fixtures `openai_server` and `cassette`. Needs the extra `testing`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aikit.testing.cassettes.cassette import Cassette, CassetteMode, RecordedExchange
    from aikit.testing.cassettes.cassette_errors import CassetteError
    from aikit.testing.description.sample_requests import SampleRequest, sample_request
    from aikit.testing.description.samples import SampleFile, sample
    from aikit.testing.handle import API_KEY, Part, RecordedRequest, Server, serve, start

__all__ = [
    "API_KEY",
    "Cassette",
    "CassetteError",
    "CassetteMode",
    "Part",
    "RecordedExchange",
    "RecordedRequest",
    "SampleFile",
    "SampleRequest",
    "Server",
    "sample",
    "sample_request",
    "serve",
    "start",
]

_HOMES = {
    **dict.fromkeys(("API_KEY", "Part", "RecordedRequest", "Server", "serve", "start"), "handle"),
    **dict.fromkeys(("SampleRequest", "sample_request"), "description.sample_requests"),
    **dict.fromkeys(("SampleFile", "sample"), "description.samples"),
    **dict.fromkeys(("Cassette", "CassetteMode", "RecordedExchange"), "cassettes.cassette"),
    "CassetteError": "cassettes.cassette_errors",
}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
