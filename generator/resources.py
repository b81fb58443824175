"""Writes the resource classes of `aikit/resources/generated/`, their asynchronous twins, and the clients' attributes.

`openapi/surface.yaml` says which method calls which operation; the operations come from the pinned document. A class
written by hand in `aikit/resources/` takes the place of the generated one with the same `path`. The generated class
then has only the methods that the hand-written one lacks, for it to inherit.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.docstrings import docstring
from generator.errors import GeneratorError
from generator.mirror import ROOT, format_sources
from generator.nouns import first_line, meaning, of_resource
from generator.pipeline import views
from generator.render import TEMPLATES, homes
from generator.surface import Method, Node, fit, load
from generator.surface import check as check_surface
from generator.views import Field, ModelView, OperationView, Views, names_in

SURFACE = Path("openapi/surface.yaml")
BLOCKING = Path("aikit/resources/generated")
ASYNCHRONOUS = Path("aikit/aio/generated")
PAGE = Path("docs/methods.md")
ATTRIBUTES = Path("aikit/clients/client_resources.py")
ASYNCHRONOUS_ATTRIBUTES = Path("aikit/aio/client_resources.py")
SOURCES = Path("aikit/resources")

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_RETURNED = {"text": "str", "binary": "BinaryAnswer", "none": "None"}
# A description that names nothing but the type.
_ONLY_TYPE = re.compile(r"an? (string|integer|number|boolean|list|mapping|file)\b|`")
_PAGES = {"cursor": "Page", "next": "NextPage", "single": "SinglePage"}
# Methods of pages, which hide fields of these names.
_PAGE_METHODS = frozenset({"get_next_page", "has_next_page", "iter_pages", "next_page", "next_page_info"})
_FILES = ("FileContent", "FileTypes")
_PAGE_HEAD = """# Every method

