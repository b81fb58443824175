"""Writes the asynchronous twins of the client, its resources and its helpers into `aikit/aio/`.

Edit the blocking source only. In its twin, functions that wait become `async`, calls that wait are awaited, and names
are replaced by their asynchronous counterparts. A class with the same code in both variants, such as a plain result, is
imported and not copied. The source is parsed, never imported.
"""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import tempfile
import tokenize
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it has no types

from generator.errors import GeneratorError

ROOT = Path(__file__).parents[1]
TARGET = Path("aikit/aio")
GENERATED = "resources/generated/*_api.py"
CLIENT_RESOURCES = Path("aikit/clients/client_resources.py")
HEADER = "# Written from {source} by `make regen` (generator/mirror.py). Do not edit: change the source.\n"
PACKAGE_DOCSTRINGS: Mapping[Path, str] = {
    TARGET: '"""The asynchronous twins of the client and its resources, written by generator/mirror.py."""\n',
    TARGET / "helpers": '"""The asynchronous twins of the helpers, written by generator/mirror.py."""\n',
}

# Functions that wait. Every function that calls one waits too.
WAITING = frozenset({"_run", "_stream", "_binary", "_download", "_exchange"})
# Methods that wait and whose names are common: a call waits only on the objects of `WAITING_ON`.
COMMON = frozenset({"close", "get", "patch", "post", "put", "request"})
# Methods with a common name, which wait only on these objects.
WAITING_ON = frozenset(
    {
        ("_background", "tell"),
        ("_plain", "create_and_run"),
        ("_plain", "submit_tool_outputs"),
        ("_stream", "close"),
        ("agent", "close"),
        ("background", "close"),
        ("background", "run"),
        ("background", "tell"),
        ("blocking", "run"),
        ("self", "_start"),
        ("self", "close"),
        ("self", "complete"),
        ("self", "request"),
        ("streamed", "close"),
    }
)
# Module-level functions that wait.
WAITING_FUNCTIONS = frozenset(
    {
        "close_servers",
        "next",
        "open_chunked",
        "open_server",
        "read_chunk",
        "run_handlers",
        "tell_data",
        "upload_each",
        "write_whole_file",
    }
)
# Attributes whose iteration waits for each item.
WAITING_LOOPS = frozenset({"_chunks", "_stream"})
# Methods that wait for each item that they yield.
WAITING_ITERATORS = frozenset({"iter_results"})
NAMES: Mapping[str, str] = {
    "Agent": "AsyncAgent",
    "AssistantEventHandler": "AsyncAssistantEventHandler",
    "Background": "AsyncBackground",
    "BinaryAnswer": "AsyncBinaryAnswer",
    "BinaryBody": "AsyncBinaryBody",
    "BulkAPI": "AsyncBulkAPI",
    "ChatCompletionStream": "AsyncChatCompletionStream",
    "Client": "AsyncClient",
    "ClientResources": "AsyncClientResources",
    "EventStream": "AsyncEventStream",
    "Future": "Task",
    "Iterator": "AsyncIterator",
    "Page": "AsyncPage",
    "PathRequests": "AsyncPathRequests",
    "ParsedChatCompletionStream": "AsyncParsedChatCompletionStream",
    "ParsedResponseStream": "AsyncParsedResponseStream",
    "ResponseStream": "AsyncResponseStream",
    "StreamManager": "AsyncStreamManager",
    "Stream": "AsyncStream",
    "__enter__": "__aenter__",
    "__exit__": "__aexit__",
    "__iter__": "__aiter__",
    "__next__": "__anext__",
    "as_agent": "as_async_agent",
    "blocking": "asynchronous",
    "close_servers": "close_servers_async",
    "named_agent": "named_async_agent",
    "first_page": "AsyncPager",
    "next": "anext",
    "open_chunked": "open_chunked_async",
    "open_server": "open_server_async",
    "read_chunk": "read_chunk_async",
    "run_handlers": "run_handlers_side_by_side",
    "run_raw": "run_raw_async",
    "run_streamed": "run_streamed_async",
    "stream_methods": "AsyncStreamedMethods",
    "upload_each": "upload_each_async",
    "write_whole_file": "write_whole_file_async",
}
# Phrases in docstrings that apply only to the blocking client.
PHRASES = {
    "The blocking client. It may be shared between threads.": (
        "The asynchronous client. It may be shared between tasks."
    ),
    "The blocking clients": "The asynchronous clients",
    "as methods of the blocking client": "as methods of the asynchronous client",
    "such as `SyncCursorPage[": "such as `AsyncCursorPage[",
    "a callable that returns one before": "a callable or coroutine function that returns one before",
    "a callable that returns an Entra token": "a callable or coroutine function that returns an Entra token",
    "aikit_openapi.api.….sync_stream(": "aikit_openapi.api.….asyncio_stream(",
    "aikit_openapi.api.….sync(": "aikit_openapi.api.….asyncio(",
    "how many files to upload at once, in threads;": "how many files to upload at once, in tasks;",
    "at once in threads; 0 runs them one after the other.": "at once; 0 means no limit.",
}
# The standard library's counterparts, by the import that renaming leaves.
IMPORTS = {"from concurrent.futures import Task": "from asyncio import Task"}
# A source line that appears only in the twin.
TWIN_ONLY = re.compile(r"^(\s*)# asynchronous: (.*)$", re.MULTILINE)


