"""Progress on a terminal: a spinner while the service works, and bars for uploads and downloads. Nothing in a pipe."""

# lazy: rich, which a pipe does not need
from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from aikit.cli.terminal import console


@contextmanager
def waiting(text: str) -> Iterator[None]:
    """Show a spinner and the seconds that have passed."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console(of_errors=True), transient=True) as progress:
        progress.add_task(text, total=None)
        yield


@contextmanager
def transferring(text: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """Show a bar for bytes. Yields a function that takes how many have passed."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console(of_errors=True)) as progress:
        task = progress.add_task(text, total=total)
        yield lambda done: progress.update(task, completed=done)


class CountedFile:
    """A file to upload that tells how much of it was read."""

    def __init__(self, file: BinaryIO, path: Path, tell: Callable[[int], None]) -> None:
        self.name = path.name
        self._file = file
        self._tell = tell

    def read(self, size: int = -1) -> bytes:
        """Read, and tell."""
        data = self._file.read(size)
        self._tell(self._file.tell())
        return data

    def seek(self, position: int, whence: int = 0) -> int:
        """Move to a position, as the next attempt does."""
        return self._file.seek(position, whence)

    def tell(self) -> int:
        """Return the position."""
        return self._file.tell()
