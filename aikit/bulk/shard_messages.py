"""The messages between a run and the processes that work on its shards."""

from __future__ import annotations

from typing import Any, BinaryIO

import orjson

__all__ = ["Message", "packed", "unpacked"]

# Any: plain data
Message = dict[str, Any]


def packed(message: Message) -> bytes:
    """Return a message as it is sent."""
    content = orjson.dumps(message)
    return len(content).to_bytes(4, "big") + content


def unpacked(file: BinaryIO) -> Message | None:
    """Read a message; None at the end."""
    head = file.read(4)
    content = file.read(int.from_bytes(head, "big")) if len(head) == 4 else b""
    return orjson.loads(content) if content else None
