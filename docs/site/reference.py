"""Writes the reference: a page per resource and per topic, with every public class, method, keyword and option.

Reads the source with griffe, without importing it, because the keywords of methods are classes for type checkers only.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import griffe

from docs.site.pages import ROOT

TOPICS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "clients.md": ("Clients", ("clients", "aio.client", "aio.azure")),
    "results.md": ("Results", ("results", "resources", "aio", "codec")),
    "streams.md": ("Streams", ("streams",)),
    "helpers.md": (
        "Conversations and helpers",
        ("helpers", "core.turns", "core.usage", "core.costs", "core.token_counts", "core.file_sources"),
    ),
    "schema.md": ("Tools and answers as classes", ("schema",)),
    "errors.md": ("Errors and warnings", ("errors", "options.credentials")),
    "options.md": ("Options, retries and rate limits", ("options", "core.retries", "drivers.rate_limits")),
    "providers.md": ("Providers", ("providers",)),
    "observers.md": ("Observers and their events", ("core.observers",)),
    "http_clients.md": ("HTTP clients", ("agents",)),
}
"""The pages of topics, with their titles and the modules whose public names they describe."""

# Public modules other than `aikit.types`, with the pages of their names.
_PACKAGES = {
    "auth": ("auth.md", "Authentication (aikit.auth)"),
    "bridges": ("bridges.md", "Bridges (aikit.bridges)"),
    "mcp": ("mcp.md", "MCP servers (aikit.mcp)"),
    "middleware": ("middleware.md", "Middleware (aikit.middleware)"),
    "telemetry": ("telemetry.md", "Telemetry (aikit.telemetry)"),
    "testing": ("testing.md", "Testing (aikit.testing)"),
    "bulk": ("bulk.md", "Bulk runs (aikit.bulk)"),
    "pagination": ("pagination.md", "Pages of lists (aikit.pagination)"),
}
# Names that are described with another name, or on another page.
_ELSEWHERE = {"types": "../types.md", "__version__": "options.md#version"}
_HIDDEN = re.compile(r"^_|^with_(raw|streaming)_response$")


@dataclass
class Source:
    """The public names of aikit and where they are defined.

    Attributes:
        package: the package.
        names: each public name with its class, function or value.
        resources: each path below the client, such as `chat.completions`, with its class.
    """

    package: griffe.Module
    models: griffe.Module
    names: dict[str, griffe.Object | griffe.Alias] = field(default_factory=dict)
    resources: dict[str, griffe.Class] = field(default_factory=dict)

    @classmethod
    def read(cls) -> Source:
        """Read the source of the checkout."""
        loader = griffe.GriffeLoader(search_paths=[ROOT, ROOT / "generated"], docstring_parser=griffe.Parser.google)
        package, models = loader.load("aikit"), loader.load("aikit_openapi")
        loader.resolve_aliases(implicit=False)
        assert isinstance(package, griffe.Module)
        assert isinstance(models, griffe.Module)
        source = cls(package, models)
        for name in _exported(package):
            source.names[name] = package.members.get(name, package)
        source._find_resources(_class(package, "clients.client.OpenAI"), "")
        return source

    def _find_resources(self, owner: griffe.Class, path: str) -> None:
        for name, member in owner.all_members.items():
            cls = self.resource_of(member)
            if cls is not None and not name.startswith("_"):
                self.resources[f"{path}{name}"] = cls
                self._find_resources(cls, f"{path}{name}.")

    def resource_of(self, member: griffe.Object | griffe.Alias) -> griffe.Class | None:
        """Return the resource that a property returns; None for other members."""
        name = str(getattr(member, "annotation", None) or "")
        found = self.lookup(name, member) if name.endswith(("API", "Webhooks")) else None
        is_resource = isinstance(found, griffe.Class) and found.module.path.startswith("aikit.resources.")
        return cast("griffe.Class", found) if is_resource else None

    def lookup(self, name: str, used_by: griffe.Object | griffe.Alias) -> griffe.Object | None:
        """Return what a name means where it is used; None for names from elsewhere."""
        module = used_by.module
        try:
            return _target(module[name])
        except (KeyError, griffe.AliasResolutionError, griffe.CyclicAliasError):
            return None


def _exported(module: griffe.Object | griffe.Alias) -> list[str]:
    """Return the names in a module's `__all__`."""
    return [str(each).strip("'\"") for each in module["__all__"].value.elements]