Each operation of the API is a method of `OpenAI`, and of `AsyncOpenAI` to be awaited. [Resources](resources.md) shows
how to use them. Ids in the path come first; all other parameters are keywords, and editors complete them. `make regen`
writes this page.
"""
OVERLAP = "  # type: ignore[overload-overlap]  # their keywords tell them apart\n"
_RAISES = "Raises:\n    OpenAIError: the call failed."
# Without a result, only an exception can report a failure.
_RAISES_ALWAYS = "Raises:\n    OpenAIError: the call failed. Raised with `throw=False`, too."


@dataclass(frozen=True)
class WrittenClass:
    """A class written by hand.

    Attributes:
        module: dotted name of its module.
        name: its name.
        bases: the names of its bases.
        about: the first line of its docstring.
        members: the methods and properties that it has, each with the first line of its docstring; that of a property
            is empty.
    """

    module: str
    name: str
    bases: tuple[str, ...]
    about: str
    members: Mapping[str, str]

    @property
    def names(self) -> frozenset[str]:
        """The names of its methods and properties."""
        return frozenset(self.members)


@dataclass(frozen=True)
class Child:
    """A resource below another one, or below the client."""

    name: str
    module: str
    cls: str
    about: str


@dataclass(frozen=True)
class ResultView:
    """The result of a method, as type checkers see it: the facts of a call together with the fields of a model."""

    name: str
    base: str
    model: str
    entry: str
    is_open: bool = False
    hidden: str = ""


@dataclass(frozen=True)
class MethodView:
    """A method, ready for the template."""

    method: Method
    operation: OperationView
    result: ResultView | None

    @property
    def kind(self) -> str:
        """How it runs: `plain`, `stream`, `list`, `binary`, `text`, or `none`."""
        if self.method.returns:
            return self.method.returns
        if self.method.page:
            return "list"
        if self.operation.answer in ("binary", "none"):
            return self.operation.answer
        return "stream" if self.operation.event_annotation else "plain"

    @property
    def keywords(self) -> str:
        """The TypedDict of its keywords."""
        return "CallKeywords" if not self._optional else f"{_camel(self.method.name)}Keywords"

    @property
    def options(self) -> str:
        """The TypedDict of the operation's optional parameters; empty if it has none."""
        view = self.operation
        return (view.options_class if view.explicit_params else view.params_class) if self._optional else ""

    @property
    def _optional(self) -> list[Field]:
        explicit = self.operation.explicit_params
        return [each for each in self.operation.params if each not in explicit]

    @property
    def betas(self) -> list[str]:
        """Keywords that become headers."""
        return [value[1:] for value in self.method.headers.values() if value.startswith("$")]

    @property
    def callback_keywords(self) -> str:
        """The TypedDict of its keywords together with callbacks, which is generic in the result."""
        return f"{self.keywords.removesuffix('Keywords').removeprefix('Call')}CallbackKeywords"

    @property
    def stream_keywords(self) -> str:
        """The TypedDict of its keywords together with all callbacks, generic in the result and the events."""
        return f"{self.keywords.removesuffix('Keywords').removeprefix('Call')}StreamKeywords"

    def signature(self, keywords: str = "", stream: str = "") -> str:
        """Its parameters.

        Args:
            keywords: the TypedDict of an overload's keywords; empty for the implementation.
            stream: the type that an overload has for `stream`, with its default.
        """
        by_name = {each.name: each for each in self.operation.path_parameters}
        parts = [f"{name}: {by_name[name].given}" for name in self.method.positional]
        named = [f"{name}: {each.given}" for name, each in by_name.items() if name not in self.method.positional]
        optional = []
        for each in self.operation.explicit_params:
            if each.required:
                named.append(f"{each.name}: {each.given}")
            elif each.name == "stream":
                optional.append(f"stream: {stream or 'bool | None = None'}")
            else:
                optional.append(f"{each.name}: {_or_none(each.given)} = None")
        optional += [f"{name}: Sequence[str] | None = None" for name in self.betas]
        # Required ones first reads best; after `*` Python takes them in any order.
        named += [each for each in optional if "=" not in each] + [each for each in optional if "=" in each]
        last = f"**keywords: {f'Unpack[{keywords}]' if keywords else 'Any'}"
        return ", ".join(["self", *parts, *(["*", *named] if named else []), last])

    @property
    def arguments(self) -> str:
        """The arguments for `_call` after the class of the result."""
        view = self.operation
        parts = []
        if view.path_parameters:
            values = ", ".join(each.name for each in view.path_parameters)
            parts.append(f"path=({values}{',' if len(view.path_parameters) == 1 else ''})")
        for name, fields in (
            ("explicit", [each for each in view.explicit_params if each.required]),
            ("optional", [each for each in view.explicit_params if not each.required]),
        ):
            if fields:
                parts.append(f"{name}={{{', '.join(f'{each.name!r}: {each.name}' for each in fields)}}}")
        parts.append("keywords=keywords")
        if self.method.headers:
            headers = (
                f"{name!r}: {value[1:] if value.startswith('$') else repr(value)}"
                for name, value in self.method.headers.items()
            )
            parts.append(f"headers={{{', '.join(headers)}}}")
        if files := [each.name for each in view.params if _mentions(each.given, _FILES)]:
            parts.append(f"files={tuple(files)!r}")
        return ", ".join(parts)

    @property
    def returns(self) -> str:
        """Annotation of its result, unless it streams."""
        if self.kind in _RETURNED:
            return _RETURNED[self.kind]
        return self.result.name if self.result else "OpenAIResult"

    def annotations(self) -> list[str]:
        """The annotations of its parameters and events."""
        view = self.operation
        fields = [*view.path_parameters, *view.explicit_params]
        return [*(each.given for each in fields), view.event_annotation or "", "Sequence" if self.betas else ""]

    def doc(self) -> str:
        """The docstring."""
        view = self.operation
        arguments = [f"{each.name}: {_of_path(each.name)}" for each in view.path_parameters]
        arguments += [
            f"{each.name}: {_of_keyword(each)}"
            for each in sorted(view.explicit_params, key=lambda each: not each.required)
        ]
        arguments += [f"{name}: features to switch on, by name and date." for name in self.betas]
        arguments.append("**keywords: call options, and:" if self._optional else "**keywords: call options.")
        arguments += [f"    {each.name}: {_of_keyword(each)}" for each in self._optional]
        notes = "Deprecated: the API will drop it." if self.method.deprecated else ""
        about = self.method.about or first_line(self.method.path)
        return docstring(
            [
                about,
                notes,
                "Args:\n" + "\n".join(f"    {each}" for each in arguments),
                f"Returns:\n    {returned}" if (returned := self._returned()) else "",
                _RAISES if self.kind != "none" else _RAISES_ALWAYS,
                f"See {view.reference}",
            ],
            8,
        )

    def _returned(self) -> str:
        match self.kind:
            case "list" if self.method.page == "single":
                return "The list. Iterate over it, or read `.data`."
            case "list":
                return "The first page, in `.data`. Iterate over the result to go through all pages."
            case "binary":
                return "The content, not downloaded yet: `read()`, `iter_bytes()`, `write_to_file(path)`."
            case "text":
                return "The content."
            case "none":
                return ""
            case "stream":
                return "The result, with the fields of the answer. With `stream=True`, a stream of events."
        return "The result, with the fields of the answer." if self.result else "A result without fields."


