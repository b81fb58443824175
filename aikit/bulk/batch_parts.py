"""The parts of a run at the batch endpoint: files in the job's folder, and what is known of their batches."""

from __future__ import annotations

import os
import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

import orjson

from aikit.core.flow import BYTES_PER_TOKEN

from .bulk_errors import InputError
from .estimates import most_output_tokens
from .identity import id_hash
from .job_folder import JobFolder
from .requests import BulkRequest

__all__ = ["MOST_REQUESTS", "Part", "Parts", "Place", "Splitter", "check_method"]

MOST_REQUESTS: Final = 50_000
MOST_BYTES: Final = 200_000_000
_MOST_INPUTS: Final = 50_000
_NAME: Final = "batches.json"


@dataclass(slots=True)
class Part:
    """Requests that go into one batch.

    Attributes:
        number: its number, which no other part of the job gets.
        url: the path of all requests.
        model: the model of all requests.
        requests: how many they are.
        input_tokens: the tokens of their prompts, estimated.
        output_tokens: the most tokens of their answers, as far as they have a limit.
        began: when it was written, in Unix seconds.
        attempt: which attempt of its requests this is, from 1.
        file_id: the uploaded file; None before.
        batch_id: the batch; None before.
        may_exist: whether a batch may exist whose ID is not known.
        status: that of the batch when it was last retrieved; empty before.
        completed: how many requests were answered then.
        failed: how many had failed then.
    """

    number: int
    url: str
    model: str
    requests: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    began: int = 0
    attempt: int = 1
    file_id: str | None = None
    batch_id: str | None = None
    may_exist: bool = False
    status: str = ""
    completed: int = 0
    failed: int = 0

    def told(self) -> dict[str, Any]:
        """Return what a report says of it."""
        names = ("batch_id", "status", "requests", "completed", "failed", "url", "model", "attempt")
        return {name: getattr(self, name) for name in names}


class Place(NamedTuple):
    """Where a request of a part is.

    Attributes:
        line: its line of the input.
        print: its fingerprint.
        offset: where its line of the part begins.
    """

    line: int
    print: int
    offset: int


class Parts:
    """The parts of a job that have not been recorded.

    Attributes:
        all: the parts, oldest first.
    """

    def __init__(self, folder: JobFolder) -> None:
        """Read what an earlier run left."""
        self._folder = folder
        self._path = folder.path / "batches"
        found = folder.read(_NAME)
        self.all = [Part(**each) for each in found.get("parts", ())]
        self._next = int(found.get("next", 1))

    def remove_strays(self) -> None:
        """Remove files that a run did not finish to write. Needs the lock of the job."""
        known = {path for part in self.all for path in self._files(part)}
        for path in self._path.glob("*") if self._path.is_dir() else ():
            if path not in known:
                path.unlink()

    def save(self) -> None:
        """Write what is known of all parts; it survives a power cut."""
        content = {"next": self._next, "parts": [asdict(part) for part in self.all]}
        self._folder.write(_NAME, content, syncs=True)

    def draft(self, url: str, model: str, attempt: int = 1) -> Draft:
        """Begin to write a part."""
        self._path.mkdir(exist_ok=True)
        part = Part(self._next, url, model, began=int(time.time()), attempt=attempt)
        self._next += 1
        return Draft(part, *self._files(part))

    def put(self, *parts: Part, instead_of: Part | None = None) -> None:
        """Add parts that were written, and forget another one, at once."""
        self.all = [*(each for each in self.all if each is not instead_of), *parts]
        self.save()
        for path in () if instead_of is None else self._files(instead_of):
            path.unlink(missing_ok=True)

    def path(self, part: Part) -> Path:
        """Return the file of a part, in lines of the batch endpoint."""
        return self._files(part)[0]

    def places(self, part: Part) -> dict[str, Place]:
        """Return where each request of a part is, by its ID."""
        requests, index = self._files(part)
        numbers = array("Q", index.read_bytes())
        places: dict[str, Place] = {}
        offset = 0
        with requests.open("rb") as file:
            for count, line in enumerate(file):
                places[orjson.loads(line)["custom_id"]] = Place(numbers[2 * count], numbers[2 * count + 1], offset)
                offset += len(line)
        return places

    def hashes(self) -> Iterator[int]:
        """Yield `id_hash << 64 | fingerprint` of every request of every part."""
        for part in self.all:
            for custom_id, place in self.places(part).items():
                yield id_hash(custom_id) << 64 | place.print

    def read(self, part: Part, places: Sequence[tuple[str, Place]]) -> Iterator[BulkRequest]:
        """Read requests of a part."""
        with self.path(part).open("rb") as file:
            for custom_id, place in places:
                file.seek(place.offset)
                line = file.readline()
                told = orjson.loads(line)
                yield BulkRequest(
                    place.line, custom_id, told["method"], told["url"], told["body"], place.print, len(line)
                )

    def _files(self, part: Part) -> tuple[Path, Path]:
        return self._path / f"{part.number:05d}.jsonl", self._path / f"{part.number:05d}.index"


