"""The data passed to templates: each operation and model of the normalised document, with names and code."""

from __future__ import annotations

import graphlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from generator.docstrings import REFERENCE, describe, docstring
from generator.errors import GeneratorError
from generator.media import FORMS, is_json
from generator.naming import (
    class_name,
    field_names,
    identifier,
    keyword_names,
    module_name,
    parameter_names,
    tag_name,
)
from generator.shapes import Schema, Shapes, is_model, is_moment

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
JSON_ANSWERS = ("json", "list", "value")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TEXT = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_EVENTS_STATUS = "299"  # where the transforms put the events of a streaming operation
_STREAM_FLAGS: tuple[tuple[str, Any], ...] = (("stream", True), ("stream_format", "sse"))
_ANSWER_FORMAT = "response_format"  # selects the kind of response if there are several
_STRUCTURED_FORMAT = "JsonSchema"  # in the name of a format for which methods also accept a class
_TOOLS = "tools"  # for which methods also accept functions


@dataclass(frozen=True)
class Field:
    """A field of a model, or a key of a parameter set."""

    key: str
    name: str
    annotation: str
    given: str
    required: bool
    about: str

    def doc(self, indent: int) -> str:
        """Return the field's docstring, or an empty string."""
        return docstring([self.about], indent) if self.about else ""

    @property
    def optional_annotation(self) -> str:
        """The annotation on a decoded model, where a missing field reads as None."""
        if self.required or self.annotation == "Any" or self.annotation.endswith("None"):
            return self.annotation
        return f"{self.annotation} | None"


@dataclass(frozen=True)
class ModelView:
    """A model: an object with fields."""

    key: str
    name: str
    about: str
    fields: list[Field]
    decoders: dict[str, str]
    extra: str | None
    constants: dict[str, Any]
    moments: list[str]

    @property
    def renamed(self) -> dict[str, str]:
        """API names by the Python names that differ from them."""
        return {each.name: each.key for each in self.fields if each.name != each.key}

    @property
    def required(self) -> tuple[str, ...]:
        """Names of the constructor's required arguments: required fields without a constant."""
        return tuple(each.name for each in self.fields if each.required and each.name not in self.constants)


@dataclass(frozen=True)
class AliasView:
    """A named union, list, map or enumeration."""

    name: str
    about: str
    annotation: str
    given_name: str | None
    given: str
    decoder: str | None


@dataclass(frozen=True)
class DictField:
    """A key of a TypedDict."""

    key: str
    annotation: str


# The field that asks for a stream, and its types where the answer's kind is known.
_STREAM = DictField("stream", "bool | None")
STREAMING = {"NonStreaming": "Literal[False] | None", "Streaming": "Required[Literal[True]]"}


@dataclass(frozen=True)
class DictView:
    """The TypedDict of a model."""

    name: str
    model: str
    fields: list[DictField]
    base: str = "TypedDict"

    @property
    def is_class(self) -> bool:
        """Whether class syntax can spell every key."""
        return all(identifier(each.key) == each.key for each in self.fields)


@dataclass(frozen=True)
class DictAlias:
    """The strict variant of an alias, for annotations."""

    name: str
    annotation: str


@dataclass(frozen=True)
class DictModule:
    """A module of TypedDicts and of their unions, lists and literals."""

    name: str
    dicts: list[DictView]
    aliases: list[DictAlias]

    @property
    def names(self) -> list[str]:
        """The names that the module defines."""
        return [*(each.name for each in self.dicts), *(each.name for each in self.aliases)]


