"""Runs openapi-python-client with our templates into a folder.

openapi-python-client parses the normalised document, names the classes and runs the templates; the code in them comes
from `generator.views`. We pass templates, filters and options, and patch nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from jinja2 import FileSystemBytecodeCache
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as UpstreamError

from generator.docstrings import docstring
from generator.errors import GeneratorError
from generator.inputs import OTHERS, SHARED
from generator.media import is_whole
from generator.naming import FIELD_PREFIX, module_name
from generator.shapes import Schema
from generator.views import AliasView, DictModule, ModelView, OperationView, Views, names_in
from generator.walk import operations as all_operations

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Rendered:
    """The result of a rendering."""

    folder: Path
    project: Project
    operations: list[OperationView]
    models: list[ModelView]
    aliases: list[AliasView]
    dicts: list[DictModule]
    modules: dict[str, str]


def render(document: Schema, folder: Path) -> Rendered:
    """Render the normalised document into `folder`, which must not exist yet.

    Raises:
        GeneratorError: openapi-python-client has warnings; the message lists all of them.
    """
    views = Views(document)
    operations, models, aliases = views.operations(), list(views.models()), list(views.aliases())
    project = _project(document, folder)
    modules = homes(models, aliases)
    dicts = list(views.dict_modules())
    _equip(project, operations, models, modules, {name: module.name for module in dicts for name in module.names})
    with redirect_stdout(StringIO()):
        problems = project.build()
    if problems:
        raise GeneratorError(
            f"openapi-python-client left something out ({len(problems)} warnings):\n"
            + "\n".join(f"- {_one_line(problem)}" for problem in problems),
            pointer="#/paths",
            cure="add a transform in generator/transforms/ or an action in openapi/overlay.yaml",
        )
    return Rendered(folder, project, operations, models, aliases, dicts, modules)


def _project(document: Schema, folder: Path) -> Project:
    options = ConfigFile(
        package_name_override="aikit_openapi",
        project_name_override="aikit_openapi",
        field_prefix=FIELD_PREFIX,
        literal_enums=True,
        post_hooks=[],  # hooks run in a shell; the formatter is called by generator/emit.py
        content_type_overrides=dict.fromkeys(filter(is_whole, _body_types(document)), "application/octet-stream"),
    )
    config = Config.from_sources(
        config_file=options,
        meta_type=MetaType.NONE,
        document_source=Path("openapi.json"),  # only named in messages: the document is handed over below
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder,
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, UpstreamError):
        raise GeneratorError(_one_line(data), pointer="#", cure="not a valid OpenAPI 3 document: fix it")
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.bytecode_cache = FileSystemBytecodeCache()  # else each build compiles the templates again: 60 ms
    return project


def _body_types(document: Schema) -> Iterator[str]:
    for _, _, operation in all_operations(document):
        yield from operation.get("requestBody", {}).get("content", {})


def _equip(
    project: Project,
    operations: list[OperationView],
    models: list[ModelView],
    modules: dict[str, str],
    dict_modules: dict[str, str],
) -> None:
    """Pass the templates the functions and data they use."""
    operation_by_id = {view.id: view for view in operations}
    model_by_name = {view.name: view for view in models}

    def imports(view: OperationView | ModelView | AliasView | DictModule, root: str) -> list[str]:
        names = {name for text in _annotations(view) for name in names_in(text)}
        if isinstance(view, DictModule):
            names -= {*view.names}
            return [f"from .{dict_modules[name]} import {name}" for name in sorted(names & dict_modules.keys())]
        here = None if isinstance(view, OperationView) else modules[view.name]
        models = "." if here else f"{root}models."
        return [
            *(
                f"from {models}{modules[name]} import {name}"
                for name in sorted(names & modules.keys())
                if modules[name] != here
            ),
            *(
                f"from {root}typed_dicts.{dict_modules[name]} import {name}"
                for name in sorted(names & dict_modules.keys() - modules.keys())
            ),
        ]

    project.env.filters.update(literal=repr, type_text=_type_text, join_tuple=lambda names: repr(tuple(names)))
    project.env.globals.update(
        dicts_sentence=_dicts_sentence,
        docstring=docstring,
        imports=imports,
        model_view=model_by_name.get,
        operation_view=operation_by_id.__getitem__,
        returns_sentence=_returns_sentence,
    )


def homes(models: list[ModelView], aliases: list[AliasView]) -> dict[str, str]:
    """Return the module in `models` of each class and alias. An alias's twin is in the same module.

    Raises:
        GeneratorError: two names or two modules collide, including on case-insensitive file systems.
    """
    found: dict[str, str] = {}
    owners: dict[str, str] = {}
    views: list[ModelView | AliasView] = [*models, *aliases]
    for view in views:
        module = module_name(view.name)
        twin = view.given_name if isinstance(view, AliasView) else None
        names = [view.name, twin] if twin else [view.name]
        for spelling in (*names, module.lower()):
            if spelling in owners:
                raise GeneratorError(
                    f"the names {owners[spelling]!r} and {view.name!r} collide as {spelling!r}",
                    pointer="#/components/schemas",
                    cure="rename one of them in openapi/overlay.yaml",
                )
            owners[spelling] = view.name
        found |= dict.fromkeys(names, module)
    return found


def _type_text(annotation: str) -> str:
    """Format a type as a string, with a long union over several lines in triple quotes."""
    if len(annotation) < 80:
        return repr(annotation)
    return '"""\n    ' + annotation.replace(" | ", "\n    | ") + '\n"""'


def _annotations(view: OperationView | ModelView | AliasView | DictModule) -> list[str]:
    if isinstance(view, DictModule):
        fields = [each.annotation for each_dict in view.dicts for each in each_dict.fields]
        return [*fields, *(each.annotation for each in view.aliases)]
    if isinstance(view, AliasView):
        return [view.annotation, view.given]
    if isinstance(view, ModelView):
        return [text for each in view.fields for text in (each.annotation, each.given)]
    parameters = [*view.path_parameters, *view.query_parameters, *view.header_parameters, *view.params]
    return [view.body or "", view.answer_annotation, view.event, *(each.given for each in parameters)]


def _returns_sentence(view: OperationView, binary: str) -> str:
    if view.answer == "binary":
        return f"A `{binary}`, which is not read yet. Write it to a file or iterate over it."
    if view.answer == "none":
        return "None. A failed call raises an error."
    return "The decoded response. A failed call raises an error."


def _dicts_sentence(module: str) -> str:
    if module == SHARED:
        return "TypedDicts for the contents of requests of several tags."
    if module == OTHERS:
        return "TypedDicts for objects that no request contains, such as events of a WebSocket."
    return f"TypedDicts for the contents of requests of `{module}`."


def _one_line(problem: Any) -> str:
    parts = [getattr(problem, "header", None), getattr(problem, "detail", None)]
    return " ".join(" ".join(str(part).split()) for part in parts if part)
