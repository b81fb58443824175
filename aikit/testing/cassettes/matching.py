"""Decides whether a request is the one that was recorded, and says what differs."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from .concealing import Concealer, as_json

__all__ = ["MATCHERS", "Asked", "check_matchers", "differences", "distance", "key_of"]

# Longer files and binary ones are recorded by their size and checksum.
_LONGEST_FILE = 1000
_BOUNDARY: Final = "aikit-cassette"
# The facts in the head of a part of a form.
_FACTS: Final = {
    "name": re.compile(r'[; ]name="([^"]*)"', re.IGNORECASE),
    "filename": re.compile(r'[; ]filename="([^"]*)"', re.IGNORECASE),
    "type": re.compile(r"^content-type: *([^;\r\n]+)", re.IGNORECASE | re.MULTILINE),
}
_BOUNDARY_OF = re.compile(r'boundary="?([^";]+)"?')
_MOST_DIFFERENCES = 5


class Asked(NamedTuple):
    """A request, without its secrets.

    Attributes:
        method: HTTP method in upper case.
        url: absolute URL.
        headers: header lines by name.
        body: the body as it is recorded; None for none.
        content: what the body says, to be compared: a JSON value, the parts of a form, or a text.
    """

    method: str
    url: str
    headers: dict[str, list[str]]
    body: str | None
    content: Any

    @classmethod
    def of(
        cls,
        method: str,
        url: str,
        headers: Mapping[str, Sequence[str]],
        body: str | bytes | None,
        concealer: Concealer,
    ) -> Asked:
        """Create one from the facts of a request, whose headers have no secrets anymore."""
        lines = {name: list(values) for name, values in headers.items()}
        kind = next((value for name, values in lines.items() if name.lower() == "content-type" for value in values), "")
        shown, content = _read(body, kind, concealer)
        if content is not None and "boundary=" in kind:
            lines = {
                name: [_BOUNDARY_OF.sub(f"boundary={_BOUNDARY}", each) for each in values]
                for name, values in lines.items()
            }
        return cls(method.upper(), concealer.url(url), lines, shown, content)

    def describe(self) -> str:
        """Return method, URL and the start of the body."""
        return f"{self.method} {self.url} {_cut(' '.join((self.body or '').split()), 300)}".rstrip()


def _read(body: str | bytes | None, kind: str, concealer: Concealer) -> tuple[str | None, Any]:
    """Return a body without secrets, and what it says."""
    if not body:
        return None, None
    found = _BOUNDARY_OF.search(kind) if kind.lower().startswith("multipart/") else None
    if found is not None:
        parts = list(_parts(body if isinstance(body, bytes) else body.encode(), found[1].encode(), concealer))
        lines = [f"--{_BOUNDARY}\r\n{head}\r\n\r\n{content}\r\n" for head, content in parts]
        facts = [
            {**{name: found[1] for name, each in _FACTS.items() if (found := each.search(head))}, "content": content}
            for head, content in parts
        ]
        return f"{''.join(lines)}--{_BOUNDARY}--\r\n", sorted(facts, key=lambda part: part.get("name", ""))
    try:
        text = body.decode() if isinstance(body, bytes) else body
    except UnicodeDecodeError as error:
        mark = _mark(error.object)
        return mark, mark
    if "x-www-form-urlencoded" in kind.lower():
        shown = concealer.form(text)
        return shown, [list(pair) for pair in parse_qsl(shown, keep_blank_values=True)]
    shown = concealer.body(text)
    value = as_json(shown)
    return shown, shown if value is None else value


def _parts(body: bytes, boundary: bytes, concealer: Concealer) -> Iterator[tuple[str, str]]:
    """Yield head and content of each part of a form."""
    for part in body.split(b"--" + boundary)[1:-1]:
        raw_head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        head, content = concealer.body(raw_head.decode("utf-8", "replace")), content.removesuffix(b"\r\n")
        name = _FACTS["name"].search(head)
        try:
            text = content.decode()
            is_short = len(content) <= _LONGEST_FILE or "filename" not in head.lower()
        except UnicodeDecodeError:
            text, is_short = "", False
        yield head, concealer.field(name[1] if name else "", text) if is_short else _mark(content)


def _mark(content: bytes) -> str:
    return f"<{len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}>"


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _query(url: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(parse_qsl(urlsplit(url).query, keep_blank_values=True)))


def _place(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower() + parts.path


MATCHERS: Final[Mapping[str, Callable[[Asked], Any]]] = {
    "method": lambda asked: asked.method,
    "url": lambda asked: (_place(asked.url), _query(asked.url)),
    "host": lambda asked: urlsplit(asked.url).netloc.lower(),
    "path": lambda asked: urlsplit(asked.url).path,
    "query": lambda asked: _query(asked.url),
    "body": lambda asked: _canonical(asked.content),
}
"""The parts of a request that can be compared, by name."""


def check_matchers(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of what is compared.

    Raises:
        ValueError: if one is unknown, or there is none.
    """
    unknown = [name for name in names if name not in MATCHERS]
    if unknown or not names or isinstance(names, str):
        raise ValueError(f"`match_on` must be a tuple of {', '.join(map(repr, MATCHERS))}, got {names!r}")
    return tuple(names)


def key_of(asked: Asked, names: Sequence[str]) -> tuple[Any, ...]:
    """Return what makes a request the same as another, as a key of dictionaries."""
    return tuple(MATCHERS[name](asked) for name in names)


def distance(asked: Asked, recorded: Asked, names: Sequence[str]) -> tuple[int, int]:
    """Return how different two requests are: in how many of these regards, and in how many places of the body."""
    regards = sum(MATCHERS[name](asked) != MATCHERS[name](recorded) for name in names)
    return regards, sum(1 for _ in _places("body", asked.content, recorded.content))


def differences(asked: Asked, recorded: Asked, names: Sequence[str]) -> list[str]:
    """Return what differs, one line for each place; empty if the requests match."""
    found = []
    for name in names:
        if MATCHERS[name](asked) == MATCHERS[name](recorded):
            continue
        if name == "body":
            found += [
                f"{place}: asked {_short(one)}, recorded {_short(other)}"
                for place, one, other in _places("body", asked.content, recorded.content)
            ]
        else:
            found.append(f"{name}: asked {_shown_part(name, asked)}, recorded {_shown_part(name, recorded)}")
    more = len(found) - _MOST_DIFFERENCES
    return found if more <= 0 else [*found[:_MOST_DIFFERENCES], f"and {more} more"]


def _shown_part(name: str, asked: Asked) -> str:
    return asked.url if name == "url" else f"{MATCHERS[name](asked)}"


class _Missing:
    def __repr__(self) -> str:
        return "nothing"


_MISSING = _Missing()


def _places(place: str, one: Any, other: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield the places where two JSON values differ, with both values."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(one.keys() | other.keys()):
            yield from _places(f"{place}.{name}", one.get(name, _MISSING), other.get(name, _MISSING))
    elif isinstance(one, list) and isinstance(other, list):
        for index in range(max(len(one), len(other))):
            pair = [each[index] if index < len(each) else _MISSING for each in (one, other)]
            yield from _places(f"{place}[{index}]", *pair)
    elif _MISSING in (one, other) or _canonical(one) != _canonical(other):
        yield place, one, other


def _short(value: Any) -> str:
    return _cut(repr(value) if isinstance(value, str | _Missing) else _canonical(value), 120)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
