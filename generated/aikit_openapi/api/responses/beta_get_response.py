# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /responses/{response_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.beta_include_enum import BetaIncludeEnum
    from ...models.beta_response import BetaResponse

OPERATION: Operation[BetaResponse, Any] = Operation(
    id="beta_get_response",
    tag="responses",
    method="GET",
    path="/responses/{response_id}",
    path_names=("response_id",),
    query={"beta": "true"},
    decode=one("BetaResponse"),
)


def build_request(
    response_id: str,
    *,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
) -> Request[BetaResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (response_id,),
        query={
            "include": include,
            "stream": stream,
            "starting_after": starting_after,
            "include_obfuscation": include_obfuscation,
        },
        headers={"openai-beta": openai_beta},
    )


def parse_response(data: Any) -> BetaResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    response_id: str,
    *,
    client: SyncClient,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
            openai_beta=openai_beta,
        ),
        timeout=timeout,
        headers=headers,
    )


def sync(
    response_id: str,
    *,
    client: SyncClient,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaResponse:
    """GET /responses/{response_id}

    Args:
        response_id: str
        include: Sequence[BetaIncludeEnum]
        stream: bool
        starting_after: int
        include_obfuscation: bool
        openai_beta: header `openai-beta`.
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
        openai_beta=openai_beta,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncClient,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
            openai_beta=openai_beta,
        ),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncClient,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
            openai_beta=openai_beta,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
