"""Reads openapi/surface.yaml: which operation is which method of the client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from generator.errors import GeneratorError
from generator.suggestions import Outline, suggest

if TYPE_CHECKING:
    from generator.views import OperationView

PAGES = ("cursor", "next", "single")
RETURNS = ("text",)
_INHERITED = ("headers", "deprecated")
_OF_METHODS = frozenset({"operation", "positional", "page", "headers", "returns", "about", "deprecated"})
_OF_RESOURCES = frozenset({"about", "headers", "deprecated"})


@dataclass(frozen=True)
class Method:
    """A method of the client.

    Attributes:
        name: its last name, such as `create`.
        path: its full name below the client, such as `vector_stores.create`.
        place: file and line of its entry.
        operation: name of the module of the operation that it calls.
        positional: parameters of the path that may be passed without their name.
        page: how a list goes on; empty for a method that does not list.
        headers: headers of every request.
        returns: what it returns, if the document doesn't say it.
        about: what it does; empty if its name says it.
        deprecated: whether the API will drop it.
    """

    name: str
    path: str
    place: str
    operation: str
    positional: tuple[str, ...] = ()
    page: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    returns: str = ""
    about: str = ""
    deprecated: bool = False


@dataclass(frozen=True)
class Node:
    """A resource of the client: its methods, and the resources below it. The root, without a path, is the client."""

    path: str
    about: str
    methods: tuple[Method, ...]
    children: tuple[Node, ...]

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(".")[2]

    def walk(self) -> Iterator[Node]:
        """Yield this node and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all_methods(self) -> Iterator[Method]:
        """Yield the methods of this node and of all below it."""
        for node in self.walk():
            yield from node.methods


