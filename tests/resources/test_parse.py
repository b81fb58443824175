"""`chat.completions.parse`, `responses.parse` and their streams: answers as classes, in the order of their page."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal, TypedDict

import attrs
import msgspec
import pydantic
import pytest

from aikit import (
    AnswerError,
    AsyncOpenAI,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAI,
    RefusalError,
    UnfitAnswerError,
    tool,
)
from aikit.testing import Server

MESSAGES = [{"role": "user", "content": "Read this invoice."}]


@attrs.define
class Item:
    """A line of an invoice."""

    what: str
    price: float


@attrs.define
class Invoice:
    """An invoice."""

    number: str
    items: list[Item]
    due: date | None


@dataclasses.dataclass
class City:
    """A city, and what it is part of."""

    name: str
    size: Literal["small", "large"]
    parts: list[City]


@dataclasses.dataclass
class Village:
    """Not a city."""

    kind: Literal["village"]


class Person(TypedDict):
    """A person."""

    name: str


class Point(msgspec.Struct):
    """A point."""

    x: Annotated[int, msgspec.Meta(ge=0)]


class Inner(pydantic.BaseModel):
    """Inside a model."""

    value: int = pydantic.Field(description="how much")


class Model(pydantic.BaseModel):
    """A pydantic model."""

    inner: Inner = pydantic.Field(description="the inside")


@pydantic.dataclasses.dataclass
class PydanticData:
    """A dataclass of pydantic."""

    value: int


@tool(strict=True)
def weather(city: str, days: int = 3) -> str:
    """Get the weather."""
    return f"{city} {days}"


FITTING = [
    (Invoice, '{"number":"7","items":[{"what":"tea","price":2}],"due":"2026-01-02"}'),
    (City, '{"name":"Rome","size":"large","parts":[{"name":"EUR","size":"small","parts":[]}]}'),
    (Person, '{"name":"Ada"}'),
    (Point, '{"x":1}'),
    (Model, '{"inner":{"value":3}}'),
    (PydanticData, '{"value":3}'),
    (list[Item], '{"value":[{"what":"tea","price":2}]}'),
    (City | Village, '{"value":{"kind":"village"}}'),
    (int, '{"value":3}'),
]
VALUES = [
    Invoice("7", [Item("tea", 2.0)], date(2026, 1, 2)),
    City("Rome", "large", [City("EUR", "small", [])]),
    {"name": "Ada"},
    Point(1),
    Model(inner=Inner(value=3)),
    PydanticData(3),
    [Item("tea", 2.0)],
    Village("village"),
    3,
]

Ask = Callable[..., Any]


def chat(client: OpenAI, kind: Any, **keywords: Any) -> Any:
    """The parsed value of a chat completion."""
    return client.chat.completions.parse(MESSAGES, response_format=kind, **keywords).parsed


def streamed_chat(client: OpenAI, kind: Any) -> Any:
    """The parsed value of a streamed chat completion."""
    with client.chat.completions.stream(MESSAGES, response_format=kind) as stream:
        return stream.get_final_completion().parsed


def response(client: OpenAI, kind: Any, **keywords: Any) -> Any:
    """The parsed value of a response."""
    return client.responses.parse(model="gpt-4o", input="Hi", text_format=kind, **keywords).output_parsed


def streamed_response(client: OpenAI, kind: Any) -> Any:
    """The parsed value of a streamed response."""
    with client.responses.stream(model="gpt-4o", input="Hi", text_format=kind) as stream:
        return stream.get_final_response().output_parsed


WAYS = [chat, response, streamed_chat, streamed_response]


@pytest.mark.parametrize("ask", WAYS)
@pytest.mark.parametrize(
    ("kind", "text", "value"), [(*pair, value) for pair, value in zip(FITTING, VALUES, strict=True)]
)
def test_the_answer_is_an_instance_of_the_class(
    client: OpenAI, openai_server: Server, ask: Ask, kind: Any, text: str, value: Any
) -> None:
    """This covers each kind of class, and lists and unions of them, which are sent inside an object."""
    openai_server.script(text=text)
    assert ask(client, kind) == value


@pytest.mark.parametrize("kind", [kind for kind, _ in FITTING])
def test_a_strict_schema_is_sent(client: OpenAI, openai_server: Server, kind: Any) -> None:
    """Each API gets it in its form; the server's generated answer fits it."""
    assert chat(client, kind) == response(client, kind)
    first, second = (request.body for request in openai_server.requests)
    described = first["response_format"]["json_schema"]
    assert described["strict"] is True
    assert second["text"]["format"] == {"type": "json_schema", **described}
    objects = [described["schema"], *described["schema"].get("$defs", {}).values()]
    for each in objects:
        assert (each["type"], each["additionalProperties"]) == ("object", False)
        assert each["required"] == list(each["properties"])