def _target(found: griffe.Object | griffe.Alias) -> griffe.Object:
    return found.final_target if isinstance(found, griffe.Alias) else found


def _class(package: griffe.Module, path: str) -> griffe.Class:
    found = package[path]
    assert isinstance(found, griffe.Class)
    return found


def write(folder: Path) -> dict[str, dict[str, str]]:
    """Write all reference pages. Returns the sections of the navigation: titles by file name."""
    source = Source.read()
    folder.mkdir(parents=True, exist_ok=True)
    resources: dict[str, str] = {}
    topics: dict[str, str] = {"index.md": "All names"}
    places: dict[str, str] = {}
    for name, title in _resource_pages(source).items():
        page = _ResourcePage(source, name, title)
        (folder / f"{name}.md").write_text(page.text(), encoding="utf-8")
        resources[f"{name}.md"] = f"client.{name}"
        places |= {cls: f"{name}.md#{anchor}" for cls, anchor in page.classes.items()}
    for file, (title, rooms) in TOPICS.items():
        members = {
            name: found
            for name, found in source.names.items()
            if name not in places and _is_in(found, rooms) and _twin(name) not in source.names
        }
        (folder / file).write_text(_topic(source, title, members), encoding="utf-8")
        topics[file] = title
        places |= {name: f"{file}#{name.lower()}" for name in members}
    for package, (file, title) in _PACKAGES.items():
        members = {name: source.package[f"{package}.{name}"] for name in _exported(source.package[package])}
        (folder / file).write_text(_topic(source, title, members), encoding="utf-8")
        topics[file] = title
        places[package] = file
    (folder / "index.md").write_text(_index(source, places), encoding="utf-8")
    return {"Classes and functions": topics, "Methods of the client": resources}


def _resource_pages(source: Source) -> dict[str, str]:
    return {path: _summary(cls) for path, cls in source.resources.items() if "." not in path}


def _twin(name: str) -> str:
    """Return the blocking counterpart of an asynchronous class; empty for other names."""
    return name.removeprefix("Async") if name.startswith("Async") and name not in ("AsyncOpenAI",) else ""


def _is_in(found: griffe.Object | griffe.Alias, rooms: tuple[str, ...]) -> bool:
    path = found.target_path if isinstance(found, griffe.Alias) else found.path
    inside = path.partition(".")[2]
    return any(inside == room or inside.startswith(f"{room}.") for room in rooms)


def _index(source: Source, places: Mapping[str, str]) -> str:
    lines = [
        "# All names",
        "",
        "Every name that you can import from `aikit`. Asynchronous classes have the same methods as their blocking",
        "counterparts, to be awaited. [Types](../types.md) lists the names of `aikit.types`.",
        "",
        "| name | what it is |",
        "|---|---|",
    ]
    for name, found in sorted(source.names.items(), key=lambda each: each[0].lower()):
        place = places.get(name) or places.get(_twin(name)) or _ELSEWHERE.get(name, "")
        shown = f"[`{name}`]({place})" if place else f"`{name}`"
        what = _summary_of(name, found)
        what = (
            what if name == "AsyncClient" or _twin(name) not in source.names else f"The asynchronous `{_twin(name)}`."
        )
        lines.append(f"| {shown} | {_cell(what)} |")
    return "\n".join(lines) + "\n"