@dataclass
class Source:
    """One module to mirror.

    Attributes:
        path: its file, relative to the root of the checkout.
        target: the file of its twin.
        text: its source.
        tree: the parsed source.
        mirrored: names of the classes that have a twin.
        has_twin: whether generator/resources.py writes the twin.
    """

    path: Path
    target: Path
    text: str
    tree: ast.Module
    mirrored: set[str] = field(default_factory=set)
    has_twin: bool = False

    @property
    def module(self) -> str:
        """Dotted name of the module."""
        return ".".join(self.path.with_suffix("").parts)

    @property
    def twin_module(self) -> str:
        """Dotted name of its twin."""
        return ".".join(self.target.with_suffix("").parts)

    def classes(self) -> list[ast.ClassDef]:
        """The top-level classes of the module, including those for type checkers."""
        blocks = [self.tree.body, *(each.body for each in self.tree.body if isinstance(each, ast.If))]
        return [each for block in blocks for each in block if isinstance(each, ast.ClassDef)]


def read(root: Path = ROOT) -> list[Source]:
    """Return the modules that have a twin, the client first."""
    places = {"resources": TARGET, "helpers": TARGET / "helpers"}
    clients = tuple(root / f"aikit/clients/{name}.py" for name in ("client", "azure", "bedrock", "path_requests"))
    targets = {each: TARGET / each.name for each in clients if each.exists()}
    for folder, target in places.items():
        modules = sorted((root / "aikit" / folder).glob("*.py"))
        targets |= {each: target / each.name for each in modules if each.name != "__init__.py"}
    generated = {each: TARGET / "generated" / each.name for each in sorted((root / "aikit").glob(GENERATED))}
    generated |= {each: TARGET / each.name for each in [root / CLIENT_RESOURCES] if each.exists()}
    sources = []
    for path, target in (targets | generated).items():
        text = path.read_text(encoding="utf-8")
        sources.append(Source(path.relative_to(root), target, text, ast.parse(text), has_twin=path in generated))
    return sources


def render(root: Path = ROOT) -> dict[Path, str]:
    """Return the source of every twin by its path relative to the root."""
    sources = read(root)
    waiting = _waiting_functions([each for each in sources if not each.has_twin])
    _find_mirrored(sources, waiting)
    public = {name for source in sources for name in source.mirrored if not name.startswith("_")}
    renames = {**{name: f"Async{name}" for name in public}, **NAMES}
    # A module whose code is the same in both variants needs no twin.
    twins = {
        source.target: _Twin(source, sources, waiting, renames).render()
        for source in sources
        if source.mirrored and not source.has_twin
    }
    header = HEADER.format(source="generator/mirror.py")
    twins |= {
        folder / "__init__.py": header + docstring
        for folder, docstring in PACKAGE_DOCSTRINGS.items()
        if any(path.parent == folder for path in twins)
    }
    return format_sources(twins)


def write(root: Path = ROOT) -> list[Path]:
    """Write every twin, remove those without a source, and return the changed files."""
    changed = []
    twins = render(root)
    for path, text in twins.items():
        place = root / path
        if not place.exists() or place.read_text(encoding="utf-8") != text:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
            changed.append(path)
    for stale in _strangers(root, twins):
        (root / stale).unlink()
        changed.append(stale)
    return changed