def test_keywords_that_strict_mode_refuses_are_not_in_the_schema(client: OpenAI, openai_server: Server) -> None:
    """References have no description next to them; titles and defaults are removed; what is allowed stays."""
    chat(client, Model)
    schema = openai_server.requests[-1].body["response_format"]["json_schema"]["schema"]
    assert schema["properties"]["inner"] == {"anyOf": [{"$ref": "#/$defs/Inner"}], "description": "the inside"}
    assert schema["$defs"]["Inner"]["properties"] == {"value": {"description": "how much", "type": "integer"}}


def test_the_result_has_everything_that_create_returns(client: OpenAI, openai_server: Server) -> None:
    """It has the text, the usage and plain data, and can be pickled."""
    result = client.chat.completions.parse(MESSAGES, response_format=Point, model="gpt-4o", n=2)
    assert [each.message.parsed for each in result.choices] == [Point(1)] * 2
    assert result.choice.text == result.choice.message.content == '{"x":1}'
    assert result.usage is not None
    assert "parsed" not in str(result.to_dict())
    copied = pickle.loads(pickle.dumps(result))
    assert (copied.parsed, copied.choice.message.content) == (Point(1), '{"x":1}')
    answer = client.responses.parse(model="gpt-4o", input="Hi", text_format=Point, text={"verbosity": "low"})
    assert (answer.output_parsed, answer.output[0].content[0].parsed) == (Point(1), Point(1))
    assert (answer.output_text, answer.status) == ('{"x":1}', "completed")
    assert openai_server.requests[-1].body["text"]["verbosity"] == "low"


def test_without_a_class_there_is_nothing_to_parse(client: OpenAI) -> None:
    """The API's own formats are sent unchanged."""
    assert client.chat.completions.parse(MESSAGES).parsed is None
    form = {"type": "json_object"}
    result = client.chat.completions.parse([{"role": "user", "content": "JSON"}], response_format=form)
    assert (result.parsed, result.choices[0].text) == (None, '{"answer":"JSON"}')
    assert client.responses.parse(model="gpt-4o", input="Hi").output_parsed is None


def test_arguments_of_strict_tools_are_parsed(client: OpenAI, openai_server: Server) -> None:
    """Functions get keyword arguments, classes an instance; other tools are not parsed."""
    calls = [
        {"name": "weather", "arguments": {"city": "Paris", "days": None}},
        {"name": "Point", "arguments": {"x": 5}},
        {"name": "loose", "arguments": {"x": 5}},
    ]
    loose = {"name": "loose", "parameters": {"type": "object"}}
    tools = [weather, Point, loose]
    wanted = [{"city": "Paris", "days": 3}, Point(5), None]
    openai_server.script(tool_calls=calls)
    result = client.chat.completions.parse(MESSAGES, tools=tools, response_format=Person)
    assert result.parsed is None
    found = result.choices[0].message.tool_calls or []
    assert [each.function.parsed_arguments for each in found] == wanted
    assert found[0].function.name == "weather"
    openai_server.script(tool_calls=calls)
    answer = client.responses.parse(model="gpt-4o", input="Hi", tools=tools)
    assert [each.parsed_arguments for each in answer.output] == wanted
    openai_server.script(tool_calls=calls)
    with client.chat.completions.stream(MESSAGES, tools=tools) as stream:
        done = [event for event in stream if event.type == "tool_calls.function.arguments.done"]
    assert [event.parsed_arguments for event in done] == wanted


