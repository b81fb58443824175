"""Shards: ranges of an input file, each with a journal, that different processes work on."""

from __future__ import annotations

import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree
from typing import Any, Final

from .bulk_errors import BulkError, JobLockedError
from .identity import Fingerprints
from .job_folder import JobFolder, errors_path
from .journal import Journal
from .records import record_of
from .requests import BulkRequest, Input
from .under_way import UnderWay

__all__ = ["Shard", "ShardInput", "collect_shard", "cut_shards", "shard_output", "shard_outputs", "unlocked_shards"]

_FEWEST_LINES: Final = 100
_SHARDS_PER_PROCESS: Final = 8
_LONGEST_WAIT: Final = 40.0


@dataclass(slots=True)
class Shard:
    """A range of lines.

    Attributes:
        number: its number, from 1.
        first: its first line, from 1.
        last: its last line.
        offset: where its first line begins in a `.jsonl` file.
        wanted: how many of its requests have to be sent.
        done: a bit for each line that is recorded already.
        deaths: how often a process that worked on it died.
    """

    number: int
    first: int
    last: int
    offset: int
    wanted: int
    done: bytearray = field(default_factory=bytearray)
    deaths: int = 0

    def set_done(self, line: int) -> None:
        """Note that a line is recorded already."""
        place = line - self.first
        self.done.extend(bytes(max(0, place // 8 + 1 - len(self.done))))
        self.done[place // 8] |= 1 << place % 8

    def is_done(self, line: int) -> bool:
        """Return whether a line is recorded already."""
        place = line - self.first
        return place // 8 < len(self.done) and bool(self.done[place // 8] >> place % 8 & 1)

    def told(self) -> dict[str, Any]:
        """Return the shard as plain data for another process."""
        names = ("number", "first", "last", "offset", "wanted")
        return {**{name: getattr(self, name) for name in names}, "done": b64encode(self.done).decode()}

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Shard:
        """Return the shard that `told` describes."""
        return cls(**{**told, "done": bytearray(b64decode(told["done"]))})


class ShardInput(Input):
    """The requests of one shard that have to be sent."""

    def __init__(self, source: Path, shape: Any, shard: Shard, *, dedupe: bool, repeated: frozenset[int]) -> None:
        """Take the input of the whole run, and a shard of it.

        Args:
            source: the file.
            shape: how to make requests of it.
            shard: the shard.
            dedupe: whether requests without an ID that are equal are sent once.
            repeated: the hashes of IDs from content that occur more than once in the file.
        """
        super().__init__(source, shape, dedupe=dedupe)
        self._repeated = set(repeated)
        self.total = shard.wanted
        self._shard = shard
        if not repeated:  # else equal requests before the shard count
            self._first, self._offset = shard.first, shard.offset
        self._last = shard.last

    def check(self) -> Iterator[BulkRequest]:
        """Yield nothing: the whole input was checked before it was cut."""
        return iter(())

    def __iter__(self) -> Iterator[BulkRequest]:
        shard = self._shard
        for request in super().__iter__():
            if request.line >= shard.first and not shard.is_done(request.line):
                yield request


def cut_shards(source: Input, processes: int, is_recorded: Callable[[str], bool] | None) -> list[Shard]:
    """Cut an input file that was checked into shards that have something to send.

    Args:
        source: the input.
        processes: how many processes there will be.
        is_recorded: whether a request is recorded already; None if none is.
    """
    if source.path is None:
        raise BulkError("several processes need a file as their input: write the requests to one")
    most = source.last_line
    size = max(_FEWEST_LINES, -(-most // (processes * _SHARDS_PER_PROCESS)))
    shards = [
        Shard(number, first, min(first + size - 1, most), offset, 0)
        for number, (first, offset) in enumerate(source.starts(size), 1)
    ]
    if is_recorded is None:
        for shard in shards:
            shard.wanted = shard.last - shard.first + 1  # or fewer, if there are empty or equal lines
        return shards
    for request in source:
        shard = shards[(request.line - 1) // size]
        if is_recorded(request.custom_id):
            shard.set_done(request.line)
        else:
            shard.wanted += 1
    return [shard for shard in shards if shard.wanted]


def shard_outputs(folder: JobFolder) -> list[Path]:
    """Return the outputs of shards that are not in the output of the run yet."""
    found = (folder.path / "shards").glob("*.jsonl")
    return sorted(path for path in found if not path.name.endswith(".errors.jsonl"))


def shard_output(outputs: Path, number: int) -> Path:
    """Return the output of a shard."""
    return outputs / f"{number:05d}.jsonl"


def collect_shard(output: Path, answers: Journal, errors: Journal, known: Fingerprints | None) -> int:
    """Move what a shard recorded into the output of its run. A crash leaves both, and the next run goes on.

    Args:
        output: the output of the shard.
        answers: the output of the run.
        errors: the failures of the run.
        known: the requests that are there already; None for none of the shard's.

    Returns:
        How many requests of the shard were sent twice, or will be, at most.
    """
    sent_twice = UnderWay(JobFolder(output)).sent_twice(None)
    for path, journal in ((output, answers), (errors_path(output), errors)):
        if path.exists():
            with path.open("rb", buffering=1 << 20) as file:
                for line in file:
                    if line.endswith(b"\n") and (known is None or known.get(record_of(line).custom_id) is None):
                        journal.append(line)
    answers.sync()
    errors.sync()
    errors_path(output).unlink(missing_ok=True)
    output.unlink(missing_ok=True)  # last: it says that the shard is there
    rmtree(JobFolder(output).path, ignore_errors=True)
    return sent_twice


def unlocked_shards(folder: JobFolder, longest_seconds: float = _LONGEST_WAIT) -> list[Path]:
    """Return the outputs of shards that a run left; wait until the processes of a run that was killed have ended.

    Raises:
        JobLockedError: they have not.
    """
    found, until = shard_outputs(folder), time.monotonic() + longest_seconds
    for path in found:
        lock = JobFolder(path)
        while True:
            try:
                lock.lock()
                break
            except JobLockedError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
        lock.unlock()
    return found
