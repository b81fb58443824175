"""The docstring of a method names each argument, its default, the result, the errors, and a page to read more."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import aikit

ROOT = Path(aikit.__file__).parent
SOURCES = sorted((ROOT / "resources").glob("*.py"))
REFERENCE = "See https://platform.openai.com/docs/"
# Defaults that mean "not given"; docstrings mention all others.
NOTHING = {"None", "NOT_GIVEN", "...", "False", "''"}


class Method(NamedTuple):
    """The source of a public method."""

    name: str
    node: ast.FunctionDef
    doc: str

    @property
    def arguments(self) -> dict[str, str]:
        """The source of each argument's default; empty if it has none."""
        given = self.node.args
        plain = [*given.posonlyargs, *given.args]
        defaults = ["" for _ in plain[len(given.defaults) :]] + [ast.unparse(each) for each in given.defaults]
        found = dict(zip([each.arg for each in plain], defaults, strict=True))
        for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
            found[each.arg] = "" if default is None else ast.unparse(default)
        if given.kwarg:
            found[f"**{given.kwarg.arg}"] = ""
        found.pop("self", None)
        return found

    def section(self, title: str) -> str:
        """The text of a section of the docstring; empty if it is missing."""
        match = re.search(rf"^{title}:\n((?:    .*\n?|\n)+)", self.doc, flags=re.MULTILINE)
        return match[1] if match else ""

    def about(self, argument: str) -> str:
        """The description of an argument in the docstring; empty if there is none."""
        lines = re.split(r"^    (?=\S)", self.section("Args"), flags=re.MULTILINE)
        return next((line.partition(":")[2].strip() for line in lines if line.startswith(f"{argument}:")), "")


def methods() -> Iterator[Method]:
    """Every public method of every class that makes calls, without overloads."""
    for source in SOURCES:
        for cls in ast.parse(source.read_text(encoding="utf-8")).body:
            is_public = isinstance(cls, ast.ClassDef) and cls.name.endswith(("API", "Webhooks"))
            for node in cls.body if is_public and isinstance(cls, ast.ClassDef) else ():
                if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not node.decorator_list:
                    yield Method(f"{cls.name}.{node.name}", node, ast.get_docstring(node) or "")


METHODS = {each.name: each for each in methods()}


def test_the_methods_are_found() -> None:
    """The list covers all resources; a class with another kind of name would be missing."""
    assert {
        "OpenAIModelsAPI.list",
        "OpenAIChatCompletionsAPI.create",
        "OpenAISpeechAPI.create",
        "OpenAIBatchesAPI.wait",
        "OpenAIWebhooks.unwrap",
    } <= METHODS.keys()
    assert len(METHODS) >= 40


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_a_docstring_says_what_a_caller_needs(method: Method) -> None:
    """One sentence; each argument with its default, if it has a meaningful one; results; errors; a link."""
    sentence = method.doc.partition("\n")[0]
    assert re.fullmatch(r"[A-Z][^\n]+\.", sentence), sentence
    for argument, default in method.arguments.items():
        about = method.about(argument)
        assert about, f"{argument} is not described"
        if default and default not in NOTHING:
            assert "default" in about, f"the default of {argument} is not mentioned: {about}"
    returns = "" if method.node.returns is None else ast.unparse(method.node.returns)
    assert returns == "None" or method.section("Returns"), "what it returns"
    assert "Error" in method.section("Raises"), "what it raises"
    assert method.doc.splitlines()[-1].startswith(REFERENCE), "where to read on"


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_a_docstring_describes_no_argument_that_does_not_exist(method: Method) -> None:
    """An example is an argument that was renamed."""
    told = re.findall(r"^    (\*{0,2}\w+):", method.section("Args"), flags=re.MULTILINE)
    assert told == list(method.arguments)
