"""The requests of a run, read from what you pass: batch lines, bodies, or rows with a template."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from itertools import pairwise
from math import inf
from pathlib import Path
from string import Formatter
from typing import Any, Final, NamedTuple

import orjson

from aikit.core.encoding import EncodedBody

from .bulk_errors import InputError
from .identity import canonical_form, content_id, fingerprint, id_hash
from .parquet_rows import check_parquet, rows_of_parquet

__all__ = ["BulkRequest", "Input", "Shape"]

# A line of the batch endpoint as most programs write it: what comes before the body.
_BEFORE_BODY: Final = re.compile(
    rb'\{\s*"custom_id"\s*:\s*"([^"\\\x00-\x1f]+)"\s*,\s*"method"\s*:\s*"([A-Z]+)"\s*,'
    rb'\s*"url"\s*:\s*"([^"\\\x00-\x1f]+)"\s*,\s*"body"\s*:\s*(?=\{)'
)
_METHODS: Final = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})


class BulkRequest(NamedTuple):
    """One request.

    Attributes:
        line: its place in the input, from 1.
        custom_id: its ID.
        method: the HTTP method.
        url: the path, which begins with `/v1`.
        body: the body; the text of the input with it if nothing was added to it.
        print: the fingerprint of method, path and body.
        size: the bytes of all three.
    """

    line: int
    custom_id: str
    method: str
    url: str
    body: dict[str, Any]
    print: int
    size: int


class Shape(NamedTuple):
    """How to make requests from the input.

    Attributes:
        url: the path for bodies and rows.
        body: fields that each body gets; those of the line take precedence, except `model`.
        template: a text with `{column}`s, for rows; None for batch lines and bodies.
        prompt_column: the column with the prompt, in place of a template.
        id_column: the column with the ID of a row or body.
    """

    url: str = "/v1/chat/completions"
    body: Mapping[str, Any] = {}
    template: str | None = None
    prompt_column: str | None = None
    id_column: str | None = None

    @property
    def columns(self) -> list[str]:
        """The columns of rows that it reads; none for batch lines and bodies."""
        fields = [] if self.template is None else [name for _, name, _, _ in Formatter().parse(self.template) if name]
        names = [*(re.split(r"[.\[]", field)[0] for field in fields), self.prompt_column, self.id_column]
        is_of_rows = self.template is not None or self.prompt_column is not None
        return list(dict.fromkeys(filter(None, names))) if is_of_rows else []

    def request(self, given: Any, line: int) -> tuple[str | None, str, str, dict[str, Any]]:
        """Return ID, method, path and body of a line; None for the ID if it has none.

        Raises:
            InputError: it is not a request.
        """
        if not isinstance(given, Mapping):
            raise InputError(f"line {line}: expected a JSON object, got {type(given).__name__}")
        if self.template is not None or self.prompt_column is not None:
            return self._of_row(given, line)
        if isinstance(given.get("body"), Mapping) and ("url" in given or "custom_id" in given):
            return self._of_batch_line(given, line)
        custom_id = self._id(given, line)
        body = given if self.id_column is None else {key: each for key, each in given.items() if key != self.id_column}
        return custom_id, "POST", self.url, self._completed(body)

    def _of_batch_line(self, given: Mapping[str, Any], line: int) -> tuple[str | None, str, str, dict[str, Any]]:
        custom_id, method, url = given.get("custom_id"), given.get("method", "POST"), given.get("url", self.url)
        if custom_id is not None and (not isinstance(custom_id, str) or not custom_id):
            raise InputError(f"line {line}: `custom_id` must be a text, got {custom_id!r}")
        if not isinstance(method, str) or method.upper() not in _METHODS:
            raise InputError(f"line {line}: `method` must be one of {', '.join(sorted(_METHODS))}, got {method!r}")
        if not isinstance(url, str) or not url.startswith("/") or ".." in url.split("/"):
            raise InputError(f"line {line}: `url` must be a path such as /v1/chat/completions, got {url!r}")
        return custom_id, method.upper(), url, self._completed(given["body"])

    def _of_row(self, row: Mapping[str, Any], line: int) -> tuple[str | None, str, str, dict[str, Any]]:
        try:
            text = self.template.format_map(row) if self.template is not None else str(row[self.prompt_column or ""])
        except (KeyError, IndexError) as error:
            columns = ", ".join(map(str, row))
            raise InputError(f"line {line}: missing column {error}; the columns are {columns}") from None
        body: dict[str, Any] = {"input": text}
        if self.url == "/v1/chat/completions":
            body = {"messages": [{"role": "user", "content": text}]}
        elif self.url == "/v1/completions":
            body = {"prompt": text}
        return self._id(row, line), "POST", self.url, self._completed(body)

    def _id(self, given: Mapping[str, Any], line: int) -> str | None:
        if self.id_column is None:
            return None
        value = given.get(self.id_column)
        if value is None or value == "":
            raise InputError(f"line {line}: missing ID in the column {self.id_column!r}")
        return str(value)

    def _completed(self, body: Mapping[str, Any]) -> dict[str, Any]:
        if not self.body:
            return body if isinstance(body, EncodedBody) else dict(body)
        completed = {**self.body, **body}
        if "model" in self.body:
            completed["model"] = self.body["model"]
        return completed


class Input:
    """The requests of a file, which can be read again, or of any iterable, which may not.

    Attributes:
        name: what to call it in messages.
        path: the file; None for an iterable.
        total: how many requests there are, once `check` has read them; None if it can't.
        last_line: the last line with a request, once `check` has read it.
    """

    def __init__(self, source: Any, shape: Shape, *, dedupe: bool = False) -> None:
        """Take a path or an iterable.

        Args:
            source: the path of a `.jsonl`, `.csv` or `.parquet` file, or an iterable of mappings.
            shape: how to make requests of it.
            dedupe: whether requests without an ID that are equal are sent once.
        """
        self.path = Path(source) if isinstance(source, str | Path) else None
        self.name = str(self.path) if self.path is not None else "the input"
        self.total: int | None = None
        self.facts: dict[str, Any] = {}
        self._source: Any = source
        self._shape, self._dedupe = shape, dedupe
        # The hashes of IDs from content that occur more than once; None if all have to be counted.
        self._repeated: set[int] | None = None
        self.last_line = 0
        self._first, self._offset = 1, 0
        self._last: float = inf
        if self.path is not None and not self.path.is_file():
            raise InputError(f"{self.path} does not exist")
        if self.path is not None and self.path.suffix == ".parquet":
            check_parquet(self.path, shape.columns)

    @property
    def recipe(self) -> dict[str, Any]:
        """What another process needs to make the same requests of the file, once `check` has read it."""
        return {"shape": list(self._shape), "dedupe": self._dedupe, "repeated": sorted(self._repeated or ())}

    @property
    def is_rereadable(self) -> bool:
        """Whether it can be read before anything is sent, and again."""
        return self.path is not None or isinstance(self._source, list | tuple)

    def check(self) -> Iterator[BulkRequest]:
        """Read all requests once, before anything is sent, and yield them.

        Raises:
            InputError: a line is not a request, or an ID occurs twice.
        """
        hashes: list[int] = []
        own = 0
        for line, (custom_id, method, url, body) in self._parts():
            content = canonical_form(method, url, body)
            text = content_id(content) if custom_id is None else custom_id
            own += custom_id is None
            self.last_line = line
            # The last bit says whether the ID follows from the content.
            hashes.append(id_hash(text) << 1 | (custom_id is None))
            yield BulkRequest(line, text, method, url, body, fingerprint(content), len(content))
        hashes.sort()
        repeated = {one for one, next_one in pairwise(hashes) if one >> 1 == next_one >> 1}
        self.total = len(hashes)
        if any(not each & 1 for each in repeated):
            self._complain_of_repeats({each >> 1 for each in repeated if not each & 1})
        self._repeated = {each >> 1 for each in repeated}
        if self._dedupe and repeated:
            self.total = 1 + sum(one != other for one, other in pairwise(hashes))
        if self.path is not None:
            self.facts = {"path": str(self.path), "bytes": self.path.stat().st_size, "sha256": _sha256_of(self.path)}

    def _complain_of_repeats(self, repeated: set[int]) -> None:
        first: dict[str, int] = {}
        for line, (custom_id, *_) in self._parts():
            if custom_id is None or id_hash(custom_id) not in repeated:
                continue
            if custom_id in first:
                raise InputError(
                    f"the ID {custom_id!r} is on line {first[custom_id]} and on line {line} of {self.name}:"
                    " each request needs a different ID"
                )
            first[custom_id] = line

    def __iter__(self) -> Iterator[BulkRequest]:
        counts: dict[int, int] = {}
        for line, (custom_id, method, url, body) in self._parts():
            content, text = canonical_form(method, url, body), custom_id
            if text is None:
                text = content_id(content)
                key = id_hash(text)
                if self._repeated is None or key in self._repeated:
                    counts[key] = count = counts.get(key, 0) + 1
                    if count > 1 and self._dedupe:
                        continue
                    text = f"{text}-{count}" if count > 1 else text
            yield BulkRequest(line, text, method, url, body, fingerprint(content), len(content))

    def starts(self, size: int) -> Iterator[tuple[int, int]]:
        """Yield every `size`th line up to the last one, and where it begins in a `.jsonl` file."""
        if self.path is None or self.path.suffix in (".csv", ".parquet"):
            yield from ((first, 0) for first in range(1, self.last_line + 1, size))
            return
        offset = 0
        with self.path.open("rb", buffering=1 << 20) as file:
            for number, line in enumerate(file, 1):
                if number > self.last_line:
                    break
                if number % size == 1 or size == 1:
                    yield number, offset
                offset += len(line)

    def _parts(self) -> Iterator[tuple[int, tuple[str | None, str, str, dict[str, Any]]]]:
        for line, given in self._given():
            yield line, self._shape.request(given, line)

    def _given(self) -> Iterator[tuple[int, Any]]:
        if self.path is None:
            yield from enumerate(self._source, 1)
        elif self.path.suffix == ".parquet":
            yield from rows_of_parquet(self.path, self._shape.columns, self._first, self._last)
        elif self.path.suffix == ".csv":
            with self.path.open(newline="", encoding="utf-8-sig") as file:
                for number, row in enumerate(csv.DictReader(file), 1):
                    if number > self._last:
                        break
                    if number >= self._first:
                        yield number, row
        else:
            with self.path.open("rb", buffering=1 << 20) as file:
                file.seek(self._offset)
                for number, line in enumerate(file, self._first):
                    if number > self._last:
                        break
                    if line.strip():
                        try:
                            yield number, _decoded(line)
                        except ValueError as error:
                            raise InputError(f"line {number} of {self.path} is not JSON: {error}") from None


def _decoded(line: bytes) -> Any:
    """Decode a line. A body, its own or that of a line of the batch endpoint, keeps its text, to be sent as it is.

    Raises:
        ValueError: it is not JSON.
    """
    line = line.strip()
    before = _BEFORE_BODY.match(line)
    if before is not None and line.endswith(b"}"):
        content = line[before.end() : -1]
        try:
            body = EncodedBody(orjson.loads(content), content)
            custom_id, method, url = (each.decode() for each in before.groups())
        except ValueError:
            pass  # the body does not come last
        else:
            return {"custom_id": custom_id, "method": method, "url": url, "body": body}
    decoded = orjson.loads(line)
    return EncodedBody(decoded, line) if isinstance(decoded, dict) else decoded


def _sha256_of(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()
