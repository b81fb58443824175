"""`OpenAITool` in every documented form, and `@tool`, in the order of their page."""

from __future__ import annotations

import asyncio
import dataclasses
import enum
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Annotated, Any, Final, Literal, TypedDict
from uuid import UUID

import attrs
import msgspec
import pydantic
import pytest

from aikit import OpenAI, OpenAITool, ToolArgumentError, tool
from aikit.testing import Server
from aikit_openapi.models import ChatCompletionTool

PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
SHORT = {"name": "weather", "description": "Tell the weather.", "parameters": PARAMETERS, "strict": False}
CHAT = {"type": "function", "function": SHORT}
RESPONSE = {"type": "function", **SHORT}
MESSAGES = [{"role": "user", "content": "Hi"}]


@attrs.define
class Place:
    """Somewhere."""

    lat: float
    lon: float


@dataclasses.dataclass
class Cat:
    """One of two animals."""

    kind: Literal["cat"]
    lives: int


@dataclasses.dataclass
class Dog:
    """The other one."""

    kind: Literal["dog"]
    tricks: list[str]


class Size(TypedDict):
    """Width and height."""

    width: int
    height: int


class Point(msgspec.Struct):
    """A msgspec Struct."""

    x: int


class Person(pydantic.BaseModel):
    """A pydantic model."""

    name: str = pydantic.Field(description="how they are called")


class Unit(enum.Enum):
    """How degrees are counted."""

    CELSIUS = "c"
    FAHRENHEIT = "f"


@tool
def weather(
    city: str,
    at: Place | None = None,
    days: Annotated[int, "how many days"] = 3,
    unit: Unit = Unit.CELSIUS,
    start: date | None = None,
    *,
    is_long: bool = False,
) -> str:
    """Tell the weather.

    It is always good.

    Args:
        city: name of the city,
            as its people write it.
        at: where exactly.
    """
    return f"{city} {at} {days} {unit} {start} {is_long}"


@pytest.mark.parametrize(
    "given", [SHORT, CHAT, RESPONSE, ChatCompletionTool.from_dict(CHAT), OpenAITool(SHORT), OpenAITool(**SHORT)]
)
def test_a_tool_is_made_from_every_documented_form(given: Any) -> None:
    """These are the short form, both API formats, a generated model, a tool, and keywords."""
    made = OpenAITool.of(given)
    assert (made.type, made.name, made.description) == ("function", "weather", "Tell the weather.")
    assert (made.parameters, made.strict, made.handler) == (PARAMETERS, False, None)
    assert made.to_dict() == CHAT
    assert made.to_response_dict() == RESPONSE
    assert made == OpenAITool(SHORT) != OpenAITool(name="weather")


def test_a_tool_is_returned_unchanged_and_can_be_edited() -> None:
    """`of` returns the same tool; a field set to None is not sent."""
    made = OpenAITool(SHORT)
    assert OpenAITool.of(made) is made
    made.name, made.description, made.strict = "now", None, True
    made.parameters = None
    assert made.to_dict() == {"type": "function", "function": {"name": "now", "strict": True}}
    assert made.to_response_dict() == {"type": "function", "name": "now", "strict": True, "parameters": None}
    assert repr(made) == "<OpenAITool now>"


def test_other_kinds_of_tools_keep_their_fields() -> None:
    """Unknown kinds keep theirs too; a custom tool has a format for each API."""
    search = {"type": "web_search", "search_context_size": "low", "web_search": {"x": 1}}
    assert OpenAITool.of(search).to_dict() == OpenAITool.of(search).to_response_dict() == search
    assert OpenAITool.of(search).name == ""
    custom = OpenAITool.of({"type": "custom", "name": "run", "format": {"type": "text"}})
    assert custom.to_dict() == {"type": "custom", "custom": {"name": "run", "format": {"type": "text"}}}
    assert OpenAITool.of(custom.to_dict()).to_response_dict() == {
        "type": "custom",
        "name": "run",
        "format": {"type": "text"},
    }


