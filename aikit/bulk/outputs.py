"""Reads the output of a run: its status, and copies of it in the order of the input."""

from __future__ import annotations

import csv
import os
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import orjson

from .batch_parts import Parts
from .bulk_errors import BulkError, JobLockedError
from .identity import id_hash
from .job_folder import JobFolder, errors_path
from .records import Record, record_of
from .results import ALL_ANSWERED, NOT_FINISHED, SOME_FAILED, BulkReport, text_of_answer
from .shards import shard_outputs
from .spending import Prices
from .tallies import Tally
from .under_way import UnderWay

__all__ = ["bulk_status", "export_answers"]

_COLUMNS: Final = ("custom_id", "status", "text", "error", "body")


def bulk_status(output: str | os.PathLike[str]) -> tuple[BulkReport, bool]:
    """Read where a run is, also while it goes on, and whether a process is working on it.

    Args:
        output: the path of the answers.

    Returns:
        The counts of answers and failures, their tokens and their cost; and whether the run is going on.

    Raises:
        BulkError: there is no such output, or a line of it is invalid.
    """
    path = Path(output)
    folder = JobFolder(path)
    manifest = folder.read("manifest.json")
    if not path.exists() or not manifest:
        raise BulkError(f"{path} is not the output of a bulk run")
    tally = Tally()
    for record in map(_record, _all_lines(path, failures=False)):
        tally.answered += record.is_success
        tally.add_answer(record.body, record.tier)
    for record in map(_record, _all_lines(path, failures=True)):
        tally.failed += 1
        tally.add_cause(_cause(record))
    try:
        folder.lock()
    except JobLockedError:
        is_running = True
    else:
        is_running = False
        folder.unlock()
    total = manifest.get("requests")
    cost = Prices(str(manifest.get("prices") or ""), is_needed=False).cost(tally.tokens)
    report = BulkReport(
        str(path),
        total if isinstance(total, int) else None,
        tally.answered,
        tally.failed,
        tokens=tally.total_tokens(),
        cost=cost,
        causes=tally.causes,
        reason=None if is_running else folder.read("report.json").get("reason"),
        batches=tuple(part.told() for part in Parts(folder).all),
    )
    code = NOT_FINISHED if report.left or report.total is None else SOME_FAILED if report.failed else ALL_ANSWERED
    sent_twice = UnderWay(folder).sent_twice(0 if is_running else report.left)
    return report._replace(exit_code=code, sent_twice=sent_twice), is_running


def export_answers(
    output: str | os.PathLike[str], target: str | os.PathLike[str], *, ordered: bool = True, failures: bool = False
) -> int:
    """Copy answers to another file, in the order of the input.

    Args:
        output: the path of the answers.
        target: the path of the copy: `.csv` for a table with the texts, else the lines as they are.
        ordered: whether in the order of the input; default True. Takes 24 bytes of memory for each answer.
        failures: whether the failures are copied too; default False.

    Returns:
        How many lines were copied.

    Raises:
        BulkError: a line of the output is invalid.
    """
    kinds = (False, True) if failures else (False,)
    paths = [path for kind in kinds for path in _files(Path(output), failures=kind)]
    target = Path(target)
    if any(target.exists() and path.exists() and target.samefile(path) for path in paths):
        raise BulkError(f"{target} is the output itself; export to another file")
    new = target.with_name(f"{target.name}.new")
    lines: Iterator[bytes] = _in_order(paths) if ordered else (line for path in paths for line in _lines(path))
    if len(paths) > len(kinds):
        lines = _once(lines)
    count = 0
    if target.suffix == ".csv":
        with new.open("w", newline="", encoding="utf-8") as table:
            writer = csv.writer(table)
            writer.writerow(_COLUMNS)
            for line in lines:
                writer.writerow(_row(record_of(line)))
                count += 1
    else:
        with new.open("wb", buffering=1 << 20) as file:
            for line in lines:
                file.write(line)
                count += 1
    new.replace(target)
    return count


def _cause(record: Record) -> str:
    """Return the short name of the cause of a failure."""
    error = record.whole.get("error")
    if isinstance(error, dict):
        return str(error.get("code"))
    told = record.body.get("error") if isinstance(record.body, dict) else None
    code = (told.get("code") or told.get("type")) if isinstance(told, dict) else None
    return str(record.status) if code is None else f"{record.status} {code}"


def _row(record: Record) -> tuple[Any, ...]:
    error = record.whole.get("error")
    told = error.get("message") if isinstance(error, dict) else None
    body = "" if record.body is None else orjson.dumps(record.body).decode()
    return record.custom_id, record.status, text_of_answer(record.body), told, body


def _in_order(paths: list[Path]) -> Iterator[bytes]:
    """Yield the lines of files by their line of the input, through an index of offsets."""
    keys, offsets, owners = array("q"), array("q"), array("b")
    for owner, path in enumerate(paths):
        offset = 0
        for line in _lines(path):
            record = record_of(line)
            keys.append(record.line if record.line is not None else 1 << 62)
            offsets.append(offset)
            owners.append(owner)
            offset += len(line)
    files = [path.open("rb") if path.exists() else None for path in paths]
    try:
        for index in sorted(range(len(keys)), key=keys.__getitem__):
            file = files[owners[index]]
            assert file is not None
            file.seek(offsets[index])
            yield file.readline()
    finally:
        for file in files:
            if file is not None:
                file.close()


def _lines(path: Path) -> Iterator[bytes]:
    """Yield the whole lines of a file; the last one may still be being written."""
    if path.exists():
        with path.open("rb", buffering=1 << 20) as file:
            for line in file:
                if line.endswith(b"\n"):
                    yield line


def _files(output: Path, *, failures: bool) -> list[Path]:
    """Return the files with answers or failures: those of processes that have not ended, then that of the run."""
    outputs = [*shard_outputs(JobFolder(output)), output]
    return [errors_path(path) for path in outputs] if failures else outputs


def _all_lines(output: Path, *, failures: bool) -> Iterator[tuple[Path, int, bytes]]:
    """Yield the answers or the failures, each with its file and its line of it."""
    paths = _files(output, failures=failures)
    numbered = ((path, number, line) for path in paths for number, line in enumerate(_lines(path), 1))
    return numbered if len(paths) == 1 else _once(numbered, lambda each: each[2])


def _once(lines: Iterator[Any], line_of: Callable[[Any], bytes] = bytes) -> Iterator[Any]:
    """Yield one line of each ID: a line may be in two files while it is moved."""
    seen: set[int] = set()
    for each in lines:
        key = id_hash(record_of(line_of(each)).custom_id)
        if key not in seen:
            seen.add(key)
            yield each


def _record(numbered: tuple[Path, int, bytes]) -> Record:
    path, number, line = numbered
    try:
        return record_of(line)
    except ValueError as error:
        raise BulkError(f"line {number} of {path} is not a record: {error}") from None
