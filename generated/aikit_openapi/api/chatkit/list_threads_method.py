# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /chatkit/threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.order_enum import OrderEnum
    from ...models.thread_list_resource import ThreadListResource

OPERATION: Operation[ThreadListResource, Any] = Operation(
    id="list_threads_method",
    tag="chatkit",
    method="GET",
    path="/chatkit/threads",
    decode=one("ThreadListResource"),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Request[ThreadListResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        query={"limit": limit, "order": order, "after": after, "before": before, "user": user}
    )


def parse_response(data: Any) -> ThreadListResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    user: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ThreadListResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(limit=limit, order=order, after=after, before=before, user=user),
        timeout=timeout,
        headers=headers,
    )


def sync(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    user: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ThreadListResource:
    """GET /chatkit/threads

    Args:
        limit: Maximum number of items to return, 0 to 100.
        order: Sort order by creation time.
        after: Id of the last item on the previous page. The list continues after it.
        before: Id of the first item on the next page. The list ends before it.
        user: A string, 1 to 512 characters.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/chatkit/list-threads
    """
    return sync_detailed(
        limit=limit,
        order=order,
        after=after,
        before=before,
        user=user,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    user: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ThreadListResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(limit=limit, order=order, after=after, before=before, user=user),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    user: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ThreadListResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            limit=limit,
            order=order,
            after=after,
            before=before,
            user=user,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
