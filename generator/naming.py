"""Python names for names in the document. Fields keep the document's spelling if Python allows it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from keyword import iskeyword

from openapi_python_client import strings

from generator.errors import GeneratorError

FIELD_PREFIX = "field_"

# Names in the annotations and tables of a generated class; a field of that name would hide them from type checkers.
_SHADOWED = frozenset(
    "Any Literal Mapping Sequence bool dict float int keep list many mapping named one pick self str union".split()
)
# Members of `Model`; see generator/runtime/codec.py.
_MODEL_MEMBERS = frozenset("additional_properties from_dict model_dump to_dict to_json".split())
# Parameters that every function of an operation has in addition to the operation's parameters.
_FUNCTION_PARAMETERS = frozenset("body client headers timeout".split())


def class_name(key: str) -> str:
    """Return the class name of a component, as openapi-python-client derives it."""
    return str(strings.ClassName(key, FIELD_PREFIX))


def module_name(name: str) -> str:
    """Return the module name of a class, an operation or a tag, as openapi-python-client derives it."""
    return str(strings.PythonIdentifier(name, FIELD_PREFIX))


def tag_name(tag: str) -> str:
    """Return the folder name of a tag, as openapi-python-client derives it."""
    return str(strings.PythonIdentifier(tag, "tag"))


def identifier(key: str) -> str:
    """Return `key` if it is a public Python name, else a similar name: `hate/threatening` -> `hate_threatening`."""
    name = key if key.isidentifier() else re.sub(r"\W+", "_", key).strip("_")
    if iskeyword(name):
        return name + "_"
    return name if name.isidentifier() and not name.startswith("_") else FIELD_PREFIX + name.lstrip("_")


def field_names(keys: Iterable[str], pointer: str) -> dict[str, str]:
    """Return the Python names of a model's fields by their API names.

    Raises:
        GeneratorError: two keys would have the same name.
    """
    return _unique(keys, _SHADOWED | _MODEL_MEMBERS, "_", pointer)


def parameter_names(keys: Iterable[str], pointer: str) -> dict[str, str]:
    """Return the Python names of an operation's parameters by their API names.

    Raises:
        GeneratorError: two parameters would have the same name.
    """
    return _unique(keys, _FUNCTION_PARAMETERS, "_parameter", pointer)


def keyword_names(keys: Iterable[str], pointer: str) -> dict[str, str]:
    """Return the Python names of a body's fields as keywords, by their API names.

    Raises:
        GeneratorError: two keys would have the same name.
    """
    return _unique(keys, frozenset(), "", pointer)


def _unique(keys: Iterable[str], taken: frozenset[str], suffix: str, pointer: str) -> dict[str, str]:
    names: dict[str, str] = {}
    owners: dict[str, str] = {}
    for key in keys:
        name = identifier(key)
        if name in taken:
            name += suffix
        if name in owners:
            raise GeneratorError(
                f"{owners[name]!r} and {key!r} both become the Python name {name!r}",
                pointer=pointer,
                cure="rename one of them in openapi/overlay.yaml",
            )
        owners[name] = key
        names[key] = name
    return names
