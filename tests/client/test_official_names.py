"""Names of the official package for things with another name here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import openai
import openai.auth
import pytest
from pydantic import BaseModel

import aikit
from aikit import OpenAI, pydantic_function_tool
from aikit.testing import Server
from aikit.types.chat import ChatCompletion


class Weather(BaseModel):
    """The weather of a place."""

    place: str


@dataclass
class Place:
    """A place on a map."""

    name: str


@pytest.mark.parametrize("cls", [Weather, Place])
def test_a_tool_made_from_a_class_is_sent_as_the_api_expects_and_read_as_the_class(
    openai_server: Server, cls: type[Weather] | type[Place]
) -> None:
    """It has its own name or another; passing the class itself as a tool means the same."""
    described = pydantic_function_tool(cls, name="look", description="Look it up.")
    function = described["function"]
    assert (described["type"], function["name"], function["description"]) == ("function", "look", "Look it up.")
    assert (function["strict"], function["parameters"]["additionalProperties"]) == (True, False)
    named = pydantic_function_tool(cls)
    assert named["function"]["name"] == cls.__name__
    client = OpenAI(openai_server.api_key, openai_server.base_url)
    for tool in (named, cls):
        messages = [{"role": "user", "content": f"Use {cls.__name__}."}]
        answer = client.chat.completions.parse(messages, tools=[tool])
        assert openai_server.requests[-1].body["tools"] == [named]
        assert isinstance(answer.choices[0].message.tool_calls[0].function.parsed_arguments, cls)


def test_base_model_is_the_base_of_models_and_results() -> None:
    """It serves `isinstance`, and as a base of classes for `cast_to`."""

    class Ship(aikit.BaseModel):
        name: str

    assert issubclass(ChatCompletion, aikit.BaseModel)
    assert isinstance(ChatCompletion.from_dict({"id": "chatcmpl-1"}), aikit.BaseModel)
    assert Ship.from_dict({"name": "Ada", "knots": 12}).to_dict() == {"name": "Ada", "knots": 12}
    assert Ship.from_dict({"name": "Ada"}).name == "Ada"


def test_every_public_name_of_the_official_package_exists_or_names_what_to_use() -> None:
    """Its names for computers raise an error that says what to do instead."""
    missing = {name for name in openai.__all__ if not hasattr(aikit, name)}
    computers = {"ComputerToolset", "AsyncComputerToolset", "ComputerDriver", "AsyncComputerDriver"}
    assert missing == computers
    with pytest.raises(AttributeError, match="aikit drives no computer"):
        _ = aikit.ComputerToolset  # type: ignore[attr-defined]
    assert set(openai.auth.__all__) - set(aikit.auth.__all__) == {"WorkloadIdentityAuth"}
    assert aikit.__title__ == "aikit"


def test_a_client_has_the_attributes_of_the_official_client() -> None:
    """All but the resources that the pinned document lacks."""
    for name in ("OpenAI", "AsyncOpenAI"):
        theirs = getattr(openai, name)(api_key="k")
        ours = getattr(aikit, name)("k")
        public = {each for each in dir(theirs) if not each.startswith("_")}
        assert {each for each in public if not hasattr(ours, each)} == {"decisions", "live", "safety"}


def test_a_client_tells_what_it_sends() -> None:
    """The header with the key, and what sends the requests."""
    client = OpenAI("k-not-real", organization="o")
    assert client.auth_headers == openai.OpenAI(api_key="k-not-real").auth_headers
    assert "k-not-real" not in repr(client.auth_headers)
    assert OpenAI(api_key=lambda: "k").auth_headers == OpenAI("").auth_headers == {}
    azure = aikit.AzureOpenAI(api_key="k", azure_endpoint="https://a.test", api_version="1")
    assert azure.auth_headers == {"api-key": "k"}
    assert (
        client.user_agent == client.platform_headers()["User-Agent"] == f"aikit/{aikit.VERSION}{client.user_agent[11:]}"
    )
    assert client.custom_auth is None


@pytest.mark.parametrize("lists", ["brackets", "comma", "indices", "repeat", None])
@pytest.mark.parametrize("mappings", ["brackets", "dots", None])
def test_queries_are_written_as_in_the_official_package(lists: Any, mappings: Any) -> None:
    """`client.qs` has its styles."""
    params = {"a": [1, True, "x y"], "b": {"c": {"d": None, "e": 1.5}, "f": [False]}, "g": None, "h": [[1], {"i": 2}]}
    if lists == "comma":
        del params["h"]
    chosen = {name: value for name, value in (("array_format", lists), ("nested_format", mappings)) if value}
    theirs, ours = openai.OpenAI(api_key="k").qs, OpenAI("k").qs
    assert ours.stringify(params, **chosen) == theirs.stringify(params, **chosen)  # type: ignore[arg-type]
    assert ours.stringify_items({"a": [1]}) == theirs.stringify_items({"a": [1]})
    assert ours.parse("a=1&a=2") == theirs.parse("a=1&a=2")
    with pytest.raises(ValueError, match="`array_format` must be one of brackets, comma, indices, repeat, got 'x'"):
        ours.stringify({}, array_format="x")


def test_the_names_of_websockets_can_be_imported() -> None:
    """For annotations and `except`."""
    event = aikit.ReconnectingEvent(1, 5, 0.5, 1006, {}, {})
    overrides: aikit.ReconnectingOverrides = {"abort": True}
    assert (event.attempt, overrides["abort"]) == (1, True)
    closed = aikit.WebSocketConnectionClosedError("closed", unsent_messages=["a"])
    assert closed.unsent_messages == ["a"]
    assert issubclass(aikit.WebSocketQueueFullError, aikit.OpenAIError)
