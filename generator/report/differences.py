"""Compares the values that two schemas allow, place by place.

A difference is judged separately for senders and for readers of a value:

* A request breaks if callers must send something new, or if something is no longer accepted: a removed field, parameter
  or type, a narrower bound, a removed value of a closed enumeration.
* A response breaks its readers if a promise no longer holds: a field is removed or no longer required, a type changes
  or widens, or null becomes possible.
* New enumeration values and new members of a union of objects break no reader, because responses are decoded tolerantly
  and readers must expect unknown ones. The report still lists them.
* Defaults, deprecations, and bounds and patterns of responses are never breaking.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.report.changes import Finding, Kind, Use
from generator.report.schemas import (
    ANYTHING,
    BOUNDS_ABOVE,
    BOUNDS_BELOW,
    PYTHON_FORMATS,
    Alternative,
    Fields,
    Leaf,
    Member,
    Ref,
    Schema,
    Schemas,
    as_schema,
    canonical,
)


@dataclass(frozen=True)
class Scope:
    """The unit of comparison: a model under its old and new name, or one part of an operation.

    Attributes:
        where: name in the report.
        old, new: names of the model in the two documents; empty for a part of an operation.
        use: the part of the operation; None for a model.
    """

    where: str
    old: str = ""
    new: str = ""
    use: Use | None = None


class Differences:
    """The differences between the schemas of two documents, each listed once.

    Attributes:
        findings: each difference with the scopes that have it (a base is part of each model that extends it).
    """

    def __init__(self, old: Schemas, new: Schemas) -> None:
        self.old = old
        self.new = new
        self.findings: dict[Finding, dict[Scope, None]] = {}
        self._pairs: dict[tuple[str, str], None] = {}
        self._scope = Scope("")
        self._within: list[tuple[int, int]] = []

    def compare(self, scope: Scope, path: str, old: Schema | bool, new: Schema | bool) -> None:
        """Compare two schemas at the same place. `finish` compares the models that they refer to."""
        self._scope = scope
        self._compare(scope.where, path, old, new)

    def finish(self, names: list[str]) -> None:
        """Compare the referenced models, the models they refer to, and those named, each once."""
        for name in names:
            self._pairs.setdefault((name, name))
        done = 0
        while done < len(self._pairs):
            for old, new in list(self._pairs)[done:]:
                self._scope = Scope(new if old == new else f"{new} (was {old})", old, new)
                self._compare(self._scope.where, "", self.old.components[old], self.new.components[new])
                done += 1

    def note(
        self,
        where: str,
        path: str,
        kind: Kind,
        subject: str,
        detail: str = "",
        *,
        request: str = "",
        answer: str = "",
        names: tuple[str, ...] = (),
    ) -> None:
        """Record a difference in the current scope."""
        finding = Finding(where, path, kind, subject, detail, request, answer, names)
        self.findings.setdefault(finding, {})[self._scope] = None

    def note_in(self, scope: Scope, path: str, kind: Kind, subject: str, detail: str, breaks: str = "") -> None:
        """Record a difference in a separate scope. A breaking one breaks both sides."""
        self._scope = scope
        self.note(scope.where, path, kind, subject, detail, request=breaks, answer=breaks)

    # One place

    def _compare(self, where: str, path: str, old: Schema | bool, new: Schema | bool) -> None:
        key = (id(old), id(new))
        # If one document inlines what the other names, a recursive schema would never end.
        if key in self._within:
            return
        self._within.append(key)
        before, after = _annotation(old, "default"), _annotation(new, "default")
        if _text(before) != _text(after):
            self.note(where, path, "changed", "default", f"{_text(before)} -> {_text(after)}")
        before, after = _discriminator(old), _discriminator(new)
        if before != after:
            self.note(where, path, "changed", "discriminator", f"{before} -> {after}")
        was, now = (_annotation(schema, "deprecated") is True for schema in (old, new))
        if was != now:
            self.note(where, path, "changed", "deprecated", "now deprecated" if now else "no longer deprecated")
        self._alternatives(where, path, self.old.alternatives(old), self.new.alternatives(new))
        self._within.pop()

    def _alternatives(self, where: str, path: str, olds: list[Alternative], news: list[Alternative]) -> None:
        """Match equal models on both sides, then compare the rest type by type."""
        summary = f"{self.old.describe_all(olds)} -> {self.new.describe_all(news)}"
        shared = {each for each in olds if isinstance(each, Ref)} & {each for each in news if isinstance(each, Ref)}
        for name in sorted(each.name for each in shared):
            self._pair(name, name)
        # A shared model counts as equal on both sides, because its changes are reported with the model.
        kept = list(self.new.leaves(shared))
        olds = [each for each in olds if each not in shared]
        news = [each for each in news if each not in shared]
        was_null = any(each.type == "null" for each in (*self.old.leaves(olds), *kept))
        now_null = any(each.type == "null" for each in (*self.new.leaves(news), *kept))
        renamed = None if kept else _single(olds, news)
        if was_null != now_null and not (renamed and len(olds) == len(news) == 1):
            self._nullability(where, path, now_null)
        if renamed:
            self._pair(*renamed)
            self.note(where, path, "changed", "model", f"{renamed[0]} -> {renamed[1]}")
            return
        left_old = [leaf for leaf in self.old.leaves(olds) if leaf.type != "null"]
        left_new = [leaf for leaf in self.new.leaves(news) if leaf.type != "null"]
        names = {leaf.name for leaf in left_old} & {leaf.name for leaf in left_new} - {""}
        for name in sorted(names):
            self._pair(name, name)
        kept += [leaf for leaf in left_new if leaf.name in names]
        left_old = [leaf for leaf in left_old if leaf.name not in names]
        left_new = [leaf for leaf in left_new if leaf.name not in names]
        common = self._types(where, path, left_old + kept, left_new + kept, summary)
        for kinds in ({"string"}, {"integer", "number"}, {"boolean"}):
            if common & kinds and any(leaf.type in kinds for leaf in left_old + left_new):
                self._scalars(where, path, _of(left_old + kept, kinds), _of(left_new + kept, kinds))
        if "array" in common:
            self._arrays(where, path, _of(left_old, {"array"}), _of(left_new, {"array"}))
        if "object" in common:
            several = len(_of(left_old + kept, {"object"})) > 1
            self._objects(where, path, _of(left_old, {"object"}), _of(left_new, {"object"}), summary, several=several)

    def _pair(self, old: str, new: str) -> None:
        """Schedule the comparison of two models."""
        self._pairs.setdefault((old, new))

    def _nullability(self, where: str, path: str, now: bool) -> None:
        if now:
            self.note(where, path, "changed", "nullable", "may now be null", answer="readers may now meet null")
        else:
            self.note(where, path, "changed", "nullable", "no longer null", request="null is no longer accepted")

    def _types(self, where: str, path: str, olds: list[Leaf], news: list[Leaf], summary: str) -> set[str]:
        """Report added and removed types, and return the common ones."""
        before, after = {leaf.type for leaf in olds}, {leaf.type for leaf in news}
        lost = before - after - ({"integer"} if "number" in after else set())
        gained = after - before - ({"integer"} if "number" in before else set())
        if "any" in after:
            lost, gained = set(), {"any"} - before
        elif "any" in before:
            lost, gained = {"any"}, set()
        if "number" in gained and "integer" in before:
            lost.discard("integer")
        narrowed = "number" in before - after and "integer" in after
        if narrowed:
            lost = {"fractions"}
        if lost or gained:
            request = f"no longer accepted: {' or '.join(sorted(lost - {'any'})) or 'other types'}" if lost else ""
            answer = f"may now be {' or '.join(sorted(gained))}" if gained else ""
            self.note(where, path, "changed", "type", summary, request=request, answer=answer)
        return before & after | (
            {"integer"} if {"integer", "number"} & before and {"integer", "number"} & after else set()
        )

    # Scalars

    def _scalars(self, where: str, path: str, olds: list[Leaf], news: list[Leaf]) -> None:
        self._values(where, path, olds, news)
        free_old = next((leaf for leaf in olds if leaf.values is None), None)
        free_new = next((leaf for leaf in news if leaf.values is None), None)
        if free_old and free_new:
            self._constraints(where, path, free_old, free_new)

    def _values(self, where: str, path: str, olds: list[Leaf], news: list[Leaf]) -> None:
        """Compare the listed values. A list next to an unrestricted alternative only names known values."""
        before = {value for leaf in olds for value in leaf.values or ()}
        after = {value for leaf in news for value in leaf.values or ()}
        was_open = any(leaf.values is None for leaf in olds)
        now_open = any(leaf.values is None for leaf in news)
        if len(before) == len(after) == 1 and before != after and not was_open and not now_open:
            detail = f"{_text(*before)} -> {_text(*after)}"
            self.note(
                where,
                path,
                "changed",
                "constant",
                detail,
                request="the old one is refused",
                answer="it reads otherwise",
            )
            return
        gone, fresh = (tuple(sorted(map(_name, values))) for values in (before - after, after - before))
        if was_open and not now_open:
            detail = "only " + ", ".join(sorted(map(_name, after))[:8]) + (" …" if len(after) > 8 else "")
            self.note(where, path, "changed", "enumeration", detail, request="other values are no longer accepted")
            return
        if now_open and not was_open:
            self.note(where, path, "changed", "enumeration", "other values than the listed ones are now possible")
        if fresh:
            self.note(where, path, "added", "enum value", ", ".join(fresh), names=fresh)
        if gone:
            refused = "" if now_open else "no longer accepted"
            self.note(where, path, "removed", "enum value", ", ".join(gone), request=refused, names=gone)

    def _constraints(self, where: str, path: str, old: Leaf, new: Leaf) -> None:
        for keys, above in ((BOUNDS_BELOW, False), (BOUNDS_ABOVE, True)):
            for key in keys:
                before, after = _bound(old, key), _bound(new, key)
                if before != after:
                    narrower = after is not None and (before is None or (after < before if above else after > before))
                    self._constraint(where, path, "bounds", key, before, after, narrower=narrower)
        for key in ("pattern", "multipleOf", "uniqueItems", "propertyNames", "patternProperties"):
            before, after = canonical(old.get(key)), canonical(new.get(key))
            if before != after:
                subject = key if key == "pattern" else "bounds"
                self._constraint(where, path, subject, key, before, after, narrower=bool(after))
        before, after = old.get("format"), new.get("format")
        if before != after:
            other = "its Python type is another one" if PYTHON_FORMATS & {before, after} else ""
            detail = f"{before or 'none'} -> {after or 'none'}"
            self.note(where, path, "changed", "format", detail, request=other, answer=other)

    def _constraint(
        self, where: str, path: str, subject: str, key: str, before: Any, after: Any, *, narrower: bool
    ) -> None:
        words = ["none" if value is None else _text(value) for value in (before, after)]
        detail = f"{key} {words[0]} -> {words[1]}"
        request = "some values are no longer accepted" if narrower else ""
        self.note(where, path, "changed", subject, detail, request=request)

    # Lists and objects

    def _arrays(self, where: str, path: str, olds: list[Leaf], news: list[Leaf]) -> None:
        for old, new in _matched(olds, news, self.old.describe_leaf, self.new.describe_leaf):
            self._constraints(where, path, old, new)
            self._compare(where, path + "[]", old.get("items") or ANYTHING, new.get("items") or ANYTHING)
        while olds and news:
            old, new = olds.pop(0), news.pop(0)
            self._constraints(where, path, old, new)
            self._compare(where, path + "[]", old.get("items") or ANYTHING, new.get("items") or ANYTHING)
        self._variants(where, path, olds, news, several=False)

    def _objects(
        self, where: str, path: str, olds: list[Leaf], news: list[Leaf], summary: str, *, several: bool
    ) -> None:
        """Match the objects of a union by constant, by shape, then the last two left, and compare each pair."""
        pairs = _matched(olds, news, self.old.tag, self.new.tag)
        pairs += _matched(olds, news, self.old.shape, self.new.shape)
        if len(olds) == len(news) == 1 and not (self.old.tag(olds[0]) and self.new.tag(news[0]) and several):
            pairs.append((olds.pop(), news.pop()))
        maps_old, maps_new = (
            [leaf for leaf in side if not schemas.fields(leaf).members]
            for side, schemas in ((olds, self.old), (news, self.new))
        )
        if olds and news and (maps_old == olds) != (maps_new == news):
            # An object with arbitrary keys became objects with fields, or the other way round.
            request = "other keys are no longer accepted" if maps_old == olds else ""
            self.note(where, path, "changed", "type", summary, request=request, answer="it reads as another type")
            olds, news = [], []
        for old, new in pairs:
            self._object(where, path + (f"({self.new.tag(new) or new.name})" if several else ""), old, new, summary)
        self._variants(where, path, olds, news, several=several)

    def _variants(self, where: str, path: str, olds: list[Leaf], news: list[Leaf], *, several: bool) -> None:
        for old in olds:
            detail = self.old.describe_leaf(old)
            self.note(where, path, "removed", "variant", detail, request="no longer accepted")
        for new in news:
            detail = self.new.describe_leaf(new)
            widened = "" if several else "readers knew only the other"
            self.note(where, path, "added", "variant", detail, answer=widened)

    def _object(self, where: str, path: str, old: Leaf, new: Leaf, summary: str) -> None:
        if self.old.is_whole(old) and self.new.is_whole(new):
            self._pair(old.name, new.name)
            self.note(where, path, "changed", "model", f"{old.name} -> {new.name}")
            return
        before, after = self.old.fields(old), self.new.fields(new)
        if bool(before.members) != bool(after.members):
            request = "" if before.members else "other keys are no longer accepted"
            self.note(where, path, "changed", "type", summary, request=request, answer="it reads as another type")
            return
        self._constraints(where, path, old, new)
        for name in {**before.members, **after.members}:
            self._field(where, path, name, before, after)
        self._extra(where, path, before.extra, after.extra)

    def _field(self, where: str, path: str, name: str, before: Fields, after: Fields) -> None:
        old, new = before.members.get(name), after.members.get(name)
        here = (where, f"{path}.{name}" if path else name)
        place = here
        origin = (old or new or Member(ANYTHING, "")).origin
        if origin and all(
            member.origin == origin if member else origin in side.origins
            for member, side in ((old, before), (new, after))
        ):
            # The field comes from a base of both, where it is reported once for all models that extend it.
            place = (origin, name)
        must = "callers must now send it"
        if old and new:
            self._compare(*place, old.schema, new.schema)
            was, now = before.required.get(name), after.required.get(name)
            if (was is None) != (now is None):
                place = place if origin in (was, now) else here
                if now is None:
                    self.note(*place, "changed", "required", "no longer required", answer="readers may now miss it")
                else:
                    self.note(*place, "changed", "required", "now required", request=must)
        elif new:
            required = name in after.required
            detail = self.new.describe(new.schema) + (", required" if required else "")
            self.note(*place, "added", "field", detail, request=must if required else "")
        elif old:
            detail = self.old.describe(old.schema)
            self.note(*place, "removed", "field", detail, request="it can't be sent any more", answer="readers miss it")

    def _extra(self, where: str, path: str, old: Schema | bool, new: Schema | bool) -> None:
        if old is False or new is False:
            if old is not new:
                detail = "no longer allowed" if new is False else "now allowed"
                request = "they are refused" if new is False else ""
                self.note(where, path, "changed", "other keys", detail, request=request)
        else:
            self._compare(where, path + "{}", as_schema(old), as_schema(new))


_ABSENT = object()


def _annotation(schema: Schema | bool, key: str) -> Any:
    """Return a keyword other than a constraint from the schema, a part of it or a union member."""
    if not isinstance(schema, Mapping):
        return _ABSENT
    if key in schema:
        return schema[key]
    inner = (part for keyword in ("allOf", "anyOf", "oneOf") for part in schema.get(keyword, ()))
    return next((found for part in inner if (found := _annotation(part, key)) is not _ABSENT), _ABSENT)


def _discriminator(schema: Schema | bool) -> str:
    """Return a union's discriminator: the name of the tag, and the target of each value."""
    found = _annotation(schema, "discriminator")
    if not isinstance(found, Mapping):
        return "none"
    mapping = found.get("mapping") or {}
    names = [f"{value}: {str(target).rpartition('/')[2]}" for value, target in sorted(mapping.items())]
    return f"{found.get('propertyName')}" + (f" ({', '.join(names)})" if names else "")