def check(root: Path = ROOT) -> list[str]:
    """Return the differences between the files on disk and a fresh mirror."""
    twins = render(root)
    complaints = []
    for path, text in twins.items():
        place = root / path
        if not place.exists():
            complaints.append(f"missing: {path} (run `make regen`)")
        elif place.read_text(encoding="utf-8") != text:
            complaints.append(f"not current: {path} (run `make regen`)")
    return complaints + [f"no source: {path} (run `make regen`)" for path in _strangers(root, twins)]


def _strangers(root: Path, twins: Mapping[Path, str]) -> list[Path]:
    found = (each.relative_to(root) for each in (root / TARGET).rglob("*.py"))
    known = {*twins, TARGET / CLIENT_RESOURCES.name}
    return sorted(each for each in found if each not in known and each.parent != TARGET / "generated")


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _is_waiting_call(node: ast.AST, waiting: frozenset[str]) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in WAITING_FUNCTIONS
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    if node.func.attr in WAITING_ITERATORS:
        return False
    owner = node.func.value
    owner_name = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
    return node.func.attr in waiting or (owner_name, node.func.attr) in WAITING_ON


def _is_waiting_loop(node: ast.AST) -> bool:
    if not isinstance(node, ast.For):
        return False
    over = node.iter.func if isinstance(node.iter, ast.Call) else node.iter
    names = WAITING_ITERATORS if isinstance(node.iter, ast.Call) else WAITING_LOOPS
    return isinstance(over, ast.Attribute) and over.attr in names


def _is_call_of_list(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "_list"


def _has_waiting(function: ast.FunctionDef, waiting: frozenset[str]) -> bool:
    return any(_is_waiting_call(node, waiting) or _is_waiting_loop(node) for node in ast.walk(function))


def _waiting_functions(sources: list[Source]) -> frozenset[str]:
    """Return the names of the functions that wait, directly or through other functions."""
    waiting = WAITING
    while True:
        found = {
            function.name
            for source in sources
            for function in _functions(source.tree)
            # `with` and the property protocols need more than a name: see their rules below.
            if not function.name.startswith("__")
            and function.name not in COMMON
            and _has_waiting(function, waiting)
            # Calling a generator does not wait; only the loop over it does.
            and not any(isinstance(node, ast.Yield) for node in ast.walk(function))
        }
        if found <= waiting:
            return waiting
        waiting |= found


def _waits(function: ast.FunctionDef, waiting: frozenset[str]) -> bool:
    """Return whether the function's twin is `async`. An overload's depends on its implementation."""
    if any(isinstance(each, ast.Name) and each.id == "overload" for each in function.decorator_list):
        return False
    if function.name in ("__enter__", "__exit__"):
        return True
    if _has_waiting(function, waiting):
        return True
    is_stub = all(isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant) for each in function.body)
    return function.name in waiting and is_stub


def _find_mirrored(sources: list[Source], waiting: frozenset[str]) -> None:
    """Find the classes that differ in the other variant, in their own code or in the names they use."""
    while True:
        names = set(NAMES) | {name for source in sources for name in source.mirrored}
        before = sum(len(source.mirrored) for source in sources)
        for source in sources:
            local = names | source.mirrored
            for cls in source.classes():
                segment = ast.get_source_segment(source.text, cls) or ""
                used = {
                    node.id if isinstance(node, ast.Name) else node.attr
                    for node in ast.walk(cls)
                    if isinstance(node, ast.Name | ast.Attribute)
                }
                differs = any(_waits(function, waiting) for function in _functions(cls))
                if differs or used & local or TWIN_ONLY.search(segment):
                    source.mirrored.add(cls.name)
        if sum(len(source.mirrored) for source in sources) == before:
            return


