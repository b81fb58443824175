"""Writes query strings in the styles of the official package, for programs that use `client.qs`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qs, urlencode

from aikit_openapi.types import is_unset

__all__ = ["QueryWriter"]

_LISTS: Final = ("brackets", "comma", "indices", "repeat")
_MAPPINGS: Final = ("brackets", "dots")


class QueryWriter:
    """Writes parameters as a query string.

    Args:
        array_format: how to write lists: `brackets`, `comma`, `indices` or `repeat`.
        nested_format: how to write mappings: `brackets` or `dots`.
    """

    def __init__(self, *, array_format: str = "brackets", nested_format: str = "brackets") -> None:
        self.array_format = array_format
        self.nested_format = nested_format

    def parse(self, query: str) -> Mapping[str, list[str]]:
        """Return the values of each name in a query string."""
        return parse_qs(query)

    def stringify(self, params: Mapping[str, Any], *, array_format: Any = None, nested_format: Any = None) -> str:
        """Return the query string, percent-encoded.

        Args:
            params: values by name; None is left out.
            array_format: another way to write lists, for this call.
            nested_format: another way to write mappings, for this call.
        """
        return urlencode(self.stringify_items(params, array_format=array_format, nested_format=nested_format))

    def stringify_items(
        self, params: Mapping[str, Any], *, array_format: Any = None, nested_format: Any = None
    ) -> list[tuple[str, str]]:
        """Return the names and values of the query string.

        Args:
            params: values by name; None is left out.
            array_format: another way to write lists, for this call.
            nested_format: another way to write mappings, for this call.
        """
        lists = self.array_format if array_format is None or is_unset(array_format) else array_format
        mappings = self.nested_format if nested_format is None or is_unset(nested_format) else nested_format
        for name, value, known in (("array_format", lists, _LISTS), ("nested_format", mappings, _MAPPINGS)):
            if value not in known:
                raise ValueError(f"`{name}` must be one of {', '.join(known)}, got {value!r}")
        return [pair for name, value in params.items() for pair in _pairs(name, value, lists, mappings)]


def _pairs(name: str, value: Any, lists: str, mappings: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _pairs(f"{name}.{key}" if mappings == "dots" else f"{name}[{key}]", item, lists, mappings)
    elif not isinstance(value, list | tuple):
        if value is not None:
            yield name, _text(value)
    elif lists == "comma":
        yield name, ",".join(_text(each) for each in value if each is not None)
    else:
        for place, item in enumerate(value):
            inner = {"brackets": f"{name}[]", "indices": f"{name}[{place}]"}.get(lists, name)
            yield from _pairs(inner, item, lists, mappings)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
