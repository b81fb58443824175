"""Import rules. The tests read every import from the source of every module and import none of them."""

from __future__ import annotations

import ast
import graphlib
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Literal

import pytest

ROOT = Path(__file__).parents[1]
SOURCE_ROOTS = {"aikit": ROOT, "generator": ROOT, "aikit_openapi": ROOT / "generated"}

# A part is a module or folder directly below `aikit`, or a folder `generated` in one. "public" means
# `from aikit import …`, "lib" also `pagination` and `version`, "contract" the hand-written half of `aikit_openapi`
# (operation, types, codec, fields), and "generated" everything else in it.
MAY_IMPORT: Mapping[str, frozenset[str]] = {
    part: frozenset(allowed.split())
    for part, allowed in {
        "options": "contract",
        "errors": "options",
        "core": "contract errors generated options",
        "providers": "contract core errors options",
        "agents": "core options",
        "results": "contract core errors options",
        "streams": "contract core errors options results",
        "drivers": "agents contract core errors options streams",
        "schema": "contract core errors options results streams",
        "mcp": "core options",
        "helpers": "contract core errors mcp options results schema streams",
        "bulk": "agents contract core drivers errors options schema streams",
        "resources": "contract core errors helpers options resources.generated results schema streams",
        "resources.generated": "contract generated options resources results streams",
        "clients": (
            "agents bulk contract core drivers errors mcp options providers resources resources.generated results"
            " schema streams telemetry"
        ),
        "aio": (
            "agents aio.generated bulk clients contract core drivers errors helpers mcp options providers resources"
            " resources.generated results schema streams"
        ),
        "aio.generated": "aio contract generated options resources resources.generated results streams",
        "auth": "errors options",
        "middleware": "core errors",
        "telemetry": "core errors options",
        "bridges": "contract core errors generated options streams",
        "lib": "aio clients generated options results streams",
        # Extras use what users use: `from aikit import …`, `aikit.testing`, the names of `aikit_openapi`.
        "cli": "bulk contract generated public testing",
        # Cassettes stand between the drivers and the agents.
        "testing": "agents core options public",
        "types": "contract generated public",
    }.items()
}
# Third-party packages: those of every installation, and those that a part needs in addition.
RUNTIME = frozenset({"attrs", "dateutil", "h11", "httpx", "orjson", "truststore"})
EXTRAS = {
    "agents": frozenset({"httptools"}),
    "bulk": frozenset({"pyarrow", "ray"}),
    "cli": frozenset({"cyclopts", "rich"}),
    "core": frozenset({"genai_prices", "tiktoken", "tiktoken_ext"}),
    "providers": frozenset({"botocore"}),
    "resources": frozenset({"standardwebhooks"}),
    "mcp": frozenset({"httpx2", "mcp"}),
    "telemetry": frozenset({"opentelemetry"}),
    "schema": frozenset({"docstring_parser", "jiter", "msgspec"}),
    "testing": frozenset({"PIL", "jsonschema_rs", "pytest", "rstr", "starlette", "uvicorn", "yaml"}),
}
# Used only if the user has installed them, so never imported at the top of a module.
OPTIONAL = frozenset({"PIL", "atheris", "certifi", "httpx2", "numpy", "pydantic"})
# Packages that wait or use the network; `core` decides and does neither.
WAITING = frozenset({"asyncio", "http", "httpx", "select", "selectors", "socket", "ssl", "subprocess", "threading"})

Kind = Literal["now", "typing", "lazy"]


@dataclass(frozen=True)
class Import:
    """One imported name, and when it is imported: at once, for type checkers only, or inside a function."""

    importer: str
    target: str
    kind: Kind
    line: int
    says_why: bool

    @property
    def package(self) -> str:
        """Return the top-level package of the imported name."""
        return self.target.partition(".")[0]

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.target}"


