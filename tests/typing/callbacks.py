"""User code that passes callbacks, checked by mypy and pyright and never run."""

from __future__ import annotations

from asyncio import Task
from concurrent.futures import Future
from typing import assert_type

from aikit import (
    AsyncOpenAI,
    AsyncOpenAIModelListResult,
    AsyncStream,
    OpenAI,
    OpenAIChatCompletionsParsedResult,
    OpenAIChatCompletionsResult,
    OpenAIChatCompletionsStreamResult,
    OpenAIModelListResult,
    OpenAIModelResult,
    OpenAIResponseResult,
    Stream,
)
from aikit.streams.stream import BinaryAnswer
from aikit_openapi.models import DeleteEvalResponse, Eval

MESSAGES = [{"role": "user", "content": "Hi"}]


class Invoice:
    """The class of an answer."""


def show(result: OpenAIModelListResult) -> None:
    """A callback."""
    print(result.models)


def other(result: OpenAIModelResult) -> None:
    """A callback of another method."""
    print(result.id)


def plain(client: OpenAI) -> None:
    """A call with a callback, in any spelling, returns a future of its result, and the callback gets the result."""
    assert_type(client.models.list(on_response=show), Future[OpenAIModelListResult])
    assert_type(client.models.list(onResponse=show, timeout=3), Future[OpenAIModelListResult])
    assert_type(client.models.retrieve("m", formula=other), Future[OpenAIModelResult])
    assert_type(client.models.retrieve("m", on_error=lambda result: print(result.errors)), Future[OpenAIModelResult])
    assert_type(client.files.content("f", on_response=print), Future[BinaryAnswer])
    parsed = client.chat.completions.parse(MESSAGES, response_format=Invoice, onTerminate=print)
    assert_type(parsed, Future[OpenAIChatCompletionsParsedResult[Invoice]])
    client.models.list(on_response=other)  # type: ignore[arg-type]  # it takes the result of another method
    client.models.list(on_reply=print)  # type: ignore[call-overload]  # no such callback
    client.models.list(on_data=print)  # type: ignore[call-overload]  # nothing that streams


def generated(client: OpenAI) -> None:
    """Generated methods have callbacks too."""
    assert_type(client.evals.retrieve("e").name, str)
    future = client.evals.retrieve("e", on_response=lambda result: print(result.name))
    as_model: Eval = future.result()
    deleted: DeleteEvalResponse = client.evals.delete("e", on_terminate=print).result()
    print(as_model, deleted, client.evals.list(limit=3, on_response=lambda result: print(result.data)).result().data)
    client.vector_stores.files.upload(vector_store_id="v", file=b"", on_error=print)  # type: ignore[call-arg]  # several requests


def streams(client: OpenAI, is_streaming: bool) -> None:
    """With `on_data`, a stream is read in the background; with other callbacks, you read it."""
    create = client.chat.completions.create
    assert_type(create(MESSAGES, on_terminate=print), Future[OpenAIChatCompletionsResult])
    assert_type(create(MESSAGES, stream=True, on_terminate=print), Stream[OpenAIChatCompletionsStreamResult])
    read = create(MESSAGES, stream=True, on_data=lambda chunk: print(chunk.choices), on_error=print)
    assert_type(read, Future[OpenAIChatCompletionsResult])
    either = create(MESSAGES, stream=is_streaming)
    assert_type(either, OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult])
    response = client.responses.create(model="m", input="Hi", stream=True, onData=lambda event: print(event.type))
    assert_type(response, Future[OpenAIResponseResult])


def helpers(client: OpenAI) -> None:
    """Prompts take callbacks like calls."""
    helper = client.chat.create("You are kind.")
    assert_type(
        helper.prompt("Hi", on_response=lambda result: print(result.choice.text)), Future[OpenAIChatCompletionsResult]
    )
    assert_type(helper.prompt("Hi", stream=True, on_data=print), Future[OpenAIChatCompletionsResult])

    told = client.chat.create("You are kind.", on_response=lambda result: print(result.choice.text))
    assert_type(told.prompt("Hi"), Future[OpenAIChatCompletionsResult])
    print(told.messages)


async def asynchronous(client: AsyncOpenAI) -> None:
    """A call of the asynchronous client returns a task, and its callbacks may be coroutine functions."""

    async def tell(result: OpenAIModelResult) -> None:
        print(result.id)

    assert_type(await client.models.retrieve("m", on_response=tell), Task[OpenAIModelResult])
    listed = await client.models.list(on_response=lambda result: print(result.models))
    assert_type(listed, Task[AsyncOpenAIModelListResult])
    stream = await client.chat.completions.create(MESSAGES, stream=True, on_response=print)
    assert_type(stream, AsyncStream[OpenAIChatCompletionsStreamResult])
    assert_type(
        await client.chat.completions.create(MESSAGES, stream=True, on_data=print), Task[OpenAIChatCompletionsResult]
    )
    helper = client.chat.create("You are kind.", on_response=print)
    assert_type(await helper.prompt("Hi"), Task[OpenAIChatCompletionsResult])
    print((await (await client.evals.list(on_response=print))).data)
