"""Answers that contradict the document are decoded without loss, or raise one of our errors."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import aikit_openapi
from aikit import APIError, OpenAI
from aikit.core.answers import decode_answer
from aikit.core.wire import Answer, Headers
from aikit.testing.description.document import load
from aikit.testing.description.samples import sample
from aikit_openapi.codec import encode
from aikit_openapi.operation import Operation
from tests.drivers.servers import answer
from tests.secrets.recorders import Recorder, recorder

# Unexpected values: every kind of JSON, and values that are hard to represent.
STRANGERS: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 2**64, -(2**80), "", "text", "\ud800\u2028\0", [], [None], [[{}]], {}, {"type": []},
    {"type": "no such type"}, {"": {"to_dict": 1, "\0": 2, "__class__": 3, "__dict__": 4}}, [{"type": "message"}, 5],
)  # fmt: skip
ABSENT = object()


def operations() -> Iterator[Operation[Any, Any]]:
    """Every operation that answers with JSON."""
    folder = Path(aikit_openapi.__file__ or "").parent / "api"
    for path in sorted(folder.glob("*/*.py")):
        if path.stem != "__init__":
            operation = import_module(f"aikit_openapi.api.{path.parent.name}.{path.stem}").OPERATION
            if operation.answer == "json":
                yield operation


@cache
def samples() -> list[tuple[Operation[Any, Any], Any]]:
    """Every operation that answers with JSON, with a sample of its answer."""
    document = load()
    schemas = {}
    for name in document.operation_ids:
        known = document.operation(name)
        if "application/json" in known.answers:
            key = known.method, known.template, str(dict(known.fixed_query))
            schemas[key] = document.bundle(known.answers["application/json"])
    return [(each, sample(schemas[each.method, each.path, str(dict(each.query))])) for each in operations()]


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of all values in JSON data, the root first."""
    yield place
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from places(part, (*place, key))


def found(value: Any, place: tuple[Any, ...]) -> Any:
    """The value at a path."""
    for key in place:
        value = value[key]
    return value


def look_alikes(value: Any) -> Iterator[dict[str, Any]]:
    """An object with additional fields, named like attributes of the model and like Python's names for its keys."""
    if isinstance(value, dict):
        names = {re.sub(r"\W", "_", key): "foreign" for key in value}
        yield {**names, "to_dict": 1, "_decoders": 2, "__dict__": 3, "\0odd": 4, **value}


def changed(value: Any, place: tuple[Any, ...], stranger: Any) -> Any:
    """The same data with another value at one path; `ABSENT` removes it."""
    if not place:
        return None if stranger is ABSENT else stranger
    key, *rest = place
    if stranger is ABSENT and not rest:
        if isinstance(value, list):
            return [each for index, each in enumerate(value) if index != key]
        return {name: part for name, part in value.items() if name != key}
    copy = value.copy()
    copy[key] = changed(value[key], tuple(rest), stranger)
    return copy


def keeps(operation: Operation[Any, Any], body: Any) -> bool:
    """Check that nothing of a body is lost; a body that is not an object must raise one of our errors.

    Some services send models as a bare list, which is read as the documented object.
    """
    answered = Answer(200, Headers([]), json.dumps(body).encode())
    if (
        operation.id == "list_models"
        and isinstance(body, list)
        and all(isinstance(x, dict) and "id" in x for x in body)
    ):
        body = {"object": "list", "data": body}
    if not isinstance(body, dict):
        with pytest.raises(APIError):
            decode_answer(operation, answered)
        return True
    with suppress(APIError):  # it lacks a required field, or contains an error
        decode_answer(operation, answered)
    decoded = operation.decode(body)
    return bool(repr(decoded)) and encode(decoded) == body


def test_every_operation_keeps_a_strange_value_in_every_place() -> None:
    """Each field of each answer is removed or replaced in turn: nothing fails, and nothing is lost."""
    turn = count = 0
    for operation, body in samples():
        for place in places(body):
            for stranger in (ABSENT, STRANGERS[turn % len(STRANGERS)], *look_alikes(found(body, place))):
                strange = changed(body, place, stranger)
                assert keeps(operation, strange), (operation.id, place, stranger)
                count += 1
            turn += 1
    assert len(samples()) > 200
    assert count > 10_000


JSON = st.recursive(
    st.sampled_from(STRANGERS) | st.integers() | st.text(max_size=5),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=8), parts, max_size=3),
    max_leaves=6,
)


@settings(max_examples=300)
@given(data=st.data())
def test_any_json_in_any_places_is_kept(data: st.DataObject) -> None:
    """Several changes at once, including unknown fields."""
    operation, body = data.draw(st.sampled_from(samples()))
    for _ in range(data.draw(st.integers(1, 4))):
        body = changed(body, data.draw(st.sampled_from(list(places(body)))), data.draw(JSON))
        if isinstance(body, dict) and data.draw(st.booleans()):
            body = {**body, data.draw(st.text(max_size=8)): data.draw(JSON)}
    assert keeps(operation, body)


@settings(max_examples=300)
@given(data=st.data())
def test_any_bytes_are_an_answer_or_one_of_our_errors(data: st.DataObject) -> None:
    """The body may be truncated, or have other bytes in it."""
    operation, body = data.draw(st.sampled_from(samples()))
    content = bytearray(json.dumps(body).encode())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(content)))
        content[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=6))
    with suppress(APIError):
        decode_answer(operation, Answer(200, Headers([]), bytes(content)))


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    """A server that answers as a test says."""
    with recorder() as running:
        yield running


NAMES = (
    "content-type content-encoding retry-after retry-after-ms x-should-retry x-request-id x-ratelimit-limit-requests"
    " x-ratelimit-remaining-tokens x-ratelimit-reset-tokens openai-processing-ms date location set-cookie x-y"
).split()
VALUES = [
    "", "0", "-1", "nan", "inf", "1e309", "9" * 5000, "true", "\xe9\xff", "gzip", "6m0s", "//[", "http://[::1", "%",
    "Thu, 99 Foo 99999 99:99:99 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "application/json; charset=x", "text/html",
]  # fmt: skip
LINES = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from(VALUES)
    | st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=12),
)


@settings(max_examples=150)
@example(lines=[("x-ratelimit-limit-requests", "9" * 5000)], status=200, data={})
@example(lines=[("retry-after", "9" * 5000), ("retry-after-ms", "nan")], status=429, data={})
@example(lines=[], status=400, data={"error": {"code": "9" * 5000, "type": 5, "message": [None]}})
@given(
    lines=st.lists(LINES, max_size=5), status=st.sampled_from([200, 200, 204, 302, 400, 429, 500, 599, 999]), data=JSON
)
def test_any_headers_and_any_error_give_a_result_or_one_of_our_errors(
    lines: list[tuple[str, str]], status: int, data: Any, server: Recorder
) -> None:
    """Over a real socket, every documented attribute of the result can be read."""
    head = "".join(f"{name}: {value.strip()}\r\n" for name, value in lines)
    reply = answer(json.dumps(data).encode(), f"{status} Odd")
    server.reply = lambda path: reply.replace(b"\r\n\r\n", f"\r\n{head}\r\n".encode("latin-1"), 1)
    with OpenAI("sk-test-not-real", server.base_url, max_retries=0, throw=False) as client:
        result = client.models.list()
    things = [result.rate_limit, result.request_id, result.headers, result.status_code, result.errors, result.attempts]
    things += [getattr(each, name) for each in result.errors for name in ("err_code", "status_text", "code", "body")]
    assert repr((result, *things))