def _summary_of(name: str, found: griffe.Object | griffe.Alias) -> str:
    known = {
        "AsyncClient": "Another name for `AsyncOpenAI`.",
        "Client": "Another name for `OpenAI`.",
        "types": "The official package's type names.",
        "__version__": "The version of aikit, such as `0.2.0`.",
        "Timeout": "`httpx.Timeout`: seconds for each phase of a request.",
        "Transport": "`httpx.BaseTransport`, the base of httpx transports.",
        "NoneType": "`types.NoneType`, for `cast_to` of an answer without a body.",
    }
    if name in known:
        return known[name]
    try:
        return _summary(found)
    except griffe.AliasResolutionError:
        return ""


def _summary(found: griffe.Object | griffe.Alias) -> str:
    """Return the first sentence of a docstring."""
    text = found.docstring.value if found.docstring else ""
    return " ".join(text.partition("\n\n")[0].split())


def _cell(text: object) -> str:
    """Return text that fits into a cell of a table."""
    return " ".join(str(text).split()).replace("|", "\\|")


def _type(annotation: object) -> str:
    """Return a type as code for a cell, or an empty string."""
    return f"`{' '.join(str(annotation).split())}`" if annotation is not None else ""


def _sections(found: griffe.Object | griffe.Alias) -> Iterator[str]:
    """Yield the lines of a docstring: paragraphs, and tables for its arguments, results and errors."""
    if not found.docstring:
        return
    for section in found.docstring.parsed:
        kind = section.kind
        if kind is griffe.DocstringSectionKind.text:
            yield from ("", _linked(section.value))
        elif kind in (griffe.DocstringSectionKind.parameters, griffe.DocstringSectionKind.attributes):
            rows = [each for each in section.value if not each.name.startswith("**")]
            if rows:
                title = "parameter" if kind is griffe.DocstringSectionKind.parameters else "attribute"
                yield from ("", f"| {title} | type | meaning |", "|---|---|---|")
                yield from (
                    f"| `{each.name}` | {_type(each.annotation or _annotation(found, each.name))} "
                    f"| {_cell(each.description)} |"
                    for each in rows
                )
        elif kind is griffe.DocstringSectionKind.returns:
            yield from ("", f"**Returns** {' '.join(_cell(each.description) for each in section.value)}")
        elif kind is griffe.DocstringSectionKind.raises:
            told = "; ".join(f"`{each.annotation}`: {_cell(each.description).rstrip('.')}" for each in section.value)
            yield from ("", f"**Raises** {told}.")
        else:
            yield from ("", _cell(section.value))


def _annotation(owner: griffe.Object | griffe.Alias, name: str) -> object:
    """Return the type of a class's attribute whose docstring has none; None if it is unknown."""
    classes = [owner] if isinstance(owner, griffe.Class) else []
    if owner.path.startswith(("aikit.clients.", "aikit.aio.")):
        # The clients inherit these for type checkers only.
        options = owner.package["options.option_types"]
        classes += [options["ClientAttributes"], options["AzureAttributes"]]
    for each in classes:
        named = each.all_members.get(name)
        member = _target(named) if named else None
        if not isinstance(member, griffe.Attribute):
            continue
        if member.annotation is not None:
            return member.annotation
        made = ast.parse(str(member.value)).body[0] if member.value else None
        match made:
            # The type that an `Attribute` returns comes first, then the type that may be assigned to it.
            case ast.Expr(ast.Call(ast.Subscript(ast.Name("Attribute"), ast.Tuple([first, _])))):
                return ast.unparse(first).strip("'\"")
            case ast.Expr(ast.Name(parameter)) if "__init__" in each.members:
                parameters = each["__init__"].parameters
                return parameters[parameter].annotation if parameter in parameters else None
            case _:
                pass
    return None


def _linked(text: str) -> str:
    """Turn `See https://…` at the end of a docstring into a link."""
    return re.sub(r"See (https://\S+)", r"[API reference](\1)", text)


