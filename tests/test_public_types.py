"""The types that users see: nothing public is `Any` unless a comment next to it says why."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import aikit

ROOT = Path(aikit.__file__).parents[1]
# Decoded JSON: its values have the types that JSON has.
_JSON = re.compile(r"\b(?:Mapping|dict)\[str, Any\]")
_ANY = re.compile(r"\bAny\b")
_REASON = re.compile(r"#.*\bAny: \w+")


def public_definitions() -> dict[str, tuple[Path, ast.stmt, str]]:
    """Return the file, the syntax tree and the source of every public name's definition, and of its bases in aikit."""
    found: dict[str, tuple[Path, ast.stmt, str]] = {}
    rest = list(aikit._MODULES.items())
    while rest:
        name, module = rest.pop()
        source = _source(module)
        if name in found or source is None:  # of the generated package
            continue
        path, text, tree = source
        for node in _statements(tree.body):
            if _name(node) == name:
                found[name] = path, node, text
                rest += _bases(node, tree, module)
    return found


@cache
def _source(module: str) -> tuple[Path, str, ast.Module] | None:
    """Return the path, the text and the tree of a module of aikit."""
    base = ROOT.joinpath("aikit", *module.split("."))
    path = base.with_suffix(".py") if base.with_suffix(".py").exists() else base / "__init__.py"
    if not path.exists():
        return None
    text = path.read_text(encoding="utf-8")
    return path, text, ast.parse(text)


def _bases(node: ast.stmt, tree: ast.Module, module: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the module of each base that aikit defines."""
    places: dict[str, str] = {}
    for each in _statements(tree.body):
        if isinstance(each, ast.ImportFrom):
            package = module.split(".")[: -each.level] if each.level else ["aikit"]
            target = ".".join([*package, each.module or ""]) if each.level else each.module or ""
            places |= {alias.name: target.removeprefix("aikit.") for alias in each.names}
        elif isinstance(each, ast.ClassDef):
            places[each.name] = module
    for base in node.bases if isinstance(node, ast.ClassDef) else ():
        name = re.split(r"[.\[]", ast.unparse(base))[0]
        if name in places and not places[name].startswith("aikit_openapi"):
            yield name, places[name]


def untyped(text: str, node: ast.stmt, name: str = "") -> Iterator[str]:
    """Yield each annotation of a definition that has `Any` without a reason, with its line."""
    name = name or _name(node)
    if isinstance(node, ast.ClassDef):
        if _REASON.search(text.splitlines()[max(node.lineno - 2, 0)]):  # one reason for the whole class
            return
        functions = [
            each for each in _statements(node.body) if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        overloaded = {each.name for each in functions if _is_overload(each)}
        for each in _statements(node.body):
            inner = _name(each)
            is_hidden = inner.startswith("_") and inner != "__init__"
            # Nobody sees the implementation of overloads.
            is_implementation = inner in overloaded and not _is_overload(each)
            if inner and not is_hidden and not is_implementation:
                yield from untyped(text, each, f"{name}.{inner}")
        return
    for annotation in _annotations(node):
        if _ANY.search(_JSON.sub("", ast.unparse(annotation))) and not _has_reason(text, node, annotation):
            yield f"{name} (line {annotation.lineno}): {ast.unparse(annotation)}"


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        # What only type checkers see is public; what they don't see is not.
        if isinstance(node, ast.If):
            test = ast.unparse(node.test)
            yield from _statements(node.body if test != "not TYPE_CHECKING" else node.orelse)
        else:
            yield node


def _name(node: ast.stmt) -> str:
    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return node.name
    return node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else ""


def _is_overload(node: ast.stmt) -> bool:
    return any(ast.unparse(each) == "overload" for each in getattr(node, "decorator_list", ()))


def _annotations(node: ast.stmt) -> Iterator[ast.expr]:
    if isinstance(node, ast.AnnAssign):
        yield node.annotation
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        given = node.args
        arguments = [*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg]
        yield from (each.annotation for each in arguments if each is not None and each.annotation is not None)
        if node.returns is not None:
            yield node.returns


def _has_reason(text: str, node: ast.stmt, annotation: ast.expr) -> bool:
    """Whether the annotation's line, the signature's first line, or the line above has the reason."""
    lines = text.splitlines()
    first = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", ()))])
    return any(_REASON.search(lines[line - 1]) for line in {annotation.lineno, node.lineno, max(first - 1, 1)})


DEFINITIONS = public_definitions()


@pytest.mark.parametrize("name", DEFINITIONS)
def test_nothing_public_is_any_without_a_reason(name: str) -> None:
    """A comment `# Any: …` says why, on the line of the annotation or above the function."""
    path, node, text = DEFINITIONS[name]
    assert list(untyped(text, node)) == [], path


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("def f(a: Any) -> None: ...", 1),
        ("def f(a: int) -> Any: ...", 1),
        ("def f(a: int) -> Any: ...  # Any: the tool's own value", 0),
        ("def f(a: Mapping[str, Any]) -> dict[str, Any]: ...", 0),
        ("class C:\n    a: list[Any]\n    _b: Any", 1),
        ("class C:\n    # Any: whatever the program holds\n    def f(self, a: Any) -> None: ...", 0),
        ("# Any: for all of it\nclass C:\n    def f(self, a: Any) -> Any: ...", 0),
        ("class C:\n    @overload\n    def f(self) -> int: ...\n    def f(self, **k: Any) -> Any: ...", 0),
        ("class C:\n    if not TYPE_CHECKING:\n        def __init__(self, a: Any) -> None: ...", 0),
    ],
)
def test_the_check_finds_any(source: str, found: int) -> None:
    """It finds `Any` in arguments, results and attributes, and accepts the reasons."""
    assert len(list(untyped(source, ast.parse(source).body[-1]))) == found
