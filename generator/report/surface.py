"""Finds the `aikit` methods that call an operation by parsing the resources, without importing them."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path

from generator.errors import GeneratorError
from generator.naming import identifier, module_name, tag_name
from generator.report.changes import Side, Use
from generator.report.operations import Operation
from generator.report.schemas import Schemas
from generator.suggestions import Outline

RESOURCES = Path(__file__).parents[2] / "aikit" / "resources"


class Surface:
    """The methods of the client, by the operation that they call.

    Args:
        resources: folder with the resource modules; None or a missing folder if there are none.
    """

    def __init__(self, resources: Path | None) -> None:
        self.methods: dict[str, list[str]] = {}
        for source in sorted(resources.rglob("*.py")) if resources else ():
            for operation, method in read_methods(source):
                self.methods.setdefault(operation, []).append(method)

    def touched(self, uses: Iterable[Use], operations: dict[str, Operation]) -> list[str]:
        """Return the affected names: `client.chat.completions.create(tools=)`, or the module of the operation."""
        found: dict[str, None] = {}
        for use in uses:
            operation = operations[use.operation]
            if operation.is_webhook:
                found[use.operation] = None
                continue
            module = module_name(operation.id)
            option = f"{identifier(use.option)}=" if use.option and use.side is Side.REQUEST else ""
            for method in self.methods.get(module, ()):
                found[f"client.{method}({option})"] = None
            if module not in self.methods:
                found[f"aikit_openapi.api.{tag_name(operation.tag)}.{module}"] = None
        return list(found)


def read_methods(source: Path) -> list[tuple[str, str]]:
    """Return pairs of operation and method in a resource module, such as `("list_models", "models.list")`.

    A resource is a class with `path = "chat.completions"`. A method calls each `operations.NAME` that it, or a private
    method of its class that it uses, refers to.
    """
    try:
        tree = ast.parse(source.read_text(encoding="utf-8"))
    except SyntaxError as error:
        raise GeneratorError(
            f"not valid Python: {error.msg}", pointer=f"{source}:{error.lineno}", cure="repair the module"
        ) from None
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and (path := _path(node)):
            methods = {
                each.name: each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
            }
            # An overload is followed by a definition with the same name, which replaces it.
            for name in methods:
                if not name.startswith("_"):
                    found += [(operation, f"{path}.{name}") for operation in _operations(name, methods, set())]
    return found


def _path(node: ast.ClassDef) -> str:
    for each in node.body:
        target = (
            each.target
            if isinstance(each, ast.AnnAssign)
            else each.targets[0]
            if isinstance(each, ast.Assign)
            else None
        )
        value = each.value if isinstance(each, ast.AnnAssign | ast.Assign) else None
        if isinstance(target, ast.Name) and target.id == "path" and isinstance(value, ast.Constant):
            return str(value.value)
    return ""


def _operations(
    name: str, methods: dict[str, ast.FunctionDef | ast.AsyncFunctionDef], seen: set[str]
) -> dict[str, None]:
    """Return the operations that a method and the private methods it uses refer to."""
    found: dict[str, None] = {}
    seen.add(name)
    for node in ast.walk(methods[name]):
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        if node.value.id == "operations":
            found[node.attr] = None
        elif node.value.id in ("self", "cls") and node.attr.startswith("_") and node.attr in methods.keys() - seen:
            found.update(_operations(node.attr, methods, seen))
    return found


def outline(operation: Operation, schemas: Schemas) -> Outline:
    """Return what an entry of surface.yaml for the operation follows from."""
    queries = [key.partition(" ")[2] for key in operation.parameters if key.startswith("query ")]
    fields = {
        name
        for schema in operation.answers.values()
        for leaf in schemas.leaves(schemas.alternatives(schema))
        for name in schemas.fields(leaf).members
    }
    return Outline(operation.title, frozenset(queries), frozenset(fields))
