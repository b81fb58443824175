"""User code with streams, checked by mypy and pyright and never run."""

from __future__ import annotations

from typing import Any, assert_type

from aikit import (
    APIError,
    AsyncChatCompletionStream,
    AsyncOpenAI,
    AsyncResponseStream,
    AsyncStreamManager,
    ChatCompletionStream,
    OpenAI,
    OpenAIChatCompletionsResult,
    OpenAIChatCompletionsStreamResult,
    OpenAIResponseResult,
    ResponseStream,
    StreamManager,
)
from aikit.core.wire import HTTPResponse
from aikit_openapi.models import ChatCompletionTokenLogprob

MESSAGES = [{"role": "user", "content": "Hi"}]


def chat(client: OpenAI) -> None:
    """The type of an event gives its fields."""
    manager = client.chat.completions.stream(MESSAGES, model="gpt-4o", temperature=0.5)
    assert_type(manager, StreamManager[ChatCompletionStream])
    with manager as stream:
        assert_type(stream, ChatCompletionStream)
        for event in stream:
            if event.type == "chunk":
                assert_type(event.chunk, OpenAIChatCompletionsStreamResult)
                assert_type(event.snapshot, OpenAIChatCompletionsResult)
            elif event.type == "content.delta":
                assert_type(event.delta, str)
                assert_type(event.snapshot, str)
                assert_type(event.choice_index, int)
            elif event.type == "content.done":
                assert_type(event.content, str)
            elif event.type == "refusal.delta":
                assert_type(event.delta, str)
            elif event.type == "refusal.done":
                assert_type(event.refusal, str)
            elif event.type == "tool_calls.function.arguments.delta":
                assert_type(event.arguments_delta, str)
                assert_type(event.arguments, str)
                assert_type(event.index, int)
            elif event.type == "tool_calls.function.arguments.done":
                assert_type(event.name, str)
                assert_type(event.parsed_arguments, Any)
            elif event.type == "logprobs.content.delta":
                assert_type(event.content, list[ChatCompletionTokenLogprob])
                assert_type(event.snapshot, list[ChatCompletionTokenLogprob])
            elif event.type == "logprobs.refusal.done":
                assert_type(event.refusal, list[ChatCompletionTokenLogprob])
        for piece in stream.text_deltas():
            assert_type(piece, str)
        assert_type(stream.until_done(), ChatCompletionStream)
        assert_type(stream.current_completion_snapshot, OpenAIChatCompletionsResult)
        assert_type(stream.get_final_completion(), OpenAIChatCompletionsResult)
        assert_type(stream.response, HTTPResponse)
        assert_type(stream.request_id, str | None)


def response(client: OpenAI) -> None:
    """Events of the API, with the text so far."""
    manager = client.responses.stream(model="gpt-4o", input="Hi")
    assert_type(manager, StreamManager[ResponseStream])
    with manager as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
            if event.type == "response.completed":
                assert_type(event.response, OpenAIResponseResult)
        assert_type(stream.get_final_response(), OpenAIResponseResult)
        assert_type(stream.current_response_snapshot, OpenAIResponseResult)
    client.responses.stream(response_id="resp_1", starting_after=5)


async def asynchronous(client: AsyncOpenAI) -> None:
    """The asynchronous client: methods are awaited, the context manager is not."""
    manager = client.chat.completions.stream(MESSAGES)
    assert_type(manager, AsyncStreamManager[AsyncChatCompletionStream])
    async with manager as stream:
        async for event in stream:
            if event.type == "content.delta":
                assert_type(event.delta, str)
        async for piece in stream.text_deltas():
            assert_type(piece, str)
        assert_type(await stream.get_final_completion(), OpenAIChatCompletionsResult)
        assert_type(await stream.until_done(), AsyncChatCompletionStream)
        await stream.close()
    async with client.responses.stream(model="gpt-4o", input="Hi") as events:
        assert_type(events, AsyncResponseStream)
        assert_type(await events.get_final_response(), OpenAIResponseResult)


def errors(error: APIError) -> None:
    """The partial result of an interrupted stream."""
    assert_type(error.partial, tuple[Any, ...])
    assert_type(error.partial_result, Any)
