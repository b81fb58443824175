"""Writes the lines of a run, and watches over its files."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from .journal import Journal

__all__ = ["Recorder"]


class Recorder:
    """Writes to the files of a run, and stops it when that is not possible."""

    def __init__(self, journals: tuple[Journal, ...], stop: Callable[[str], None]) -> None:
        """Take the files.

        Args:
            journals: the files.
            stop: stops the run for a reason; it does nothing if the run was stopped already.
        """
        self._journals, self._stop = journals, stop
        self._unwritten: list[tuple[Journal, bytes]] = []
        self._gone: set[Journal] = set()

    def write(self, journal: Journal, line: bytes) -> bool:
        """Write a line. If that fails, stop, and try again at the end."""
        try:
            if not self._unwritten:
                journal.append(line)
                return True
        except OSError as error:
            self._stop(f"{journal.path} can't be written: {error.strerror or error}")
        self._unwritten.append((journal, line))
        return False

    def write_the_rest(self) -> int:
        """Write what could not be written before; return how many lines still can't: the next run asks again."""
        rest, self._unwritten = self._unwritten, []
        for number, (journal, line) in enumerate(rest):
            try:
                journal.append(line)
            except OSError:
                return len(rest) - number
        return 0

    async def secure(self) -> None:
        """Sync the files, and check that they are still there."""
        for journal in self._journals:
            if journal not in self._gone and not journal.is_in_place():
                self._gone.add(journal)
                try:
                    journal.restore()
                    what = "it was written again, with all answers"
                except OSError as error:
                    what = f"it can't be written again: {error.strerror or error}"
                self._stop(f"{journal.path} was removed or replaced during the run; {what}")
            try:
                await asyncio.to_thread(journal.sync)
            except OSError as error:
                self._stop(f"{journal.path} can't be written: {error.strerror or error}")