def _explained(function: griffe.Function) -> dict[str, str]:
    """Return the meanings of keywords that the docstring lists below `**keywords`."""
    for section in function.docstring.parsed if function.docstring else ():
        if section.kind is griffe.DocstringSectionKind.parameters:
            for each in section.value:
                if each.name == "**keywords":
                    found = re.findall(r"^\s*(\w+): ((?:.|\n(?!\s*\w+: ))+)", each.description, re.MULTILINE)
                    return {name: _cell(f"{meaning[:1].upper()}{meaning[1:]}") for name, meaning in found}
    return {}


def _forms(function: griffe.Function) -> list[griffe.Function]:
    """Return the overloads of a function that differ in what they return; without those for callbacks."""
    forms: dict[str, griffe.Function] = {}
    for each in function.overloads or [function]:
        returned = str(each.returns)
        if "Future[" not in returned and " | " not in returned:
            forms.setdefault(returned, each)
    return list(forms.values()) or [function]


def _signature(name: str, function: griffe.Function, named: Mapping[str, object]) -> list[str]:
    """Return the lines of a code block with the signature; the table below it has the keywords."""
    parts: list[str] = []
    is_bare = False
    for each in function.parameters:
        if each.name in ("self", "cls"):
            continue
        if each.kind is griffe.ParameterKind.var_keyword:
            parts.append("**keywords" if named else f"**{each.name}")
            continue
        star = "*" if each.kind is griffe.ParameterKind.var_positional else ""
        if each.kind is griffe.ParameterKind.keyword_only and not is_bare:
            is_bare = True
            parts.append("*")
        annotation = f": {each.annotation}" if each.annotation is not None else ""
        default = "" if each.default is None else f" = {each.default}" if annotation else f"={each.default}"
        parts.append(f"{star}{each.name}{annotation}{default}")
    returns = f" -> {function.returns}" if function.returns is not None else ""
    line = f"{name}({', '.join(parts)}){returns}"
    if len(line) > 88:
        line = "\n".join([f"{name}(", *(f"    {part}," for part in parts), f"){returns}"])
    return ["", "```python", line, "```"]


class _ResourcePage:
    """The page of a resource of the client and of all resources below it.

    Attributes:
        classes: the names of the described classes, with their anchors.
    """

    def __init__(self, source: Source, name: str, title: str) -> None:
        self._source = source
        self._name = name
        self._title = title
        self.classes: dict[str, str] = {}

    def text(self) -> str:
        """Return the page as Markdown."""
        lines = [f"# client.{self._name}", "", self._title]
        for path, cls in self._source.resources.items():
            if path == self._name or path.startswith(f"{self._name}."):
                self.classes[cls.name] = _anchor(f"client.{path}")
                if path != self._name:
                    lines += ["", f"## client.{path}", "", _summary(cls)]
                lines += self._methods(path, cls)
        return "\n".join(lines) + "\n"

    def _methods(self, path: str, cls: griffe.Class) -> Iterator[str]:
        for name, member in sorted(cls.all_members.items()):
            function = _target(member)
            if _HIDDEN.match(name) or not isinstance(function, griffe.Function) or function.parent is None:
                continue
            if function.parent.name == "Resource":
                continue
            yield from ("", f"### {path}.{name}")
            forms = _forms(function)
            keywords = self._keywords(forms[0])
            for form in forms:
                yield from _signature(f"client.{path}.{name}", form, keywords)
            yield from _sections(function)
            if keywords:
                yield from ("", "| keyword | type | meaning |", "|---|---|---|")
                explained = _explained(function)
                for each, (kind, meaning) in keywords.items():
                    yield f"| `{each}` | {kind} | {explained.get(each, meaning)} |"
                yield from ("", "All [call options](../client.md#other-options-for-some-calls) are keywords too.")
            yield from self._fields(forms[0])

    def _keywords(self, function: griffe.Function) -> dict[str, tuple[str, str]]:
        """Return the keywords that a method unpacks, each with its type and meaning; without call options."""
        for each in function.parameters:
            found = re.fullmatch(r"Unpack\[(\w+)\b.*\]", str(each.annotation or ""))
            if found:
                return dict(self._expand(found[1], function))
        return {}

    def _expand(self, name: str, used_by: griffe.Object) -> Iterator[tuple[str, tuple[str, str]]]:
        cls = self._source.lookup(name, used_by)
        if not isinstance(cls, griffe.Class) or cls.module.path.startswith("aikit.options"):
            return
        for base in cls.bases:
            if str(base) != "TypedDict":
                yield from self._expand(str(base), cls)
        for key, member in cls.members.items():
            if isinstance(member, griffe.Attribute):
                yield key, (_type(member.annotation), _cell(_summary(member)))

    def _fields(self, function: griffe.Function) -> Iterator[str]:
        """Yield a folded table of the fields of the model that a method returns, for generated results."""
        cls = self._source.lookup(str(function.returns or ""), function)
        if not isinstance(cls, griffe.Class) or not cls.module.path.startswith("aikit.resources.generated"):
            return
        for base in cls.bases:
            model = self._source.lookup(str(base), cls)
            if isinstance(model, griffe.Class) and model.path.startswith("aikit_openapi.models"):
                fields = [each for each in model.members.values() if isinstance(each, griffe.Attribute)]
                shown = [each for each in fields if not each.name.startswith("_") and each.annotation is not None]
                if shown:
                    yield from ("", f'??? note "Fields of the result (`{model.name}`)"', "")
                    yield from ("    | field | type |", "    |---|---|")
                    yield from (f"    | `{each.name}` | {_type(each.annotation)} |" for each in shown)


