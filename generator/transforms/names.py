"""Rename components whose keys can't be class names or would shadow names that the generated code uses.

A class has the name of its component. openapi-python-client alone would turn `Error-2` into `Error2`, and a model
`Response` would replace the runtime's class of that name in every module that uses both.
"""

from __future__ import annotations

import builtins

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.naming import class_name, module_name
from generator.pointers import escape
from generator.transforms.schemas import reference, referred_key
from generator.walk import component_schemas, map_schemas, operations, with_schemas

# Names that modules of the generated package import or define in addition to the models.
RESERVED = frozenset(dir(builtins)) | frozenset(
    "Any Literal Mapping Sequence Operation Request Response SyncClient AsyncClient Unset Timeout UnknownModel "
    "BinaryBody AsyncBinaryBody EventStream AsyncEventStream FileContent FileTypes Field".split()
)


def rename_components(document: Spec) -> tuple[Spec, int]:
    """Give each component the name of its class.

    Raises:
        GeneratorError: two components or two operations would have the same name.
    """
    _check_operation_ids(document)
    schemas = component_schemas(document)
    names = {key: component_class(key) for key in schemas}
    _check_distinct(names)
    changed = sum(key != name for key, name in names.items())
    if not changed:
        return document, 0

    def change(schema: Spec) -> Spec:
        key = referred_key(schema)
        if key is not None and names[key] != key:
            schema["$ref"] = reference(names[key])
        return schema

    renamed = map_schemas(document, change)
    return with_schemas(renamed, {names[key]: each for key, each in component_schemas(renamed).items()}), changed


def component_class(key: str) -> str:
    """Return the name of the class that a component becomes."""
    name = class_name(key)
    return class_name(f"{name}Object") if name in RESERVED else name


def _check_distinct(names: dict[str, str]) -> None:
    owners: dict[str, str] = {}
    for key, name in names.items():
        # Module names must also differ on case-insensitive file systems.
        module = module_name(name).lower()
        if module in owners:
            raise GeneratorError(
                f"#/components/schemas/{escape(owners[module])} and this schema both become the class {name!r}",
                pointer=f"#/components/schemas/{escape(key)}",
                cure="rename one of the two in the document",
            )
        owners[module] = key


def _check_operation_ids(document: Spec) -> None:
    owners: dict[str, str] = {}
    for path, method, operation in operations(document):
        name = module_name(operation["operationId"])
        place = f"#/paths/{escape(path)}/{method}/operationId"
        if name in owners:
            raise GeneratorError(
                f"{owners[name]} and this operationId both become the module {name!r}",
                pointer=place,
                cure="give one of the two another operationId in openapi/overlay.yaml",
            )
        owners[name] = place
