# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /responses.

Create a model response from text, images or files, optionally with tools.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import named, one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_response import CreateResponse
    from ...models.response_object import ResponseObject
    from ...models.response_stream_event import ResponseStreamEvent
    from ...typed_dicts.responses import CreateResponseDict

OPERATION: Operation[ResponseObject, ResponseStreamEvent] = Operation(
    id="create_response",
    tag="responses",
    method="POST",
    path="/responses",
    bodies=("application/json",),
    decode=one("ResponseObject"),
    decode_event=named("ResponseStreamEvent"),
    stream_flag=("body", "stream", True),
)


def build_request(
    *, body: CreateResponse | CreateResponseDict | Mapping[str, Any]
) -> Request[ResponseObject, ResponseStreamEvent]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> ResponseObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateResponse | CreateResponseDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateResponse | CreateResponseDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseObject:
    """Create a model response from text, images or files, optionally with tools.

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/responses/create
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateResponse | CreateResponseDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateResponse | CreateResponseDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseObject:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed


def sync_stream(
    *,
    client: SyncClient,
    body: CreateResponse | CreateResponseDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[ResponseStreamEvent]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)


async def asyncio_stream(
    *,
    client: AsyncClient,
    body: CreateResponse | CreateResponseDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[ResponseStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)