UNFIT = [
    ({"refusal": "I won't."}, RefusalError, "the model refused: I won't.", "I won't."),
    ({"text": '{"x"', "finish_reason": "length"}, LengthFinishReasonError, "the answer is cut", '{"x"'),
    ({"text": "", "finish_reason": "content_filter"}, ContentFilterFinishReasonError, "withheld the answer", ""),
    ({"text": '{"x":"y"}'}, UnfitAnswerError, "the answer doesn't match Point: `x`: Expected `int`", '{"x":"y"}'),
    ({"text": '{"x":-1}'}, UnfitAnswerError, "`x`: Expected `int` >= 0", '{"x":-1}'),
    ({"text": '{"x"'}, UnfitAnswerError, "the answer doesn't match Point: Input data was truncated", '{"x"'),
    ({"text": "No."}, UnfitAnswerError, "the answer doesn't match Point: JSON is malformed", "No."),
    ({"text": "{}"}, UnfitAnswerError, "missing required field `x`", "{}"),
]


@pytest.mark.parametrize("ask", WAYS)
@pytest.mark.parametrize(("script", "error", "complaint", "text"), UNFIT)
def test_an_answer_without_a_value_is_a_typed_error_with_its_text(
    client: OpenAI,
    openai_server: Server,
    ask: Ask,
    script: dict[str, Any],
    error: type[AnswerError],
    complaint: str,
    text: str,
) -> None:
    """A refusal, a truncated or withheld answer, or one that does not fit; the error has the facts of the exchange."""
    openai_server.script(**script)
    with pytest.raises(error) as caught:
        ask(client, Point)
    assert complaint in str(caught.value)
    assert (caught.value.text, caught.value.status_code) == (text, 200)
    assert caught.value.request_id
    assert caught.value.request is not None
    assert caught.value.completion is not None
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (type(copied), str(copied), copied.text) == (error, str(caught.value), text)


@pytest.mark.parametrize("ask", [chat, response])
def test_a_failure_may_be_a_result(client: OpenAI, openai_server: Server, ask: Ask) -> None:
    """With `throw=False`, the result has no success, and has the typed error."""
    openai_server.script(refusal="No.")
    result = client.chat.completions.parse(MESSAGES, response_format=Point, throw=False)
    assert (result.success, result.parsed, result.choices) == (False, None, [])
    assert isinstance(result.errors[0], RefusalError)
    openai_server.fail(500, times=1)
    assert ask(client, Point, throw=False) is None


def test_the_error_names_the_place_that_does_not_fit(client: OpenAI, openai_server: Server) -> None:
    """It is the path in the answer, also for pydantic and for arguments of a tool."""
    openai_server.script(text='{"number":"7","items":[{"what":"tea","price":"much"}],"due":null}')
    with pytest.raises(UnfitAnswerError) as caught:
        chat(client, Invoice)
    assert (caught.value.place, caught.value.reason) == ("items[0].price", "Expected `float`, got `str`")
    openai_server.script(text='{"inner":{"value":"much"}}')
    with pytest.raises(UnfitAnswerError, match=r"match Model: `inner\.value`: Input should be a valid integer"):
        chat(client, Model)
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {"city": 5}}])
    with pytest.raises(UnfitAnswerError, match="the arguments of 'weather' do not fit: `city`: Expected `str`"):
        client.chat.completions.parse(MESSAGES, tools=[weather])


@pytest.mark.parametrize("ask", WAYS)
@pytest.mark.parametrize(
    ("kind", "complaint"),
    [
        (dict[str, int], "can't be a strict schema: `value` is a mapping with free keys"),
        (object, "can't be a strict schema: `value` may be anything"),
        (OpenAI, "OpenAI can't be a schema"),
        ("Invoice", "can't be a schema"),
    ],
)
def test_an_unsupported_class_is_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, ask: Ask, kind: Any, complaint: str
) -> None:
    """The error says what is wrong and where."""
    with pytest.raises(TypeError, match=complaint):
        ask(client, kind)
    assert openai_server.requests == []


