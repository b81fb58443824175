"""The last step of a build: checks that the package is complete, contains only our code, and imports."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from generator.emit import RUNTIME
from generator.errors import GeneratorError
from generator.naming import module_name
from generator.pointers import escape
from generator.render import Rendered
from generator.shapes import Schema
from generator.views import JSON_ANSWERS, METHODS
from generator.walk import operations

# Every function that the templates call. Any other call in the code means an attack by the document or a bug of ours.
_CALLS = frozenset(
    """Operation TypedDict one many mapping named union pick
    build_request sync_detailed asyncio_detailed streaming request decode execute execute_binary execute_stream
    list import_module isinstance evaluate getattr get globals AttributeError decoder_of""".split()
)
_STATEMENTS = (
    ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
)
_ALIAS = "TypeAlias"
_IN_ALIASES = (
    ast.Expression
    | ast.BinOp
    | ast.BitOr
    | ast.Subscript
    | ast.Tuple
    | ast.Name
    | ast.Constant
    | ast.Load
    | ast.UnaryOp
    | ast.USub
)
_FORMATTED = frozenset({"__name__", "module", "name", "tag"})
_IMPORTED = frozenset({"__future__", "typing", "collections.abc", "datetime", "importlib"})

_IMPORT_ALL = """
import importlib, sys
for name in sys.stdin.read().split():
    try:
        importlib.import_module(name)
    except Exception as error:
        sys.exit(f"{name}: {type(error).__name__}: {error}")
"""


def verify(rendered: Rendered, document: Schema) -> None:
    """Check the finished tree.

    Raises:
        GeneratorError: an operation has no module, a JSON response is untyped, there is code that no template
            contains, or a module does not import.
    """
    _check_complete(rendered, document)
    for source in sorted(rendered.folder.rglob("*.py")):
        if not (RUNTIME / source.relative_to(rendered.folder)).exists():
            check_source(source.read_text(encoding="utf-8"), str(source.relative_to(rendered.folder)))
    _check_imports(rendered.folder)


def _check_complete(rendered: Rendered, document: Schema) -> None:
    places = {
        module_name(operation["operationId"]): f"#/paths/{escape(path)}/{method}"
        for path, method, operation in operations(document)
    }
    for view in rendered.operations:
        if not (rendered.folder / "api" / view.tag / f"{view.id}.py").exists():
            raise GeneratorError(
                f"{view.title} has no module api/{view.tag}/{view.id}.py",
                pointer=places[view.id],
                cure="cure the cause with a transform, or name the operation in generator/omissions.toml",
            )
        if view.answer in JSON_ANSWERS and "Any" in (view.answer_annotation, view.event_annotation):
            raise GeneratorError(
                f"the JSON answer of {view.title} has no type",
                pointer=f"{places[view.id]}/responses",
                cure="give it a schema in openapi/overlay.yaml",
            )
    expected = len(rendered.operations)
    found = sum(len(each.endpoints) for each in rendered.project.openapi.endpoint_collections_by_tag.values())
    asked = sum(method in item for item in document["paths"].values() for method in METHODS)
    if not expected == found == asked:
        raise GeneratorError(
            f"{asked} operations in the document, {found} generated",
            pointer="#/paths",
            cure="see the warnings above",
        )


def check_source(text: str, name: str) -> None:
    """Check that a generated module contains only code from our templates.

    Raises:
        GeneratorError: if it is invalid Python, imports other packages, or calls a function that no template calls.
    """
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        raise _foreign(name, f"is not valid Python: {error}") from error
    for node in tree.body:
        is_guard = isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        if not (is_guard or isinstance(node, _STATEMENTS) or _is_text(node)):
            raise _foreign(name, f"has a foreign statement at line {node.lineno}")
    for part in ast.walk(tree):
        check_part(part, name)


def check_part(node: ast.AST, name: str) -> None:
    """Check one node of a generated module's syntax tree.

    Raises:
        GeneratorError: the node imports another package, or is a call that no template makes or a foreign expression.
    """
    line = getattr(node, "lineno", 0)
    if isinstance(node, ast.Call) and _called(node) not in _CALLS:
        raise _foreign(name, f"calls {_called(node)!r} at line {line}")
    if (
        isinstance(node, ast.AnnAssign)
        and isinstance(node.value, ast.Constant)
        and ast.unparse(node.annotation) == _ALIAS
    ):
        _check_alias(str(node.value.value), name)
    from_elsewhere = isinstance(node, ast.ImportFrom) and not node.level and node.module not in _IMPORTED
    if isinstance(node, ast.Import) or from_elsewhere:
        raise _foreign(name, f"imports from elsewhere at line {line}")
    if isinstance(node, ast.FormattedValue) and ast.unparse(node.value) not in _FORMATTED:
        raise _foreign(name, f"has a format field at line {line}")
    if isinstance(node, ast.Lambda | ast.ListComp | ast.GeneratorExp | ast.DictComp | ast.NamedExpr | ast.Global):
        raise _foreign(name, f"has a foreign expression at line {line}")


def _check_alias(text: str, name: str) -> None:
    """A text that `aliases.evaluate` may get holds names, literals and what combines them to types."""
    try:
        tree = ast.parse(f"({text})", mode="eval")
    except (SyntaxError, ValueError) as error:
        raise _foreign(name, f"has an alias that is not a type: {error}") from error
    for part in ast.walk(tree):
        if not isinstance(part, _IN_ALIASES):
            raise _foreign(name, f"has an alias with {type(part).__name__} in it")


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _called(node: ast.Call) -> str:
    function: Any = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", ast.unparse(function))


def _foreign(name: str, what: str) -> GeneratorError:
    return GeneratorError(
        f"{name} {what}",
        pointer="#",
        cure="a text of the document reached the code: quote it in generator/templates/ or generator/views.py",
    )


def _check_imports(folder: Path) -> None:
    package = folder.name
    names = []
    for source in sorted(folder.rglob("*.py")):
        parts = source.relative_to(folder).with_suffix("").parts
        names.append(".".join((package, *(parts[:-1] if parts[-1] == "__init__" else parts))))
    environment = {**os.environ, "PYTHONPATH": str(folder.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL],
        input="\n".join(names),
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    if done.returncode:
        raise GeneratorError(
            f"a generated module does not import: {done.stderr.strip()[-500:]}",
            pointer="#",
            cure="fix the template or the transform that wrote it",
        )