def load(file: Path) -> Node:
    """Read the tree and check its form.

    Raises:
        GeneratorError: if the file can't be read, has a name twice, or has an entry that is neither a method nor a
            resource.
    """
    try:
        root = yaml.compose(file.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except OSError as error:
        raise GeneratorError(
            f"the surface can't be read: {error.strerror}", pointer=str(file), cure="restore it from the repository"
        ) from error
    except yaml.YAMLError as error:
        raise GeneratorError(f"not valid YAML: {error}", pointer=str(file), cure="correct the line") from error
    return _Reader(file.name).node(root, "", {})


class _Reader:
    def __init__(self, file: str) -> None:
        self._file = file

    def node(self, node: Any, path: str, inherited: Mapping[str, Any]) -> Node:
        entries = self._entries(node, path)
        facts = {name: self._value(value) for name, (_, value) in entries.items() if name in _OF_RESOURCES}
        inherited = {**inherited, **{name: facts[name] for name in _INHERITED if name in facts}}
        methods: list[Method] = []
        children: list[Node] = []
        for name, (place, value) in entries.items():
            if name in _OF_RESOURCES:
                continue
            below = f"{path}.{name}" if path else name
            if not name.isidentifier() or name.startswith("_"):
                raise GeneratorError(f"{name!r} is not a name", pointer=place, cure="use words joined by underscores")
            if "operation" in self._entries(value, below):
                methods.append(self._method(value, below, place, inherited))
            else:
                children.append(self.node(value, below, inherited))
        return Node(path, str(facts.get("about", "")), tuple(methods), tuple(children))

    def _method(self, node: Any, path: str, place: str, inherited: Mapping[str, Any]) -> Method:
        facts = {name: self._value(value) for name, (_, value) in self._entries(node, path).items()}
        if unknown := facts.keys() - _OF_METHODS:
            raise GeneratorError(
                f"{path} has {', '.join(sorted(unknown))}, which no method has",
                pointer=place,
                cure=f"a method has {', '.join(sorted(_OF_METHODS))}",
            )
        for name, known in (("page", PAGES), ("returns", RETURNS)):
            if facts.get(name, known[0]) not in known:
                raise GeneratorError(
                    f"{path} has the unknown {name} {facts[name]!r}", pointer=place, cure=f"use {' or '.join(known)}"
                )
        facts = {**inherited, **facts}
        facts["positional"] = tuple(facts.get("positional", ()))
        return Method(name=path.rpartition(".")[2], path=path, place=place, **facts)

    def _entries(self, node: Any, path: str) -> dict[str, tuple[str, Any]]:
        """Each entry of a mapping with its place and value."""
        place = self._place(node)
        if not isinstance(node, yaml.MappingNode):
            raise GeneratorError(
                f"{path or 'the surface'} is neither a method nor a resource",
                pointer=place,
                cure="give a method an `operation`, and a resource its methods",
            )
        entries: dict[str, tuple[str, Any]] = {}
        for key, value in node.value:
            if key.value in entries:
                name = f"{path}.{key.value}".lstrip(".")
                raise GeneratorError(
                    f"{name} is there twice", pointer=self._place(key), cure="rename or remove one of the two entries"
                )
            entries[key.value] = (self._place(key), value)
        return entries

    def _value(self, node: Any) -> Any:
        if isinstance(node, yaml.MappingNode):
            return {key.value: self._value(value) for key, value in node.value}
        if isinstance(node, yaml.SequenceNode):
            return [self._value(each) for each in node.value]
        return True if node.tag == "tag:yaml.org,2002:bool" and node.value == "true" else node.value

    def _place(self, node: Any) -> str:
        return self._file if node is None else f"{self._file}:{node.start_mark.line + 1}"


def check(root: Node, operations: Mapping[str, OperationView]) -> None:
    """Check the tree against the operations of the pin.

    Raises:
        GeneratorError: if a method has no operation, or an operation no method.
    """
    for method in root.all_methods():
        check_method(method, operations)
    if missing := unplaced(root, operations):
        raise GeneratorError(
            f"{len(missing)} operations have no method: {', '.join(missing)}",
            pointer="surface.yaml",
            cure="place them where they belong, for example so:\n" + entries(root, missing, operations),
        )


def fit(root: Node, operations: Mapping[str, OperationView]) -> tuple[Node, list[str]]:
    """Adapt the tree to another version of the document, whose operations may have come or gone.

    Returns:
        The tree without the methods whose operations are gone, and what there is to do by hand in surface.yaml.
    """
    gone = [each for each in root.all_methods() if each.operation not in operations]
    notes = [f"{each.place}: remove {each.path}, whose operation {each.operation} is gone" for each in gone]
    if added := unplaced(root, operations):
        lines = entries(root, added, operations)
        notes.append("surface.yaml: place the new operations where they belong, for example so:\n" + lines)
    return _without(root, {each.path for each in gone}), notes


def _without(node: Node, paths: set[str]) -> Node:
    methods = tuple(each for each in node.methods if each.path not in paths)
    return replace(node, methods=methods, children=tuple(_without(each, paths) for each in node.children))


def check_method(method: Method, operations: Mapping[str, OperationView]) -> None:
    """Check one method against its operation.

    Raises:
        GeneratorError: if there is no such operation, or if it lacks a parameter that the entry names.
    """
    operation = operations.get(method.operation)
    if operation is None:
        raise GeneratorError(
            f"{method.path} calls {method.operation}, and the document has no such operation",
            pointer=method.place,
            cure="correct the name, or remove the entry of an operation that is gone",
        )
    names = [each.name for each in operation.path_parameters]
    for name in method.positional:
        if name not in names:
            raise GeneratorError(
                f"{method.path} has the positional parameter {name}, which is not in the path of {operation.title}",
                pointer=method.place,
                cure=f"the path has {', '.join(names) or 'no parameters'}",
            )
    keys = [each.key for each in operation.header_parameters]
    for key, value in method.headers.items():
        if value.startswith("$") and key not in keys:
            raise GeneratorError(
                f"{method.path} has the header {key} from a keyword, which {operation.title} doesn't take",
                pointer=method.place,
                cure=f"the operation takes {', '.join(keys) or 'no headers'}",
            )


def unplaced(root: Node, operations: Mapping[str, OperationView]) -> list[str]:
    """Return the operations that no method calls."""
    placed = {method.operation for method in root.all_methods()}
    return [name for name in operations if name not in placed]


def entries(root: Node, names: list[str], operations: Mapping[str, OperationView]) -> str:
    """Return a method with its entry for each operation, for the tree in surface.yaml."""
    outlines = {
        name: Outline(each.title, frozenset(parameter.key for parameter in each.query_parameters))
        for name, each in operations.items()
    }
    placed = [(method.operation, method.path) for method in root.all_methods()]
    return "\n".join(f"  {line}" for line in suggest(placed, names, outlines))
