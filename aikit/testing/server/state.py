"""All that the server remembers: time, ids, stored objects, the script and the requests that it got."""

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

# Of a recorded request, a file up to this size is kept, of a larger one its sum; of other bodies this much.
KEPT_BYTES = 1 << 16
# Of requests and of images behind a URL the last ones are kept, so that a server can run for days.
_KEPT_RECORDS = 10_000
_KEPT_BLOBS = 1_000


def is_sample_id(identifier: str) -> bool:
    """Whether an id is one of those that name an object which always exists."""
    return "sample" in identifier


class Store:
    """Objects by id, in the order of their making; sample ids name objects that are made when asked for."""

    def __init__(self, kind: str, param: str, make_sample: Callable[[str], dict[str, Any]]) -> None:
        """Name the kind for error messages, the parameter that carries the id, and how a sample object is made."""
        self._kind = kind
        self._param = param
        self._make_sample = make_sample
        self._objects: dict[str, dict[str, Any]] = {}

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Iterate over what was stored, oldest first; sample objects are not listed."""
        return iter(list(self._objects.values()))

    def put(self, identifier: str, value: dict[str, Any]) -> None:
        """Store an object under its id."""
        self._objects[identifier] = value

    def get(self, identifier: str) -> dict[str, Any]:
        """Return an object by its id.

        Raises:
            APIError: 404 when there is none.
        """
        if identifier in self._objects:
            return self._objects[identifier]
        if is_sample_id(identifier):
            return self._make_sample(identifier)
        raise not_found(self._kind, identifier, self._param)

    def remove(self, identifier: str) -> None:
        """Forget an object; `APIError` 404 when there is none of this id."""
        self.get(identifier)
        self._objects.pop(identifier, None)

    def clear(self) -> None:
        """Forget all objects."""
        self._objects.clear()


@dataclass
class Record:
    """A request as it arrived, and what became of it."""

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
        """Describe the file for a record; the content itself only when it is small."""
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
    """What one server remembers; `reset` puts it back to how it started."""

    def __init__(self, operations: Mapping[str, str]) -> None:
        """Take the known operations for the script: id -> `METHOD /path`."""
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
        """Return the store of one kind of object, made at its first use."""
        if kind not in self.stores:
            self.stores[kind] = Store(kind, param, make_sample)
        return self.stores[kind]

    def keep_blob(self, name: str, media: str, content: bytes) -> None:
        """Keep the content behind a URL."""
        self.blobs[name] = (media, content)
        if len(self.blobs) > _KEPT_BLOBS:
            self.blobs.popitem(last=False)

    def now(self) -> int:
        """Return the server's time in Unix seconds; it runs with the machine's clock plus what it was moved by."""
        return int(time.time() + self._clock_offset)

    def advance(self, seconds: float) -> None:
        """Move the server's clock forward, so that files expire without waiting."""
        self._clock_offset += seconds

    def new_id(self, prefix: str) -> str:
        """Return an id that was not given before: the prefix and a number."""
        self._last_number += 1
        return f"{prefix}{self._last_number:08d}"
