"""Replace `$recursiveRef`, which openapi-python-client reads as a schema without a type.

The keyword comes from an older draft and refers to the nearest enclosing schema with `$recursiveAnchor`. In the
components that use it, that is the component itself.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import reference, remarks
from generator.walk import map_components, map_schema


def replace_recursive_references(document: Spec) -> tuple[Spec, int]:
    """Replace each `$recursiveRef` by a `$ref` to the enclosing component."""
    count = 0

    def component(key: str, schema: Spec) -> Spec:
        def change(inner: Spec) -> Spec:
            nonlocal count
            inner.pop("$recursiveAnchor", None)
            if "$recursiveRef" not in inner:
                return inner
            count += 1
            return {"$ref": reference(key), **remarks(inner)}

        return map_schema(schema, change)

    return map_components(document, component), count
