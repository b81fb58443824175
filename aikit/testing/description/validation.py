"""Validates requests against the API description. Violations become the errors that the API returns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aikit.testing.description.document import Document, Operation, Schema
from aikit.testing.description.violations import Violation, explain
from aikit.testing.server.error_answers import APIError
from aikit.testing.server.forms import Nested, coerce


class Validator:
    """Validates values against the schemas of a document. Compiles each schema on first use."""

    def __init__(self, document: Document, *, allow_unknown: bool = False) -> None:
        """Create a validator for a document. `allow_unknown` accepts parameters that it doesn't define."""
        self.document = document
        self._allow_unknown = allow_unknown
        self._compiled: dict[tuple[str, str], Any] = {}

    def query(self, operation: Operation, values: Mapping[str, Nested]) -> dict[str, Any]:
        """Convert the query to the described types.

        Raises:
            APIError: 400 if a parameter is unknown, missing or of the wrong type.
        """
        known = {parameter.name.removesuffix("[]"): parameter for parameter in operation.parameters_in("query")}
        for name in values:
            if not (self._allow_unknown or name in known or name in operation.fixed_query):
                raise _unknown(operation, "query parameter", name)
        result: dict[str, Any] = {}
        for name, parameter in known.items():
            if name in values:
                result[name] = coerce(self.document, parameter.schema, values[name])
                self._check(operation, f"query/{name}", parameter.schema, result[name], f"query parameter {name!r}")
            elif parameter.required:
                raise _missing(operation, "query parameter", name)
        return result

    def path(self, operation: Operation, values: Mapping[str, str]) -> None:
        """Validate the values in the path."""
        for parameter in operation.parameters_in("path"):
            value = coerce(self.document, parameter.schema, values[parameter.name])
            place = f"path parameter {parameter.name!r}"
            self._check(operation, f"path/{parameter.name}", parameter.schema, value, place)

    def headers(self, operation: Operation, values: Mapping[str, str]) -> None:
        """Validate the described headers."""
        for parameter in operation.parameters_in("header"):
            text = values.get(parameter.name.lower())
            if text is None:
                if parameter.required:
                    raise _missing(operation, "header", parameter.name)
                continue
            schema = self.document.resolve(parameter.schema)
            value: Any = [item.strip() for item in text.split(",")] if schema.get("type") == "array" else text
            value = coerce(self.document, schema, value)
            self._check(operation, f"header/{parameter.name}", schema, value, f"header {parameter.name!r}")

    def body(self, operation: Operation, media: str, value: Any) -> None:
        """Validate a decoded body, in which empty texts replace the files of a form.

        Raises:
            APIError: 400 with the JSON pointer of the first violation.
        """
        schema = operation.bodies[media]
        known = None if self._allow_unknown else self._known_properties(schema)
        if known is not None and isinstance(value, dict):
            for name in value:
                if name not in known:
                    raise _unknown(operation, "parameter", name)
        self._check(operation, f"body/{media}", schema, value, "request body")

    def answer(self, operation: Operation, media: str, value: Any) -> str | None:
        """Return the violation of a response, or None if it is valid."""
        violation = self._first_violation((operation.id, f"answer/{media}"), operation.answers[media], value)
        return None if violation is None else f"{violation.pointer}: {violation.problem}"

    def component(self, name: str, value: Any) -> str | None:
        """Return the violation of an instance of a component schema, or None if it is valid."""
        violation = self._first_violation(("", f"component/{name}"), self.document.component(name), value)
        return None if violation is None else f"{violation.pointer}: {violation.problem}"

    def _check(self, operation: Operation, key: str, schema: Schema, value: Any, place: str) -> None:
        violation = self._first_violation((operation.id, key), schema, value)
        if violation is None:
            return
        name = key.partition("/")[2]
        where = f" at {violation.pointer!r}" if violation.path else ""
        raise APIError(
            400,
            f"Invalid {place} of {operation.id}{where}: {violation.problem}.",
            param=violation.param if key.startswith("body/") else name,
            code=violation.code,
        )

    def _first_violation(self, key: tuple[str, str], schema: Schema, value: Any) -> Violation | None:
        error = next(self._validator(key, schema).iter_errors(value), None)
        return None if error is None else explain(error)

    def _validator(self, key: tuple[str, str], schema: Schema) -> Any:
        if key not in self._compiled:
            from jsonschema_rs import Draft202012Validator  # lazy: keeps the start of the server fast

            self._compiled[key] = Draft202012Validator(self.document.bundle(schema))
        return self._compiled[key]

    def _known_properties(self, schema: Schema) -> set[str] | None:
        """Return the properties that an object may have, or None if it may have any."""
        schema = self.document.resolve(schema)
        if schema.get("additionalProperties"):
            return None
        known = set(schema.get("properties", ()))
        for member in (*schema.get("allOf", ()), *schema.get("anyOf", ())):
            names = self._known_properties(member)
            if names is None:
                return None
            known |= names
        return known or None


def _unknown(operation: Operation, what: str, name: str) -> APIError:
    return APIError(400, f"Unknown {what}: {name!r} of {operation.id}.", param=name, code="unknown_parameter")


def _missing(operation: Operation, what: str, name: str) -> APIError:
    return APIError(
        400, f"Missing required {what}: {name!r} of {operation.id}.", param=name, code="missing_required_parameter"
    )
