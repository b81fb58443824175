"""Compares the operations and models of two documents and judges each difference by its callers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from generator.naming import module_name
from generator.report.changes import Change, Finding, Report, Side, Use
from generator.report.differences import Differences, Scope
from generator.report.official import TypeNames, is_official
from generator.report.operations import Operation, compare_operations, read_operations, uses
from generator.report.schemas import Schemas, canonical, one_notation
from generator.report.surface import Surface, outline
from generator.suggestions import suggest
from generator.surface import load

_KINDS = ("path", "query", "header", "cookie")
Uses = Mapping[str, Mapping[Use, None]]


def compare(
    old: Mapping[str, Any], new: Mapping[str, Any], *, resources: Path | None, openapi: Path | None = None
) -> Report:
    """Compare two OpenAPI documents, pinned or upstream.

    Args:
        old: the document that callers have.
        new: the document that replaces it.
        resources: folder of `aikit`'s resource modules, to name the affected methods.
        openapi: folder with types.json and surface.yaml, to name the affected types and what there is to place.

    Returns:
        The judged changes; false if there are none.

    Raises:
        GeneratorError: a `$ref` has no target, or a component extends itself.
    """
    old, new = one_notation(old), one_notation(new)
    schemas_old, schemas_new = Schemas(old), Schemas(new)
    operations_old, operations_new = read_operations(old, schemas_old), read_operations(new, schemas_new)
    differences = Differences(schemas_old, schemas_new)
    renamed = compare_operations(operations_old, operations_new, differences)
    callers_old = [replace(each, id=renamed.get(each.id, each.id)) for each in operations_old.values()]
    uses_old, uses_new = uses(callers_old, schemas_old), uses(operations_new.values(), schemas_new)
    _compare_models(differences, uses_old, uses_new)
    names_old, names_new = (TypeNames(_type_names(openapi), schemas) for schemas in (schemas_old, schemas_new))
    judge = _Judge(uses_old, uses_new, {**operations_old, **operations_new}, Surface(resources), names_old, names_new)
    changes = [judge.change(finding, list(scopes)) for finding, scopes in differences.findings.items()]
    order = {name: place for place, name in enumerate({**operations_old, **operations_new})}
    changes.sort(key=lambda each: (not each.breaking, order.get(each.where, len(order)), each.where))
    return Report(
        tuple(changes),
        (_calls(operations_old), _calls(operations_new)),
        (len(schemas_old.components), len(schemas_new.components)),
        tuple(sorted(names_old.found - names_new.found)),
        *_to_place(openapi, operations_old, operations_new, schemas_new),
    )


def _type_names(openapi: Path | None) -> Mapping[str, Any]:
    file = openapi and openapi / "types.json"
    data: Mapping[str, Any] = json.loads(file.read_bytes()) if file and file.is_file() else {}
    return data


def _to_place(
    openapi: Path | None, old: Mapping[str, Operation], new: Mapping[str, Operation], schemas: Schemas
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return suggested entries for new operations without a method, and the entries of operations that have gone."""
    file = openapi and openapi / "surface.yaml"
    if not file or not file.is_file():
        return (), ()
    outlines = {module_name(each.id): outline(each, schemas) for each in new.values() if not each.is_webhook}
    before = {module_name(each.id) for each in old.values()}
    placed = [(method.operation, method.path) for method in load(file).all_methods()]
    missing = outlines.keys() - before - dict(placed).keys()
    gone = before - outlines.keys()
    removed = [f"{path}: {{operation: {operation}}}" for operation, path in placed if operation in gone]
    return tuple(suggest(placed, [name for name in outlines if name in missing], outlines)), tuple(removed)


def _calls(operations: Mapping[str, Operation]) -> int:
    return sum(not operation.is_webhook for operation in operations.values())


def _compare_models(differences: Differences, uses_old: Uses, uses_new: Uses) -> None:
    """Report models added, removed and renamed, and compare the others."""
    old, new = differences.old, differences.new
    gone = [name for name in old.components if name not in new.components]
    fresh = [name for name in new.components if name not in old.components]
    for name, successor in _successors(gone, fresh, old, new):
        gone.remove(name)
        fresh.remove(successor)
        lost = "its class has another name" if name in uses_old else ""
        differences.note_in(Scope(successor, name, successor), "", "changed", "model", f"renamed from {name}", lost)
    for name in gone:
        lost = "its class has gone" if name in uses_old else ""
        differences.note_in(Scope(name, name, name), "", "removed", "model", old.describe(old.components[name]), lost)
    for name in fresh:
        differences.note_in(Scope(name, name, name), "", "added", "model", new.describe(new.components[name]))
    # A component that is only a base is compared with each schema that extends it.
    values = {name for each in (old, new) for component in each.components for name in each.references(component)}
    lent = (old.bases | new.bases) - values - uses_old.keys() - uses_new.keys()
    differences.finish([name for name in new.components if name in old.components and name not in lent])