@dataclass(frozen=True)
class OperationView:
    """One operation with all data for its module."""

    id: str
    tag: str
    method: str
    path: str
    constant_query: dict[str, str]
    query_styles: dict[str, str]
    path_parameters: list[Field]
    query_parameters: list[Field]
    header_parameters: list[Field]
    bodies: tuple[str, ...]
    part_types: dict[str, str]
    body: str | None
    body_required: bool
    answer: str
    accept: str
    answer_annotation: str
    decoder: str
    event_annotation: str | None
    event_decoder: str | None
    named_events: bool
    stream_flag: tuple[str, str, Any] | None
    summary: str
    reference: str
    params: list[Field] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The method and path, such as `POST /chat/completions`."""
        return f"{self.method} {self.path}"

    @property
    def params_class(self) -> str:
        """Name of the TypedDict of the operation's keywords."""
        return class_name(self.id) + "Params"

    @property
    def options_class(self) -> str:
        """Name of the TypedDict without the keywords that a method names in its own signature."""
        return class_name(self.id) + "Options"

    @property
    def explicit_params(self) -> list[Field]:
        """The parameters in a method's signature: those that every body needs, those that determine the answer's type,
        and those that accept more forms than the API does.
        """
        switches = {self.stream_flag[1], _TOOLS} if self.stream_flag else set()
        return [
            each
            for each in self.params
            if each.required
            or each.key in switches
            or (
                each.key == _ANSWER_FORMAT
                and (" | " in self.answer_annotation or _STRUCTURED_FORMAT in each.annotation)
            )
        ]

    @property
    def event(self) -> str:
        """Annotation of the events; `Any` if there are none."""
        return self.event_annotation or "Any"

    def signature(self, client: str | None) -> str:
        """Return the parameters of a function of the module; without a client, those of `build_request`."""
        required = [f"{each.name}: {each.given}" for each in self.path_parameters]
        named = [f"client: {client}"] if client else []
        if self.body is not None:
            named.append(f"body: {self.body}" + ("" if self.body_required else " | Unset = UNSET"))
        named += [
            f"{each.name}: {each.given}" + ("" if each.required else " | Unset = UNSET")
            for each in (*self.query_parameters, *self.header_parameters)
        ]
        if client:
            named += ["timeout: Timeout | Unset = UNSET", "headers: Mapping[str, str] | None = None"]
        return ", ".join([*required, *(["*"] if named else []), *named])

    @property
    def passed(self) -> str:
        """The arguments that the other functions pass to `build_request`."""
        named = ["body"] if self.body is not None else []
        named += [each.name for each in (*self.query_parameters, *self.header_parameters)]
        return ", ".join([*(each.name for each in self.path_parameters), *(f"{name}={name}" for name in named)])

    @property
    def described(self) -> str:
        """The arguments of `Operation.request`."""
        parts = []
        if self.path_parameters:
            parts.append("(" + "".join(f"{each.name}, " for each in self.path_parameters) + ")")
        for place, fields in (("query", self.query_parameters), ("headers", self.header_parameters)):
            if fields:
                parts.append(f"{place}={{{', '.join(f'{each.key!r}: {each.name}' for each in fields)}}}")
        if self.body is not None:
            parts.append("body=body")
        return ", ".join(parts)

    def constructor(self) -> str:
        """Return the arguments of `Operation(...)` that differ from the defaults."""
        parts = {
            "id": repr(self.id),
            "tag": repr(self.tag),
            "method": repr(self.method),
            "path": repr(self.path),
        }
        if self.path_parameters:
            parts["path_names"] = repr(tuple(each.key for each in self.path_parameters))
        if self.constant_query:
            parts["query"] = repr(self.constant_query)
        if self.query_styles:
            parts["query_styles"] = repr(self.query_styles)
        if self.bodies and self.query_parameters:
            parts["query_names"] = repr(tuple(each.key for each in self.query_parameters))
        if keys := {each.name: each.key for each in self.params if each.name != each.key}:
            parts["keys"] = repr(keys)
        if self.bodies:
            parts["bodies"] = repr(self.bodies)
        if self.part_types:
            parts["part_types"] = repr(self.part_types)
        if self.answer != "json":
            parts["answer"] = repr(self.answer)
        if self.accept != "application/json":
            parts["accept"] = repr(self.accept)
        parts["decode"] = self.decoder
        if self.event_decoder:
            parts["decode_event"] = self.event_decoder
            if self.named_events:
                parts["named_events"] = "True"
            parts["stream_flag"] = repr(self.stream_flag)
        return ", ".join(f"{name}={value}" for name, value in parts.items())

    def doc(self, returns: str, indent: int = 4) -> str:
        """Return the docstring of `sync`: summary, arguments, return value and a link to the API reference."""
        lines = [f"{each.name}: {each.about or each.given}" for each in self.path_parameters]
        if self.body is not None:
            lines.append(f"body: Request body, as a model or mapping, sent as {' or '.join(self.bodies)}.")
        lines += [f"{each.name}: {each.about or each.given}" for each in self.query_parameters]
        lines += [f"{each.name}: Value of the header `{each.key}`." for each in self.header_parameters]
        lines += [
            "client: The client that sends the request, such as `aikit.OpenAI()`.",
            "timeout: Seconds for each phase of the request; defaults to the client's timeout.",
            "headers: Additional headers for this call.",
        ]
        arguments = "Args:\n" + "\n".join(f"    {line}" for line in lines)
        return docstring([self.summary, arguments, f"Returns:\n    {returns}", f"See {self.reference}"], indent)