def test_unknown_fields_stay_in_place() -> None:
    """Compatible services have their own fields, inside the function or next to it."""
    given = {"type": "function", "function": {"name": "x", "inner": 1}, "outer": 2}
    assert OpenAITool.of(given).to_dict() == given


@pytest.mark.parametrize(
    ("given", "error", "complaint"),
    [
        (5, TypeError, "must be a mapping or an OpenAITool, got int"),
        ({"description": "x"}, ValueError, "needs a `name`"),
        ({"name": 5}, TypeError, "`name` must be a str, got int"),
        ({"name": "x", "parameters": []}, TypeError, "`parameters` must be a Mapping, got list"),
        ({"name": "x", "strict": "yes"}, TypeError, "`strict` must be a bool, got str"),
    ],
)
def test_an_invalid_tool_is_an_error_that_says_why(given: Any, error: type[Exception], complaint: str) -> None:
    """The error names the field and the expected type."""
    with pytest.raises(error, match=complaint):
        OpenAITool.of(given)


def test_a_handler_gets_the_decoded_arguments() -> None:
    """They are a mapping; the handler may be part of the tool's mapping and is never sent."""
    made = OpenAITool({**SHORT, "handler": lambda arguments: arguments["city"]})
    assert made.call({"city": "Paris"}) == "Paris"
    assert "handler" not in made.to_dict()["function"]
    with pytest.raises(TypeError, match="'weather' has no handler"):
        OpenAITool(SHORT).call({})
    with pytest.raises(ToolArgumentError, match="the arguments of 'weather' must be an object, got list"):
        made.call(["Paris"])  # type: ignore[arg-type]  # deliberately wrong


def test_a_function_becomes_a_tool_with_types_defaults_and_descriptions() -> None:
    """They come from annotations, docstring, `Annotated` and the fields of its classes."""
    described = weather.to_dict()["function"]
    assert (described["name"], described["description"]) == ("weather", "Tell the weather.\n\nIt is always good.")
    parameters = described["parameters"]
    properties = parameters["properties"]
    assert parameters["required"] == ["city"]
    assert properties["city"] == {"type": "string", "description": "name of the city, as its people write it."}
    assert properties["at"]["anyOf"] == [{"$ref": "#/$defs/Place"}, {"type": "null"}]
    assert properties["at"]["description"] == "where exactly."
    assert properties["days"] == {"type": "integer", "default": 3, "description": "how many days"}
    assert properties["start"]["anyOf"][0] == {"type": "string", "format": "date"}
    assert properties["is_long"] == {"type": "boolean", "default": False}
    assert parameters["$defs"]["Unit"]["enum"] == ["c", "f"]
    assert parameters["$defs"]["Place"]["required"] == ["lat", "lon"]


def test_a_decorated_function_can_be_called_as_before() -> None:
    """It keeps its name and docstring, and direct calls convert nothing."""
    assert weather("Paris", days=1) == "Paris None 1 Unit.CELSIUS None False"
    assert weather.__name__ == "weather"
    assert (weather.__doc__ or "").startswith("Tell the weather.")


def test_arguments_are_converted_before_the_call() -> None:
    """They become class instances, dates and enum members; omitted ones have the function's default."""
    assert weather.call({"city": "Paris"}) == "Paris None 3 Unit.CELSIUS None False"
    arguments = {"city": "Paris", "at": {"lat": 1, "lon": 2}, "unit": "f", "start": "2026-01-02", "is_long": True}
    assert weather.call(arguments) == "Paris Place(lat=1.0, lon=2.0) 3 Unit.FAHRENHEIT 2026-01-02 True"


@pytest.mark.parametrize(
    ("arguments", "place", "complaint"),
    [
        ({"city": 5}, "city", "`city`: Expected `str`, got `int`"),
        ({"city": "x", "at": {"lat": "north", "lon": 2}}, "at.lat", "`at.lat`: Expected `float`, got `str`"),
        ({"city": "x", "unit": "k"}, "unit", "`unit`: Invalid enum value 'k'"),
        ({"city": "x", "start": "soon"}, "start", "`start`: Invalid RFC3339"),
        ({}, "city", "`city`: is missing"),
        ({"city": "x", "dayz": 1}, "dayz", "`dayz`: no such argument; did you mean 'days'?"),
    ],
)
def test_a_bad_argument_is_an_error_that_names_it(arguments: dict[str, Any], place: str, complaint: str) -> None:
    """The function is not called; the error's parts are attributes and survive pickling."""
    with pytest.raises(ToolArgumentError, match="'weather' can't be called") as caught:
        weather.call(arguments)
    assert complaint in str(caught.value)
    assert isinstance(caught.value, ValueError)
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (copied.place, copied.reason) == (caught.value.place, caught.value.reason)
    assert caught.value.place == place


