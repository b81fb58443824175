"""Names for the tools of MCP servers that the API accepts."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from re import sub
from typing import Final

__all__ = ["MOST_CHARACTERS", "api_names"]

MOST_CHARACTERS: Final = 64


def api_names(names: Iterable[str], prefix: str) -> dict[str, str]:
    """Return the API's name for each tool of a server.

    Characters other than letters, digits, `_` and `-` become `_`. A name that is longer than 64 characters, or the same
    as that of another tool, ends in a hash of the tool's own name, so it stays the same when other tools come and go.

    Args:
        names: the names of the server.
        prefix: what to put in front of each.
    """
    given = list(dict.fromkeys(names))
    cleaned = {name: sub(r"[^a-zA-Z0-9_-]", "_", prefix + name) for name in given}
    short = [each for each in cleaned.values() if len(each) <= MOST_CHARACTERS]
    found: dict[str, str] = {}
    for name, each in cleaned.items():
        is_taken = short.count(each) > 1 and each != prefix + name
        if is_taken or not each or len(each) > MOST_CHARACTERS:
            digest = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
            each = f"{each[: MOST_CHARACTERS - 9]}_{digest}"
        found[name] = each
    return found
