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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((conversation_id,), query={"include": include}, body=body)


def parse_response(data: Any) -> ConversationItemList:
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
        conversation_id: Text.
        body: application/json, a model or a plain mapping.
        include: List of `IncludeEnum`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