def everything(
    literal: Literal["a", "b"],
    optional: int | None,
    union: int | list[str],
    animal: Cat | Dog,
    size: Size,
    nested: dict[str, list[Place]],
    pair: tuple[int, str],
    when: datetime,
    key: UUID,
    person: Person,
    several: list[Cat | Dog],
) -> Any:
    """Take one of each."""
    return [literal, optional, union, animal, size, nested, pair, when, key, person, several]


def with_struct(point: Point, places: list[Place], size: Size) -> Any:
    """Take types that only msgspec knows."""
    return [point, places, size]


def test_every_kind_of_type_is_accepted() -> None:
    """These include literals, unions (of classes too), nested classes, tuples, datetimes and pydantic classes."""
    key = UUID(int=5)
    arguments = {
        "literal": "b",
        "optional": None,
        "union": ["x"],
        "animal": {"kind": "dog", "tricks": ["sit"]},
        "size": {"width": 1, "height": 2},
        "nested": {"x": []},
        "pair": [1, "one"],
        "when": "2026-01-02T03:04:05Z",
        "key": str(key),
        "person": {"name": "Ada"},
        "several": [{"kind": "cat", "lives": 9}],
    }
    made = OpenAITool.of(everything)
    built = made.call(json.loads(json.dumps(arguments)))
    assert built[:4] == ["b", None, ["x"], Dog("dog", ["sit"])]
    assert built[4:7] == [{"width": 1, "height": 2}, {"x": []}, (1, "one")]
    assert built[7].isoformat() == "2026-01-02T03:04:05+00:00"
    assert built[8:] == [key, Person(name="Ada"), [Cat("cat", 9)]]


def test_structs_attrs_classes_and_typed_dicts_are_built() -> None:
    """Each becomes an instance of its class."""
    made = OpenAITool.of(with_struct)
    arguments = {"point": {"x": 1}, "places": [{"lat": 1, "lon": 2}], "size": {"width": 1, "height": 2}}
    assert made.call(arguments) == [Point(1), [Place(1.0, 2.0)], {"width": 1, "height": 2}]


@attrs.define
class Circle:
    """A shape.

    Attributes:
        radius: from the middle, in cm.
    """

    radius: float
    colour: Annotated[str, "its name in English"]


@attrs.define
class Square:
    """Another shape."""

    side: Annotated[float, msgspec.Meta(description="in cm")]


def shapes(one: Circle, more: Square | str | None = None, size: float = float("inf")) -> Any:
    """Take shapes."""
    return [one, more, size]


def test_an_attrs_class_may_be_in_a_union_with_other_types() -> None:
    """Only unions of two classes with fields are ambiguous."""
    made = OpenAITool.of(shapes)
    circle = {"radius": 1, "colour": "red"}
    assert made.call({"one": circle, "more": {"side": 1}}) == [Circle(1.0, "red"), Square(1.0), float("inf")]
    assert made.call({"one": circle, "more": "none"})[1] == "none"
    assert "default" not in (made.parameters or {})["properties"]["size"]  # JSON has no infinity
    with pytest.raises(ToolArgumentError, match=r"`one\.radius`: Expected `float`"):
        made.call({"one": {"radius": "long", "colour": "red"}})


@pytest.mark.parametrize("kind", [Circle | Square, list[Circle | Square], dict[str, Circle | Square]])
def test_a_union_of_attrs_classes_is_an_error_that_names_what_works(kind: Any) -> None:
    """No library supports such a union."""

    def draw(drawing: Any) -> None:
        """Draw it."""

    draw.__annotations__["drawing"] = kind
    with pytest.raises(TypeError, match="use msgspec Structs with tags, or pydantic models"):
        OpenAITool.of(draw)


