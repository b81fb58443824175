"""Suggests entries of openapi/surface.yaml for operations that have no method yet.

Most methods follow from the path and from the methods of operations nearby: `GET /pots/{pot_id}/lids` is `list` of the
resource `lids`, below the resource of `GET /pots/{pot_id}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_LISTING = frozenset({"after", "limit"})
_PARAMETER = re.compile(r"\{(\w+)\}")
_TO_ONE = {"get": "retrieve", "delete": "delete"}
_TO_MANY = {"get": "list", "delete": "delete"}


@dataclass(frozen=True)
class Outline:
    """The facts that an entry follows from.

    Attributes:
        title: method and path, such as `GET /pots/{pot_id}`.
        queries: names of the parameters in the query.
        fields: names of the fields of the response.
    """

    title: str
    queries: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()

    @property
    def verb(self) -> str:
        """The HTTP method in lower case."""
        return self.title.partition(" ")[0].lower()

    @property
    def path(self) -> str:
        """The path, with `{}` for each parameter."""
        return _PARAMETER.sub("{}", self.title.partition(" ")[2]).partition("?")[0].strip("/")

    @property
    def lists(self) -> bool:
        """Whether it returns a list."""
        return self.verb == "get" and bool(_LISTING & self.queries or "data" in self.fields)

    def entry(self, operation: str) -> str:
        """The facts of its entry in surface.yaml."""
        facts = {"operation": operation}
        parameters = _PARAMETER.findall(self.title)
        if parameters:
            facts["positional"] = f"[{parameters[-1]}]"
        if self.lists:
            facts["page"] = "next" if "next" in self.fields else "cursor" if "after" in self.queries else "single"
        return "{" + ", ".join(f"{name}: {value}" for name, value in facts.items()) + "}"


def suggest(placed: Iterable[tuple[str, str]], missing: Iterable[str], outlines: Mapping[str, Outline]) -> list[str]:
    """Return a line for each operation that has no method, such as `pots.lids.list: {operation: list_lids}`.

    Args:
        placed: pairs of an operation and the method that calls it.
        missing: the operations without a method.
        outlines: all operations of the document.
    """
    homes: dict[str, str] = {}
    for operation, method in placed:
        if operation in outlines:
            path, home = outlines[operation].path.removesuffix("/{}"), method.rpartition(".")[0]
            # `POST /pots/{}/fill` is a method of `pots`, and says nothing about a resource `fill`.
            while path and path.rpartition("/")[2] == home.rpartition(".")[2]:
                homes[path] = min(home, homes.get(path, home), key=len)
                path, home = path.rpartition("/")[0].removesuffix("/{}"), home.rpartition(".")[0]
    shared: dict[str, set[str]] = {}
    for outline in outlines.values():
        shared.setdefault(outline.path, set()).add("list" if outline.lists else outline.verb)
    lines = []
    for name in missing:
        outline = outlines[name]
        lines.append(f"{_method(outline, homes, shared)}: {outline.entry(name)}  # {outline.title}")
    return lines


def _method(outline: Outline, homes: Mapping[str, str], shared: Mapping[str, set[str]]) -> str:
    path = outline.path
    verbs = shared[path]
    words = path.split("/")
    if words[-1] == "{}":
        return f"{_home(path.removesuffix('/{}'), homes)}.{_TO_ONE.get(outline.verb, 'update')}"
    if verbs == {"post"} and "{}" in words and path not in homes and f"{path}/{{}}" not in shared:
        # `POST /pots/{}/fill` does something with a pot.
        return f"{_home(path.rpartition('/')[0].removesuffix('/{}'), homes)}.{_name(words[-1])}"
    home = _home(path, homes)
    if outline.verb == "get":
        return f"{home}.{'list' if outline.lists else 'retrieve'}"
    if outline.verb == "post":
        # A resource that is read or deleted without an id exists once, so POST changes it.
        return f"{home}.{'update' if verbs & {'delete', 'get'} else 'create'}"
    return f"{home}.{_TO_MANY.get(outline.verb, 'update')}"


def _home(path: str, homes: Mapping[str, str]) -> str:
    """Return the resource of a path: that of the longest known beginning, and the words after it."""
    known = path
    rest: list[str] = []
    while known and known not in homes:
        known, _, word = known.rpartition("/")
        if word != "{}":
            rest.insert(0, _name(word))
    return ".".join([*([homes[known]] if known else []), *rest])


def _name(word: str) -> str:
    return re.sub(r"\W+", "_", word).strip("_") or "NAME"
