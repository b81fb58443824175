"""User code that annotates requests, checked by mypy and pyright and never run.

Each line that a checker must refuse has an ignore comment. An ignore comment without an error is an error too.
"""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from aikit import OpenAI, OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult, Stream
from aikit.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam, ChatCompletionUserMessageParam
from aikit.types.chat.completion_create_params import (
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
)
from aikit.types.responses import ResponseInputParam, ResponseTextConfigParam, ToolParam
from aikit.types.shared_params import ResponseFormatJSONSchema
from aikit_openapi.models import ChatCompletionRequestUserMessage


def annotated(client: OpenAI) -> None:
    """An annotated list is checked key by key."""
    messages: list[ChatCompletionMessageParam] = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Hi"},
        {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
        {
            "role": "assistant",
            "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": ""}}],
        },
        {"role": "tool", "tool_call_id": "c", "content": "1"},
    ]
    messages.append({"role": "user", "content": "Bye"})
    client.chat.completions.create(messages, model="gpt-4o")
    client.chat.completions.create(messages=messages, model="gpt-4o")

    one({"role": "user", "content": "Hi"})
    one({"role": "usr", "content": "Hi"})  # type: ignore[typeddict-item]
    one({"role": "user", "content": 3})  # type: ignore[typeddict-item]
    one({"role": "user"})  # type: ignore[typeddict-item]
    one({"role": "user", "content": "Hi", "nme": "x"})  # type: ignore[typeddict-unknown-key]
    many([{"role": "usr", "content": "Hi"}])  # type: ignore[list-item, misc]
    many([{"role": "user", "content": 3}])  # type: ignore[list-item, misc]
    many([{"role": "user", "content": [{"type": "txt", "text": "Hi"}]}])  # type: ignore[list-item, misc]


def one(message: ChatCompletionUserMessageParam) -> None:
    """Take a user message."""


def many(messages: list[ChatCompletionMessageParam]) -> None:
    """Take messages."""


def responses(client: OpenAI) -> None:
    """The same for what a response takes."""
    items: ResponseInputParam = [
        {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
        {"type": "function_call_output", "call_id": "c", "output": "1"},
    ]
    tools: list[ToolParam] = [{"type": "web_search"}, {"type": "file_search", "vector_store_ids": ["v"]}]
    text: ResponseTextConfigParam = {"format": {"type": "json_object"}, "verbosity": "low"}
    client.responses.create(input=items, model="gpt-4o", tools=tools, text=text)
    tools.append({"type": "web_serch"})  # type: ignore[arg-type, misc]
    tools.append({"type": "file_search", "vector_stores": ["v"]})  # type: ignore[arg-type]
    settings(verbosity="quiet")  # type: ignore[arg-type]


def settings(**keywords: Unpack[ResponseTextConfigParam]) -> None:
    """Takes the keys of a TypedDict as keywords."""


def formats(client: OpenAI, messages: list[ChatCompletionMessageParam]) -> None:
    """Tools and formats of chat completions."""
    tool: ChatCompletionToolParam = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    schema: ResponseFormatJSONSchema = {"type": "json_schema", "json_schema": {"name": "n", "schema": {}}}
    client.chat.completions.create(messages, model="gpt-4o", tools=[tool], response_format=schema)
    client.chat.completions.create(messages, model="gpt-4o", tools=[{"type": "function", "function": {"name": "f"}}])


def unpacked(
    client: OpenAI, whole: CompletionCreateParamsNonStreaming, streaming: CompletionCreateParamsStreaming
) -> None:
    """The keys of a request as keywords; which of the two decides what comes back."""
    completion: OpenAIChatCompletionsResult = client.chat.completions.create(**whole)
    print(completion.choice.text)
    stream: Stream[OpenAIChatCompletionsStreamResult] = client.chat.completions.create(**streaming)
    stream.close()


def plain(client: OpenAI, mapping: Mapping[str, Any], texts: Mapping[str, str]) -> None:
    """Values without annotation are accepted unchanged."""
    literal = [{"role": "user", "content": "Hi"}]
    client.chat.completions.create(literal)
    variable: list[dict[str, str]] = [{"role": "user", "content": "Hi"}]
    client.chat.completions.create(variable)
    anything: list[dict[str, Any]] = [{"role": "user", "content": ["Hi"]}]
    client.chat.completions.create(anything)
    objects: list[dict[str, object]] = [{"role": "user", "content": "Hi"}]
    client.chat.completions.create(objects)
    client.chat.completions.create([mapping, texts])
    client.chat.completions.create([ChatCompletionRequestUserMessage(content="Hi"), {"role": "user", "content": "Hi"}])
    client.chat.completions.create([{"role": "user", "content": [{"type": "text", "text": "Hi"}]}])
    client.chat.completions.create([{"role": "user", "content": [{"type": "vendor", "data": "Hi"}]}])
    answer = client.chat.completions.create(literal)
    client.chat.completions.create([*variable, answer.choices[0].message, {"role": "user", "content": "Hi"}])
