# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /chatkit/threads/{thread_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.order_enum import OrderEnum
    from ...models.thread_item_list_resource import ThreadItemListResource

OPERATION: Operation[ThreadItemListResource, Any] = Operation(
    id="list_thread_items_method",
    tag="chatkit",
    method="GET",
    path="/chatkit/threads/{thread_id}/items",
    path_names=("thread_id",),
    decode=one("ThreadItemListResource"),
)


def build_request(
    thread_id: str,
    *,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Request[ThreadItemListResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (thread_id,), query={"limit": limit, "order": order, "after": after, "before": before}
    )


def parse_response(data: Any) -> ThreadItemListResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ThreadItemListResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(thread_id, limit=limit, order=order, after=after, before=before),
        timeout=timeout,
        headers=headers,
    )


def sync(
    thread_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ThreadItemListResource:
    """GET /chatkit/threads/{thread_id}/items

    Args:
        thread_id: A string.
        limit: Maximum number of items to return, 0 to 100.
        order: Sort order by creation time.
        after: Id of the last item on the previous page. The list continues after it.
        before: Id of the first item on the next page. The list ends before it.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/chatkit/threads/list-items
    """
    return sync_detailed(
        thread_id,
        limit=limit,
        order=order,
        after=after,
        before=before,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ThreadItemListResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(thread_id, limit=limit, order=order, after=after, before=before),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ThreadItemListResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            thread_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
