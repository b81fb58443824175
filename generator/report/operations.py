"""Compares the operations of two documents: parameters, bodies, responses and event streams."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.facts import extract_part
from generator.report.changes import Side, Use
from generator.report.differences import Differences, Scope
from generator.report.schemas import ANYTHING, Schema, Schemas
from generator.transforms.answers import successes
from generator.transforms.tags import path_tag

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
EVENTS = "text/event-stream"


@dataclass
class Operation:
    """An operation of a document, or a webhook, which is an operation that the service calls.

    Attributes:
        id: its operationId; `webhook NAME` for a webhook.
        title: `POST /chat/completions`.
        tag: its first tag, or the one derived from its path.
        parameters: by `path id`, `query limit`, `header OpenAI-Beta`, `cookie session`.
        bodies: schemas by media type; for a webhook, those of the data that we read.
        encodings: encodings of the parts of a body, by media type and field.
        success: status of the first successful response with content.
        answers: schemas of that response by media type.
        further: the same for the other successful responses, by status.
        errors: statuses of the error responses.
        callbacks: documented callbacks of the service, by name.
    """

    id: str
    title: str
    tag: str
    deprecated: bool = False
    parameters: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    bodies: dict[str, Schema] = field(default_factory=dict)
    body_required: bool = False
    encodings: dict[tuple[str, str], Mapping[str, Any]] = field(default_factory=dict)
    success: str = ""
    answers: dict[str, Schema] = field(default_factory=dict)
    further: dict[str, dict[str, Schema]] = field(default_factory=dict)
    errors: frozenset[str] = frozenset()
    security: str = ""
    callbacks: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_webhook(self) -> bool:
        """Whether the service calls the operation, not we."""
        return self.id.startswith("webhook ")

    @property
    def body_side(self) -> Side:
        """The direction of the body."""
        return Side.ANSWER if self.is_webhook else Side.REQUEST


def read_operations(document: Mapping[str, Any], schemas: Schemas) -> dict[str, Operation]:
    """Return the operations and webhooks of a document by id."""
    found: dict[str, Operation] = {}
    default = document.get("security", [])
    for path, item in document.get("paths", {}).items():
        for method, raw in _methods(item, schemas):
            title = f"{method.upper()} {path}"
            operation = _read(raw.get("operationId", title), title, {"security": default, **raw}, item, schemas)
            found[operation.id] = operation
    for name, item in document.get("webhooks", {}).items():
        for _, raw in _methods(item, schemas):
            found[f"webhook {name}"] = _read(f"webhook {name}", "", {**raw, "responses": {}}, item, schemas)
    return found


def uses(operations: Iterable[Operation], schemas: Schemas) -> dict[str, dict[Use, None]]:
    """Return the uses of each model."""
    reached: dict[str, dict[Use, None]] = {}
    closures: dict[str, list[str]] = {}
    for operation in operations:
        for use, direct, roots in _entries(operation, schemas):
            for name in direct:
                reached.setdefault(name, {})[use] = None
            for root in roots:
                if root not in closures:
                    closures[root] = _closure(root, schemas)
                for name in closures[root]:
                    reached.setdefault(name, {})[use] = None
    return reached


def compare_operations(
    old: Mapping[str, Operation], new: Mapping[str, Operation], differences: Differences
) -> dict[str, str]:
    """Report added, removed, renamed and moved operations, and compare the others.

    Returns:
        New ids of the renamed operations by their old ones.
    """
    by_title = {operation.title: operation for operation in old.values() if operation.id not in new and operation.title}
    renamed = {each.id: by_title[each.title] for each in new.values() if each.id not in old and each.title in by_title}
    gone = {operation.id for operation in renamed.values()}
    for operation in old.values():
        if operation.id not in new and operation.id not in gone:
            note = _Note(differences, operation)
            note("removed", _subject(operation), operation.title, breaks="it can't be called any more")
    for operation in new.values():
        before = old.get(operation.id) or renamed.get(operation.id)
        note = _Note(differences, operation)
        if before is None:
            note("added", _subject(operation), operation.title)
            continue
        if before.id != operation.id:
            note("changed", "operation", f"renamed from {before.id}", breaks="its module has another name")
        elif before.tag != operation.tag:
            note("changed", "operation", f"tag {before.tag} -> {operation.tag}", breaks="its module has moved")
        _compare_operation(before, operation, differences, note)
    return {before.id: name for name, before in renamed.items()}


@dataclass
class _Note:
    """Record differences of one operation that break its callers."""

    differences: Differences
    operation: Operation

    def __call__(
        self, kind: Any, subject: str, detail: str, path: str = "", *, breaks: str = "", option: str = ""
    ) -> None:
        side = Side.ANSWER if self.operation.is_webhook else Side.REQUEST
        scope = Scope(self.operation.id, use=Use(self.operation.id, side, option))
        self.differences.note_in(scope, path, kind, subject, detail, breaks)


def _compare_operation(old: Operation, new: Operation, differences: Differences, note: _Note) -> None:
    if old.title != new.title and old.id == new.id:
        note("changed", "operation", f"{old.title} -> {new.title}")
    if old.deprecated != new.deprecated:
        note("changed", "deprecated", "now deprecated" if new.deprecated else "no longer deprecated")
    if old.security != new.security:
        note("changed", "authentication", f"{old.security} -> {new.security}")
    _compare_parameters(old, new, differences, note)
    _compare_bodies(old, new, differences, note)
    _compare_answers(old, new, differences, note)
    for name in {**old.callbacks, **new.callbacks}:
        if name not in new.callbacks:
            note("removed", "callback", name)
        elif name not in old.callbacks:
            note("added", "callback", name)
        elif _facts(old.callbacks[name]) != _facts(new.callbacks[name]):
            note("changed", "callback", name)


def _compare_parameters(old: Operation, new: Operation, differences: Differences, note: _Note) -> None:
    for key in {**old.parameters, **new.parameters}:
        before, after = old.parameters.get(key), new.parameters.get(key)
        option = key.partition(" ")[2]
        if before is None and after is not None:
            must = bool(after.get("required"))
            detail = f"{differences.new.describe(_schema_of(after))}{', required' if must else ''}"
            note("added", "parameter", detail, key, breaks="callers must now pass it" if must else "", option=option)
        elif after is None and before is not None:
            detail = differences.old.describe(_schema_of(before))
            note("removed", "parameter", detail, key, breaks="it can't be passed any more", option=option)
        elif before is not None and after is not None:
            _compare_parameter(key, before, after, differences, note)


def _compare_parameter(
    key: str, before: Mapping[str, Any], after: Mapping[str, Any], differences: Differences, note: _Note
) -> None:
    option = key.partition(" ")[2]
    was, now = bool(before.get("required")), bool(after.get("required"))
    if was != now:
        breaks = "callers must now pass it" if now else ""
        note("changed", "required", "now required" if now else "no longer required", key, breaks=breaks, option=option)
    if bool(before.get("deprecated")) != (gone := bool(after.get("deprecated"))):
        note("changed", "deprecated", "now deprecated" if gone else "no longer deprecated", key, option=option)
    was_sent, now_sent = (", ".join(each.get("content", ())) or "text" for each in (before, after))
    if was_sent != now_sent:
        note("changed", "encoding", f"{was_sent} -> {now_sent}", key, option=option)
    for setting in ("style", "explode", "allowReserved", "allowEmptyValue"):
        if before.get(setting) != after.get(setting):
            note("changed", "encoding", f"{setting} {before.get(setting)} -> {after.get(setting)}", key, option=option)
    scope = Scope(note.operation.id, use=Use(note.operation.id, Side.REQUEST, option))
    differences.compare(scope, key, _schema_of(before), _schema_of(after))


def _compare_bodies(old: Operation, new: Operation, differences: Differences, note: _Note) -> None:
    if old.bodies and not new.bodies:
        note("removed", "body", ", ".join(old.bodies), "body", breaks="it can't be sent any more")
        return
    if new.bodies and not old.bodies:
        must = "callers must now send it" if new.body_required else ""
        note("added", "body", ", ".join(new.bodies) + (", required" if must else ""), "body", breaks=must)
        return
    if old.body_required != new.body_required:
        must = "callers must now send it" if new.body_required else ""
        note("changed", "required", "now required" if must else "no longer required", "body", breaks=must)
    _compare_media(old.bodies, new.bodies, "body", new.body_side, differences, note)
    for media, name in {**old.encodings, **new.encodings}:
        before, after = (_facts(each.encodings.get((media, name), {})) for each in (old, new))
        if before != after and media in old.bodies and media in new.bodies:
            note("changed", "encoding", f"{before} -> {after}", f"body.{name}", option=name)


def _compare_answers(old: Operation, new: Operation, differences: Differences, note: _Note) -> None:
    # Errors are decoded in one place for all operations, so these are reported once and are never breaking.
    scope = Scope("error answers", use=Use(new.id, Side.ANSWER))
    for status in sorted(new.errors ^ old.errors):
        differences.note_in(
            scope, "", "changed", "error answer", f"{status} {'now' if status in new.errors else 'not'} documented"
        )
    if old.success != new.success:
        note("changed", "success", f"status {old.success or 'none'} -> {new.success or 'none'}")
    _compare_media(old.answers, new.answers, "answer", Side.ANSWER, differences, note)
    for status in {**old.further, **new.further}:
        if status not in new.further:
            if status != new.success:
                note("removed", "success", f"status {status}")
        elif status not in old.further:
            if status != old.success:
                note("added", "success", f"status {status}")
        else:
            _compare_media(old.further[status], new.further[status], f"answer {status}", Side.ANSWER, differences, note)


def _compare_media(
    old: Mapping[str, Schema],
    new: Mapping[str, Schema],
    path: str,
    side: Side,
    differences: Differences,
    note: _Note,
) -> None:
    """Compare the schemas of each media type. Media types that share a schema are compared once."""
    for media in [media for media in old if media not in new]:
        note("removed", *_part(media, path), breaks="it is not offered any more")
    for media in [media for media in new if media not in old]:
        note("added", *_part(media, path))
    for media in new:
        if media in old:
            scope = Scope(note.operation.id, use=Use(note.operation.id, side))
            differences.compare(scope, "event" if media == EVENTS else path, old[media], new[media])


def _part(media: str, path: str) -> tuple[str, str, str]:
    """Return subject, detail and place of a media type."""
    return ("event stream", media, "event") if media == EVENTS else ("media type", media, path)


def _subject(operation: Operation) -> str:
    return "webhook" if operation.is_webhook else "operation"


def _methods(item: Mapping[str, Any], schemas: Schemas) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if "$ref" in item:
        item = schemas.resolve(item["$ref"])
    for method in METHODS:
        if isinstance(item.get(method), Mapping):
            yield method, item[method]


def _read(name: str, title: str, raw: Mapping[str, Any], item: Mapping[str, Any], schemas: Schemas) -> Operation:
    operation = Operation(name, title, _tag(raw, title), bool(raw.get("deprecated")))
    for each in (*item.get("parameters", ()), *raw.get("parameters", ())):
        parameter = _followed(each, schemas)
        operation.parameters[f"{parameter.get('in')} {parameter.get('name')}"] = parameter
    body = _followed(raw.get("requestBody", {}), schemas)
    operation.bodies = _contents(body)
    operation.encodings = {
        (media, name): extract_part(encoding, "encoding")
        for media, content in body.get("content", {}).items()
        for name, encoding in content.get("encoding", {}).items()
    }
    operation.body_required = bool(body.get("required")) and not operation.is_webhook
    responses = {str(status): response for status, response in raw.get("responses", {}).items()}
    found = {status: _contents(_followed(responses[status], schemas)) for status in successes(responses)}
    operation.errors = frozenset(responses.keys() - found.keys())
    operation.success = next((status for status in found if found[status]), next(iter(found), ""))
    operation.answers = found.pop(operation.success, {})
    operation.further = found
    callbacks: Mapping[str, Any] = raw.get("callbacks", {})
    operation.callbacks = {name: extract_part(_followed(each, schemas), "callback") for name, each in callbacks.items()}
    names = [" and ".join(requirement) for requirement in raw.get("security", ())]
    operation.security = " or ".join(names) or "none"
    return operation


def _tag(raw: Mapping[str, Any], title: str) -> str:
    tags = raw.get("tags")
    return str(tags[0]) if tags else path_tag(title.partition(" ")[2])


def _followed(value: Mapping[str, Any], schemas: Schemas) -> Mapping[str, Any]:
    followed: Mapping[str, Any] = schemas.resolve(value["$ref"]) if "$ref" in value else value
    return followed


def _facts(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _contents(holder: Mapping[str, Any]) -> dict[str, Schema]:
    content: Mapping[str, Any] = holder.get("content", {})
    return {media: each.get("schema", each.get("itemSchema", ANYTHING)) for media, each in content.items()}


def _schema_of(parameter: Mapping[str, Any]) -> Schema:
    schema: Schema = parameter.get("schema") or next(iter(_contents(parameter).values()), ANYTHING)
    return schema


def _entries(operation: Operation, schemas: Schemas) -> Iterator[tuple[Use, Iterable[str], Iterable[str]]]:
    """Yield each use of models in an operation: the use, the models that are the value, the models they refer to."""
    for key, parameter in operation.parameters.items():
        use = Use(operation.id, Side.REQUEST, key.partition(" ")[2])
        yield use, (), schemas.references_in(_schema_of(parameter))
    for schema in operation.bodies.values():
        if operation.is_webhook:
            yield Use(operation.id, Side.ANSWER), (), schemas.references_in(schema)
        else:
            yield from _body_entries(operation, schema, schemas)
    further = [schema for answers in operation.further.values() for schema in answers.values()]
    for schema in (*operation.answers.values(), *further):
        yield Use(operation.id, Side.ANSWER), (), schemas.references_in(schema)


def _body_entries(
    operation: Operation, schema: Schema, schemas: Schemas
) -> Iterator[tuple[Use, Iterable[str], Iterable[str]]]:
    """Yield one use for the body itself and one for each field, which are the options of the call."""
    body = Use(operation.id, Side.REQUEST)
    yield body, schemas.opened(schema), ()
    for leaf in schemas.leaves(schemas.alternatives(schema)):
        if leaf.type == "array":
            yield body._replace(option="body"), (), schemas.references_in(leaf.get("items") or ANYTHING)
        for name, member in schemas.fields(leaf).members.items():
            yield body._replace(option=name), (), schemas.references_in(member.schema)


def _closure(root: str, schemas: Schemas) -> list[str]:
    """Return a model and all models that its values refer to."""
    found = {root: None}
    queue = [root]
    while queue:
        for name in schemas.references(queue.pop()):
            if name not in found:
                found[name] = None
                queue.append(name)
    return list(found)
