# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /conversations/{conversation_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.conversation_item_list import ConversationItemList
    from ...models.create_conversation_items_request import CreateConversationItemsRequest
    from ...models.include_enum import IncludeEnum
    from ...typed_dicts.conversations import CreateConversationItemsRequestDict

OPERATION: Operation[ConversationItemList, Any] = Operation(
    id="create_conversation_items",
    tag="conversations",
    method="POST",
    path="/conversations/{conversation_id}/items",
    path_names=("conversation_id",),
    bodies=("application/json",),
    decode=one("ConversationItemList"),
)


def build_request(
    conversation_id: str,
    *,
    body: CreateConversationItemsRequest | CreateConversationItemsRequestDict | Mapping[str, Any],
    include: Sequence[IncludeEnum] | Unset = UNSET,
) -> Request[ConversationItemList, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((conversation_id,), query={"include": include}, body=body)


def parse_response(data: Any) -> ConversationItemList:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    conversation_id: str,
    *,
    client: SyncClient,
    body: CreateConversationItemsRequest | CreateConversationItemsRequestDict | Mapping[str, Any],
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationItemList]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(conversation_id, body=body, include=include), timeout=timeout, headers=headers
    )


def sync(
    conversation_id: str,
    *,
    client: SyncClient,
    body: CreateConversationItemsRequest | CreateConversationItemsRequestDict | Mapping[str, Any],
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationItemList:
    """POST /conversations/{conversation_id}/items

    Args:
        conversation_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        include: A list of `IncludeEnum`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/conversations/create-item
    """
    return sync_detailed(
        conversation_id, body=body, include=include, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncClient,
    body: CreateConversationItemsRequest | CreateConversationItemsRequestDict | Mapping[str, Any],
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationItemList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(conversation_id, body=body, include=include), timeout=timeout, headers=headers
    )


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncClient,
    body: CreateConversationItemsRequest | CreateConversationItemsRequestDict | Mapping[str, Any],
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationItemList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            conversation_id, body=body, include=include, client=client, timeout=timeout, headers=headers
        )
    ).parsed
