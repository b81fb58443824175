"""The contents of files to upload: checked before anything is sent, and read in pieces while they are sent."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from io import TextIOBase
from typing import Any

__all__ = ["FileSource", "file_from_path", "refuse_device"]

# A piece takes its share of the HTTP engine's time, whatever its length; two of them are in memory.
_PIECE_BYTES = 256 * 1024
# Files of this length or shorter are read to find their length.
_SMALL_BYTES = 64 * 1024


def file_from_path(path: str) -> tuple[str, bytes]:
    """Return the name and the content of a file, to upload it. Passing a `pathlib.Path` instead streams it."""
    with open(path, "rb") as file:
        return os.path.basename(path), file.read()


_ASYNCHRONOUS = "`{}` has an asynchronous `read`: pass its bytes, `await file.read()`, or the path of the file"


class FileSource:
    """The content of one file: bytes, a path or an open file. It is read in pieces, again for each attempt.

    An empty piece means that a pipe has no data yet.

    Attributes:
        name: the file's own name, if it has one.
        length: number of bytes, or None if it is only known after reading.
        is_repeatable: whether it can be read again.
    """

    __slots__ = ("_argument", "_content", "_first", "_start", "_was_read", "is_repeatable", "length", "name")

    def __init__(self, content: Any, argument: str) -> None:
        self.name: str | None = None
        self.length: int | None
        self._argument = argument
        self._start = 0
        self._first = b""
        self._was_read = False
        self.is_repeatable = True
        self._content: Any
        if isinstance(content, bytes | bytearray | memoryview):
            self._content = bytes(content)
            self.length = len(self._content)
        elif isinstance(content, os.PathLike):
            self._take_path(os.fsdecode(content))
        elif hasattr(content, "read"):
            self._take_open_file(content)
        else:
            raise TypeError(
                f"`{argument}` must be a path (`pathlib.Path`), an open binary file, bytes, or a tuple"
                f" (name, content, media type), got {type(content).__name__}"
            )

    def _take_path(self, path: str) -> None:
        self._content = path
        self.name = os.path.basename(path)
        try:
            mode = os.stat(path).st_mode
            refuse_device(mode, f"`{self._argument}`", path)
            if stat.S_ISFIFO(mode):
                # Not opened yet: opening waits for a program that writes, and closing would end that program.
                self.length, self.is_repeatable = None, False
                return
            # Opened and closed again, so that a path that can't be read raises before anything is sent.
            with open(path, "rb") as file:
                self._measure(file, os.fstat(file.fileno()).st_size)
        except OSError as error:
            raise type(error)(error.errno, f"`{self._argument}` can't be read: {error.strerror}", path) from None

    def _take_open_file(self, file: Any) -> None:
        argument = self._argument
        if isinstance(file, TextIOBase):
            raise TypeError(f"`{argument}` must be opened in binary mode, such as open(path, 'rb')")
        from inspect import iscoroutinefunction  # lazy: few calls upload files

        if iscoroutinefunction(file.read):
            raise TypeError(_ASYNCHRONOUS.format(argument))
        # Checked now: once bytes are on the way it is too late for a caller's mistake.
        if getattr(file, "closed", False):
            raise ValueError(f"`{argument}` can't be read: the file is closed")
        if hasattr(file, "readable") and not file.readable():
            raise ValueError(f"`{argument}` must be opened for reading, such as open(path, 'rb')")
        name = getattr(file, "name", None)
        self.name = os.path.basename(name) if isinstance(name, str) and name else None
        self._content = file
        # Reading zero bytes does not wait, and shows the type that a read returns.
        first = _checked(file.read(0), file, argument)
        try:
            start = file.tell()
            file.seek(0, os.SEEK_END)
            end = file.tell()
            # A position at the end means that the file was just written or read, so all of it is sent.
            self._start = 0 if start >= end else start
            file.seek(self._start)
        except (AttributeError, OSError, ValueError):
            self.length = None
            self.is_repeatable = False
            self._first = first
            return
        self._measure(file, end - self._start)
        if self._content is file:
            file.seek(self._start)

    def _measure(self, file: Any, size: int) -> None:
        """Find the length. Small files are read for this, because files in /proc claim to be empty."""
        self.length = size
        if size > _SMALL_BYTES:
            return
        found = bytearray()
        while left := _SMALL_BYTES + 1 - len(found):
            piece = _checked(file.read(left), file, self._argument)
            if not piece:
                break
            found += piece
        if len(found) > _SMALL_BYTES:
            refuse_device(_mode(file), f"`{self._argument}`", self.name)
            self.length = None
        elif len(found) != size:
            self._content, self.length = bytes(found), len(found)

    def __iter__(self) -> Iterator[bytes]:
        content = self._content
        if isinstance(content, bytes):
            if content:
                yield content
            return
        if self._was_read and not self.is_repeatable:
            raise ValueError("a file that can't be rewound was read already")
        self._was_read = True
        if isinstance(content, str):
            with open(content, "rb") as file:
                yield from self._pieces(file)
            return
        if self.is_repeatable:
            content.seek(self._start)
        elif self._first:
            yield self._first
        yield from self._pieces(content)

    def _pieces(self, file: Any) -> Iterator[bytes]:
        left = self.length
        while left is None or left > 0:
            data = file.read(_PIECE_BYTES if left is None else min(_PIECE_BYTES, left))
            piece = _checked(data, file, self._argument)
            if data is None:
                yield b""
                continue
            if not piece:
                if left:
                    raise ValueError(f"the file is {left} bytes shorter than when the request began")
                return
            if left is not None:
                left -= len(piece)
            yield piece


def refuse_device(mode: int, what: str, path: Any) -> None:
    """Raise ValueError for the mode of a device, because most devices have no end."""
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        raise ValueError(
            f"{what} is a device, {path}, which may have no end: read what you want of it and pass the bytes"
        )


def _mode(file: Any) -> int:
    """Return the mode of an open file; 0 for an object without a descriptor."""
    try:
        return os.fstat(file.fileno()).st_mode
    except (AttributeError, OSError, ValueError):
        return 0


def _checked(data: Any, file: Any, argument: str) -> bytes:
    """Return the result of a read as bytes; empty for None, from a non-blocking pipe without data."""
    if type(data) is bytes:
        return data
    if isinstance(data, str):
        raise TypeError(f"`{argument}` returns text: open the file in binary mode, such as open(path, 'rb')")
    from inspect import isawaitable, iscoroutine  # lazy: few files return anything else

    if isawaitable(data):
        if iscoroutine(data):
            data.close()  # otherwise Python warns that it was never awaited
        raise TypeError(_ASYNCHRONOUS.format(argument))
    if isinstance(data, bytes | bytearray | memoryview):
        return bytes(data)
    if data is None and hasattr(file, "fileno"):
        return b""
    raise TypeError(f"`{argument}`: read() must return bytes, got {type(data).__name__}")