class Views:
    """Views of all operations, models and aliases of one normalised document."""

    def __init__(self, document: Schema) -> None:
        self.document = document
        self.shapes = Shapes(document)

    def operations(self) -> list[OperationView]:
        """Return all operations, in the document's order.

        Raises:
            GeneratorError: two operations would have the same module.
        """
        views: dict[str, OperationView] = {}
        for path, item in self.document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    view = self._operation(path, method, item[method])
                    if view.id in views:
                        raise GeneratorError(
                            f"two operations come to the name {view.id!r}: {views[view.id].title} and {view.title}",
                            pointer=f"#/paths/{escape(path)}/{method}/operationId",
                            cure="give one of them another operationId in openapi/overlay.yaml",
                        )
                    views[view.id] = view
        return list(views.values())

    def models(self) -> Iterator[ModelView]:
        """Yield all models, in the document's order."""
        return (self._model(key, schema) for key, schema in self.shapes.models())

    def aliases(self) -> Iterator[AliasView]:
        """Yield all aliases, in the document's order."""
        shapes = self.shapes
        for key, schema in shapes.aliases():
            yield AliasView(
                name=class_name(key),
                about=describe(schema),
                annotation=shapes.annotation(schema),
                given_name=shapes.given_name(key),
                given=shapes.annotation(schema, given=True),
                decoder=shapes.alias_decoder(key),
            )

    def dict_modules(self) -> Iterator[DictModule]:
        """Yield all modules of TypedDicts, sorted by name."""
        homes = self.shapes.inputs
        for module in sorted(set(homes.values())):
            keys = [key for key in self.shapes.schemas if homes.get(key) == module]
            yield DictModule(
                name=module,
                dicts=[
                    view
                    for key in keys
                    if is_model(self.shapes.schemas[key])
                    for view in self._dicts(key, self.shapes.schemas[key])
                ],
                aliases=self._dict_aliases([key for key in keys if not is_model(self.shapes.schemas[key])]),
            )

    def _dicts(self, key: str, schema: Schema) -> Iterator[DictView]:
        """The TypedDict of a model. A request that can stream has three, which differ in `stream`, and their base."""
        required = set(schema.get("required", ()))
        fields = []
        for name, part in schema["properties"].items():
            annotation = self.shapes.annotation(part, strict=True)
            fields.append(DictField(name, f"Required[{annotation}]" if name in required else annotation))
        name, model = self.shapes.dict_name(key), class_name(key)
        streams = [each for each in fields if each == _STREAM]
        view = DictView(name, model, fields)
        if not streams or not view.is_class:
            yield view
            return
        base = variant(name, "Base")
        yield DictView(base, model, [each for each in fields if each not in streams])
        yield DictView(name, model, streams, base)
        for suffix, annotation in STREAMING.items():
            yield DictView(variant(name, suffix), model, [DictField("stream", annotation)], base)

    def _dict_aliases(self, keys: list[str]) -> list[DictAlias]:
        """Return the aliases, each after those it refers to, because they are evaluated on import."""
        names = {self.shapes.dict_name(key): key for key in keys}
        texts = {key: self.shapes.annotation(self.shapes.schemas[key], strict=True) for key in keys}
        order = graphlib.TopologicalSorter(
            {key: [names[name] for name in names_in(text) if name in names] for key, text in texts.items()}
        )
        return [DictAlias(self.shapes.dict_name(key), texts[key]) for key in order.static_order()]

    def _model(self, key: str, schema: Schema) -> ModelView:
        properties: Schema = schema["properties"]
        pointer = f"#/components/schemas/{escape(key)}"
        names = field_names(properties, pointer)
        required = set(schema.get("required", ()))
        extra = schema.get("additionalProperties")
        return ModelView(
            key=key,
            name=class_name(key),
            about=describe(schema),
            fields=[self._field(each, names[each], schema, each in required) for each, schema in properties.items()],
            decoders={k: code for k, part in properties.items() if (code := self.shapes.decoder(part))},
            extra=self.shapes.decoder(extra) if isinstance(extra, dict) else None,
            constants={
                names[k]: properties[k]["const"] for k in properties if k in required and "const" in properties[k]
            },
            moments=[names[k] for k, part in properties.items() if is_moment(part)],
        )

    def _field(self, key: str, name: str, schema: Schema, required: bool) -> Field:
        return Field(
            key=key,
            name=name,
            annotation=self.shapes.field_annotation(schema),
            given=self.shapes.annotation(schema, given=True),
            required=required,
            about=describe(schema),
        )

    def _operation(self, path: str, method: str, operation: Schema) -> OperationView:
        pointer = f"#/paths/{escape(path)}/{method}"
        by_place: dict[str, list[Schema]] = {"path": [], "query": [], "header": []}
        for parameter in operation.get("parameters", ()):
            if parameter["in"] not in by_place:
                raise GeneratorError(
                    f"a {parameter['in']} parameter, {parameter['name']!r}, is not supported",
                    pointer=f"{pointer}/parameters",
                    cure="remove it in openapi/overlay.yaml",
                )
            by_place[parameter["in"]].append(parameter)
        names = parameter_names([each["name"] for place in by_place.values() for each in place], pointer)
        template = path.partition("?")[0]
        by_place["path"].sort(key=lambda each: template.find("{" + each["name"] + "}"))
        fields = {
            place: [self._parameter(each, names[each["name"]]) for each in parameters]
            for place, parameters in by_place.items()
        }
        content: Schema = operation.get("requestBody", {}).get("content", {})
        answer, accept, answer_schema = self._answer(operation, pointer)
        event_schema = _json_schema(operation["responses"].get(_EVENTS_STATUS, {}))
        decoder = (self.shapes.decoder(answer_schema) if answer in JSON_ANSWERS else None) or "keep"
        return OperationView(
            id=module_name(operation["operationId"]),
            tag=tag_name((operation.get("tags") or ["default"])[0]),
            method=method.upper(),
            path=template,
            constant_query=operation.get("x-aikit-query", {}),
            query_styles={each["name"]: each["x-aikit-style"] for each in by_place["query"] if "x-aikit-style" in each},
            path_parameters=fields["path"],
            query_parameters=fields["query"],
            header_parameters=fields["header"],
            bodies=tuple(content),
            part_types=_part_types(content),
            body=self._body(content),
            body_required=bool(operation.get("requestBody", {}).get("required")),
            answer=answer,
            accept=accept,
            answer_annotation=self.shapes.annotation(answer_schema)
            if answer in JSON_ANSWERS
            else {"binary": "bytes", "text": "str"}.get(answer, "None"),
            decoder=decoder,
            event_annotation=self.shapes.annotation(event_schema) if event_schema is not None else None,
            event_decoder=(self.shapes.decoder(event_schema) or "keep") if event_schema is not None else None,
            named_events=event_schema is not None and self.shapes.is_named_event(event_schema),
            stream_flag=self._stream_flag(operation, content, pointer) if event_schema is not None else None,
            summary=operation.get("description") or f"{method.upper()} {template}",
            reference=_reference(operation),
            params=self._params(content, by_place["query"], names, pointer),
        )

    def _keyword(self, key: str, name: str, schema: Schema, required: bool) -> Field:
        """Return a field whose docstring also describes its type, for places that do not show the annotation."""
        return replace(self._field(key, name, schema, required), about=describe(schema, typed=True))

    def _parameter(self, parameter: Schema, name: str) -> Field:
        schema = dict(parameter["schema"])
        for fact in ("description", "deprecated"):
            if fact in parameter:
                schema.setdefault(fact, parameter[fact])
        return self._keyword(parameter["name"], name, schema, bool(parameter.get("required")))

    def _body(self, content: Schema) -> str | None:
        parts: list[str] = []
        for media_type, media in content.items():
            schema = media.get("schema", {})
            is_text = not is_json(media_type) and media_type not in FORMS
            annotation = "FileContent | str" if is_text else self.shapes.annotation(schema, given=True)
            parts += [part for part in annotation.split(" | ") if part not in parts] if is_text else []
            if not is_text and annotation not in parts:
                parts.append(annotation)
        if "Any" in parts:
            return "Any"
        # "A | Mapping[str, Any]" for two media types: say the mapping once.
        text = " | ".join(parts)
        mapping = " | Mapping[str, Any]"
        return text.replace(mapping, "", text.count(mapping) - 1) if parts else None

    def _answer(self, operation: Schema, pointer: str) -> tuple[str, str, Schema]:
        plain = {status: answer for status, answer in operation["responses"].items() if status != _EVENTS_STATUS}
        if len(plain) > 1:
            raise GeneratorError(
                f"more than one kind of success: {', '.join(plain)}",
                pointer=f"{pointer}/responses",
                cure="keep one of them in openapi/overlay.yaml",
            )
        accept = operation.get("x-aikit-accept", "application/json")
        for answer in plain.values():
            for media_type, media in answer.get("content", {}).items():
                schema = media.get("schema", {})
                if media_type == "application/json":
                    return self._json_kind(schema), accept, schema
                if schema.get("format") == "binary":
                    return "binary", accept, schema
                return "text", accept, schema
        return "none", accept, {}

    def _json_kind(self, schema: Schema) -> str:
        """Return whether a JSON response is an object, a list, or another value."""
        kinds = set()
        for part in self.shapes.variants([schema]):
            # A schema without a type counts as an object, like the API's responses.
            kind = "object" if self.shapes.key(part) is not None else part.get("type", "object")
            kinds.add({"object": "json", "array": "list"}.get(kind, "value"))
        return kinds.pop() if len(kinds) == 1 else "value"

    def _stream_flag(self, operation: Schema, content: Schema, pointer: str) -> tuple[str, str, Any]:
        bodies = [each["properties"] for media in content.values() for each in self._objects(media.get("schema", {}))]
        queries = {each["name"]: each for each in operation.get("parameters", ()) if each["in"] == "query"}
        for name, value in _STREAM_FLAGS:
            if any(name in properties for properties in bodies):
                return "body", name, value
            if name in queries:
                return "query", name, value
        raise GeneratorError(
            "the operation can stream, but no field or parameter asks for it",
            pointer=pointer,
            cure="add a `stream` field or parameter in openapi/overlay.yaml",
        )

    def _objects(self, schema: Schema) -> Iterator[Schema]:
        """Yield every object that a body may be."""
        for part in self.shapes.variants([schema]):
            key = self.shapes.key(part)
            resolved = self.shapes.schemas[key] if key is not None else part
            if is_model(resolved):
                yield resolved

    def _params(self, content: Schema, queries: list[Schema], names: dict[str, str], pointer: str) -> list[Field]:
        """Combine body fields and query parameters as keywords. A body field takes precedence over a parameter."""
        merged: dict[str, list[Schema]] = {}
        bodies = [each for media in content.values() for each in self._objects(media.get("schema", {}))]
        for body in bodies:
            for key, schema in body["properties"].items():
                if schema not in merged.setdefault(key, []):
                    merged[key].append(schema)
        required = {key for key in merged if all(key in body.get("required", ()) for body in bodies)}
        body_names = keyword_names(merged, pointer)
        fields = []
        for key, schemas in merged.items():
            schema = schemas[0] if len(schemas) == 1 else {"anyOf": schemas, "description": _first_said(schemas)}
            fields.append(self._keyword(key, body_names[key], schema, key in required))
        return fields + [
            replace(self._parameter(each, names[each["name"]]), name=identifier(each["name"]))
            for each in queries
            if identifier(each["name"]) not in body_names.values()
        ]


