"""User code that calls operations, checked by mypy and pyright and never run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_type

from aikit_openapi.api.audio import create_speech
from aikit_openapi.api.batch import create_batch
from aikit_openapi.api.chat import create_chat_completion, delete_chat_completion, list_chat_completions
from aikit_openapi.api.embeddings import create_embedding
from aikit_openapi.api.files import create_file, download_file, list_files
from aikit_openapi.api.images import create_image
from aikit_openapi.api.models import list_models, retrieve_model
from aikit_openapi.api.moderations import create_moderation
from aikit_openapi.api.responses import create_response
from aikit_openapi.models import (
    Batch,
    ChatCompletionDeleted,
    ChatCompletionList,
    ChatCompletionRequestSystemMessage,
    ChatCompletionRequestUserMessage,
    CreateChatCompletionRequest,
    CreateChatCompletionResponse,
    CreateChatCompletionStreamResponse,
    CreateEmbeddingResponse,
    CreateModerationResponse,
    ImagesResponse,
    ListFilesResponse,
    ListModelsResponse,
    Model,
    OpenAIFile,
    ResponseObject,
    ResponseStreamEvent,
)
from aikit_openapi.operation import AsyncClient, Operation, SyncClient
from aikit_openapi.params.create_chat_completion import CreateChatCompletionParams
from aikit_openapi.types import AsyncBinaryBody, AsyncEventStream, BinaryBody, EventStream, Response


def plain(client: SyncClient) -> None:
    """Blocking calls with mappings and with models."""
    models = list_models.sync(client=client)
    assert_type(models, ListModelsResponse)
    assert_type(models.data, list[Model])
    assert_type(models.data[0].id, str)
    assert_type(models.data[0].created, int)
    assert_type(retrieve_model.sync("gpt-4o", client=client, timeout=3.0), Model)

    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}
    answer = create_chat_completion.sync(client=client, body=body)
    assert_type(answer, CreateChatCompletionResponse)
    assert_type(answer.choices[0].message.content, str | None)
    assert_type(answer.to_dict(), dict[str, Any])

    typed = CreateChatCompletionRequest(
        model="gpt-4o",
        messages=[
            ChatCompletionRequestSystemMessage(content="Be brief."),
            ChatCompletionRequestUserMessage(content="hi"),
            {"role": "user", "content": [{"type": "text", "text": "hi"}]},
        ],
        temperature=0.5,
    )
    detailed = create_chat_completion.sync_detailed(client=client, body=typed, headers={"x-a": "b"})
    assert_type(detailed, Response[CreateChatCompletionResponse])
    assert_type(detailed.parsed, CreateChatCompletionResponse)
    assert_type(detailed.status_code, int)
    assert_type(detailed.headers, Mapping[str, str])

    assert_type(list_chat_completions.sync(client=client, limit=2, order="asc"), ChatCompletionList)
    assert_type(delete_chat_completion.sync("c", client=client), ChatCompletionDeleted)
    assert_type(create_embedding.sync(client=client, body={"model": "m", "input": "x"}), CreateEmbeddingResponse)
    assert_type(create_moderation.sync(client=client, body={"input": "x"}), CreateModerationResponse)
    assert_type(create_image.sync(client=client, body={"prompt": "x"}), ImagesResponse)
    assert_type(create_batch.sync(client=client, body={"input_file_id": "f"}), Batch)
    assert_type(list_files.sync(client=client), ListFilesResponse)
    assert_type(create_file.sync(client=client, body={"file": b"x", "purpose": "batch"}), OpenAIFile)
    assert_type(create_response.sync(client=client, body={"model": "m", "input": "x"}), ResponseObject)


def streamed(client: SyncClient) -> None:
    """Streamed responses."""
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}
    with create_chat_completion.sync_stream(client=client, body=body) as stream:
        assert_type(stream, EventStream[CreateChatCompletionStreamResponse])
        for chunk in stream:
            assert_type(chunk, CreateChatCompletionStreamResponse)
            assert_type(chunk.choices[0].delta.content, str | None)
    for event in create_response.sync_stream(client=client, body={"model": "m", "input": "x"}):
        assert_type(event, ResponseStreamEvent)
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
    speech = create_speech.sync(client=client, body={"model": "m", "input": "x", "voice": "alloy"})
    assert_type(speech, BinaryBody)
    speech.write_to_file("speech.mp3")


async def asynchronous(client: AsyncClient) -> None:
    """The asynchronous client."""
    assert_type(await list_models.asyncio(client=client), ListModelsResponse)
    assert_type(await retrieve_model.asyncio_detailed("m", client=client), Response[Model])
    assert_type(await create_speech.asyncio(client=client, body={"model": "m", "input": "x"}), AsyncBinaryBody)
    stream = await create_chat_completion.asyncio_stream(client=client, body={"model": "m", "messages": []})
    assert_type(stream, AsyncEventStream[CreateChatCompletionStreamResponse])
    async for chunk in stream:
        assert_type(chunk.id, str)
    assert_type((await download_file.asyncio_detailed("f", client=client)).status_code, int)


def pure() -> None:
    """Functions that need no client."""
    operation = create_chat_completion.OPERATION
    assert_type(operation, Operation[CreateChatCompletionResponse, CreateChatCompletionStreamResponse])
    assert_type(list_models.parse_response({"data": []}), ListModelsResponse)
    assert_type(list_models.build_request().path, str)
    assert_type(Model.from_dict({"id": "m"}), Model)


def keywords() -> CreateChatCompletionParams:
    """The keywords of an operation as a TypedDict."""
    return {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}], "temperature": 1, "n": 2}
