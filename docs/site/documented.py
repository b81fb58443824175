"""Writes the tables of `docs/coming-from/4d.md`: each name in the documentation of AIKit for 4D with its Python form.

`make regen` runs it. The names come from `4d.toml` next to the page, their Python spelling and the meaning of options
from the tables in `aikit/options/`, and the arguments of methods from the methods.
"""

from __future__ import annotations

import inspect
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import Any, cast

import aikit
from aikit.options.spellings import canonical
from aikit.options.table import OPTIONS
from docs.site.pages import ROOT

PAGE = ROOT / "docs" / "coming-from" / "4d.md"
NAMES = PAGE.with_suffix(".toml")
_GENERATED = re.compile(
    r"(<!-- From here on written by `make regen` from 4d\.toml\. -->\n).*(<!-- Up to here\. -->)", re.DOTALL
)
Class = Mapping[str, Any]  # Any: an entry of 4d.toml


def classes() -> list[Class]:
    """Return the documented classes, in the order of the page."""
    return [each for group in _groups() for each in group["class"]]


def owner(documented: Class) -> object:
    """Return what has the methods of a class: the resource of a client, or the class in Python."""
    if "at" in documented:
        return attrgetter(documented["at"].removeprefix("client."))(aikit.OpenAI("sk-test-not-real"))
    return getattr(aikit, documented["name"])


def text() -> str:
    """Return the page with current tables.

    Raises:
        AttributeError: a documented method does not exist in Python.
    """
    tables = "".join(f"{line}\n" for group in _groups() for line in _group(group))
    page, count = _GENERATED.subn(lambda found: f"{found[1]}{tables}\n{found[2]}", PAGE.read_text(encoding="utf-8"))
    if count != 1:
        raise ValueError(f"{PAGE.name} has lost the comments around its tables")
    return page


def _groups() -> list[Mapping[str, Any]]:
    return cast("list[Mapping[str, Any]]", tomllib.loads(NAMES.read_text(encoding="utf-8"))["group"])


def _group(group: Mapping[str, Any]) -> Iterator[str]:
    yield from ("", f"## {group['title']}")
    for each in group["class"]:
        yield from ("", f"### {each['name']}")
        yield from ("", f"In Python: {each['python']}.") if "python" in each else ()
        properties = each.get("properties", ())
        options = [name for name in properties if canonical(name) in OPTIONS] + each.get("callbacks", [])
        others = [name for name in properties if name not in options]
        same = [f"`{name}`" for name in others if canonical(name) == name]
        rows = [f"| `{method}` | `{_method(each, method)}` |" for method in each.get("methods", ())]
        rows += [f"| `{name}` | `{canonical(name)}` |" for name in others if canonical(name) != name]
        if options:
            yield from ("", "| documented | Python | meaning |", "|---|---|---|")
            for name in options:
                yield f"| `{name}` | `{canonical(name)}` | {OPTIONS[canonical(name)].meaning} |"
        if rows:
            yield from ("", "| documented | Python |", "|---|---|", *rows)
        if same:
            yield from ("", f"The same in Python: {', '.join(same)}.")


def _method(documented: Class, method: str) -> str:
    """Return how a documented method is called in Python; `…` stands for parameters and options."""
    name = canonical(method.partition("(")[0])
    arguments: list[str] = []
    for each in inspect.signature(getattr(owner(documented), name)).parameters.values():
        is_rest = each.name == "parameters" or each.kind is each.VAR_KEYWORD
        star = "*" if each.kind is each.VAR_POSITIONAL else ""
        shown = "…" if is_rest else f"{star}{each.name}"
        if each.name != "self" and shown not in arguments:
            arguments.append(shown)
    prefix = f"{documented['at']}." if "at" in documented else ""
    return f"{prefix}{name}({', '.join(arguments)})"


def main() -> int:
    """Write the page, unless it is current. Returns the exit status."""
    current = text()
    if PAGE.read_text(encoding="utf-8") != current:
        PAGE.write_text(current, encoding="utf-8")
        sys.stdout.write(f"wrote {PAGE.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
