# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /responses/{response_id}/input_items.

List what a response was made from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.beta_include_enum import BetaIncludeEnum
    from ...models.beta_response_item_list import BetaResponseItemList

OPERATION: Operation[BetaResponseItemList, Any] = Operation(
    id="beta_list_input_items",
    tag="responses",
    method="GET",
    path="/responses/{response_id}/input_items",
    path_names=("response_id",),
    query={"beta": "true"},
    decode=one("BetaResponseItemList"),
)


def build_request(
    response_id: str,
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
) -> Request[BetaResponseItemList, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (response_id,),
        query={"limit": limit, "order": order, "after": after, "include": include},
        headers={"openai-beta": openai_beta},
    )


def parse_response(data: Any) -> BetaResponseItemList:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    response_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaResponseItemList]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(
            response_id, limit=limit, order=order, after=after, include=include, openai_beta=openai_beta
        ),
        timeout=timeout,
        headers=headers,
    )


def sync(
    response_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaResponseItemList:
    """List what a response was made from.

    Args:
        response_id: Id of the response. Text.
        limit: How many to return at most. Integer, default `20`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`.
        after: Start the page behind this one; give the last id of the page before. Text.
        include: Further parts to put into the answer. List of `BetaIncludeEnum`.
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
        limit=limit,
        order=order,
        after=after,
        include=include,
        openai_beta=openai_beta,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaResponseItemList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(
            response_id, limit=limit, order=order, after=after, include=include, openai_beta=openai_beta
        ),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[BetaIncludeEnum] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaResponseItemList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            response_id,
            limit=limit,
            order=order,
            after=after,
            include=include,
            openai_beta=openai_beta,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