def test_fields_of_classes_are_described_by_their_class() -> None:
    """Descriptions come from the docstring, `Annotated` or `Meta`; the rest of the docstring describes the class."""
    definitions = (OpenAITool.of(shapes).parameters or {})["$defs"]
    circle = definitions["Circle"]
    assert circle["description"] == "A shape."
    assert circle["properties"]["radius"]["description"] == "from the middle, in cm."
    assert circle["properties"]["colour"]["description"] == "its name in English"
    assert definitions["Square"]["properties"]["side"]["description"] == "in cm"


def test_two_classes_with_the_same_name_are_an_error() -> None:
    """One schema would replace the other."""
    other = attrs.make_class("Square", {"corners": attrs.field(type=int)})

    def both(one: Square, two: Any) -> None:
        """Take both."""

    both.__annotations__["two"] = other
    with pytest.raises(TypeError, match=r"both\(\) can't be a tool: .*two different classes are called 'Square'"):
        OpenAITool.of(both)


def strict_weather(city: str, days: int = 3, at: Place | None = None, unit: Unit = Unit.CELSIUS) -> list[Any]:
    """Tell the weather.

    :param city: its name.
    :param int days: how many.
    """
    return [city, days, at, unit]


def test_a_strict_tool_follows_the_rules_of_the_api() -> None:
    """All arguments are required, no others are allowed, and null selects the default."""
    made = tool(strict=True)(strict_weather)
    assert made.strict is True
    parameters = dict(made.parameters or {})
    assert parameters["required"] == ["city", "days", "at", "unit"]
    assert parameters["additionalProperties"] is False
    assert parameters["properties"]["days"] == {
        "anyOf": [{"type": "integer"}, {"type": "null"}],
        "description": "how many.",
    }
    assert parameters["properties"]["at"] == {"anyOf": [{"$ref": "#/$defs/Place"}, {"type": "null"}]}
    assert parameters["$defs"]["Place"]["additionalProperties"] is False
    assert made.call({"city": "Paris", "days": None, "at": None, "unit": None}) == ["Paris", 3, None, Unit.CELSIUS]


def free_keys(tags: dict[str, int]) -> None:
    """Take a mapping."""


def anything(value: Any) -> None:
    """Take anything."""


def any_list(values: list) -> None:  # type: ignore[type-arg]  # deliberately wrong
    """Take a list of anything."""


def nested_free_keys(several: list[dict[str, int]]) -> None:
    """Take mappings."""


def unknown_type(value: Shop) -> None:
    """Take a class without fields."""


def without_annotation(value) -> None:  # type: ignore[no-untyped-def]  # deliberately wrong
    """Take an argument without annotation."""


def many_values(*values: int) -> None:
    """Take many."""


def named_values(**values: int) -> None:
    """Take many by name."""


def never_changed(value: Final[int] = 3) -> None:  # type: ignore[valid-type]  # deliberately wrong
    """Take a type that only variables can have."""


def not_yet_known(value: Nowhere) -> None:  # type: ignore[name-defined]  # noqa: F821 - deliberately wrong
    """Take a class that is not defined."""


@pytest.mark.parametrize(
    ("function", "complaint"),
    [
        (free_keys, r"free_keys\(\) can't be a strict tool: `tags` is a mapping with free keys"),
        (anything, "`value` may be anything"),
        (any_list, "`values` is a list of anything"),
        (nested_free_keys, r"`several\[\]` is a mapping with free keys"),
        (unknown_type, r"unknown_type\(\) can't be a tool: `value`: Shop can't be a schema"),
        (without_annotation, r"without_annotation\(\) can't be a tool: its argument `value` has no annotation"),
        (many_values, r"many_values\(\) can't be a tool: .*`\*values"),
        (named_values, r"named_values\(\) can't be a tool: .*`\*\*values"),
        (never_changed, r"never_changed\(\) can't be a tool: .*Final"),
        (not_yet_known, r"not_yet_known\(\) can't be a tool: name 'Nowhere' is not defined"),
    ],
)
def test_an_unsupported_function_is_an_error_that_names_it(function: Callable[..., Any], complaint: str) -> None:
    """The error is raised when you make the tool, not when the model calls it."""
    with pytest.raises(TypeError, match=complaint):
        tool(strict=True)(function)