class _Imports(ast.NodeVisitor):
    """Collects the imports of one module."""

    def __init__(self, importer: str, is_package: bool, source: str, modules: frozenset[str]) -> None:
        self.found: list[Import] = []
        self._importer = importer
        self._package = importer if is_package else importer.rpartition(".")[0]
        self._lines = source.splitlines()
        self._modules = modules
        self._is_late = any(line.startswith("# lazy") for line in self._lines)
        self._kind: Kind = "now"

    def visit_If(self, node: ast.If) -> None:
        if ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            self._within(node.body, "typing")
            self._within(node.orelse, self._kind)
        else:
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._within(node.body, "lazy")

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - the name that ast.NodeVisitor looks for

    def _within(self, body: Iterable[ast.stmt], kind: Kind) -> None:
        before, self._kind = self._kind, self._kind if self._kind == "typing" else kind
        for statement in body:
            self.visit(statement)
        self._kind = before

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._add(node, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        base = node.module or ""
        if node.level:
            parts = self._package.split(".")
            base = ".".join([*parts[: len(parts) - node.level + 1], *filter(None, [node.module])])
        for alias in node.names:
            name = f"{base}.{alias.name}"
            self._add(node, name if name in self._modules else base)

    def _add(self, node: ast.Import | ast.ImportFrom, target: str) -> None:
        assert node.end_lineno
        around = self._lines[max(0, node.lineno - 2) : node.end_lineno]
        says_why = self._is_late or any("# " in line for line in around)
        self.found.append(Import(self._importer, target, self._kind, node.lineno, says_why))


def _module_name(path: Path, source_root: Path) -> str:
    return ".".join(path.relative_to(source_root).with_suffix("").parts).removesuffix(".__init__")


def read_imports(source_roots: Mapping[str, Path]) -> list[Import]:
    """Return every import of every module of the packages; the mapping has the folder of each package."""
    files = [(path, root) for name, root in source_roots.items() for path in sorted((root / name).rglob("*.py"))]
    modules = frozenset(_module_name(path, root) for path, root in files)
    found: list[Import] = []
    for path, root in files:
        source = path.read_text(encoding="utf-8")
        visitor = _Imports(_module_name(path, root), path.name == "__init__.py", source, modules)
        visitor.visit(ast.parse(source))
        found += visitor.found
    return found


@cache
def ours() -> tuple[Import, ...]:
    """Return every import of the project."""
    return tuple(read_imports(SOURCE_ROOTS))


def part_of(module: str) -> str:
    """Return the part that one of our modules belongs to."""
    package, _, rest = module.partition(".")
    below = rest.partition(".")[0]
    if package == "aikit":
        if below in ("pagination", "version"):  # the official package's names for parts of ours, as in `lib`
            return "lib"
        if below == "__main__":
            return "cli"
        folder = f"{below}.generated"
        return folder if rest.startswith(folder) else below or "public"
    if package == "aikit_openapi":
        return "generated" if below in ("", "api", "models", "operations", "params", "typed_dicts") else "contract"
    return package


def crossing(imports: Iterable[Import]) -> Iterator[str]:
    """Yield imports between parts of aikit that the table does not allow; type-only imports are always allowed."""
    for each in imports:
        importer, imported = part_of(each.importer), part_of(each.target)
        if each.package not in ("aikit", "aikit_openapi") or importer == imported:
            continue
        if importer == "public":
            # `aikit/__init__.py` imports its names for type checkers and loads them on first use.
            if each.kind == "now":
                yield f"{each}: aikit/__init__.py loads its names lazily"
        elif importer not in MAY_IMPORT:
            yield f"{each}: {importer} is not a part in MAY_IMPORT"
        elif each.kind == "typing" and imported != "generated":
            continue
        elif imported not in MAY_IMPORT[importer]:
            yield f"{each}: {importer} may import {sorted(MAY_IMPORT[importer])}"


def within(imports: Iterable[Import], package: str) -> list[Import]:
    """Return the imports of one package's modules."""
    return [each for each in imports if each.importer.partition(".")[0] == package]


def cycles(imports: Iterable[Import]) -> Iterator[str]:
    """Yield the first cycle of modules that import each other, at import time or later."""
    graph: dict[str, set[str]] = {}
    for each in imports:
        if each.kind != "typing" and each.importer != each.target:
            graph.setdefault(each.importer, set()).add(each.target)
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        yield " <- ".join(error.args[1])


def parts_graph() -> dict[str, set[str]]:
    """Return the parts of aikit, each with the parts that its modules import, at import time or later.

    A folder counts as one part with its `generated`: the base of the generated resources is next to it.
    """
    graph: dict[str, set[str]] = {}
    for each in within(ours(), "aikit"):
        if each.kind == "typing" or each.package not in ("aikit", "aikit_openapi"):
            continue
        importer, imported = (part_of(name).partition(".")[0] for name in (each.importer, each.target))
        graph.setdefault(imported, set())
        graph.setdefault(importer, set()).update({imported} - {importer})
    return graph


def shared_names(root: Path) -> dict[str, list[str]]:
    """Return the names of public functions that several hand-written modules of aikit define."""
    places: dict[str, list[str]] = {}
    for path in sorted(root.rglob("*.py")):
        folder = path.relative_to(root).parts[0]
        if folder in ("aio", "testing", "types") or "generated" in path.parts:
            continue
        functions = (ast.FunctionDef, ast.AsyncFunctionDef)
        names = {each.name for each in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(each, functions)}
        for name in names:
            if not name.startswith("_"):
                places.setdefault(name, []).append(path.relative_to(root).as_posix())
    return {name: where for name, where in places.items() if len(where) > 1}


def shared_modules(root: Path) -> dict[str, list[str]]:
    """Return the names that several hand-written modules of aikit have."""
    places: dict[str, list[str]] = {}
    for path in sorted(root.rglob("*.py")):
        where = path.relative_to(root)
        # `aio` has twins, `types` and `lib` the official package's modules.
        own = "generated" not in where.parts and path.stem not in ("__init__", "__main__")
        if where.parts[0] not in ("aio", "lib", "types") and own:
            places.setdefault(path.stem, []).append(where.as_posix())
    return {name: where for name, where in places.items() if len(where) > 1}


def unexplained(imports: Iterable[Import]) -> Iterator[str]:
    """Yield imports inside functions without a comment there or on the line above, or `# lazy: …` in the module."""
    for each in imports:
        if each.kind == "lazy" and each.package not in OPTIONAL and not each.says_why:
            yield f"{each} inside a function: move it to the top, or say in a comment why not"


def foreign(imports: Iterable[Import]) -> Iterator[str]:
    """Yield imports of third-party packages that an installation without extras lacks."""
    known = sys.stdlib_module_names | {"aikit", "aikit_openapi"}
    for each in imports:
        if each.package in known | RUNTIME | EXTRAS.get(part_of(each.importer), frozenset()):
            continue
        if each.package in OPTIONAL and each.kind != "now":
            continue
        yield f"{each}: not a runtime dependency"


def test_parts_of_aikit_import_only_what_the_table_allows() -> None:
    """Every import between two parts of the client is in the table, including late imports."""
    assert list(crossing(within(ours(), "aikit"))) == []


def test_every_part_in_the_table_exists() -> None:
    """The table has no rows for parts that were removed."""
    parts = {part_of(each.importer) for each in ours()} | {"public"}
    assert sorted(set(MAY_IMPORT) - parts) == []


def test_core_neither_waits_nor_uses_the_network() -> None:
    """`core` imports nothing that does I/O, except for types, so tests can drive it by hand."""
    found = [
        str(each)
        for each in within(ours(), "aikit")
        if part_of(each.importer) == "core" and each.kind != "typing" and each.package in WAITING
    ]
    assert found == []


def test_there_are_no_import_cycles() -> None:
    """No module imports itself indirectly, not even through an import inside a function."""
    assert list(cycles(ours())) == []


def test_the_import_graph_stays_small() -> None:
    """Folders and top-level modules: at most 26 of them, 116 imports between them, and 11 levels."""
    graph = parts_graph()
    levels: dict[str, int] = {}
    for part in graphlib.TopologicalSorter(graph).static_order():  # raises an error for a cycle
        levels[part] = 1 + max((levels[each] for each in graph[part]), default=0)
    assert len(graph) <= 26, sorted(graph)
    assert sum(map(len, graph.values())) <= 116, graph
    assert max(levels.values()) <= 11, levels


def test_public_functions_have_names_of_their_own() -> None:
    """Only twins share a name: the blocking and the asynchronous driver."""
    assert shared_names(ROOT / "aikit") == {"run": ["drivers/asynchronous.py", "drivers/blocking.py"]}


def test_modules_have_names_of_their_own() -> None:
    """Only twins share a name: what is blocking and what is asynchronous."""
    twins = {"asynchronous", "blocking"}
    assert shared_modules(ROOT / "aikit").keys() <= twins


def test_the_fast_agent_stays_small() -> None:
    """It shares with the default agent what is not HTTP: 900 lines are enough for its room, blank ones included."""
    files = (ROOT / "aikit" / "agents" / "fast").glob("*.py")
    assert sum(path.read_text(encoding="utf-8").count("\n") for path in files) <= 900


def test_imports_inside_functions_have_a_reason() -> None:
    """A hand-written function imports a module only to load it late, and a comment says so."""
    written = [each for package in ("aikit", "generator") for each in within(ours(), package)]
    assert list(unexplained(written)) == []


def test_the_generator_imports_neither_the_client_nor_its_own_output() -> None:
    """The generator works even if `generated/` is empty or `aikit` is broken."""
    assert [str(each) for each in within(ours(), "generator") if each.package in ("aikit", "aikit_openapi")] == []


def test_the_generated_package_needs_only_attrs_and_dateutil() -> None:
    """`aikit_openapi` imports the standard library, attrs and dateutil, and httpx only for types."""
    allowed = sys.stdlib_module_names | {"aikit_openapi", "attrs", "dateutil"}
    found = [
        str(each)
        for each in within(ours(), "aikit_openapi")
        if each.package not in allowed and (each.package, each.kind) != ("httpx", "typing")
    ]
    assert found == []


def test_the_client_does_not_need_any_extra() -> None:
    """After a plain `pip install aikit-client` you can import every module except those of an extra."""
    assert list(foreign(within(ours(), "aikit"))) == []


def test_every_imported_package_is_a_direct_requirement() -> None:
    """pyproject.toml itself lists every imported package, so none comes only through another dependency."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = [
        project["project"]["dependencies"],
        *project["project"]["optional-dependencies"].values(),
        *project["dependency-groups"].values(),
    ]
    asked = {re.split(r"[^\w-]", each)[0].lower() for group in groups for each in group if isinstance(each, str)}
    distributions = packages_distributions()
    places = [ROOT / name for name in ("aikit", "generator", "tests", "benchmarks", "docs")]
    known = sys.stdlib_module_names | {"aikit", "aikit_openapi", "benchmarks", "docs", "generator", "tests"}
    found = [
        str(each)
        for place in places
        for each in read_imports({place.name: ROOT})
        if each.package not in known | OPTIONAL
        and not each.importer.startswith("tests.frameworks.programs.")  # they run in separate environments
        and asked.isdisjoint(name.lower().replace("_", "-") for name in distributions.get(each.package, [each.package]))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("module", "source", "rule", "complaint"),
    [
        ("core/retries.py", "from aikit.clients.client import OpenAI", crossing, "core may import"),
        ("core/retries.py", "from ..clients.client import OpenAI", crossing, "core may import"),
        ("core/retries.py", "def f():\n    from aikit.clients import client", crossing, "core may import"),
        ("resources/chat.py", "from aikit_openapi.models import Model", crossing, "resources may import"),
        (
            "resources/chat.py",
            "from aikit_openapi.api.chat import list_chats",
            crossing,
            "resources may import",
        ),
        (
            "results/result.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import aikit_openapi.models",
            crossing,
            "results may import",
        ),
        ("testing/server.py", "from aikit.clients import client", crossing, "testing may import"),
        ("cli/chat_command.py", "from aikit.resources.chat import OpenAIChatAPI", crossing, "cli may import"),
        ("__main__.py", "def f():\n    from aikit.options import settings", crossing, "cli may import"),
        ("novelty.py", "from aikit import errors", crossing, "is not a part in MAY_IMPORT"),
        ("__init__.py", "from aikit.clients.client import OpenAI", crossing, "loads its names lazily"),
        ("core/flow.py", "from aikit.core import retries", cycles, "aikit.core.flow"),
        ("core/flow.py", "def f():\n    from aikit.core import retries", cycles, "aikit.core.flow"),
        ("errors.py", "def f():\n    import json", unexplained, "move it to the top"),
        ("errors.py", "async def f():\n    if True:\n        import json", unexplained, "move it to the top"),
        ("errors.py", "import numpy", foreign, "not a runtime dependency"),
        ("errors.py", "def f():\n    import starlette", foreign, "not a runtime dependency"),
        ("testing/server.py", "import numpy", foreign, "not a runtime dependency"),
    ],
)
def test_a_violation_is_found(tmp_path: Path, module: str, source: str, rule: object, complaint: str) -> None:
    """Each rule finds the import that it forbids, however it is written."""
    files = {
        "__init__.py": "",
        "core/__init__.py": "",
        "core/retries.py": "import aikit.core.flow",
        "clients/client.py": "",
        module: source,
    }
    for name, text in files.items():
        path = tmp_path / "aikit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert callable(rule)
    complaints = list(rule(read_imports({"aikit": tmp_path})))
    assert any(complaint in each for each in complaints), complaints


@pytest.mark.parametrize(
    ("module", "source", "rule"),
    [
        (
            "core/retries.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import aikit.clients.client",
            crossing,
        ),
        ("core/retries.py", "import typing\nif typing.TYPE_CHECKING:\n    import aikit.clients.client", cycles),
        ("__init__.py", "def __getattr__(name):\n    import aikit.clients.client", crossing),
        ("errors.py", "def f():\n    # half a second that few need\n    import json", unexplained),
        ("errors.py", "def f():\n    import json  # half a second that few need", unexplained),
        ("errors.py", "# lazy: one command needs one of them\ndef f():\n    import json", unexplained),
        ("errors.py", "def f():\n    import numpy", foreign),
        ("testing/server.py", "import starlette", foreign),
        ("clients/client.py", "from aikit.errors import OpenAIError", crossing),
    ],
)
def test_what_is_allowed_is_not_reported(tmp_path: Path, module: str, source: str, rule: object) -> None:
    """Type-only, commented and listed imports are allowed."""
    for name, text in {"errors.py": "", "core/__init__.py": "", "clients/client.py": "", module: source}.items():
        path = tmp_path / "aikit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert callable(rule)
    assert list(rule(read_imports({"aikit": tmp_path}))) == []
