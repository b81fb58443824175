"""Fix references that do not refer directly to a component schema.

openapi-python-client names classes after component schemas and can't follow a `$ref` into another schema. Operations
are also easier to process with inline parameters, bodies and responses. So references in operations are resolved,
path-level parameters are merged in, and components other than schemas are removed.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.pointers import resolve
from generator.transforms.schemas import PREFIX, remarks
from generator.walk import METHODS, component_schemas, map_contents, map_inner, map_operations, map_schema, with_schemas


def inline_references(document: Spec) -> tuple[Spec, int]:
    """Resolve references to parameters, bodies, responses, path items and parts of schemas."""
    return _Inliner(document).run()


class _Inliner:
    def __init__(self, document: Spec) -> None:
        self.document = document
        self.count = 0

    def run(self) -> tuple[Spec, int]:
        paths = {path: self._item(item) for path, item in self.document.get("paths", {}).items()}
        result = map_operations({**self.document, "paths": paths}, lambda each: map_contents(each, self._schema))
        schemas = {key: map_schema(schema, self._schema_of) for key, schema in component_schemas(self.document).items()}
        kept = {key: value for key, value in self.document.get("components", {}).items() if key == "securitySchemes"}
        return with_schemas({**result, "components": kept}, schemas), self.count

    def _follow(self, value: Spec) -> Spec:
        while "$ref" in value:
            self.count += 1
            value = resolve(self.document, value["$ref"])
        return value

    def _item(self, item: Spec) -> Spec:
        item = self._follow(item)
        shared = [self._parameter(each) for each in item.get("parameters", ())]
        self.count += len(shared)
        return {method: self._operation(item[method], shared) for method in METHODS if method in item}

    def _operation(self, operation: Spec, shared: list[Spec]) -> Spec:
        result = {key: value for key, value in operation.items() if key not in ("callbacks", "servers")}
        own = [self._parameter(each) for each in operation.get("parameters", ())]
        overridden = {(each.get("in"), each.get("name")) for each in own}
        parameters = [each for each in shared if (each.get("in"), each.get("name")) not in overridden] + own
        if parameters or "parameters" in operation:
            result["parameters"] = parameters
        if "requestBody" in operation:
            result["requestBody"] = self._follow(operation["requestBody"])
        result["responses"] = {
            status: {key: value for key, value in self._follow(answer).items() if key != "headers"}
            for status, answer in operation.get("responses", {}).items()
        }
        return result

    def _parameter(self, parameter: Spec) -> Spec:
        """Return the parameter with a schema; a parameter that is sent as JSON uses the schema of that media type."""
        found = self._follow(parameter)
        if "schema" not in found:
            media: Spec = next(iter(found.get("content", {}).values()), {})
            found = {key: value for key, value in found.items() if key != "content"}
            found["schema"] = media.get("schema", {"type": "string"})
            if media and found.get("in") == "query":
                found["x-aikit-style"] = "json"
        return found

    def _schema(self, schema: Spec) -> Spec:
        return map_schema(schema, self._schema_of)

    def _schema_of(self, schema: Spec, trail: tuple[str, ...] = ()) -> Spec:
        """Replace a reference into a schema by a copy of its target."""
        ref = schema.get("$ref")
        if ref is None or (ref.startswith(PREFIX) and "/" not in ref.removeprefix(PREFIX)):
            return schema
        if ref in trail:
            raise GeneratorError(
                f"the $ref leads into itself: {' -> '.join([*trail, ref])}",
                pointer=ref,
                cure="move the target into a component",
            )
        self.count += 1

        def inner(each: Spec) -> Spec:
            return self._schema_of(map_inner(each, inner), (*trail, ref))

        return {**inner(resolve(self.document, ref)), **remarks(schema)}
