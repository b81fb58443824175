"""Refuses documents that the generated package would handle wrongly, with the place and a remedy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.media import FORMS, bare, is_json, is_name, is_whole
from generator.pointers import escape, resolve
from generator.transforms.answers import successes
from generator.transforms.schemas import fingerprint
from generator.walk import METHODS

_STYLES = {
    "path": ("simple",),
    "header": ("simple",),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
}
_OVERLAY = "correct it in openapi/overlay.yaml, or name the operation in generator/omissions.toml"


def check_supported(document: Spec) -> None:
    """Refuse operations that would be sent or read wrongly.

    Raises:
        GeneratorError: the first such operation.
    """
    checker = _Checker(document)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        checker.schema(schema, f"#/components/schemas/{escape(name)}")
    for path, item in document.get("paths", {}).items():
        item, place = checker.follow(item, f"#/paths/{escape(path)}")
        for method in METHODS:
            if method in item:
                checker.operation(path, item, item[method], place, f"{place}/{method}")


class _Checker:
    def __init__(self, document: Spec) -> None:
        self.document = document

    def follow(self, value: Spec, place: str) -> tuple[Spec, str]:
        """Follow the references of a value, and return their target and its place."""
        while "$ref" in value:
            place = value["$ref"]
            value = resolve(self.document, place)
        return value, place

    def operation(self, path: str, item: Spec, operation: Spec, item_place: str, place: str) -> None:
        """Refuse an operation that can't be called, or whose response can't be read."""
        named = set()
        for holder, where in ((item, item_place), (operation, place)):
            for index, each in enumerate(holder.get("parameters", ())):
                parameter, found = self.follow(each, f"{where}/parameters/{index}")
                self.parameter(parameter, found)
                if parameter.get("in") == "path":
                    named.add(parameter["name"])
        for name in sorted(named):
            if f"{{{name}}}" not in path:
                raise _refusal(f"the path has no place for the parameter {name!r}", f"{place}/parameters")
        for part in path.partition("?")[0].split("{")[1:]:
            if (name := part.partition("}")[0]) not in named:
                raise _refusal(f"the path names {name!r}, and no parameter is called so", place)
        if "requestBody" in operation:
            self.body(*self.follow(operation["requestBody"], f"{place}/requestBody"))
        self.answers(operation.get("responses", {}), f"{place}/responses")

    # Parameters

    def parameter(self, parameter: Spec, place: str) -> None:
        """Refuse a parameter that can't be written as documented."""
        where, name = parameter.get("in"), parameter.get("name")
        if where not in _STYLES:
            raise _refusal(f"the {where} parameter {name!r} is not supported", place)
        if "content" in parameter:
            if where != "query" or not all(map(is_json, parameter["content"])):
                raise _refusal(
                    f"the {where} parameter {name!r} has `content`, supported only for JSON in a query",
                    f"{place}/content",
                )
            return
        style = parameter.get("style", _STYLES[where][0])
        if style not in _STYLES[where]:
            raise _refusal(
                f"the {where} parameter {name!r} has the style {style!r}, which is not supported", f"{place}/style"
            )
        if parameter.get("allowReserved"):
            raise _refusal(
                f"the parameter {name!r} has `allowReserved`, which is not supported", f"{place}/allowReserved"
            )
        self.schema(parameter.get("schema", {}), f"{place}/schema")
        kinds = self.kinds(parameter.get("schema", {}))
        if "array" in kinds and (where == "path" or style == "deepObject"):
            raise _refusal(
                f"the {where} parameter {name!r} is a list, not supported in the style {style!r}", f"{place}/schema"
            )
        if style == "deepObject":
            if "object" not in kinds:
                raise _refusal(
                    f"the parameter {name!r} has the style deepObject but is not an object", f"{place}/style"
                )
        elif "object" in kinds:
            cure = "add `style: deepObject` if it goes out as name[key]=value; else "
            raise _refusal(
                f"the {where} parameter {name!r} is an object, not supported in the style {style!r}",
                f"{place}/schema",
                cure if where == "query" else "",
            )
        if "array" in kinds and self.items(parameter.get("schema", {})) & {"array", "object"}:
            raise _refusal(
                f"the {where} parameter {name!r} is a list of lists or objects, which is not supported",
                f"{place}/schema",
            )

    def schema(self, schema: Any, place: str) -> None:
        """Refuse a schema that is only true or false. Inside other schemas they are supported."""
        if not isinstance(schema, dict):
            raise _refusal(f"a schema that is only {json.dumps(schema)} is not supported here", place, "write {}, or ")

    def kinds(self, schema: Any) -> set[str]:
        """Return the JSON types that the values of a schema can have."""
        return {kind for each in self.parts(schema, ()) for kind in _types(each)}

    def items(self, schema: Any) -> set[str]:
        """Return the JSON types that the items of a list can have."""
        return {kind for each in self.parts(schema, ()) if "items" in each for kind in self.kinds(each["items"])}

    def parts(self, schema: Any, trail: tuple[str, ...]) -> Iterator[Spec]:
        """Yield a schema and those that it is composed of."""
        if not isinstance(schema, dict):
            return
        if "$ref" in schema:
            if schema["$ref"] not in trail:
                yield from self.parts(resolve(self.document, schema["$ref"]), (*trail, schema["$ref"]))
            return
        yield schema
        for keyword in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(keyword, ()):
                yield from self.parts(part, trail)

    # Bodies

    def body(self, body: Spec, place: str) -> None:
        """Refuse a body whose media type is ambiguous."""
        content: Spec = body.get("content", {})
        for media_type, media in content.items():
            at = f"{place}/content/{escape(media_type)}"
            if not is_name(media_type):
                raise _refusal(f"{media_type!r} does not name one media type, and one must be sent", at)
            self.schema(media.get("schema", {}), f"{at}/schema")
            charset = media_type.lower().partition("charset=")[2].partition(";")[0].strip(' "')
            if charset not in ("", "utf-8", "utf8", "us-ascii"):
                raise _refusal(f"the body is sent in UTF-8, and not in {charset!r}", at)
            for name, encoding in media.get("encoding", {}).items():
                self.encoding(name, encoding, media_type, f"{at}/encoding/{escape(name)}")
        for matches, what in (
            (is_json, "JSON"),
            (is_whole, "a whole body"),
            *((_named(form), form) for form in FORMS),
        ):
            names = [name for name in content if matches(name)]
            if what == "a whole body" and len(names) > 1:
                raise _refusal(f"the body may be {' or '.join(names)}, and nothing says which", f"{place}/content")
            if len({fingerprint(content[name].get("schema", {})) for name in names}) > 1:
                raise _refusal(f"the body has more than one schema for {what}", f"{place}/content")

    def encoding(self, name: str, encoding: Spec, media_type: str, place: str) -> None:
        """Refuse a form field with an unsupported encoding."""
        style, explode = encoding.get("style", "form"), encoding.get("explode", True)
        odd = style != "form" or not explode or encoding.get("allowReserved") or encoding.get("headers")
        typed = "contentType" in encoding and bare(media_type) != FORMS[0]
        if odd or typed:
            raise _refusal(f"the field {name!r} of the form has an encoding that is not supported", place)

    # Answers

    def answers(self, answers: Spec, place: str) -> None:
        """Refuse responses that could be confused with one another."""
        found = successes(answers)
        if not found:
            raise _refusal("no answer stands for success", place)
        first, second = None, None
        for status in found:
            answer, _ = self.follow(answers[status], f"{place}/{status}")
            content = answer.get("content", {})
            for name, media in content.items():
                at = f"{place}/{status}/content/{escape(name)}"
                self.schema(media.get("schema", {}), f"{at}/schema")
                if not is_name(name) and self.kinds(media.get("schema", {})) - {"string"}:
                    raise _refusal(f"{name!r} does not say that the answer is JSON, which its schema describes", at)
            shape = {bare(name): fingerprint(media.get("schema", {})) for name, media in content.items()}
            if first is None:
                first, second = shape, status
            elif shape != first:
                raise _refusal(
                    f"the answers {second} and {status} differ, and both stand for success", f"{place}/{status}"
                )


def _types(schema: Spec) -> list[str]:
    declared = schema.get("type")
    if declared is not None:
        return declared if isinstance(declared, list) else [declared]
    implied = (("object", ("properties", "additionalProperties")), ("array", ("items",)))
    return [kind for kind, keys in implied if any(key in schema for key in keys)]


def _named(name: str) -> Any:
    return lambda media_type: bare(media_type) == name


def _refusal(message: str, place: str, cure: str = "") -> GeneratorError:
    return GeneratorError(message, pointer=place, cure=f"{cure}{_OVERLAY}")
