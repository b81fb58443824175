"""Writes files completely or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import IO, Final

__all__ = ["is_special", "whole_file", "whole_file_async", "write_whole_file", "write_whole_file_async"]

# Names of descriptors that the process has open. Writes go to them, whatever they are.
_OPEN_ALREADY: Final = ("/dev/fd/", "/dev/stdout", "/dev/stderr", "/proc/")


def is_special(file: str | os.PathLike[str]) -> bool:
    """Whether a path is a device, a FIFO, a socket or an open descriptor, which can't be replaced by a file."""
    if os.fspath(file).startswith(_OPEN_ALREADY):
        return True
    try:
        mode = os.stat(file).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


@contextmanager
def whole_file(file: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file for writing. It changes on disk only after everything has been written.

    The file gets its new content at the end of the block. If the block raises, the file stays as it was. Links remain
    links, and an existing file keeps its mode and its hard links. Devices and FIFOs are written to directly.

    Args:
        file: path of the file.

    Raises:
        OSError: the file can't be written. Missing folders are not created.
    """
    if is_special(file):
        with open(file, "wb") as target:
            yield target
        return
    path = Path(os.path.realpath(file))
    if path.is_dir():
        raise IsADirectoryError(f"{os.fspath(file)!r} is a folder; add a file name to the path")
    # The temporary name doesn't include the file's name, which could make it too long for the file system.
    part = path.with_name(f".aikit-{os.urandom(8).hex()}.part")
    try:
        with open(part, "xb") as target:
            yield target
        _put(part, path)
    finally:
        part.unlink(missing_ok=True)


@asynccontextmanager
async def whole_file_async(file: str | os.PathLike[str]) -> AsyncIterator[IO[bytes]]:
    """Open a file like `whole_file`, but without blocking the event loop while opening or finishing takes long."""
    from asyncio import to_thread  # lazy: the blocking client does without asyncio

    manager = whole_file(file)
    # Opening a FIFO waits for its reader.
    target = await to_thread(manager.__enter__) if is_special(file) else manager.__enter__()
    try:
        yield target
    except BaseException as error:
        manager.__exit__(type(error), error, error.__traceback__)
        raise
    await to_thread(manager.__exit__, None, None, None)


def write_whole_file(file: str | os.PathLike[str], content: bytes) -> None:
    """Write a file with `whole_file`."""
    with whole_file(file) as target:
        target.write(content)


async def write_whole_file_async(file: str | os.PathLike[str], content: bytes) -> None:
    """Write a file with `whole_file` in a thread, because a FIFO waits for its reader."""
    from asyncio import to_thread  # lazy: the blocking client does without asyncio

    await to_thread(write_whole_file, file, content)


def _put(part: Path, path: Path) -> None:
    """Move the content of one file to another."""
    try:
        old = path.stat()
    except FileNotFoundError:
        os.replace(part, path)
        return
    if old.st_nlink == 1 and old.st_uid == part.stat().st_uid:
        os.chmod(part, stat.S_IMODE(old.st_mode))
        with suppress(OSError):  # a file mounted into a container can't be replaced
            os.replace(part, path)
            return
    from shutil import copyfileobj  # lazy: few files have several links

    # A new file would lose the other hard links or the owner.
    with open(part, "rb") as source, open(path, "r+b") as target:
        copyfileobj(source, target)
        target.truncate()
