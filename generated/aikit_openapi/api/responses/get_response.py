# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /responses/{response_id}.

Retrieve a stored response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import named, one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.include_enum import IncludeEnum
    from ...models.response_object import ResponseObject
    from ...models.response_stream_event import ResponseStreamEvent

OPERATION: Operation[ResponseObject, ResponseStreamEvent] = Operation(
    id="get_response",
    tag="responses",
    method="GET",
    path="/responses/{response_id}",
    path_names=("response_id",),
    decode=one("ResponseObject"),
    decode_event=named("ResponseStreamEvent"),
    stream_flag=("query", "stream", True),
)


def build_request(
    response_id: str,
    *,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
) -> Request[ResponseObject, ResponseStreamEvent]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (response_id,),
        query={
            "include": include,
            "stream": stream,
            "starting_after": starting_after,
            "include_obfuscation": include_obfuscation,
        },
    )


def parse_response(data: Any) -> ResponseObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    response_id: str,
    *,
    client: SyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
        ),
        timeout=timeout,
        headers=headers,
    )


def sync(
    response_id: str,
    *,
    client: SyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseObject:
    """Retrieve a stored response.

    Args:
        response_id: Id of the response.
        include: Additional data to include in the response.
        stream: Whether to stream the response's events again instead of returning the response.
        starting_after: Sequence number of the last event that you received. The stream continues
            after it.
        include_obfuscation: Whether events have random characters that hide the length of the
            model's output.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/responses
    """
    return sync_detailed(
        response_id,
        include=include,
        stream=stream,
        starting_after=starting_after,
        include_obfuscation=include_obfuscation,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
        ),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseObject:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed


def sync_stream(
    response_id: str,
    *,
    client: SyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[ResponseStreamEvent]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(
        build_request(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
        ).streaming(),
        timeout=timeout,
        headers=headers,
    )


async def asyncio_stream(
    response_id: str,
    *,
    client: AsyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[ResponseStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(
        build_request(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
        ).streaming(),
        timeout=timeout,
        headers=headers,
    )
