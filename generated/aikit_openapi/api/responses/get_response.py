# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /responses/{response_id}.

Fetch a stored response.
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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
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
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
    """Fetch a stored response.

    Args:
        response_id: Id of the response. Text.
        include: Further parts to put into the answer. List of `IncludeEnum`.
        stream: Whether to send the events of the response again instead of the response. True or
            false.
        starting_after: Number of the last event that arrived; the stream goes on behind it.
            Integer.
        include_obfuscation: Whether events carry random characters, which hide the length of what
            the model says. True or false.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
    """Like `sync`, and returns the answer's events as they arrive; asks for the stream itself."""
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
