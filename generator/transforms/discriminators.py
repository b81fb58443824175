"""Replace discriminators by constants, because no later transform and no decoder reads `discriminator`.

The values of the tag become constants of the members' fields. They come from the `mapping`, or are the name of the
member's component. A member whose field already has constants keeps them.
"""

from __future__ import annotations

from typing import Any

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.pointers import pointer, resolve
from generator.transforms.schemas import form, referred_key, remarks
from generator.walk import component_schemas, iterate_nodes, map_schemas, with_schemas

_UNIONS = ("oneOf", "anyOf")


def turn_discriminators_into_constants(document: Spec) -> tuple[Spec, int]:
    """Give the tag of each member of a union with a `discriminator` its constants.

    Raises:
        GeneratorError: a mapping points outside the union or contradicts its members, members share a value, or a base
            has a `discriminator` but nothing lists its subclasses.
    """
    finder = _Finder(document)
    unions = []
    for node, trail in iterate_nodes(document):
        if isinstance(node.get("discriminator"), dict):
            place = f"{pointer(trail)}/discriminator"
            members = [each for keyword in _UNIONS for each in node.get(keyword, ())]
            if members:
                unions.append((finder.read(node["discriminator"], members, place), place))
            else:
                finder.refuse_base(node, place)
    for tags, place in unions:
        finder.check_distinct(tags, place)
    if not finder.narrowed:
        return document, 0
    result = map_schemas(document, finder.spare_subclasses)
    schemas = dict(component_schemas(result))
    for (key, tag), values in finder.narrowed.items():
        schemas[key] = _narrow(schemas[key], tag, values)
    return with_schemas(result, schemas), len(finder.narrowed)


