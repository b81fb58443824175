# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /conversations/{conversation_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.conversation_item_list import ConversationItemList
    from ...models.include_enum import IncludeEnum

OPERATION: Operation[ConversationItemList, Any] = Operation(
    id="list_conversation_items",
    tag="conversations",
    method="GET",
    path="/conversations/{conversation_id}/items",
    path_names=("conversation_id",),
    decode=one("ConversationItemList"),
)


def build_request(
    conversation_id: str,
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[IncludeEnum] | Unset = UNSET,
) -> Request[ConversationItemList, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (conversation_id,), query={"limit": limit, "order": order, "after": after, "include": include}
    )


def parse_response(data: Any) -> ConversationItemList:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    conversation_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationItemList]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(conversation_id, limit=limit, order=order, after=after, include=include),
        timeout=timeout,
        headers=headers,
    )


def sync(
    conversation_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationItemList:
    """GET /conversations/{conversation_id}/items

    Args:
        conversation_id: A string.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`.
        after: Id of the last item on the previous page. The list continues after it.
        include: A list of `IncludeEnum`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/conversations/list-items
    """
    return sync_detailed(
        conversation_id,
        limit=limit,
        order=order,
        after=after,
        include=include,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationItemList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(conversation_id, limit=limit, order=order, after=after, include=include),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationItemList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            conversation_id,
            limit=limit,
            order=order,
            after=after,
            include=include,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
