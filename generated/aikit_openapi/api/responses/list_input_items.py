# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /responses/{response_id}/input_items.

List the input items of a response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.include_enum import IncludeEnum
    from ...models.response_item_list import ResponseItemList

OPERATION: Operation[ResponseItemList, Any] = Operation(
    id="list_input_items",
    tag="responses",
    method="GET",
    path="/responses/{response_id}/input_items",
    path_names=("response_id",),
    decode=one("ResponseItemList"),
)


def build_request(
    response_id: str,
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[IncludeEnum] | Unset = UNSET,
) -> Request[ResponseItemList, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (response_id,), query={"limit": limit, "order": order, "after": after, "include": include}
    )


def parse_response(data: Any) -> ResponseItemList:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    response_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseItemList]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(response_id, limit=limit, order=order, after=after, include=include),
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
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseItemList:
    """List the input items of a response.

    Args:
        response_id: Id of the response.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`.
        after: Id of the last item on the previous page. The list continues after it.
        include: Additional data to include in the response.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/responses
    """
    return sync_detailed(
        response_id,
        limit=limit,
        order=order,
        after=after,
        include=include,
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
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseItemList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(response_id, limit=limit, order=order, after=after, include=include),
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
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseItemList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            response_id,
            limit=limit,
            order=order,
            after=after,
            include=include,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