@dataclass
class ClassView:
    """A generated class, ready for the template."""

    node: Node
    name: str
    module: str
    about: str
    methods: list[MethodView]
    children: list[Child]
    homes: Mapping[str, str]
    results: list[ResultView] = field(default_factory=list)

    @property
    def path(self) -> str:
        """Path of the resource below the client."""
        return self.node.path

    @cached_property
    def imported(self) -> list[tuple[str, str]]:
        """Module and name of each model and TypedDict that it names."""
        texts = [text for each in self.methods for text in each.annotations()]
        texts += [text for each in self.results for text in (each.model, each.entry)]
        names = {name for text in texts for name in names_in(text)}
        return sorted((self.homes[name], name) for name in names & self.homes.keys())

    @property
    def keyword_classes(self) -> list[MethodView]:
        """The methods that have a TypedDict of keywords."""
        return [each for each in self.methods if each.options]


class Resources:
    """The classes of a surface.

    Args:
        root: the tree of names.
        document: the operations and models of the pin.
        written: the classes written by hand, by path.
        notes: takes what there is to do by hand for another version of the document; None if everything must fit.
    """

    def __init__(
        self, root: Node, document: Views, written: Mapping[str, WrittenClass], notes: list[str] | None = None
    ) -> None:
        self._operations = {each.id: each for each in document.operations()}
        models = list(document.models())
        self._models = {each.name: each for each in models}
        typed_dicts = {name: module.name for module in document.dict_modules() for name in module.names}
        self._homes = {name: f"aikit_openapi.typed_dicts.{module}" for name, module in typed_dicts.items()}
        self._homes |= dict.fromkeys(homes(models, list(document.aliases())), "aikit_openapi.models")
        self._written = written
        if notes is not None:
            root, found = fit(root, self._operations)
            notes += found
        else:
            check_surface(root, self._operations)
        self._root = root

    def classes(self) -> list[ClassView]:
        """Return the classes to generate.

        Raises:
            GeneratorError: if a hand-written class lacks methods and does not inherit them.
        """
        return [made for node in self._root.walk() if node.path and (made := self._class(node)) is not None]

    def attributes(self) -> list[Child]:
        """Return the resources right below the client."""
        return [self._child(each) for each in self._root.children]

    def page(self) -> str:
        """Return the page that lists every method."""
        lines = [_PAGE_HEAD]
        for top in self._root.children:
            lines.append(f"\n## `client.{top.path}`\n\n| method | what it does |\n|---|---|\n")
            for node in top.walk():
                lines += [f"| `{node.path}.{name}` | {line} |\n" for name, line in sorted(self._lines(node).items())]
        return "".join(lines)

    def _lines(self, node: Node) -> dict[str, str]:
        """The first line of each method of a resource."""
        written = self._written.get(node.path)
        found = {
            each.name: (each.about or first_line(each.path)) + (" Deprecated." if each.deprecated else "")
            for each in node.methods
        }
        if written:
            found |= {name: line for name, line in written.members.items() if line and not name.startswith("_")}
        return found

    def _class(self, node: Node) -> ClassView | None:
        written = self._written.get(node.path)
        has = written.names if written else frozenset[str]()
        methods = [self._method(each) for each in node.methods if each.name not in has]
        children = [self._child(each) for each in node.children if each.name not in has]
        name = _class_name(node.path)
        if written and not (methods or children):
            return None
        if written and name not in written.bases:
            lacking = ", ".join([*(each.method.name for each in methods), *(each.name for each in children)])
            raise GeneratorError(
                f"{written.name} lacks {lacking}",
                pointer=f"{written.module}, openapi/surface.yaml",
                cure=f"let the class inherit from `{name}` in {BLOCKING}/{_module(node.path)}.py",
            )
        results = {each.result.name: each.result for each in methods if each.result}
        about = node.about or of_resource(node.path)
        return ClassView(node, name, _module(node.path), about, methods, children, self._homes, [*results.values()])

    def _child(self, node: Node) -> Child:
        written = self._written.get(node.path)
        if written:
            return Child(node.name, written.module, written.name, written.about)
        module = ".".join((*BLOCKING.parts, _module(node.path)))
        return Child(node.name, module, _class_name(node.path), node.about or of_resource(node.path))

    def _method(self, method: Method) -> MethodView:
        view = self._operations[method.operation]
        result = None
        if not method.returns and view.answer == "json":
            result = self._page(method, view) if method.page else self._result(view.answer_annotation)
        return MethodView(method, view, result)

    def _result(self, answer: str) -> ResultView:
        if answer in self._models:
            return ResultView(f"{answer}Result", "OpenAIResult", answer, "")
        # One of several models, which no class can inherit from: its fields can be read, but are not known.
        return ResultView(f"{_NAME.findall(answer)[0]}Result", "OpenAIResult", "", "", is_open=True)

    def _page(self, method: Method, view: OperationView) -> ResultView:
        model = self._models.get(view.answer_annotation)
        entries = _list_field(model) if model else None
        if model is None or entries is None:
            raise GeneratorError(
                f"{method.path} lists, and {view.title} answers without a list `data`",
                pointer=method.place,
                cure="remove `page`",
            )
        name = f"{model.name.removesuffix('Page')}Pages" if model.name.endswith("Page") else f"{model.name}Page"
        hidden = ", ".join(each.name for each in model.fields if each.name in _PAGE_METHODS)
        return ResultView(name, _PAGES[method.page], model.name, entries, hidden=hidden)


