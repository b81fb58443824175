"""Packages built from small documents, used against a server: valid OpenAPI is sent as the document describes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.pipeline import ROOT, regenerate
from tests.drivers.servers import Connection, RawServer, raw_server
from tests.generator.samples import Spec, answer, objects, ref
from tests.generator.test_build import pinned

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
MOMENT = {"type": "string", "format": "date-time"}
THING = {"200": {"description": "", "content": {"application/json": {"schema": ref("Thing")}}}}


def tagged(name: str, kind: Spec = TEXT) -> Spec:
    """Return an object with a tag for a union's discriminator, and one more field."""
    return {**objects(t=kind, **{name: TEXT}), "required": ["t"]}


def union(*names: str, **mapping: str) -> Spec:
    """Return a union with the discriminator `t`."""
    discriminator: Spec = {"propertyName": "t"}
    if mapping:
        discriminator["mapping"] = mapping
    return {"oneOf": [ref(name) for name in names], "discriminator": discriminator}


def query(name: str, schema: Spec = LIST, **more: Any) -> Spec:
    """Return a query parameter."""
    return {"name": name, "in": "query", "schema": schema, **more}


def body(schema: Spec, media_type: str, **others: Spec) -> Spec:
    """Return a body with one or more media types."""
    return {"content": {media_type: {"schema": schema}, **others}}