def _successors(gone: list[str], fresh: list[str], old: Schemas, new: Schemas) -> list[tuple[str, str]]:
    """Return pairs of a removed model and an equal new one, the most similar names first."""
    shapes = {name: json.dumps(canonical(new.components[name]), sort_keys=True) for name in fresh}
    pairs = []
    for name in gone:
        shape = json.dumps(canonical(old.components[name]), sort_keys=True)
        pairs += [
            (SequenceMatcher(None, name, successor).ratio(), name, successor)
            for successor in fresh
            if shapes[successor] == shape
        ]
    found: dict[str, str] = {}
    for _, name, successor in sorted(pairs, reverse=True):
        if name not in found and successor not in found.values():
            found[name] = successor
    return list(found.items())


class _Judge:
    """Determine which callers a finding affects and whether it breaks them."""

    def __init__(
        self,
        uses_old: Uses,
        uses_new: Uses,
        operations: dict[str, Operation],
        surface: Surface,
        names_old: TypeNames,
        names_new: TypeNames,
    ) -> None:
        self._old = uses_old
        self._new = uses_new
        self._operations = operations
        self._surface = surface
        self._names_old = names_old
        self._names_new = names_new

    def change(self, finding: Finding, scopes: list[Scope]) -> Change:
        """Return the finding as a change for the report."""
        reached = list(dict.fromkeys(use for scope in scopes for use in self._uses(finding, scope)))
        kept = {use for scope in scopes for use in self._uses(finding, scope, kept=True)}
        broken = [use for use in reached if use in kept and finding.breaks(use.side)]
        shown = broken or reached
        reasons = dict.fromkeys(finding.breaks(use.side) for use in broken)
        return Change(
            where=finding.where,
            path=finding.path,
            kind=finding.kind,
            subject=finding.subject,
            detail=finding.detail,
            breaking=bool(broken),
            why="; ".join(reasons),
            sides=frozenset(use.side for use in shown),
            operations=tuple(dict.fromkeys(use.operation for use in shown)),
            touches=tuple(self._surface.touched(shown, self._operations)),
            names=finding.names,
            keywords=tuple(self._surface.touched([use for use in shown if use.whole], self._operations)),
            types=tuple(dict.fromkeys(self._types(finding, scopes, shown))),
        )

    def _types(self, finding: Finding, scopes: list[Scope], shown: list[Use]) -> Iterator[str]:
        """Yield the types, or the places in them, that have changed."""
        for use in shown:
            if use.whole and (name := self._names_new.keyword(module_name(use.operation), use.option)):
                yield name
        names: dict[str, None] = {}
        # A change in a base is in every model that extends it. If the base has names itself, they stand for all.
        for scope in sorted(scopes, key=lambda each: each.where != finding.where):
            if scope.use is None and not (any(map(is_official, names)) and scope.where != finding.where):
                names.update(dict.fromkeys(self._names_in(finding, scope, shown)))
        official = [name for name in names if is_official(name)]
        yield from official or names

    def _names_in(self, finding: Finding, scope: Scope, shown: list[Use]) -> Iterator[str]:
        sides = {use.side for use in self._uses(finding, scope) if use in shown}
        for side in sorted(sides, key=lambda each: each.value):
            # A place that was added is only in the new document, and one that was removed only in the old one.
            name = self._names_new.at(scope.new, finding.path, side)
            if name := name or self._names_old.at(scope.old, finding.path, side):
                yield name

    def _uses(self, finding: Finding, scope: Scope, *, kept: bool = False) -> list[Use]:
        """Return the uses of a finding; with `kept`, only earlier ones, because only they can lose something."""
        if scope.use:
            path = finding.path.removeprefix("body").lstrip(".") if finding.path.startswith("body") else ""
            option = scope.use.option or _first(path)
            whole = bool(option) and finding.path in (f"body.{option}", *(f"{each} {option}" for each in _KINDS))
            return [scope.use._replace(option=option, whole=whole)]
        before, after = self._old.get(scope.old, {}), self._new.get(scope.new, {})
        both = {use: None for use in after if use in before}
        if kept:
            found = before if (finding.kind, finding.subject) == ("removed", "model") else both
        else:
            # A model that replaced another is used only where it replaced it.
            found = both if scope.old != scope.new else {**before, **after}
        return [
            use
            if use.option or use.side is Side.ANSWER
            else use._replace(option=_first(finding.path), whole=bool(finding.path) and _is_field(finding.path))
            for use in found
        ]


def _is_field(path: str) -> bool:
    """Return whether a place is a field of the body itself."""
    return _first(path) == path


def _first(path: str) -> str:
    """Return the body field that a place belongs to."""
    return path.split(".")[0].split("[")[0].split("{")[0].split("(")[0]