def _anchor(title: str) -> str:
    """Return the anchor that the site gives to a heading."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")


def _topic(source: Source, title: str, members: Mapping[str, griffe.Object | griffe.Alias]) -> str:
    lines = [f"# {title}"]
    for name, found in members.items():
        lines += ["", f"## {name}"]
        try:
            target = _target(found)
        except griffe.AliasResolutionError:  # a name of another package
            lines += ["", _summary_of(name, found)]
            continue
        if isinstance(target, griffe.Class):
            lines += _described_class(source, name, target)
        elif isinstance(target, griffe.Function):
            lines += [*_signature(name, target, {}), *_sections(target)]
        elif isinstance(target, griffe.Attribute):
            lines += ["", "```python", f"{name} = {target.value}", "```", *_sections(target)]
    return "\n".join(lines) + "\n"


def _described_class(source: Source, name: str, cls: griffe.Class) -> Iterator[str]:
    yield from _sections(cls)
    if f"Async{name}" in source.names:
        yield from ("", f"`Async{name}` is the asynchronous counterpart, with the same methods to be awaited.")
    properties: list[str] = []
    methods: list[str] = []
    for each, member in sorted(_public_members(cls)):
        also = ", ".join(f"`{spelling}`" for spelling in _spellings(cls, each))
        if isinstance(member, griffe.Function):
            shown = [line for form in _forms(member) for line in _signature(each, form, {})]
            methods += ["", f"### {name}.{each}", *shown, *_sections(member)]
            methods += ["", f"Also {also}."] if also else []
        elif isinstance(member, griffe.Attribute) and member.docstring:
            meaning = _cell(_summary(member)) + (f" Also {also}." if also else "")
            properties.append(f"| `{each}` | {_type(member.annotation)} | {meaning} |")
    if properties:
        yield from ("", "| attribute | type | meaning |", "|---|---|---|", *properties)
    yield from methods


def _public_members(cls: griffe.Class) -> Iterator[tuple[str, griffe.Object]]:
    for name, member in cls.all_members.items():
        if _HIDDEN.match(name):
            continue
        try:
            target = _target(member)
        except griffe.AliasResolutionError:
            continue
        if target.module.path.startswith("aikit") and target.parent is not None and target.parent.name != "Resource":
            yield name, target


def _spellings(cls: griffe.Class, name: str) -> Iterator[str]:
    """Yield other names of a member, such as the documented spelling: class attributes whose value is the member."""
    for other, member in cls.all_members.items():
        if isinstance(member, griffe.Attribute) and str(member.value or "") == name and other != name:
            yield other
