# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /chat/completions.

Create a model response for a conversation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_chat_completion_request import CreateChatCompletionRequest
    from ...models.create_chat_completion_response import CreateChatCompletionResponse
    from ...models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse
    from ...typed_dicts.chat import CreateChatCompletionRequestDict

OPERATION: Operation[CreateChatCompletionResponse, CreateChatCompletionStreamResponse] = Operation(
    id="create_chat_completion",
    tag="chat",
    method="POST",
    path="/chat/completions",
    bodies=("application/json",),
    decode=one("CreateChatCompletionResponse"),
    decode_event=one("CreateChatCompletionStreamResponse"),
    stream_flag=("body", "stream", True),
)


def build_request(
    *, body: CreateChatCompletionRequest | CreateChatCompletionRequestDict | Mapping[str, Any]
) -> Request[CreateChatCompletionResponse, CreateChatCompletionStreamResponse]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> CreateChatCompletionResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateChatCompletionRequest | CreateChatCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateChatCompletionResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateChatCompletionRequest | CreateChatCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateChatCompletionResponse:
    """Create a model response for a conversation.

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/chat/create
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateChatCompletionRequest | CreateChatCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateChatCompletionResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateChatCompletionRequest | CreateChatCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateChatCompletionResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed


def sync_stream(
    *,
    client: SyncClient,
    body: CreateChatCompletionRequest | CreateChatCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[CreateChatCompletionStreamResponse]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)


async def asyncio_stream(
    *,
    client: AsyncClient,
    body: CreateChatCompletionRequest | CreateChatCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[CreateChatCompletionStreamResponse]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)
