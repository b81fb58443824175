"""The options that every command takes, and the client that they describe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from cyclopts import Group, Parameter

from aikit import OpenAI

_GROUP = Group("Common options", sort_key=9)


@Parameter(name="*", group=_GROUP)
@dataclass(frozen=True, kw_only=True)
class CommonOptions:
    """What every command takes. Keys are not among them, because other users of the machine can read a command line."""

    json: Annotated[bool, Parameter(negative="", help="Print JSON instead of text.")] = False
    provider: Annotated[str | None, Parameter(help="A service by name, such as mistral or ollama.")] = None
    base_url: Annotated[str | None, Parameter(help="Address of a compatible service.")] = None
    timeout: Annotated[float | None, Parameter(help="Seconds to wait for each phase of a request.")] = None
    max_retries: Annotated[int | None, Parameter(help="How often to repeat a request that failed.")] = None
    debug: Annotated[bool, Parameter(negative="", help="Print the traceback of an error.")] = False

    def client(self) -> OpenAI:
        """Return a client with these options; everything else comes from the environment."""
        given: dict[str, Any] = {
            name: value
            for name in ("provider", "base_url", "timeout", "max_retries")
            if (value := getattr(self, name)) is not None
        }
        return OpenAI(**given)


DEFAULTS = CommonOptions()
"""The defaults of these options."""