def test_a_tool_may_be_named_and_described_by_hand() -> None:
    """A name that the API does not allow is an error."""
    made = tool(name="find", description="Find it.")(lambda: "here")
    assert (made.name, made.description, made.call({})) == ("find", "Find it.", "here")
    with pytest.raises(ValueError, match="a tool can't be called '<lambda>'"):
        OpenAITool.of(lambda: "here")


class Shop:
    """An object with a method."""

    def price(self, what: str, /, discount: int = 0) -> str:
        """Tell a price."""
        return f"{what} {discount}"


def test_a_method_of_an_object_is_a_tool() -> None:
    """`self` is left out, and the error for an unbound method names it; positional-only arguments work."""
    made = OpenAITool.of(Shop().price)
    assert made.call({"what": "tea", "discount": 5}) == "tea 5"
    with pytest.raises(TypeError, match=r"`self` has no annotation; make a tool of the bound method"):
        OpenAITool.of(Shop.price)


class Kiosk(Shop):
    """A callable object that has class methods too."""

    type = "kiosk"

    def __init__(self) -> None:
        self.handler = "nothing to do with the tool"

    def __call__(self, what: str) -> str:
        """Sell something."""
        return f"sold {what}"

    @classmethod
    def rent(cls, months: int) -> str:
        """Rent one."""
        return f"{cls.__name__} {months}"


def pay(customer: str, amount: float, currency: str = "EUR") -> str:
    """Pay an amount.

    Args:
        customer: who pays.
        amount: how much.
    """
    return f"{customer} {amount} {currency}"


def test_arguments_bound_by_a_partial_are_hidden_from_the_model() -> None:
    """The model does not see them and can't change them; the others are as in the function."""
    for made in (tool(partial(pay, customer="ann")), OpenAITool.of(partial(pay, "ann"))):
        assert (made.name, made.description) == ("pay", "Pay an amount.")
        assert made.parameters is not None
        assert list(made.parameters["properties"]) == ["amount", "currency"]
        assert made.parameters["properties"]["amount"]["description"] == "how much."
        assert made.call({"amount": 2}) == "ann 2.0 EUR"
        with pytest.raises(ToolArgumentError, match="`customer`: no such argument"):
            made.call({"amount": 2, "customer": "bob"})


def test_a_callable_object_is_a_tool() -> None:
    """Its class gives the name and `__call__` the description; its other attributes are not used."""
    made: Any = OpenAITool.of(Kiosk())
    assert (made.name, made.description, made.type) == ("Kiosk", "Sell something.", "function")
    assert made.call({"what": "tea"}) == made("tea") == "sold tea"
    assert callable(made.handler)


def test_a_class_method_is_a_tool_when_it_is_bound() -> None:
    """An unbound one has no class to call it with, and the error says what to do."""
    assert OpenAITool.of(Kiosk.rent).call({"months": 2}) == "Kiosk 2"

    def rent(cls, months: int) -> str:  # type: ignore[no-untyped-def]  # a class method without annotation
        return "never"

    unbound: Any = classmethod(rent)
    with pytest.raises(
        TypeError, match=r"rent can't be a tool: a classmethod is not a function; make a tool of the bound"
    ):
        tool(unbound)
    with pytest.raises(TypeError, match=r"`cls` has no annotation; make a tool of the bound method"):
        tool(rent)


def test_an_asynchronous_function_returns_an_awaitable() -> None:
    """Its arguments are checked first."""

    @tool
    async def double(value: int) -> int:
        """Double a number."""
        return value * 2

    assert asyncio.run(double.call({"value": 4})) == 8
    with pytest.raises(ToolArgumentError, match="`value`"):
        double.call({"value": "x"})