def render(root: Path = ROOT, *, openapi: Path | None = None, notes: list[str] | None = None) -> dict[Path, str]:
    """Return the source of every generated module by its path below the root.

    Args:
        root: the checkout.
        openapi: folder of the pin and of surface.yaml; None for that of the checkout.
        notes: as for `Resources`.

    Raises:
        GeneratorError: if surface.yaml does not fit the document, or a hand-written class does not fit surface.yaml.
    """
    folder = openapi or root / "openapi"
    resources = Resources(load(folder / SURFACE.name), views(folder), read_written(root / SOURCES), notes)
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    environment.globals.update(docstring=docstring)
    classes, attributes = resources.classes(), resources.attributes()
    texts: dict[Path, str] = {PAGE: resources.page()}
    for is_async, target, place in (
        (False, BLOCKING, ATTRIBUTES),
        (True, ASYNCHRONOUS, ASYNCHRONOUS_ATTRIBUTES),
    ):
        world = World(is_async)
        texts[target / "__init__.py"] = _render(environment, "resources_init.py.jinja", world)
        texts[place] = _render(environment, "client_resources.py.jinja", world, children=attributes)
        for view in classes:
            texts[target / f"{view.module}.py"] = _render(environment, "resource_module.py.jinja", world, view=view)
    return format_sources(texts)


@dataclass(frozen=True)
class World:
    """The blocking or the asynchronous world: how templates spell what differs.

    Attributes:
        is_async: whether it is the asynchronous one.
    """

    is_async: bool

    @property
    def prefix(self) -> str:
        """What class names begin with."""
        return "Async" if self.is_async else ""

    def keyword(self, word: str) -> str:
        """`async` or `await`, or nothing."""
        return f"{word} " if self.is_async else ""

    def module(self, name: str) -> str:
        """The module that takes the place of a blocking one."""
        return name.replace("aikit.resources.", "aikit.aio.") if self.is_async else name

    def result(self, result: ResultView) -> str:
        """The class of a result: that of a page differs, and all others are the same."""
        return f"{self.prefix}{result.name}" if self.is_page(result) else result.name

    def is_page(self, result: ResultView) -> bool:
        """Whether the result is a page."""
        return result.base != "OpenAIResult"

    def returns(self, view: MethodView) -> str:
        """Return the type that a method returns, without the pager of a page."""
        if view.kind == "list":
            assert view.result
            return self.result(view.result)
        return f"{self.prefix}{view.returns}" if view.kind == "binary" else view.returns

    def future(self, returned: str) -> str:
        """Return the type of a call with callbacks, given that of the call without them."""
        return f"{'Task' if self.is_async else 'Future'}[{returned}]"

    def annotation(self, view: MethodView, returned: str) -> str:
        """Return annotation of a method that returns this, or of one of its overloads."""
        return f"AsyncPager[{returned}]" if self.is_async and view.kind == "list" else returned

    def overloads(self, view: MethodView) -> Iterator[tuple[str, str, str]]:
        """The signatures of a method's overloads, each with its return annotation and a comment.

        A call without callbacks fits the first ones, so the others need not require one.
        """
        returned = self.returns(view)
        future = self.future(returned)
        told = f"{view.callback_keywords}[{returned}]"
        if view.kind != "stream":
            yield view.signature(view.keywords), self.annotation(view, returned), ""
            yield view.signature(told), self.annotation(view, future), ""
            return
        event = view.operation.event_annotation
        stream = f"{self.prefix}Stream[{event}]"
        yield view.signature(view.keywords, "Literal[False] | None = None"), returned, ""
        yield view.signature(told, "Literal[True]"), stream, ""  # only `on_data` reads the stream
        yield view.signature(view.keywords, "bool"), f"{returned} | {stream}", OVERLAP
        yield view.signature(told, "Literal[False] | None = None"), future, ""
        yield view.signature(f"{view.stream_keywords}[{returned}, {event}]", "Literal[True]"), future, ""