def variant(name: str, suffix: str) -> str:
    """Return the name of a variant of a TypedDict: `RequestDict` -> `RequestStreamingDict`."""
    return f"{name.removesuffix('Dict')}{suffix}Dict"


def names_in(annotation: str) -> list[str]:
    """Return the names in an annotation, except those in literals."""
    return _NAME.findall(_TEXT.sub("", annotation))


def renamed(annotation: str, names: Mapping[str, str]) -> str:
    """The annotation with other names; texts in literals stay."""
    pattern = re.compile(f"({_TEXT.pattern})|{_NAME.pattern}")
    return pattern.sub(lambda found: found[0] if found[1] else names.get(found[0], found[0]), annotation)


def escape(key: str) -> str:
    """Escape a key as one step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def _json_schema(answer: Schema) -> Schema | None:
    content = answer.get("content")
    if not content:
        return None
    schema: Schema = next(iter(content.values())).get("schema", {})
    return schema


def _part_types(content: Schema) -> dict[str, str]:
    """Return the media types of form parts that have exactly one. Lists and patterns only limit what is allowed."""
    encodings: Schema = content.get("multipart/form-data", {}).get("encoding", {})
    types = {name: str(encoding.get("contentType", "")) for name, encoding in encodings.items()}
    return {name: media_type for name, media_type in types.items() if media_type and not set(media_type) & set(",*")}


def _first_said(schemas: list[Schema]) -> str:
    return next((said for schema in schemas if (said := str(schema.get("description", "")))), "")


def _reference(operation: Schema) -> str:
    place = operation.get("x-aikit-reference")
    return f"{REFERENCE}/{place}" if place else REFERENCE
