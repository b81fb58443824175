# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /responses/{response_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.include_enum import IncludeEnum
    from ...models.response_object import ResponseObject

OPERATION: Operation[ResponseObject, Any] = Operation(
    id="get_response",
    tag="responses",
    method="GET",
    path="/responses/{response_id}",
    path_names=("response_id",),
    decode=one("ResponseObject"),
)


def build_request(
    response_id: str,
    *,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
) -> Request[ResponseObject, Any]:
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
    """GET /responses/{response_id}

    Args:
        response_id: str
        include: Sequence[IncludeEnum]
        stream: bool
        starting_after: int
        include_obfuscation: bool
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