def write(root: Path = ROOT, *, openapi: Path | None = None, notes: list[str] | None = None) -> list[Path]:
    """Write the modules and remove those without a resource; returns what changed. Arguments: see `render`."""
    changed = []
    texts = render(root, openapi=openapi, notes=notes)
    for path, text in texts.items():
        place = root / path
        if not place.exists() or place.read_text(encoding="utf-8") != text:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
            changed.append(path)
    for stale in _strangers(root, texts):
        (root / stale).unlink()
        changed.append(stale)
    return changed


def check(root: Path = ROOT) -> list[str]:
    """Return the differences between the files on disk and fresh ones."""
    texts = render(root)
    found = []
    for path, text in texts.items():
        place = root / path
        if not place.exists() or place.read_text(encoding="utf-8") != text:
            found.append(f"not current: {path} (run `make regen`)")
    return found + [f"no source: {path} (run `make regen`)" for path in _strangers(root, texts)]


def _strangers(root: Path, texts: Mapping[Path, str]) -> list[Path]:
    found = (each.relative_to(root) for folder in (BLOCKING, ASYNCHRONOUS) for each in (root / folder).glob("*.py"))
    return sorted(each for each in found if each not in texts)


def _render(environment: Environment, template: str, world: World, **values: object) -> str:
    return environment.get_template(template).render(world=world, **values)


def read_written(folder: Path) -> dict[str, WrittenClass]:
    """Return the hand-written resource classes of a folder by their `path`. The source is read, never imported."""
    found: dict[str, tuple[str, ast.ClassDef]] = {}
    paths: dict[str, str] = {}
    for source in sorted(folder.glob("*.py")):
        module = ".".join(("aikit", "resources", source.stem))
        for node in ast.parse(source.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found[node.name] = (module, node)
                if path := _path(node):
                    paths[path] = node.name
    return {path: _written(name, found) for path, name in paths.items()}


def _written(name: str, found: Mapping[str, tuple[str, ast.ClassDef]]) -> WrittenClass:
    module, node = found[name]
    bases = tuple(each.id for each in node.bases if isinstance(each, ast.Name))
    return WrittenClass(module, name, bases, _first_line(node), dict(_members(name, found)))


def _members(name: str, found: Mapping[str, tuple[str, ast.ClassDef]]) -> Iterator[tuple[str, str]]:
    """The members that a class defines or inherits from another hand-written one."""
    node = found[name][1]
    for base in node.bases:
        if isinstance(base, ast.Name) and base.id in found:
            yield from _members(base.id, found)
    for each in node.body:
        if isinstance(each, ast.FunctionDef):
            is_property = any("property" in ast.unparse(mark) for mark in each.decorator_list)
            yield each.name, "" if is_property else _first_line(each)


def _first_line(node: ast.ClassDef | ast.FunctionDef) -> str:
    return (ast.get_docstring(node) or "").partition("\n")[0]


def _path(node: ast.ClassDef) -> str:
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == "path" and each.value:
            return str(ast.literal_eval(each.value))
    return ""


def _list_field(model: ModelView) -> str | None:
    for each in model.fields:
        if each.name == "data" and each.annotation.startswith("list["):
            return each.annotation.removeprefix("list[").removesuffix("]")
    return None


def _class_name(path: str) -> str:
    return _camel(path.replace(".", "_")) + "API"


def _module(path: str) -> str:
    return path.replace(".", "_") + "_api"


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _mentions(annotation: str, names: Iterable[str]) -> bool:
    return not set(names).isdisjoint(names_in(annotation))


def _or_none(annotation: str) -> str:
    return annotation if annotation == "Any" or annotation.endswith("None") else f"{annotation} | None"


def _of_keyword(each: Field) -> str:
    """Return the meaning of a keyword, with its type, bounds and default."""
    facts = _sentence(each.about or each.given)
    words = meaning(each.name)
    return f"{words}; {facts}" if words and _ONLY_TYPE.match(facts) else facts


def _sentence(text: str) -> str:
    return text[:1].lower() + text[1:] if text[:1].isupper() and not text[1:2].isupper() else text


def _of_path(name: str) -> str:
    what = name.removesuffix("_id").replace("_", " ")
    return f"id of the {what}; must not be empty." if name.endswith("_id") else f"the {what}; must not be empty."
