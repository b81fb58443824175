"""How many requests were under way when a run was killed: at most so many are sent twice."""

from __future__ import annotations

from contextlib import suppress

from .job_folder import JobFolder

__all__ = ["UnderWay"]

_NAME = "under-way.json"


class UnderWay:
    """The record of requests under way in the job's folder, so that it outlives the process."""

    def __init__(self, folder: JobFolder) -> None:
        """Read what the last run left."""
        self._folder = folder
        found = folder.read(_NAME)
        self._sent_twice, self._most = (
            value if isinstance(value := found.get(name), int) else 0 for name in ("sent_twice", "most")
        )

    def sent_twice(self, left: int | None) -> int:
        """Return how many requests were sent twice at most, in this run and all before.

        Args:
            left: how many requests have neither an answer nor failed; None if it is not known.
        """
        return self._sent_twice + (self._most if left is None else min(self._most, left))

    def begin(self, left: int | None) -> None:
        """Begin a run: from now on, what was under way in the one before may be sent again."""
        self._sent_twice, self._most = self.sent_twice(left), 0

    def grow(self, most: int) -> None:
        """Record that this many requests may be under way."""
        if most > self._most:
            self._write(most)

    def add(self, count: int) -> None:
        """Count what another process sent twice."""
        if count:
            self._sent_twice += count
            self._write(self._most)

    def end(self, lost: int) -> None:
        """Record that a run has ended normally, and how many requests it sent without recording their answers."""
        self._write(lost)

    def _write(self, most: int) -> None:
        self._most = most
        with suppress(OSError):  # the disk may be full; the run says so where it matters
            self._folder.overwrite(_NAME, {"sent_twice": self._sent_twice, "most": most})