class _Twin:
    """Renders the twin of one module."""

    def __init__(
        self, source: Source, sources: list[Source], waiting: frozenset[str], renames: Mapping[str, str]
    ) -> None:
        self._source = source
        self._sources = sources
        self._waiting = waiting
        self._renames = renames
        self._starts = [0]
        for line in source.text.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line.encode()))

    def render(self) -> str:
        """Return the twin's source, not formatted yet."""
        edits = [*self._dropped(), *self._waits(), *self._pagers()]
        text = _apply(self._source.text.encode(), edits).decode()
        text = _rename(text, self._renames)
        text = TWIN_ONLY.sub(r"\1\2", text)
        for phrase, other in (PHRASES | IMPORTS).items():
            text = text.replace(phrase, other)
        text = self._imports(text)
        return HEADER.format(source=self._source.path.as_posix()) + text

    def _at(self, line: int, column: int) -> int:
        return self._starts[line - 1] + column

    def _span(self, node: ast.stmt | ast.expr) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._at(node.lineno, node.col_offset), self._at(node.end_lineno, node.end_col_offset)

    def _dropped(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield the classes, functions and constants that the twin imports instead of copying."""
        for each in self._source.tree.body:
            if self._is_shared(each):
                yield *self._lines(each), b""
            elif isinstance(each, ast.If):
                yield from self._dropped_helpers(each)

    def _dropped_helpers(self, block: ast.If) -> Iterator[tuple[int, int, bytes]]:
        """Yield bases that only type checkers see, and their run-time replacements, if no twin needs them."""
        needed = {
            node.id
            for cls in self._source.classes()
            if cls.name in self._source.mirrored
            for base in cls.bases
            for node in ast.walk(base)
            if isinstance(node, ast.Name)
        }
        for each in block.body:
            if isinstance(each, ast.ClassDef) and each.name not in needed | self._source.mirrored:
                yield *self._lines(each), b""
        for each in block.orelse:
            if isinstance(each, ast.Assign):
                targets = [name.id for name in each.targets if isinstance(name, ast.Name) and name.id in needed]
                start, end = self._span(each)
                value = " = ".join([*targets, ast.unparse(each.value)])
                yield start, end, value.encode() if targets else b"pass"

    def _lines(self, statement: ast.stmt) -> tuple[int, int]:
        """Return the range of a statement, including its decorators and the comments above it and at its end."""
        first = min([statement.lineno, *(each.lineno for each in getattr(statement, "decorator_list", []))])
        lines = self._source.text.splitlines()
        while first > 1 and lines[first - 2].lstrip().startswith("#") and not TWIN_ONLY.match(lines[first - 2]):
            first -= 1
        assert statement.end_lineno is not None
        return self._at(first, 0), self._starts[statement.end_lineno]

    def _is_shared(self, statement: ast.stmt) -> bool:
        if isinstance(statement, ast.ClassDef):
            return statement.name not in self._source.mirrored
        if isinstance(statement, ast.FunctionDef):
            return not statement.name.startswith("__")
        return isinstance(statement, ast.Assign) and not self._is_kept_assignment(statement)

    def _is_kept_assignment(self, statement: ast.Assign) -> bool:
        names = [each.id for each in statement.targets if isinstance(each, ast.Name)]
        is_type_variable = isinstance(statement.value, ast.Call) and ast.unparse(statement.value.func) == "TypeVar"
        used = {node.id for node in ast.walk(statement.value) if isinstance(node, ast.Name)}
        return "__all__" in names or is_type_variable or bool(used & self._source.mirrored)

    def _waits(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield the edits that add `async` to functions, `await` to calls, and `async for` to loops that wait."""
        parents = {child: node for node in ast.walk(self._source.tree) for child in ast.iter_child_nodes(node)}
        waiting_names = {
            (id(parents[function]), function.name)
            for function in _functions(self._source.tree)
            if _waits(function, self._waiting)
        }
        for function in _functions(self._source.tree):
            # An overload waits if its implementation does.
            if (id(parents[function]), function.name) in waiting_names:
                start, _ = self._span(function)
                yield start, start, b"async "
        for node in ast.walk(self._source.tree):
            if isinstance(node, ast.For) and _is_waiting_loop(node):
                start, _ = self._span(node)
                yield start, start, b"async "
            if isinstance(node, ast.Call) and _is_waiting_call(node, self._waiting):
                start, end = self._span(node)
                parent = parents[node]
                if isinstance(parent, ast.Attribute | ast.Subscript):
                    yield start, start, b"(await "
                    yield end, end, b")"
                else:
                    yield start, start, b"await "

    def _pagers(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield the edits that make a list method return an object to await or iterate over."""
        parents = {child: node for node in ast.walk(self._source.tree) for child in ast.iter_child_nodes(node)}
        lists = {
            (id(parents[function]), function.name)
            for function in _functions(self._source.tree)
            if function.name == "_list" or any(_is_call_of_list(node) for node in ast.walk(function))
        }
        for function in _functions(self._source.tree):
            # An overload lists if its implementation does.
            if (id(parents[function]), function.name) in lists and function.returns is not None:
                start, end = self._span(function.returns)
                yield start, start, b"first_page["  # renamed together with all other names
                yield end, end, b"]"

    def _imports(self, text: str) -> str:
        """Import modules by their full names, from their twins if they have any, and shared names."""
        package = self._source.module.rpartition(".")[0]
        text = re.sub(r"^(\s*)from \.([\w.]+) import", rf"\1from {package}.\2 import", text, flags=re.MULTILINE)
        twins = {each.module: each for each in self._sources}
        shared = self._shared_names()

        def replace(match: re.Match[str]) -> str:
            indent, module, names = match[1], match[2], re.sub(r"[()\s]", "", match[3]).rstrip(",").split(",")
            if module not in twins:
                return match[0]
            there = twins[module]
            mirrored = {self._renames.get(name, name) for name in there.mirrored}
            ours = [name for name in names if name in mirrored]
            others = [name for name in names if name not in mirrored]
            lines = [f"{indent}from {there.twin_module} import {', '.join(ours)}"] if ours else []
            lines += [f"{indent}from {module} import {', '.join(others)}"] if others else []
            return "\n".join(lines)

        text = re.sub(r"^([ \t]*)from ([\w.]+) import (\([^)]*\)|[^\n#]+)", replace, text, flags=re.MULTILINE)
        lines = "from aikit.results.result import AsyncPager\n" if "AsyncPager" in text else ""
        if shared:
            lines += f"from {self._source.module} import {', '.join(sorted(shared))}\n"
        first = re.search(r"^from (?!__future__)|^import ", text, flags=re.MULTILINE)
        assert first
        return text[: first.start()] + lines + text[first.start() :]

    def _shared_names(self) -> set[str]:
        names: set[str] = set()
        for each in self._source.tree.body:
            if not self._is_shared(each):
                continue
            if isinstance(each, ast.ClassDef | ast.FunctionDef):
                names.add(each.name)
            elif isinstance(each, ast.Assign):
                names |= {target.id for target in each.targets if isinstance(target, ast.Name)}
        return names


def _apply(text: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    """Apply the edits from the end to the beginning. Edits inside a removed part are dropped."""
    dropped = [(start, end) for start, end, _ in edits if end > start]
    for start, end, new in sorted(edits, key=lambda each: (each[0], each[1]), reverse=True):
        if start == end and any(a <= start < b for a, b in dropped):
            continue
        text = text[:start] + new + text[end:]
    return text


def _rename(text: str, renames: Mapping[str, str]) -> str:
    """Replace names in code and exported names in `__all__`."""
    edits = []
    lines = text.splitlines(keepends=True)
    in_exports = False
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NAME and token.string == "__all__":
            in_exports = True
        elif token.type == tokenize.NEWLINE:
            in_exports = False
        name = token.string
        if token.type == tokenize.STRING and in_exports:
            name = name.strip("\"'")
        elif token.type != tokenize.NAME:
            continue
        if name in renames:
            (line, start), (_, end) = token.start, token.end
            new = renames[name] if token.type == tokenize.NAME else f'"{renames[name]}"'
            edits.append((line - 1, start, end, new))
    for line, start, end, new in reversed(edits):
        lines[line] = lines[line][:start] + new + lines[line][end:]
    return "".join(lines)


def format_source(text: str) -> str:
    """Drop unused imports, sort the others, and format, with the project's settings."""
    (formatted,) = format_sources({TARGET / "twin.py": text}).values()
    return formatted


def format_sources(texts: Mapping[Path, str]) -> dict[Path, str]:
    """Format many modules at once, by their paths below the root of the checkout."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in texts.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        for command in (["check", "--fix-only", "--select", "I,F401,RUF022,PIE790"], ["format"]):
            _ruff([*command, "--config", str(ROOT / "pyproject.toml"), "."], folder)
        return {path: (folder / path).read_text(encoding="utf-8") for path in texts}


def _ruff(arguments: list[str], folder: Path) -> None:
    done = subprocess.run(
        [find_ruff_bin(), arguments[0], "--quiet", "--no-cache", *arguments[1:]],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise GeneratorError(
            f"ruff {arguments[0]} failed on generated source:\n{(done.stderr or done.stdout)[:2000]}",
            pointer=str(TARGET),
            cure="generator/mirror.py or generator/resources.py writes invalid Python: fix it there",
        )


def main() -> int:
    """Write the twins, or with `--check` only report stale ones, and return the exit code."""
    if "--check" in sys.argv[1:]:
        complaints = check()
        for complaint in complaints:
            sys.stderr.write(f"{complaint}\n")
        return int(bool(complaints))
    for path in write():
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
