"""Flatten nested unions and drop duplicate members, which openapi-python-client renders as separate types.

Named unions stay references. A union of one becomes its only member.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.transforms.schemas import fingerprint, members_of, reference, referred_key, remarks
from generator.walk import component_schemas, map_schemas


def flatten_unions(document: Spec) -> tuple[Spec, int]:
    """Flatten each union, drop duplicates, and replace a union of one by its member.

    Raises:
        GeneratorError: a component is a union of only itself.
    """
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        schema.pop("discriminator", None)
        schema.pop("nullable", None)  # the schema allows anything, so this adds nothing
        if "anyOf" not in schema:
            return schema
        flat: dict[str, Spec] = {}
        for part in members_of(schema):
            flat.setdefault(fingerprint(part), part)
        members = list(flat.values())
        if members == schema["anyOf"] and len(members) > 1:
            return schema
        count += 1
        if len(members) == 1:
            return {**members[0], **remarks(schema)}
        return {**schema, "anyOf": members}

    result = map_schemas(document, change)
    _check_circles(component_schemas(result))
    return result, count


def _check_circles(schemas: dict[str, Spec]) -> None:
    """Check that every component eventually leads to more than references."""
    sound: set[str] = set()

    def visit(key: str, trail: tuple[str, ...]) -> None:
        if key in sound:
            return
        if key in trail:
            circle = " -> ".join([*trail[trail.index(key) :], key])
            raise GeneratorError(
                f"the schema refers to itself without anything between: {circle}",
                pointer=reference(key),
                cure="take one of them out of the others' union",
            )
        for part in (schemas[key], *schemas[key].get("anyOf", ())):
            target = referred_key(part)
            if target is not None:
                visit(target, (*trail, key))
        sound.add(key)

    for key in schemas:
        visit(key, ())
