"""Completes a rendering: adds the runtime, aliases, parameter sets and index, then formats all files."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from generator.errors import GeneratorError
from generator.render import Rendered

RUNTIME = Path(__file__).parent / "runtime"
# The remains of imports for type checkers when pruning has removed all of them.
_EMPTY_GUARD = re.compile(r"^if TYPE_CHECKING:\s+pass\n", re.MULTILINE)
_HEADER = "# Copied from generator/runtime/{name} by `make regen`. Do not edit: change it there.\n"


def emit(rendered: Rendered) -> None:
    """Write the files that openapi-python-client does not support, remove empty ones, and format the tree."""
    folder = rendered.folder
    for unused in ("client.py", "errors.py", "models/__init__.py"):
        (folder / unused).unlink()
    for module in folder.glob("models/*.py"):
        if not module.read_text(encoding="utf-8").strip():
            module.unlink()  # an object without fields: a plain mapping, no class
    for source in sorted(RUNTIME.glob("*.py")):
        text = _HEADER.format(name=source.name) + source.read_text(encoding="utf-8")
        (folder / source.name).write_text(text, encoding="utf-8")
    (folder / "py.typed").write_text("", encoding="utf-8")
    _write_aliases(rendered)
    _write_index(rendered)
    _write_params(rendered)
    _write_typed_dicts(rendered)
    _format(folder)


def _write_aliases(rendered: Rendered) -> None:
    template = rendered.project.env.get_template("alias_module.py.jinja")
    for view in rendered.aliases:
        target = rendered.folder / "models" / f"{rendered.modules[view.name]}.py"
        target.write_text(template.render(view=view), encoding="utf-8")


def _write_index(rendered: Rendered) -> None:
    modules = dict(sorted(rendered.modules.items()))
    for template, target in (
        ("models_index.py.jinja", "__init__.py"),
        ("models_index.pyi.jinja", "__init__.pyi"),
    ):
        text = rendered.project.env.get_template(template).render(modules=modules)
        (rendered.folder / "models" / target).write_text(text, encoding="utf-8")


def _write_params(rendered: Rendered) -> None:
    folder = rendered.folder / "params"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "# Generated from openapi/openapi.json by `make regen`. Do not edit.\n"
        '"""Typed keywords of each operation, for `Unpack`."""\n',
        encoding="utf-8",
    )
    template = rendered.project.env.get_template("params_module.py.jinja")
    for view in rendered.operations:
        if view.params:
            (folder / f"{view.id}.py").write_text(template.render(view=view), encoding="utf-8")


def _write_typed_dicts(rendered: Rendered) -> None:
    folder = rendered.folder / "typed_dicts"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "# Generated from openapi/openapi.json by `make regen`. Do not edit.\n"
        '"""TypedDicts for the contents of requests. Keywords also accept models and other mappings."""\n',
        encoding="utf-8",
    )
    template = rendered.project.env.get_template("typed_dicts_module.py.jinja")
    for view in rendered.dicts:
        (folder / f"{view.name}.py").write_text(template.render(view=view), encoding="utf-8")


def _format(folder: Path) -> None:
    """Prune and sort imports, then format."""
    # Pruned before sorted: sorting first would split long imports and keep them split.
    _ruff(folder, "check", "--fix", "--select", "F401")
    for source in folder.rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        if _EMPTY_GUARD.search(text):
            source.write_text(_EMPTY_GUARD.sub("", text), encoding="utf-8")
    _ruff(folder, "check", "--fix", "--select", "F401,I")
    _ruff(folder, "format")


def _ruff(folder: Path, command: str, *options: str) -> None:
    """Run ruff with fixed options so that no configuration outside the folder applies."""
    fixed = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "110"]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", command, *fixed, *options, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise GeneratorError(
            f"ruff {command} failed on the generated code:\n{(done.stderr or done.stdout)[:2000]}",
            pointer="#",
            cure="a template writes invalid Python: fix it in generator/templates/",
        )
