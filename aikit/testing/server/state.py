"""The state of the server: time, ids, stored objects, the script and the recorded requests."""

from __future__ import annotations

import base64
import hashlib
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from aikit.testing.server.error_answers import not_found
from aikit.testing.server.script import Script

# A recorded request keeps files up to this size, only the checksum of larger ones, and this much of other bodies.
KEPT_BYTES = 1 << 16
# Only the latest requests, and the latest images with a URL, are kept, so that a server can run for days.
_KEPT_RECORDS = 10_000
_KEPT_BLOBS = 1_000


def is_sample_id(identifier: str) -> bool:
    """Whether an id names an object that always exists."""
    return "sample" in identifier


class Store:
    """Objects by id, oldest first. Objects with sample ids are created on first use."""

    def __init__(self, kind: str, param: str, make_sample: Callable[[str], dict[str, Any]]) -> None:
        """Set the kind for error messages, the parameter with the id, and the factory for sample objects."""
        self._kind = kind
        self._param = param
        self._make_sample = make_sample
        self._objects: dict[str, dict[str, Any]] = {}

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Iterate over the stored objects, oldest first. Sample objects are not listed."""
        return iter(list(self._objects.values()))

    def put(self, identifier: str, value: dict[str, Any]) -> None:
        """Store an object under its id."""
        self._objects[identifier] = value

    def get(self, identifier: str) -> dict[str, Any]:
        """Return an object by its id.

        Raises:
            APIError: 404 if no object has this id.
        """
        if identifier in self._objects:
            return self._objects[identifier]
        if is_sample_id(identifier):
            return self._make_sample(identifier)
        raise not_found(self._kind, identifier, self._param)

    def remove(self, identifier: str) -> None:
        """Remove an object. Raises `APIError` 404 if no object has this id."""
        self.get(identifier)
        self._objects.pop(identifier, None)

    def clear(self) -> None:
        """Remove all objects."""
        self._objects.clear()


@dataclass
class Record:
    """A request as it arrived, and its outcome."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    operation: str | None = None
    body: Any = None
    parts: list[dict[str, Any]] = field(default_factory=list)
    content: bytes = b""
    status: int | None = None
    violation: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the record as JSON."""
        return {**vars(self), "content": base64.b64encode(self.content).decode("ascii")}


@dataclass(frozen=True)
class Upload:
    """One file of a multipart form."""

    name: str
    content_type: str
    content: bytes

    def to_json(self) -> dict[str, Any]:
        """Describe the file for a record. Includes the content only if it is small."""
        described: dict[str, Any] = {
            "filename": self.name,
            "content_type": self.content_type,
            "size": len(self.content),
            "sha256": hashlib.sha256(self.content).hexdigest(),
        }
        if len(self.content) <= KEPT_BYTES:
            described["content"] = base64.b64encode(self.content).decode("ascii")
        return described


class State:
    """The state of one server. `reset` restores its initial state."""

    def __init__(self, operations: Mapping[str, str]) -> None:
        """Create the state, with the known operations for the script: id -> `METHOD /path`."""
        self.script = Script(operations)
        self.records: deque[Record] = deque(maxlen=_KEPT_RECORDS)
        self.stores: dict[str, Store] = {}
        self.blobs: OrderedDict[str, tuple[str, bytes]] = OrderedDict()
        self.spoken: dict[str, str] = {}
        self.answered = 0
        self._last_number = 0
        self._clock_offset = 0.0

    def reset(self) -> None:
        """Forget everything."""
        self.script.clear()
        self.records.clear()
        self.stores.clear()
        self.blobs.clear()
        self.spoken.clear()
        self.answered = 0
        self._last_number = 0
        self._clock_offset = 0.0

    def store(self, kind: str, param: str, make_sample: Callable[[str], dict[str, Any]]) -> Store:
        """Return the store for one kind of object, created on first use."""
        if kind not in self.stores:
            self.stores[kind] = Store(kind, param, make_sample)
        return self.stores[kind]

    def keep_blob(self, name: str, media: str, content: bytes) -> None:
        """Store the content of a URL."""
        self.blobs[name] = (media, content)
        if len(self.blobs) > _KEPT_BLOBS:
            self.blobs.popitem(last=False)

    def now(self) -> int:
        """Return the server's time in Unix seconds: the machine's clock plus the time that it was moved forward."""
        return int(time.time() + self._clock_offset)

    def advance(self, seconds: float) -> None:
        """Move the server's clock forward, for example to let files expire without waiting."""
        self._clock_offset += seconds

    def new_id(self, prefix: str) -> str:
        """Return a new id: the prefix and a number."""
        self._last_number += 1
        return f"{prefix}{self._last_number:08d}"
