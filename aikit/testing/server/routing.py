"""Finds the operation for the method and path of a request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from aikit.testing.description.document import Document, Operation
from aikit.testing.server.error_answers import APIError


@dataclass
class _Node:
    literal: dict[str, _Node] = field(default_factory=dict)
    variable: _Node | None = None
    # method -> (fixed query, operation id), those with a fixed query first
    operations: dict[str, list[tuple[frozenset[str], str]]] = field(default_factory=dict)


@dataclass(frozen=True)
class Route:
    """The operation of a request, with the decoded values in its path."""

    operation: Operation
    path_values: dict[str, str]


class Router:
    """Finds operations. Literal segments take precedence over variables, and fixed queries over none."""

    def __init__(self, document: Document) -> None:
        """Build a tree of the document's paths."""
        self._document = document
        self._root = _Node()
        for method, path, operation_id in document.routes():
            bare_path, _, query = path.partition("?")
            node = self._root
            for segment in bare_path.strip("/").split("/"):
                if segment.startswith("{"):
                    node.variable = node = node.variable or _Node()
                else:
                    node = node.literal.setdefault(segment, _Node())
            candidates = node.operations.setdefault(method, [])
            candidates.append((frozenset(query.split("&")) if query else frozenset(), operation_id))
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def find(self, method: str, raw_path: str, raw_query: str) -> Route:
        """Return the route of a request. The path is percent-encoded, as sent, without `/v1`.

        Raises:
            APIError: 404 if the API doesn't have this path, 405 if the path doesn't have this method.
        """
        segments = raw_path.removeprefix("/").split("/")
        nodes = list(self._nodes(self._root, segments))
        pairs = frozenset(raw_query.split("&"))
        for node in nodes:
            for fixed, operation_id in node.operations.get(method, ()):
                if fixed <= pairs:
                    operation = self._document.operation(operation_id)
                    return Route(operation, _path_values(operation, segments))
        if nodes:
            raise APIError(405, f"Not allowed to {method} on {raw_path}.", code="method_not_supported")
        raise APIError(404, f"Invalid URL ({method} {raw_path}).")

    def _nodes(self, node: _Node, segments: list[str]) -> Iterator[_Node]:
        if not segments:
            if node.operations:
                yield node
            return
        head, tail = segments[0], segments[1:]
        if head in node.literal:
            yield from self._nodes(node.literal[head], tail)
        if node.variable is not None and head:
            yield from self._nodes(node.variable, tail)


def _path_values(operation: Operation, segments: list[str]) -> dict[str, str]:
    return {
        part[1:-1]: unquote(segment)
        for part, segment in zip(operation.segments, segments, strict=True)
        if part.startswith("{")
    }