def test_an_unsupported_argument_is_an_error_that_says_what_to_use(client: OpenAI, openai_server: Server) -> None:
    """Streaming, and two formats at once."""
    with pytest.raises(TypeError, match=r"use `chat.completions.stream\(\)`"):
        client.chat.completions.parse(MESSAGES, {"stream": True}, response_format=Point)
    with pytest.raises(TypeError, match=r"use `responses.stream\(\)`"):
        client.responses.parse({"stream": True}, model="gpt-4o", input="Hi", text_format=Point)
    with pytest.raises(TypeError, match=r"two formats: `text_format` and the `format` of `text`"):
        client.responses.parse(model="gpt-4o", input="Hi", text_format=Point, text={"format": {"type": "text"}})
    assert openai_server.requests == []


def test_a_value_is_available_while_it_grows(client: OpenAI, openai_server: Server) -> None:
    """It is plain, unchecked data; the finished text has the value itself."""
    text = '{"number":"seven","items":[{"what":"tea","price":2.5}],"due":null}'
    openai_server.script(text=text, times=2)
    with client.chat.completions.stream(MESSAGES, response_format=Invoice) as stream:
        events = [event for event in stream if event.type in ("content.delta", "content.done")]
    with client.responses.stream(model="gpt-4o", input="Hi", text_format=Invoice) as other:
        others = [event for event in other if event.type.startswith("response.output_text.")]
    for found in ([each.parsed for each in events], [each.parsed for each in others]):
        assert found[-1] == Invoice("seven", [Item("tea", 2.5)], None)
        assert {"number": "seve"} in found or {"number": "seven"} in found
        assert found[-2] == {"number": "seven", "items": [{"what": "tea", "price": 2.5}], "due": None}
        sizes = [len(str(each)) for each in found[:-1] if each]
        assert sizes == sorted(sizes)


def test_a_refusal_has_its_event_before_it_is_raised(client: OpenAI, openai_server: Server) -> None:
    """A program that only iterates learns that the value is missing."""
    openai_server.script(refusal="I won't.", times=2)
    seen: list[str] = []
    with client.chat.completions.stream(MESSAGES, response_format=Point) as stream, pytest.raises(RefusalError):
        seen.extend(event.type for event in stream)
    assert seen[-1] == "refusal.done"
    responses = client.responses.stream(model="m", input="Hi", text_format=Point)
    with responses as other, pytest.raises(RefusalError):
        seen.extend(event.type for event in other)
    assert "response.refusal.done" in seen


def test_the_commentary_of_a_model_is_not_parsed(client: OpenAI, openai_server: Server) -> None:
    """Messages of another phase than the final answer stay text."""

    def message(text: str, phase: str) -> dict[str, Any]:
        part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
        shown = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
        return {**shown, "phase": phase}

    whole = client.responses.create(model="m", input="Hi").to_dict()
    output = [message("Let me see.", "commentary"), message('{"x":4}', "final_answer")]
    openai_server.script(body={**whole, "output": output})
    result = client.responses.parse(model="m", input="Hi", text_format=Point)
    assert result.output_parsed == Point(4)
    assert result.output_text == 'Let me see.{"x":4}'


def test_a_lone_surrogate_is_replaced(client: OpenAI, openai_server: Server) -> None:
    """JSON may contain a lone surrogate, and a Python text can't be encoded with one."""
    whole = client.chat.completions.create(MESSAGES).to_dict()
    whole["choices"][0]["message"]["content"] = "HALF"
    body = json.dumps(whole).replace("HALF", r"{\"name\":\"\ud800\"}")
    openai_server.script(content=body.encode())
    assert chat(client, Person)["name"] == "\N{REPLACEMENT CHARACTER}"


