"""The folder of a job, next to its output: lock, manifest and report."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import orjson

from .bulk_errors import JobLockedError

__all__ = ["JobFolder", "errors_path"]


def errors_path(output: Path) -> Path:
    """Return the path of the failures next to an output: `out.errors.jsonl` for `out.jsonl`."""
    return output.with_name(f"{output.stem}.errors{output.suffix}")


class JobFolder:
    """`out.jsonl.job/`. Whoever has the lock may write to the output.

    Attributes:
        path: the folder.
    """

    def __init__(self, output: Path) -> None:
        self.path = output.with_name(output.name + ".job")
        self._fd = -1

    def lock(self) -> None:
        """Take the lock; the system releases it when the process ends, however it ends.

        Raises:
            JobLockedError: another run has it.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        fd = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(fd)
        except OSError:
            holder = os.read(fd, 20).decode("ascii", "replace").strip()
            os.close(fd)
            raise JobLockedError(
                f"another run{f' (process {holder})' if holder else ''} writes to {str(self.path)[: -len('.job')]};"
                " wait for it, or stop it"
            ) from None
        os.ftruncate(fd, 0)
        os.write(fd, b"%d\n" % os.getpid())
        self._fd = fd

    def unlock(self) -> None:
        """Release the lock."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def read(self, name: str) -> dict[str, Any]:
        """Return the content of a file of the folder; empty if there is none."""
        try:
            found = orjson.loads((self.path / name).read_bytes())
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def overwrite(self, name: str, content: dict[str, Any]) -> None:
        """Write a small file of the folder in one piece, which is faster than to replace it.

        Args:
            name: the name of the file.
            content: what is in it, always of about the same length.
        """
        fd = os.open(self.path / name, os.O_WRONLY | os.O_CREAT, 0o666)
        try:
            os.write(fd, orjson.dumps(content).ljust(100) + b"\n")
        finally:
            os.close(fd)

    def write(self, name: str, content: dict[str, Any], *, syncs: bool = False) -> None:
        """Replace a file of the folder; a reader sees the old content or the new one.

        Args:
            name: the name of the file.
            content: its content.
            syncs: whether the new content has to survive a power cut.
        """
        new = self.path / f"{name}.new"
        with new.open("wb") as file:
            file.write(orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n")
            file.flush()
            if syncs:
                os.fsync(file.fileno())
        new.replace(self.path / name)


def _lock(fd: int) -> None:
    if sys.platform == "win32":  # pragma: no cover - not on this system
        import msvcrt  # now: only Windows has it

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # now: Windows has none

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
