"""Describes Python functions to a model, and builds the arguments for calling them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, get_type_hints

from aikit.options.spellings import suggest

from .adapters import NEEDED, MisfitError
from .docstrings import read_docstring, said_in
from .json_schemas import fields_schema
from .strict import strict_schema

__all__ = ["Signature"]

_BOUND: Final = "; make a tool of the bound method, `tool(object.method)`"


class Signature:
    """The arguments of a function, in the form that a model sees.

    Attributes:
        name: name of the function.
        description: the description in its docstring, or None.
        json: JSON schema of the arguments.
    """

    def __init__(self, function: Callable[..., Any], *, is_strict: bool) -> None:
        """Inspect a function.

        Args:
            function: a function with annotations, a partial of one, or a callable object. Its docstring (Google, NumPy
                or Sphinx style) or texts in `Annotated` describe the arguments. Keyword arguments that a partial
                already has are hidden from the model.
            is_strict: whether to make a schema for the API's strict mode. The model may then send null for an argument
                with a default, which means the default.

        Raises:
            TypeError: an argument has no annotation or can't be in a schema; the message names it.
            ImportError: the extra `schema` isn't installed.
        """
        own = function.func if isinstance(function, partial) else function
        self.name: str = getattr(own, "__name__", type(own).__name__)
        if not callable(function):
            raise TypeError(f"{self.name} can't be a tool: a {type(function).__name__} is not a function{_BOUND}")
        if not (inspect.isroutine(own) or inspect.isclass(own)):  # a callable object
            own = type(own).__call__
        self.description, said = read_docstring(inspect.getdoc(own) or "")
        fixed = function.keywords if isinstance(function, partial) else {}
        parameters = inspect.signature(function).parameters
        self._parameters = {name: each for name, each in parameters.items() if name not in fixed}
        hints = self._hints(own)
        fields = {name: self._field(each, hints) for name, each in self._parameters.items()}
        try:
            self._schema = fields_schema(self.name, fields)
        except TypeError as error:
            raise TypeError(f"{self.name}() can't be a tool: {error}") from error
        said |= {name: text for name, (kind, _) in fields.items() if (text := said_in(kind))}
        self.json = self._described(said)
        self._nullable: frozenset[str] = frozenset()
        if is_strict:
            self._make_strict()

    def _hints(self, function: Callable[..., Any]) -> Mapping[str, Any]:
        try:
            return get_type_hints(inspect.unwrap(function), include_extras=True)
        except NameError as error:
            raise TypeError(
                f"{self.name}() can't be a tool: {error}; its types must be known where its module is imported"
            ) from None
        except TypeError as error:  # such as a `Final` argument
            raise TypeError(f"{self.name}() can't be a tool: {error}") from None

    def _field(self, parameter: inspect.Parameter, hints: Mapping[str, Any]) -> tuple[Any, Any]:
        name = parameter.name
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            raise TypeError(f"{self.name}() can't be a tool: a model can't know what goes into `{parameter}`")
        if name not in hints:
            cure = _BOUND if name in ("self", "cls") else "; say of which type"
            raise TypeError(f"{self.name}() can't be a tool: its argument `{name}` has no annotation{cure}")
        return hints[name], NEEDED if parameter.default is parameter.empty else parameter.default

    def _described(self, said: Mapping[str, str]) -> dict[str, Any]:
        schema = {name: value for name, value in self._schema.json.items() if name not in ("title", "description")}
        schema["properties"] = {
            name: {**each, "description": said[name]} if name in said else each
            for name, each in schema["properties"].items()
        }
        return schema

    def _make_strict(self) -> None:
        try:
            self.json = strict_schema(self.json)
        except TypeError as error:
            raise TypeError(f"{self.name}() can't be a strict tool: {error}") from None
        properties = self.json["properties"]
        self._nullable = frozenset(
            name
            for name, each in self._parameters.items()
            if each.default is not each.empty and not _takes_null(properties[name])
        )
        for name in self._nullable:
            description = properties[name].pop("description", None)
            properties[name] = {"anyOf": [properties[name], {"type": "null"}]}
            if description is not None:
                properties[name]["description"] = description

    def build(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Build the arguments by name from decoded JSON, and add the defaults of missing ones.

        Raises:
            MisfitError: an argument is unknown, missing or of the wrong type.
        """
        for name in given:
            if name not in self._parameters:
                raise MisfitError(name, f"no such argument{suggest(name, self._parameters)}")
        plain = {name: value for name, value in given.items() if value is not None or name not in self._nullable}
        return self._schema.build(plain)

    def call(self, function: Callable[..., Any], values: Mapping[str, Any]) -> Any:
        """Call the function with the built arguments."""
        only_positional = [name for name, each in self._parameters.items() if each.kind is each.POSITIONAL_ONLY]
        keywords = {name: value for name, value in values.items() if name not in only_positional}
        return function(*(values[name] for name in only_positional), **keywords)


def _takes_null(schema: Mapping[str, Any]) -> bool:
    kinds = schema.get("type")
    if kinds == "null" or (isinstance(kinds, list) and "null" in kinds):
        return True
    return any(_takes_null(each) for each in schema.get("anyOf", ()))