class Draft:
    """A part that is being written.

    Attributes:
        part: the part.
    """

    def __init__(self, part: Part, requests: Path, index: Path) -> None:
        self.part = part
        self._bytes = self._inputs = 0
        self._numbers = array("Q")
        self._index = index
        self._file: BinaryIO = requests.open("wb", buffering=1 << 20)

    def takes(self, line: bytes, inputs: int, most_requests: int, most_bytes: int) -> bool:
        """Whether there is room for another request; the first one always has it."""
        part = self.part
        return not part.requests or (
            part.requests < most_requests
            and self._bytes + len(line) <= most_bytes
            and self._inputs + inputs <= _MOST_INPUTS
        )

    def add(self, request: BulkRequest, line: bytes, inputs: int) -> None:
        """Write a request."""
        part = self.part
        part.requests += 1
        part.input_tokens += len(line) // BYTES_PER_TOKEN
        part.output_tokens += most_output_tokens(request.body) or 0
        self._bytes += len(line)
        self._inputs += inputs
        self._numbers.extend((request.line, request.print))
        self._file.write(line)

    def finish(self) -> Part:
        """Close the files; they survive a power cut."""
        with self._file:
            self._file.flush()
            os.fsync(self._file.fileno())
        with self._index.open("wb") as file:
            self._numbers.tofile(file)
            file.flush()
            os.fsync(file.fileno())
        return self.part

    def drop(self) -> None:
        """Close the files, and remove them."""
        self._file.close()
        with suppress(OSError):
            os.unlink(self._file.name)


class Splitter:
    """Sorts requests into parts: one path and one model each, and within the limits of the API.

    Attributes:
        is_stopped: ends `next`, and may be set by another thread.
    """

    def __init__(
        self,
        parts: Parts,
        requests: Iterator[BulkRequest],
        most_requests: int,
        *,
        most_bytes: int = MOST_BYTES,
        attempt: int = 1,
    ) -> None:
        """Take the requests; nothing is read yet."""
        self.is_stopped = False
        self._parts, self._requests, self._attempt = parts, requests, attempt
        self._most_requests, self._most_bytes = most_requests, most_bytes
        self._drafts: dict[tuple[str, str], Draft] = {}

    def next(self) -> Part | None:
        """Write the next part and return it for `Parts.put`; None after the last request."""
        for request in self._requests:
            if self.is_stopped:
                break
            check_method(request)
            line = orjson.dumps(
                {"custom_id": request.custom_id, "method": "POST", "url": request.url, "body": request.body}
            )
            line += b"\n"
            inputs = _inputs(request)
            key = (request.url, str(request.body.get("model", "")))
            draft = self._drafts.get(key)
            finished = None
            if draft is not None and not draft.takes(line, inputs, self._most_requests, self._most_bytes):
                finished = draft.finish()
            if draft is None or finished is not None:
                draft = self._drafts[key] = self._parts.draft(*key, self._attempt)
            draft.add(request, line, inputs)
            if finished is not None:
                return finished
        if self.is_stopped or not self._drafts:
            for draft in self._drafts.values():
                draft.drop()
            self._drafts.clear()
            return None
        return self._drafts.pop(next(iter(self._drafts))).finish()


def check_method(request: BulkRequest) -> None:
    """Raise InputError for a request that can't go into a batch."""
    if request.method != "POST":
        raise InputError(
            f"line {request.line}: the batch endpoint takes only POST requests, got {request.method}:"
            " run without `via='batch'`"
        )


def _inputs(request: BulkRequest) -> int:
    """Return how many inputs a request for embeddings has; the API limits their number."""
    given = request.body.get("input")
    return len(given) if request.url == "/v1/embeddings" and isinstance(given, list) else 1
