"""Finds the names of `aikit.types` for places of a document, by openapi/types.json.

`generator/type_names.py` explains the labels of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from generator.report.changes import Side
from generator.report.schemas import Alternative, Leaf, Ref, Schema, Schemas
from generator.transforms.names import component_class

_PACKAGE = "aikit.types"
_MODELS = "aikit_openapi.models"
_KEYWORDS = re.compile(r"(\w+)\(\)")
_COMPONENT = re.compile(r"\w+")
_MEMBER = re.compile(r"\|(\d+)")
_TAG = re.compile(r"\([^()]*\)")


class Place(NamedTuple):
    """A place in a component: `Place("Pet", "toys[].color")`."""

    owner: str
    path: str = ""


class TypeNames:
    """The type names of one document.

    Args:
        data: the content of types.json; without names for a document of another service.
        schemas: the document's schemas.

    Attributes:
        found: the names whose types are in the document.
    """

    def __init__(self, data: Mapping[str, Any], schemas: Schemas) -> None:
        self.found: set[str] = set()
        self._schemas = schemas
        self._components = {component_class(name): name for name in schemas.components}
        self._by_side: dict[Side, dict[Place, str]] = {Side.ANSWER: {}, Side.REQUEST: {}}
        self._keywords: dict[str, str] = {}
        public = _public(data)
        for module, labels in data.get("modules", {}).items():
            for name, label in labels.items():
                full = f"{module}.{name}"
                self._read(label, f"{_PACKAGE}.{public.get(full, full)}")

    def at(self, owner: str, path: str, side: Side) -> str:
        """Return the name for a place in a component: `aikit.types.Pet.toys[].color`; empty if there is no such place.

        The types of requests and of responses have different names. What has no name in `aikit.types` has that of its
        class in `aikit_openapi.models`.
        """
        path = _TAG.sub("", path)
        if self._follow(owner, path) is None:
            return ""
        names = self._by_side[side]
        for end in (len(path), *_ends(path)):
            if name := names.get(Place(owner, path[:end])):
                return _joined(name, path[end:])
        return _joined(f"{_MODELS}.{component_class(owner)}", path)

    def keyword(self, operation: str, key: str) -> str:
        """Return the key of an operation's TypedDict, such as `aikit.types.PetListParams.limit`, or an empty string."""
        name = self._keywords.get(operation)
        return f"{name}.{key}" if name else ""

    def _read(self, label: str, name: str) -> None:
        side = Side.REQUEST if label.startswith("given ") else Side.ANSWER
        label = label.removeprefix("given ")
        if " " in label:
            return  # a class of aikit, or a request with or without its stream
        if keywords := _KEYWORDS.fullmatch(label):
            _keep_shortest(self._keywords, keywords[1], name)
            return
        head = _COMPONENT.match(label)
        owner = self._components.get(head[0]) if head else None
        if head and owner and (place := self._follow(owner, label[head.end() :])):
            self.found.add(name)
            _keep_shortest(self._by_side[side], place, name)

    def _follow(self, owner: str, path: str) -> Place | None:
        """Return the place that a path leads to, relative to the last component on its way."""
        if owner not in self._schemas.components:
            return None
        alternatives: Sequence[Alternative] = [Ref(owner)]
        walked = ""
        while True:
            values = [each for each in alternatives if not (isinstance(each, Leaf) and each.type == "null")]
            if len(values) == 1 and isinstance(values[0], Ref):
                owner, walked = values[0].name, ""
                values = self._schemas.alternatives(self._schemas.components[owner])
            if not path:
                return Place(owner, walked)
            step = next(self._steps(values, path), None)
            if step is None:
                return None
            alternatives, taken, path = step
            walked = f"{walked}{taken}" if walked else taken.lstrip(".")

    def _steps(self, values: Sequence[Alternative], path: str) -> Iterator[tuple[Sequence[Alternative], str, str]]:
        """Yield the alternatives after one step of a path, the step, and the rest of the path."""
        if member := _MEMBER.match(path):
            chosen = [each for each in values if not (isinstance(each, Leaf) and each.type == "null")]
            if int(member[1]) < len(chosen):
                yield [chosen[int(member[1])]], member[0], path[member.end() :]
            return
        for leaf in self._schemas.leaves(values):
            if path.startswith("[]") and leaf.type == "array":
                yield self._alternatives(leaf.get("items")), "[]", path[2:]
            elif leaf.type == "object":
                fields = self._schemas.fields(leaf)
                if path.startswith("{}"):
                    yield self._alternatives(fields.extra), "{}", path[2:]
                    continue
                rest = path.removeprefix(".")
                # The longest name first, because a field may be named `api_key.created`.
                for name in sorted(fields.members, key=len, reverse=True):
                    if rest.startswith(name) and not rest[len(name) :][:1].isidentifier():
                        yield self._alternatives(fields.members[name].schema), f".{name}", rest[len(name) :]

    def _alternatives(self, schema: Schema | bool | None) -> Sequence[Alternative]:
        return self._schemas.alternatives(schema if schema is not None else {})


def is_official(name: str) -> bool:
    """Return whether it is a name of `aikit.types`, and not only of `aikit_openapi.models`."""
    return name.startswith(f"{_PACKAGE}.")


def _public(data: Mapping[str, Any]) -> dict[str, str]:
    """Return the names that packages export, by the names in the modules that define them."""
    modules: Mapping[str, Mapping[str, str]] = data.get("modules", {})
    by_name: dict[tuple[str, str], str] = {}
    for module, labels in modules.items():
        for name in labels:
            by_name[module.rpartition(".")[0], name] = module
    found: dict[str, str] = {}
    for package, names in data.get("packages", {}).items():
        for each in names:
            source, _, name = each.rpartition(".")
            home = ".".join(filter(None, (package, source)))
            module = home if name in modules.get(home, ()) else by_name.get((home, name), "")
            if module:
                _keep_shortest(found, f"{module}.{name}", ".".join(filter(None, (package, name))))
    return found


def _keep_shortest(names: dict[Any, str], key: Any, name: str) -> None:
    names[key] = min(name, names.get(key, name), key=lambda each: (len(each), each))


def _ends(path: str) -> list[int]:
    """Return where the steps of a path end, the last one first, and the beginning."""
    return sorted({0, *(found.start() for found in re.finditer(r"\.|\[\]|\{\}", path))}, reverse=True)


def _joined(name: str, path: str) -> str:
    return f"{name}.{path}" if path and path[0] not in ".[{" else name + path
