"""Names of the official package for things with another name here."""

from __future__ import annotations

from dataclasses import dataclass

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
    """It serves `isinstance`, and as a base of your own classes for `cast_to`."""

    class Ship(aikit.BaseModel):
        name: str

    assert issubclass(ChatCompletion, aikit.BaseModel)
    assert isinstance(ChatCompletion.from_dict({"id": "chatcmpl-1"}), aikit.BaseModel)
    assert Ship.from_dict({"name": "Ada", "knots": 12}).to_dict() == {"name": "Ada", "knots": 12}
    assert Ship.from_dict({"name": "Ada"}).name == "Ada"
