"""The output file, which is the journal of the run: lines are only added, by one process, and survive its end."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .bulk_errors import BulkError
from .records import Record, record_of

__all__ = ["Journal"]

_PIECE: Final = 1 << 20


class Journal:
    """A file of records that lines are appended to.

    What `append` has written survives the end of the process; `sync` makes it survive a power cut.

    Attributes:
        path: the file.
        size: its length, up to the last whole line.
        cut_bytes: how many bytes of an incomplete last line were removed when it was opened.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or create it.

        Raises:
            OSError: it can't be written.
        """
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.cut_bytes = 0
        self.reopen()

    def reopen(self) -> None:
        """Open the file again after `close`."""
        self._fd = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
        self.size = os.fstat(self._fd).st_size
        self._is_dirty = False

    def records(self, *, cuts: bool = True) -> Iterator[Record]:
        """Read all records. An incomplete last line is cut off: the process or the machine ended while it was written.

        Args:
            cuts: whether to cut; if not, such a line is an error, because a run may not have written it.

        Raises:
            BulkError: another line is not a record.
        """
        end, number, fault = 0, 0, ""
        with self.path.open("rb", buffering=_PIECE) as file:
            for line in file:
                number += 1
                if fault:
                    raise BulkError(
                        f"line {number - 1} of {self.path} is not a record: {fault};"
                        " remove the line, or write to another output"
                    )
                try:
                    if not line.endswith(b"\n"):
                        raise ValueError("it is incomplete")
                    record = record_of(line)
                except ValueError as error:
                    fault = str(error)
                    continue
                end += len(line)
                yield record
        if fault and not cuts:
            raise BulkError(f"{self.path} is not the output of a bulk run: line {number} is not a record: {fault}")
        if fault:
            self.cut_bytes = self.size - end
            os.ftruncate(self._fd, end)
        self.size = end

    def append(self, line: bytes) -> None:
        """Add a line.

        Raises:
            OSError: it can't be written, and the file is as it was before.
        """
        self._is_dirty = True
        try:
            written = os.write(self._fd, line)
            while written < len(line):
                written += os.write(self._fd, line[written:])
        except OSError:
            os.ftruncate(self._fd, self.size)
            raise
        self.size += len(line)

    def sync(self) -> None:
        """Make what was added survive a power cut. Another thread may call it."""
        if self._is_dirty:
            self._is_dirty = False
            getattr(os, "fdatasync", os.fsync)(self._fd)

    def is_in_place(self) -> bool:
        """Return whether the path still names this file."""
        try:
            there = os.stat(self.path)
        except OSError:
            return False
        here = os.fstat(self._fd)
        return (there.st_dev, there.st_ino) == (here.st_dev, here.st_ino)

    def restore(self) -> None:
        """Write the file again at its path, from which it was removed.

        Raises:
            OSError: it can't be written, or something else is there now.
        """
        fd = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o666)
        place = 0
        while piece := os.pread(self._fd, _PIECE, place):
            place += len(piece)
            while piece:
                piece = piece[os.write(fd, piece) :]
        os.fsync(fd)
        os.close(self._fd)
        self._fd = fd

    def close(self) -> None:
        """Sync and close the file."""
        if self._fd >= 0:
            try:
                self.sync()
            finally:
                os.close(self._fd)
                self._fd = -1