@pytest.mark.parametrize("cls", [Place, Cat, Size, Point, Person])
def test_a_class_is_a_strict_tool_that_builds_an_instance(cls: type[Any]) -> None:
    """Its fields are the arguments, and calling it builds an instance."""
    made = OpenAITool.of(cls)
    assert (made.name, made.strict, made.handler) == (cls.__name__, True, None)
    assert made.to_dict()["function"]["parameters"]["additionalProperties"] is False
    with pytest.raises(ToolArgumentError, match=f"'{cls.__name__}' can't be called"):
        made.parse({"strange": 5})
    if cls is Person:
        assert made.parse({"name": "Ada"}) == Person(name="Ada")
        assert made.to_dict()["function"]["parameters"]["properties"]["name"]["description"] == "how they are called"


def test_calls_accept_tools_in_every_form(client: OpenAI, openai_server: Server) -> None:
    """You can mix the forms, in chats and in responses; each is sent in the format of that API."""
    tools = [
        weather,
        strict_weather,
        OpenAITool(SHORT),
        {**SHORT, "handler": print},
        CHAT,
        RESPONSE,
        Place,
        Shop().price,
    ]
    names = ["weather", "strict_weather", "weather", "weather", "weather", "weather", "Place", "price"]
    client.chat.completions.create(MESSAGES, tools=tools)
    sent = openai_server.requests[-1].body["tools"]
    assert [each["function"]["name"] for each in sent] == names
    client.responses.create(model="gpt-4o", input="Hi", tools=[*tools, {"type": "web_search"}])
    sent = openai_server.requests[-1].body["tools"]
    assert [each.get("name") for each in sent] == [*names, None]
    assert [each["strict"] for each in sent[:-1]] == [False] * 6 + [True, False]


def test_tools_in_the_format_of_the_call_are_sent_unchanged(client: OpenAI, openai_server: Server) -> None:
    """Nothing is checked and nothing is added."""
    client.chat.completions.create(MESSAGES, tools=(CHAT,))
    assert openai_server.requests[-1].body["tools"] == [CHAT]
    client.chat.completions.create(MESSAGES, tools=[ChatCompletionTool.from_dict(CHAT)])
    assert openai_server.requests[-1].body["tools"] == [CHAT]


@pytest.mark.parametrize("tools", ["weather", {"name": "weather"}, 5])
def test_tools_must_be_a_list(client: OpenAI, openai_server: Server, tools: Any) -> None:
    """The error says what was expected, and nothing is sent."""
    with pytest.raises(TypeError, match="`tools` must be a list of tools, got"):
        client.chat.completions.create(MESSAGES, tools=tools)
    with pytest.raises(TypeError, match="`tools` must be a list of tools, got"):
        client.responses.create(model="gpt-4o", input="Hi", tools=tools)
    assert openai_server.requests == []


def fresh(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a new interpreter."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)


def test_a_tool_imports_only_the_modules_it_needs() -> None:
    """A tool from a mapping imports no schema library, and one from a function imports msgspec but not pydantic."""
    done = fresh(
        "import sys\nfrom aikit import OpenAITool, tool\nOpenAITool({'name': 'x'}).to_dict()\n"
        "print([name for name in ('msgspec', 'docstring_parser', 'pydantic', 'jiter') if name in sys.modules])\n"
        "@tool\ndef f(x: int) -> int:\n    'Give it back.'\n    return x\nf.call({'x': 1})\n"
        "print([name for name in ('msgspec', 'pydantic', 'jiter') if name in sys.modules])\n"
    )
    assert done.stdout.split("\n")[:2] == ["[]", "['msgspec']"], done.stderr


@pytest.mark.parametrize("missing", [("msgspec", "pydantic"), ("docstring_parser",)])
def test_without_the_extra_the_error_names_it(missing: tuple[str, ...]) -> None:
    """The error says what to install."""
    hidden = "".join(f"sys.modules[{name!r}] = None\n" for name in missing)
    done = fresh(f"import sys\n{hidden}from aikit import tool\n@tool\ndef f(x: int) -> int:\n    'Say.'\n")
    assert "ImportError: " in done.stderr
    assert "pip install 'aikit-client[schema]'" in done.stderr
