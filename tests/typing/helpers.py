"""User code with conversations, checked by mypy and pyright and never run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

from numpy import uint8
from numpy.typing import NDArray
from PIL.Image import Image

from aikit import (
    AsyncOpenAI,
    AsyncOpenAIChatAPI,
    AsyncOpenAIChatHelper,
    AsyncOpenAIChatHelperStream,
    AsyncOpenAIVisionHelper,
    AsyncStream,
    ConversationUsage,
    OpenAI,
    OpenAIChatAPI,
    OpenAIChatCompletionsResult,
    OpenAIChatCompletionsStreamResult,
    OpenAIChatHelper,
    OpenAIChatHelperStream,
    OpenAIError,
    OpenAIMessage,
    OpenAITool,
    OpenAIVisionHelper,
    Stream,
    TokenCounts,
)
from aikit_openapi.models import ChatCompletionRequestUserMessage

WEATHER = {"name": "weather", "parameters": {"type": "object"}}


def messages(client: OpenAI) -> None:
    """`OpenAIMessage`, and the calls that accept it."""
    message = OpenAIMessage({"role": "user", "content": "Hi"})
    OpenAIMessage(role="user", content="Hi", user="Ann")
    OpenAIMessage(ChatCompletionRequestUserMessage(content="Hi"))
    assert_type(message.role, str)
    assert_type(message.text, str)
    assert_type(message.user, str | None)
    assert_type(message.tool_call_id, str | None)
    assert_type(message["role"], Any)
    assert_type(message.to_dict(), dict[str, Any])
    message.text = "Ho"
    message.add_image_url("https://example.org/cat.png", "low")
    message.add_file_id("file-1")
    completion = client.chat.completions.create([message, {"role": "user", "content": "Hi"}])
    client.chat.completions.create([message, completion.choices[0].message])
    OpenAIMessage("Hi")  # type: ignore[arg-type]  # a string has no role


def conversations(client: OpenAI, is_streaming: bool) -> None:
    """`client.chat.create`."""
    helper = client.chat.create(
        "Be brief.", {"temperature": 0.5}, model="gpt-4o", number_of_messages=5, tools=[WEATHER]
    )
    assert_type(helper, OpenAIChatHelper)
    client.chat.create(OpenAIMessage(role="developer", content="Be brief."), prices={"m": {"input": 1, "output": 2}})
    client.chat.create(numberofmessages=5)  # type: ignore[call-overload]  # a misspelt keyword
    assert_type(helper.prompt("Hi"), OpenAIChatCompletionsResult)
    assert_type(helper.prompt(OpenAIMessage(role="user", content="Hi"), model="gpt-4o"), OpenAIChatCompletionsResult)
    assert_type(helper.prompt([{"type": "text", "text": "Hi"}], {"n": 1}, temperature=0), OpenAIChatCompletionsResult)
    helper.prompt(ChatCompletionRequestUserMessage(content="Hi"))
    stream = helper.prompt("Hi", stream=True)
    assert_type(stream, OpenAIChatHelperStream)
    assert_type(helper.prompt("Hi", stream=is_streaming), OpenAIChatCompletionsResult | OpenAIChatHelperStream)
    helper.prompt("Hi", temprature=1)  # type: ignore[call-overload]  # a misspelt keyword
    with stream:
        for chunk in stream:
            assert_type(chunk, OpenAIChatCompletionsStreamResult)
        for text in stream.text_deltas():
            assert_type(text, str)
    assert_type(stream.until_done(), OpenAIChatHelperStream)
    assert_type(stream.get_final_completion(), OpenAIChatCompletionsResult)
    helper.register_tool(WEATHER, lambda arguments: "sunny")
    helper.register_tools([{**WEATHER, "handler": print}])
    helper.number_of_messages = None
    helper.max_tool_rounds = 3
    helper.system_prompt = "Be brief."
    helper.prices = {"gpt-4o": {"input": 2.5, "output": 10.0}}
    helper.prices = 3  # type: ignore[assignment]  # a wrong type
    helper.save(Path("talk.json"))
    helper.load("talk.json")
    assert_type(helper.chat, OpenAIChatAPI)
    assert_type(helper.tools, list[OpenAITool])
    assert_type(helper.last_errors, list[OpenAIError])
    assert_type(helper.last_turn, list[OpenAIMessage])
    assert_type(helper.usage, ConversationUsage)
    assert_type(helper.usage.cost, float | None)
    assert_type(helper.usage.by_model, dict[str, TokenCounts])


class Tide:
    """An object with tools."""

    tools = [{"name": "tide"}]  # noqa: RUF012 - as users write it

    def tide(self, arguments: Mapping[str, str]) -> str:
        """When the tide is high."""
        return "At noon."


def tools(client: OpenAI) -> None:
    """Tools in all documented forms."""
    helper = client.chat.create("Be brief.")
    helper.register_tool(len)
    helper.register_tool({"name": "now"}, lambda arguments: 12)
    helper.register_tool({"name": "tide"}, Tide())
    helper.register_tools([len, {"tool": {"name": "now"}, "handler": print}, OpenAITool(name="later", handler=print)])
    helper.register_tools({"now": {"description": "The time.", "handler": print}})
    helper.register_tools(Tide())
    helper.register_tool(5)  # type: ignore[arg-type]  # not a tool
    helper.register_tools(5)  # type: ignore[arg-type]  # no tools


def vision(client: OpenAI, picture: Image, array: NDArray[uint8]) -> None:
    """`client.chat.vision`."""
    helper = client.chat.vision.create("https://example.org/cat.png", detail="high")
    assert_type(helper, OpenAIVisionHelper)
    helper.detail = "huge"  # type: ignore[assignment]  # no such detail
    assert_type(client.chat.vision.from_file("cat.png", Path("dog.png")), OpenAIVisionHelper)
    assert_type(client.chat.vision.from_picture(b""), OpenAIVisionHelper)
    assert_type(helper.add_file("cat.png").add_picture(b""), OpenAIVisionHelper)
    client.chat.vision.from_picture(picture, array, bytearray(), max_image_bytes=None, throw=False)
    client.chat.vision.from_picture("cat.png")  # type: ignore[arg-type]  # a path is not a picture
    client.chat.vision.create("https://example.org/cat.png", detial="high")  # type: ignore[call-arg]  # misspelt
    client.images.edit("a hat", image=["cat.png", Path("dog.png"), ("bird.png", b"")], mask="mask.png")
    client.images.edit("a hat", image=5)  # type: ignore[call-overload]  # not a file
    assert_type(helper.images, list[str])
    assert_type(helper.prompt("What is this?", model="gpt-4o"), OpenAIChatCompletionsResult)
    assert_type(helper.prompt("What is this?", stream=True), Stream[OpenAIChatCompletionsStreamResult])


async def asynchronous(client: AsyncOpenAI) -> None:
    """The asynchronous client."""
    helper = client.chat.create("Be brief.")
    assert_type(helper, AsyncOpenAIChatHelper)
    assert_type(helper.chat, AsyncOpenAIChatAPI)
    assert_type(await helper.prompt("Hi"), OpenAIChatCompletionsResult)
    async with await helper.prompt("Hi", stream=True) as stream:
        assert_type(stream, AsyncOpenAIChatHelperStream)
        async for chunk in stream:
            assert_type(chunk, OpenAIChatCompletionsStreamResult)
        async for text in stream.text_deltas():
            assert_type(text, str)
    assert_type(await stream.get_final_completion(), OpenAIChatCompletionsResult)
    picture = client.chat.vision.from_file("cat.png")
    assert_type(picture, AsyncOpenAIVisionHelper)
    assert_type(await picture.prompt("What is this?"), OpenAIChatCompletionsResult)
    assert_type(await picture.prompt("What?", stream=True), AsyncStream[OpenAIChatCompletionsStreamResult])