class _Finder:
    """Reads the discriminators of a document.

    Attributes:
        narrowed: values of a tag by the key of a component and the tag, where the component does not say them itself.
    """

    def __init__(self, document: Spec) -> None:
        self.document = document
        self.schemas = component_schemas(document)
        self.narrowed: dict[tuple[str, str], list[Any]] = {}

    def read(self, discriminator: Spec, members: list[Spec], place: str) -> tuple[str, list[str]]:
        """Return the tag and the keys of the members that it distinguishes."""
        tag = str(discriminator.get("propertyName", ""))
        keys = [key for each in members if (key := referred_key(each)) is not None]
        mapped = self._mapped(discriminator.get("mapping", {}), self._within(keys), place)
        for key in keys:
            own = self._constants(self.schemas[key], tag, (key,))
            values: list[Any] = mapped.get(key, [])
            if own and any(value not in own for value in values):
                raise GeneratorError(
                    f"the mapping leads from {values!r} to {key!r}, whose {tag!r} can only be {own!r}",
                    pointer=f"{place}/mapping",
                    cure="correct the mapping, or the constants of the member",
                )
            said = self.schemas[key].get("properties", {}).get(tag, {})
            if (own is None or len(own) > 1) and self._is_object(self.schemas[key]) and "x-aikit-tag" not in said:
                self._add(key, tag, values or own or [key])
        return tag, keys

    def _add(self, key: str, tag: str, values: list[Any]) -> None:
        known = self.narrowed.setdefault((key, tag), [])
        known += [value for value in values if value not in known]

    def _mapped(self, mapping: Spec, members: dict[str, None], place: str) -> dict[str, list[str]]:
        """Return the values of the tag by component key."""
        found: dict[str, list[str]] = {}
        for value, target in mapping.items():
            key = referred_key({"$ref": target}) or str(target)
            if key not in members:
                raise GeneratorError(
                    f"the mapping leads from {value!r} to {target!r}, which is not a member of the union",
                    pointer=f"{place}/mapping",
                    cure="add it to the union, or remove it from the mapping, in openapi/overlay.yaml",
                )
            found.setdefault(key, []).append(value)
        return found

    def _within(self, keys: list[str]) -> dict[str, None]:
        """Yield the components that are members of a union, including members of nested unions."""
        found: dict[str, None] = {}
        queue = list(keys)
        while queue:
            key = queue.pop(0)
            if key not in found:
                found[key] = None
                inner = [each for keyword in _UNIONS for each in self.schemas[key].get(keyword, ())]
                queue += [each for part in inner if (each := referred_key(part)) is not None]
        return found

    def _constants(self, schema: Spec, tag: str, trail: tuple[str, ...]) -> list[Any] | None:
        """Return the only values that a field can have, or None if it can have any or does not exist."""
        key = referred_key(schema)
        if key is not None:
            return None if key in trail else self._constants(self.schemas[key], tag, (*trail, key))
        if tag in schema.get("properties", {}):
            return self._values(schema["properties"][tag])
        for part in reversed(schema.get("allOf", ())):
            if (found := self._constants(part, tag, trail)) is not None:
                return found
        parts = [each for keyword in _UNIONS for each in schema.get(keyword, ())]
        each_found = [self._constants(part, tag, trail) for part in parts if part.get("type") != "null"]
        if not each_found or None in each_found:
            return None
        return [value for values in each_found for value in values or ()]

    def _values(self, schema: Spec) -> list[Any] | None:
        while "$ref" in schema:
            schema = resolve(self.document, schema["$ref"])
        if "const" in schema:
            return [schema["const"]]
        if "enum" in schema:
            return [value for value in schema["enum"] if value is not None]
        for part in reversed(schema.get("allOf", ())):
            if (found := self._values(part)) is not None:
                return found
        parts = [each for keyword in _UNIONS for each in schema.get(keyword, ()) if each.get("type") != "null"]
        each_found = [self._values(part) for part in parts]
        if not each_found or None in each_found:
            return None
        return [value for values in each_found for value in values or ()]

    def _is_object(self, schema: Spec) -> bool:
        return not any(keyword in schema for keyword in (*_UNIONS, "$ref"))

    def check_distinct(self, union: tuple[str, list[str]], place: str) -> None:
        """Check that each value that the mapping adds belongs to one member only."""
        tag, keys = union
        owners: dict[Any, str] = {}
        for key in sorted(keys, key=lambda key: (key, tag) in self.narrowed):
            own = self._constants(self.schemas[key], tag, (key,))
            for value in self.narrowed.get((key, tag), own or ()):
                if own is None and value in owners:
                    raise GeneratorError(
                        f"{value!r} stands for {owners[value]!r} and for {key!r}",
                        pointer=place,
                        cure="map each value to one member, and a member to the same values in all unions",
                    )
                owners[value] = key

    def spare_subclasses(self, schema: Spec) -> Spec:
        """Keep the original tag in a schema that extends a member, because the values belong only to the member."""
        parts = schema.get("allOf", [])
        rest = {key: value for key, value in form(schema).items() if key != "allOf"}
        if not rest and sum(bool(form(part)) for part in parts) < 2:
            return schema  # only an alias
        spared = []
        for part in parts:
            spared.append(part)
            key = referred_key(part)
            spared += [self._tag_as_it_was(name, tag) for name, tag in self.narrowed if name == key]
        return {**schema, "allOf": spared} if len(spared) > len(parts) else schema

    def _tag_as_it_was(self, key: str, tag: str) -> Spec:
        field = self.schemas[key].get("properties", {}).get(tag, {"type": "string"})
        return {"type": "object", "properties": {tag: field}}

    def refuse_base(self, node: Spec, place: str) -> None:
        """Refuse a discriminator on a base when nothing says that a value may be one of its subclasses."""
        subclasses = [
            key
            for key, schema in self.schemas.items()
            if any(self.schemas.get(referred_key(part) or "") is node for part in schema.get("allOf", ()))
        ]
        if subclasses or node["discriminator"].get("mapping"):
            named = ", ".join(subclasses) or ", ".join(map(str, node["discriminator"]["mapping"].values()))
            raise GeneratorError(
                f"the discriminator of a base is not supported: its subclasses ({named}) would be decoded as the base",
                pointer=place,
                cure="remove it, and where a subclass may occur, put a oneOf of them, in openapi/overlay.yaml",
            )


def _narrow(schema: Spec, tag: str, values: list[Any]) -> Spec:
    """A component whose tag can only have these values."""
    field = schema.get("properties", {}).get(tag)
    said = {**(remarks(field) if field else {}), "x-aikit-tag": True, "enum": values}
    if "allOf" in schema:
        return {**schema, "allOf": [*schema["allOf"], {"type": "object", "properties": {tag: said}}]}
    return {**schema, "properties": {**schema.get("properties", {}), tag: said}}