SCHEMAS: Spec = {
    "Thing": objects(a=TEXT),
    "x-thing": objects(b=TEXT),
    "Moments": objects(at=MOMENT, days={"type": "array", "items": MOMENT}),
    "First": tagged("a"),
    "Second": tagged("b"),
    "Heir": {"allOf": [ref("Second"), objects(c=TEXT)]},
    "Child": {"allOf": [ref("First"), objects(c=TEXT)]},
    "Open": tagged("d", {"type": "string", "enum": ["open", "ajar"]}),
    "Shut": tagged("e", {"type": "string", "enum": ["shut", "locked"]}),
    "Box": objects(
        mapped=union("First", "Second", one="#/components/schemas/First", two="Second", deux="Second"),
        state=union("Open", "Shut"),
        label=union("Thing", "Heir"),
        plain=ref("Child"),
    ),
    "Event": objects(type={"const": "event"}),
}
OPERATIONS: dict[str, Spec] = {
    "get lists": {
        "parameters": [
            query("commas", explode=False),
            query("pipes", style="pipeDelimited"),
            query("spaces", style="spaceDelimited"),
            query("repeated"),
            query("deep", {"type": "object"}, style="deepObject"),
            {"name": "filter", "in": "query", "content": {"application/json": {"schema": objects(z=TEXT)}}},
            {"name": "x-tags", "in": "header", "schema": LIST},
            {"$ref": "#/components/parameters/x-limit"},
        ],
        "responses": {"200": {"$ref": "#/components/responses/x-answer"}},
        "callbacks": {"done": {"$ref": "#/components/callbacks/x-done"}},
    },
    "post charset": {"requestBody": body(ref("Thing"), "application/json; charset=utf-8"), "responses": THING},
    "patch merge": {"requestBody": body(ref("Thing"), "application/merge-patch+json"), "responses": THING},
    "post both": {
        "requestBody": body(ref("Thing"), "application/vnd.a+json", **{"text/plain": {"schema": TEXT}}),
        "responses": THING,
    },
    "get many": {"responses": answer({"type": "array", "items": ref("Thing")})},
    "get names": {"responses": answer(LIST)},
    "get word": {"responses": answer(TEXT)},
    "get moments": {"responses": answer({"type": "array", "items": MOMENT})},
    "get event": {"responses": answer(ref("Moments"))},
    "get number": {"responses": answer({"type": "number"})},
    "get kind": {"responses": answer(ref("Thing"), "application/vnd.thing+json; charset=utf-8")},
    "get default": {"responses": {"default": THING["200"], "404": {"description": ""}}},
    "get range": {"responses": {"2XX": THING["200"]}},
    "get renamed": {"responses": answer(ref("x-thing"))},
    "get box": {"responses": answer(ref("Box"))},
    "post stream": {
        "requestBody": body(objects(stream={"type": "boolean"}), "application/json", **{"text/plain": {}}),
        "responses": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {"schema": ref("Thing")},
                    "text/event-stream; charset=utf-8": {"schema": ref("Event")},
                },
            }
        },
    },
}
DOCUMENT: Spec = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "paths": {
        f"/{title.split()[1]}": {title.split()[0]: {"operationId": title.replace(" ", "_"), "tags": ["t"], **operation}}
        for title, operation in OPERATIONS.items()
    },
    "components": {
        "schemas": SCHEMAS,
        "parameters": {"x-limit": query("x-limit", {"type": "integer"})},
        "responses": {"x-answer": THING["200"]},
        "callbacks": {"x-done": {"{$request.body#/u}": {"post": {"responses": {"200": {"description": ""}}}}}},
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a package from the document and return its source root."""
    folder = tmp_path_factory.mktemp("small")
    regenerate(folder / "generated", openapi=pinned(folder, DOCUMENT))
    return folder / "generated"


class Service:
    """A server that sends the same JSON for every request, and the package that calls it."""

    def __init__(self, package: Path, server: RawServer, replies: list[bytes]) -> None:
        self._package, self._server, self._replies = package, server, replies

    def ask(self, code: str, reply: Any = None, media_type: str = "application/json") -> Any:
        """Evaluate an expression in which `op` is an operation, `c` a client and `a` an asynchronous client."""
        content = (reply if isinstance(reply, str) else json.dumps({} if reply is None else reply)).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {len(content)}\r\n\r\n"
        self._replies[:] = [head.encode() + content]
        program = (
            "import asyncio, json, sys\nfrom importlib import import_module\nfrom aikit import AsyncOpenAI, OpenAI\n"
            "import aikit_openapi\nassert aikit_openapi.__file__.startswith(sys.argv[2])\n"
            "def op(name): return import_module('aikit_openapi.api.t.' + name)\n"
            "options = {'api_key': 'a', 'base_url': sys.argv[1], 'max_retries': 0}\n"
            "c, a = OpenAI(**options), AsyncOpenAI(**options)\n"
            f"print(json.dumps({code}))\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, self._server.base_url, str(self._package)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(self._package), str(ROOT)])},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    @property
    def request(self) -> tuple[str, dict[str, str], bytes]:
        """Return target, headers and body of the last request."""
        head, _, content = self._server.requests[-1].partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        return first.split()[1], headers, content


@pytest.fixture
def service(package: Path) -> Iterator[Service]:
    """Start a server for the package."""
    replies: list[bytes] = []

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            connection.send(replies[0])

    with raw_server(handle) as server:
        yield Service(package, server, replies)


@pytest.mark.parametrize(
    ("argument", "target"),
    [
        ("commas=['a,b', 'c']", "commas=a%2Cb,c"),
        ("commas=[]", ""),
        ("commas=('a',)", "commas=a"),
        ("pipes=['a', 'b c']", "pipes=a%7Cb%20c"),
        ("spaces=['a', 'b']", "spaces=a%20b"),
        ("repeated=['a', 'b']", "repeated=a&repeated=b"),
        ("deep={'a': 'b'}", "deep[a]=b"),
        ("filter={'z': 'é&'}", "filter=%7B%22z%22%3A%22%C3%A9%26%22%7D"),
        ("filter=None", ""),
        ("x_limit=3", "x-limit=3"),
    ],
)
def test_a_query_parameter_is_written_in_its_style(service: Service, argument: str, target: str) -> None:
    """Separators, JSON text, a repeated name, brackets: as documented."""
    service.ask(f"op('get_lists').sync(client=c, {argument}).a", {"a": "1"})
    assert service.request[0] == "/lists" + (f"?{target}" if target else "")


def test_the_asynchronous_client_writes_the_same_query(service: Service) -> None:
    """Styles apply in both clients."""
    service.ask("asyncio.run(op('get_lists').asyncio(client=a, commas=['a', 'b'])).a", {"a": "1"})
    assert service.request[0] == "/lists?commas=a,b"


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("pipes=['a|b']", "has an item that contains the separator"),
        ("spaces=['a b']", "has an item that contains the separator"),
        ("commas={'a': 'b'}", "'commas' must be a list"),
    ],
)
def test_a_value_that_its_style_cannot_hold_is_refused(service: Service, argument: str, message: str) -> None:
    """The error names the parameter, and nothing is sent."""
    with pytest.raises(AssertionError, match="the query parameter") as caught:
        service.ask(f"op('get_lists').sync(client=c, {argument})")
    assert message in str(caught.value)


def test_a_list_in_a_header_is_joined_by_commas(service: Service) -> None:
    """The values of an array header parameter become one string."""
    service.ask("op('get_lists').sync(client=c, x_tags=['a', 'b']).a", {"a": "1"})
    assert service.request[1]["x-tags"] == "a,b"


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("post_charset", "application/json"),
        ("patch_merge", "application/merge-patch+json"),
        ("post_both", "application/vnd.a+json"),
    ],
)
def test_a_body_with_a_json_media_type_is_sent_as_json(service: Service, name: str, media_type: str) -> None:
    """Parameters of the media type change nothing, and a name that ends in +json is sent as the content type."""
    assert service.ask(f"op({name!r}).sync(client=c, body={{'a': '1'}}).a", {"a": "2"}) == "2"
    assert (service.request[1]["content-type"], service.request[2]) == (media_type, b'{"a":"1"}')


def test_a_string_is_sent_as_text_when_the_body_may_also_be_json(service: Service) -> None:
    """Of the two media types, a `str` selects the text one."""
    service.ask("op('post_both').sync(client=c, body='hello').a", {"a": "2"})
    assert (service.request[1]["content-type"], service.request[2]) == ("text/plain", b"hello")


@pytest.mark.parametrize(
    ("code", "reply", "expected"),
    [
        ("[each.a for each in op('get_many').sync(client=c)]", [{"a": "1"}, {"a": "2"}], ["1", "2"]),
        ("[each.a for each in asyncio.run(op('get_many').asyncio(client=a))]", [{"a": "1"}], ["1"]),
        ("op('get_many').sync_detailed(client=c).parsed", [], []),
        ("op('get_names').sync(client=c)", ["a", "b"], ["a", "b"]),
        ("op('get_word').sync(client=c)", '"hello"', "hello"),
        ("op('get_number').sync(client=c)", 1.5, 1.5),
    ],
)
def test_a_response_may_be_a_list_or_a_scalar(service: Service, code: str, reply: Any, expected: Any) -> None:
    """Any JSON value is decoded as documented."""
    assert service.ask(code, reply) == expected


def test_a_date_time_has_the_type_that_it_decodes_to(service: Service) -> None:
    """In a field of a model it is parsed on access; everywhere else it is a string."""
    day = "2026-01-02T03:04:05Z"
    typed = "op('get_moments').sync.__annotations__['return']"
    assert service.ask(f"[{typed}, op('get_moments').sync(client=c)]", [day]) == ["list[str]", [day]]
    typed = "type(e).__annotations__"
    fields = service.ask(
        f"[[{typed}['at'], {typed}['days'], e.at.isoformat(), e.days] for e in [op('get_event').sync(client=c)]]",
        {"at": day, "days": [day]},
    )
    assert fields == [["datetime | None", "list[str] | None", "2026-01-02T03:04:05+00:00", [day]]]


def test_an_object_instead_of_a_list_is_an_error(service: Service) -> None:
    """The object is never returned as if it were the list."""
    with pytest.raises(AssertionError, match="JSON, but not a list"):
        service.ask("op('get_many').sync(client=c)", {"a": "1"})


@pytest.mark.parametrize("name", ["get_default", "get_range"])
def test_a_response_under_default_or_a_range_is_decoded(service: Service, name: str) -> None:
    """A status that is not listed matches `default` or its range."""
    assert service.ask(f"op({name!r}).sync(client=c).a", {"a": "1"}) == "1"


def test_accept_names_the_documented_json_media_type(service: Service) -> None:
    """The service may offer other formats, so Accept names the documented one."""
    assert service.ask("op('get_kind').sync(client=c).a", {"a": "1"}, "application/vnd.thing+json") == "1"
    assert service.request[1]["accept"] == "application/vnd.thing+json"


def test_a_component_name_may_begin_with_x(service: Service) -> None:
    """Extensions occur next to paths and responses; among components `x-` is part of a name."""
    assert service.ask("[type(v).__name__ for v in [op('get_renamed').sync(client=c)]]", {"b": "1"}) == ["XThing"]


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("mapped", {"t": "one", "b": "x"}, "First"),
        ("mapped", {"t": "two", "a": "x"}, "Second"),
        ("mapped", {"t": "deux", "a": "x"}, "Second"),
        ("mapped", {"t": "First"}, "UnknownModel"),
        ("mapped", {"t": "other", "b": "x"}, "UnknownModel"),
        ("state", {"t": "locked", "d": "x"}, "Shut"),
        ("state", {"t": "ajar", "e": "x"}, "Open"),
        ("label", {"t": "Heir", "a": "x"}, "Heir"),
        ("label", {"t": "Thing", "c": "x"}, "Thing"),
        ("label", {"t": "other"}, "UnknownModel"),
    ],
)
def test_a_discriminator_selects_the_member(service: Service, field: str, value: Spec, expected: str) -> None:
    """It uses its mapping, else the members' constants, else their names; other values become unknown models."""
    code = f"[type(v.{field}).__name__ for v in [op('get_box').sync(client=c)]]"
    assert service.ask(code, {field: value}) == [expected]


def test_a_member_has_its_tag_and_its_subclass_does_not(service: Service) -> None:
    """You need not repeat the tag when you create a member; a model that extends it has another tag."""
    models = "__import__('aikit_openapi.models', fromlist=['First'])"
    assert service.ask(f"{models}.First(a='x').to_dict()") == {"t": "one", "a": "x"}
    assert service.ask(f"{models}.Child(t='mine', c='x').to_dict()") == {"t": "mine", "c": "x"}


def test_an_operation_streams_even_if_another_body_has_no_schema(service: Service) -> None:
    """The field that requests the stream is found in the body that has it."""
    events = 'data: {"type": "event"}\n\ndata: [DONE]\n\n'
    code = "[each.type for each in op('post_stream').sync_stream(client=c, body={})]"
    assert service.ask(code, events, "text/event-stream") == ["event"]
    assert service.request[2] == b'{"stream":true}'


def test_an_unsupported_document_stops_the_build(tmp_path: Path) -> None:
    """The build stops before anything is written and gives the place in the document."""
    document = {**DOCUMENT, "paths": {"/a": {"get": {"operationId": "a", "responses": {"404": {"description": ""}}}}}}
    with pytest.raises(GeneratorError) as caught:
        regenerate(tmp_path / "generated", openapi=pinned(tmp_path, document))
    assert caught.value.pointer == "#/paths/~1a/get/responses"