def _single(olds: list[Alternative], news: list[Alternative]) -> tuple[str, str] | None:
    """Return the two names if the only model of one side replaced the only model of the other."""
    old, new = ([each for each in side if not _is_null(each)] for side in (olds, news))
    if len(old) == len(new) == 1 and isinstance(old[0], Ref) and isinstance(new[0], Ref):
        return old[0].name, new[0].name
    return None


def _is_null(each: Alternative) -> bool:
    return isinstance(each, Leaf) and each.type == "null"


def _of(leaves: Iterable[Leaf], kinds: set[str]) -> list[Leaf]:
    return [leaf for leaf in leaves if leaf.type in kinds]


def _matched(
    olds: list[Leaf], news: list[Leaf], key_old: Callable[[Leaf], str], key_new: Callable[[Leaf], str]
) -> list[tuple[Leaf, Leaf]]:
    """Remove pairs of leaves with a common key from both lists, and yield them."""
    pairs = []
    for old in list(olds):
        key = key_old(old)
        new = next((each for each in news if key and key_new(each) == key), None)
        if new:
            pairs.append((old, new))
            olds.remove(old)
            news.remove(new)
    return pairs


def _bound(leaf: Leaf, key: str) -> Any:
    """Return a bound. OpenAPI 3.0 writes `exclusiveMinimum: true` next to `minimum`."""
    value = leaf.get(key)
    if isinstance(value, bool):
        return leaf.get(key[9:].lower()) if value else None
    return value


def _text(value: Any) -> str:
    return "none" if value is _ABSENT else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _name(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