def test_text_that_is_not_json_has_no_value_while_it_grows(client: OpenAI, openai_server: Server) -> None:
    """The error is raised once, at the end."""
    openai_server.script(text="No, and that is all.")
    found: list[Any] = []
    with client.chat.completions.stream(MESSAGES, response_format=Point) as stream, pytest.raises(UnfitAnswerError):
        found.extend(event.parsed for event in stream if event.type == "content.delta")
    assert set(found) == {None}
    openai_server.script(tool_calls=[{"name": "weather", "arguments": "Paris, please"}])
    found.clear()
    with client.chat.completions.stream(MESSAGES, tools=[weather]) as calls, pytest.raises(UnfitAnswerError):
        found.extend(event.parsed_arguments for event in calls if event.type.endswith("arguments.delta"))
    assert set(found) == {None}


def test_a_list_grows_item_by_item(client: OpenAI, openai_server: Server) -> None:
    """They are taken out of the object that contains the list."""
    openai_server.script(text='{"value":["one","two","three"]}')
    with client.chat.completions.stream(MESSAGES, response_format=list[str]) as stream:
        lengths = {len(event.parsed or []) for event in stream if event.type == "content.delta"}
    assert lengths >= {0, 3}


def test_a_snapshot_of_a_growing_answer_has_no_value_yet(client: OpenAI, openai_server: Server) -> None:
    """Values are not checked before they are complete."""
    openai_server.script(text='{"x":"no number at all, and still growing"}')
    with client.chat.completions.stream(MESSAGES, response_format=Point) as stream:
        for event in stream:
            if event.type == "content.delta" and event.delta:
                break
        snapshot = stream.current_completion_snapshot
        assert snapshot.choices[0].message.parsed is None
        assert snapshot.choices[0].text.startswith("{")


def test_the_asynchronous_client_does_the_same(openai_server: Server) -> None:
    """It covers plain and streamed calls, with the same errors."""

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
            openai_server.script(text='{"x":5}', times=4)
            completions, responses = client.chat.completions, client.responses
            assert (await completions.parse(MESSAGES, response_format=Point)).parsed == Point(5)
            assert (await responses.parse(model="m", input="Hi", text_format=Point)).output_parsed == Point(5)
            async with completions.stream(MESSAGES, response_format=Point) as stream:
                assert [event.parsed async for event in stream if event.type == "content.done"] == [Point(5)]
                assert (await stream.get_final_completion()).parsed == Point(5)
            async with responses.stream(model="m", input="Hi", text_format=Point) as stream:
                assert (await stream.get_final_response()).output_parsed == Point(5)
            openai_server.script(refusal="No.")
            with pytest.raises(RefusalError):
                await completions.parse(MESSAGES, response_format=Point)

    asyncio.run(main())


def test_a_raw_response_can_be_parsed(client: OpenAI) -> None:
    """The answer's own `parse()` does it."""
    raw = client.chat.completions.with_raw_response.parse(MESSAGES, response_format=Point)
    assert raw.parse().parsed == Point(1)
    with client.chat.completions.with_streaming_response.parse(MESSAGES, response_format=Point) as answer:
        assert answer.parse().parsed == Point(1)


def test_only_the_library_of_the_class_is_imported(openai_server: Server) -> None:
    """An attrs class does not load pydantic, and a call without a class loads none of them."""
    code = (
        "import sys, attrs\nfrom aikit import OpenAI\n"
        "@attrs.define\nclass Item:\n    name: str\n"
        f"client = OpenAI({openai_server.api_key!r}, {openai_server.base_url!r})\n"
        "def loaded():\n"
        "    ours = [f'aikit.schema.{name}' for name in ('json_schemas', 'tools', 'parsing')]\n"
        "    names = ['msgspec', 'pydantic', 'jiter', *ours]\n"
        "    print([name for name in names if name in sys.modules])\n"
        "client.chat.completions.create([{'role': 'user', 'content': 'Hi'}])\nloaded()\n"
        "client.chat.completions.parse([{'role': 'user', 'content': 'Hi'}], response_format=Item)\nloaded()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.splitlines() == [
        "[]",
        "['msgspec', 'aikit.schema.json_schemas', 'aikit.schema.tools', 'aikit.schema.parsing']",
    ], done.stderr
