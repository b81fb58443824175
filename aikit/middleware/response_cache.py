"""A cache of answers in a file of SQLite."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Generator
from contextlib import suppress
from functools import partial
from logging import getLogger
from threading import Lock
from time import time
from typing import TYPE_CHECKING, Any, Final

from aikit.core.layers import CallAnswer, CallRequest, Middleware

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from aikit.core.observers import StreamEnded

__all__ = ["ResponseCache"]

_LOGGER: Final = getLogger("aikit")
# Operations that only compute an answer.
_OPERATIONS: Final = frozenset(
    {"create_chat_completion", "create_completion", "create_embedding", "create_moderation", "create_response"}
)
# Fields of a body that make the API keep something, or continue what it keeps.
_STATEFUL: Final = ("background", "conversation", "previous_response_id")
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, created REAL NOT NULL, kind TEXT NOT NULL, request_id TEXT NOT NULL, content BLOB NOT NULL
)
"""


class ResponseCache(Middleware):
    """Middleware that answers a request from a file, if the same request was answered before.

    Two requests are the same if operation, server, path, query and body are; the order of fields doesn't matter, and
    neither do headers and keys. Only successful answers are kept, and only those of chat completions, completions,
    embeddings, moderations and responses. A request that makes the API keep something is sent each time: `store`,
    `conversation`, `background`, or a `previous_response_id`. Responses are stored by default, so set `store=False`.

    You may share one between clients and threads, and the file between processes. The file holds answers, and hashes of
    requests. Only its owner may read it.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        max_age: float | None = None,
        most_entries: int | None = None,
        streams: bool = False,
        operations: Collection[str] = _OPERATIONS,
    ) -> None:
        """Open a cache, and create its file if it does not exist.

        Args:
            path: the file; `:memory:` for none.
            max_age: seconds for which an answer may be used; default None, forever.
            most_entries: how many answers to keep; the oldest are removed first. Default None, all.
            streams: whether to keep streams too. A cached stream arrives at once. Default False.
            operations: names of the operations whose answers to keep.

        Raises:
            sqlite3.Error: the file can't be opened, or is none of SQLite.
        """
        if max_age is not None and max_age <= 0:
            raise ValueError(f"`max_age` must be more than 0 seconds, got {max_age!r}")
        if most_entries is not None and most_entries < 1:
            raise ValueError(f"`most_entries` must be 1 or more, got {most_entries!r}")
        self.hits = 0
        self.misses = 0
        self._max_age = max_age
        self._most_entries = most_entries
        self._streams = streams
        self._operations = frozenset(operations)
        self._lock = Lock()
        path = os.fspath(path)
        if path != ":memory:":
            with suppress(FileExistsError):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))
        self._file = sqlite3.connect(path, timeout=5.0, check_same_thread=False, isolation_level=None)
        self._file.execute(_SCHEMA)

    def around(self, request: CallRequest) -> Generator[CallRequest | Callable[[], Any], Any, CallAnswer]:
        """Answer from the file, or send the request and keep its answer."""
        key = request.key() if self._keeps(request) else None
        if key is None:
            sent: CallAnswer = yield request
            return sent
        found = yield partial(self._read, key)
        if found is not None:
            self.hits += 1
            kind, request_id, content = found
            return request.answered(content, {"content-type": kind, "x-request-id": request_id})
        self.misses += 1
        answer: CallAnswer = yield request
        if answer.error is not None or answer.status != 200:
            return answer
        kind = answer.headers.get("content-type", "")
        request_id = answer.headers.get("x-request-id", "")
        if answer.is_open:
            answer.when_ended(partial(self._keep_stream, key, kind, request_id))
        elif answer.content:
            yield partial(self._write, key, kind, request_id, answer.content)
        return answer

    def _keeps(self, request: CallRequest) -> bool:
        if request.operation not in self._operations or request.mode == "binary":
            return False
        if request.mode == "stream" and not self._streams:
            return False
        body = request.body()
        if body is None or any(body.get(name) for name in _STATEFUL):
            return False
        return not body.get("store", request.operation == "create_response")

    def _keep_stream(self, key: str, kind: str, request_id: str, ended: StreamEnded) -> None:
        content = ended.content()
        if content is not None and ended.events:
            self._write(key, kind, request_id, content)

    # An error of the file costs an entry, not a call.
    def _read(self, key: str) -> tuple[str, str, bytes] | None:
        oldest = 0.0 if self._max_age is None else time() - self._max_age
        try:
            with self._lock:
                found: tuple[str, str, bytes] | None = self._file.execute(
                    "SELECT kind, request_id, content FROM answers WHERE key = ? AND created >= ?", (key, oldest)
                ).fetchone()
        except sqlite3.Error as error:
            _LOGGER.warning("the response cache can't be read: %s", error)
            return None
        return found

    def _write(self, key: str, kind: str, request_id: str, content: bytes) -> None:
        try:
            with self._lock:
                self._file.execute(
                    "INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", (key, time(), kind, request_id, content)
                )
                if self._most_entries is not None:
                    self._file.execute(
                        "DELETE FROM answers WHERE key NOT IN"
                        " (SELECT key FROM answers ORDER BY created DESC, rowid DESC LIMIT ?)",
                        (self._most_entries,),
                    )
        except sqlite3.Error as error:
            _LOGGER.warning("the response cache can't be written: %s", error)

    def __len__(self) -> int:
        """The number of answers in the file."""
        with self._lock:
            count: int = self._file.execute("SELECT COUNT(*) FROM answers").fetchone()[0]
        return count

    def clear(self) -> None:
        """Remove all answers."""
        with self._lock:
            self._file.execute("DELETE FROM answers")

    def close(self) -> None:
        """Close the file. Calls go on without the cache."""
        with self._lock:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ResponseCache: {self.hits} hits, {self.misses} misses>"
