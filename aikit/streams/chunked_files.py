"""Reads a large file chunk by chunk, in a thread for the asynchronous client."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any, BinaryIO

__all__ = ["content_of", "is_path", "open_chunked", "open_chunked_async", "read_chunk", "read_chunk_async"]


def is_path(file: Any) -> bool:
    """Return whether it is the path of a file, not its content."""
    return isinstance(file, str | os.PathLike)


def content_of(file: Any) -> bytes:
    """Return the content.

    Raises:
        TypeError: it is not bytes.
    """
    if not isinstance(file, bytes | bytearray):
        raise TypeError(f"`file` must be a path or bytes, got {type(file).__name__}")
    return bytes(file)


def open_chunked(file: Any) -> BinaryIO:
    """Open a path, or content, for reading.

    Raises:
        OSError: the file can't be opened.
        TypeError: it is neither.
    """
    return Path(file).open("rb") if is_path(file) else io.BytesIO(content_of(file))


async def open_chunked_async(file: Any) -> BinaryIO:
    """Open it in a thread, because the file system may be slow."""
    from asyncio import to_thread  # lazy: the blocking client does without asyncio

    return await to_thread(open_chunked, file)


def read_chunk(source: BinaryIO, size: int) -> bytes:
    """Read the next bytes; none at the end."""
    return source.read(size)


async def read_chunk_async(source: BinaryIO, size: int) -> bytes:
    """Read the next bytes in a thread, because the disk may be slow."""
    from asyncio import to_thread  # lazy: the blocking client does without asyncio

    return await to_thread(source.read, size)
