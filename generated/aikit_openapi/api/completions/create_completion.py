# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_completion_request import CreateCompletionRequest
    from ...models.create_completion_response import CreateCompletionResponse
    from ...typed_dicts.completions import CreateCompletionRequestDict

OPERATION: Operation[CreateCompletionResponse, CreateCompletionResponse] = Operation(
    id="create_completion",
    tag="completions",
    method="POST",
    path="/completions",
    bodies=("application/json",),
    decode=one("CreateCompletionResponse"),
    decode_event=one("CreateCompletionResponse"),
    stream_flag=("body", "stream", True),
)


def build_request(
    *, body: CreateCompletionRequest | CreateCompletionRequestDict | Mapping[str, Any]
) -> Request[CreateCompletionResponse, CreateCompletionResponse]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> CreateCompletionResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateCompletionRequest | CreateCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateCompletionResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateCompletionRequest | CreateCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateCompletionResponse:
    """POST /completions

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/completions
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateCompletionRequest | CreateCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateCompletionResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateCompletionRequest | CreateCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateCompletionResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed


def sync_stream(
    *,
    client: SyncClient,
    body: CreateCompletionRequest | CreateCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[CreateCompletionResponse]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)


async def asyncio_stream(
    *,
    client: AsyncClient,
    body: CreateCompletionRequest | CreateCompletionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[CreateCompletionResponse]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)
