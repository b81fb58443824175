# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /conversations/{conversation_id}/items/{item_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import named
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.conversation_item import ConversationItem
    from ...models.include_enum import IncludeEnum

OPERATION: Operation[ConversationItem, Any] = Operation(
    id="get_conversation_item",
    tag="conversations",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    path_names=("conversation_id", "item_id"),
    decode=named("ConversationItem"),
)


def build_request(
    conversation_id: str, item_id: str, *, include: Sequence[IncludeEnum] | Unset = UNSET
) -> Request[ConversationItem, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            conversation_id,
            item_id,
        ),
        query={"include": include},
    )


def parse_response(data: Any) -> ConversationItem:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: SyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationItem]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(conversation_id, item_id, include=include), timeout=timeout, headers=headers
    )


def sync(
    conversation_id: str,
    item_id: str,
    *,
    client: SyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationItem:
    """GET /conversations/{conversation_id}/items/{item_id}

    Args:
        conversation_id: A string.
        item_id: A string.
        include: A list of `IncludeEnum`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/conversations/get-item
    """
    return sync_detailed(
        conversation_id, item_id, include=include, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationItem]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(conversation_id, item_id, include=include), timeout=timeout, headers=headers
    )


async def asyncio(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncClient,
    include: Sequence[IncludeEnum] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationItem:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            conversation_id, item_id, include=include, client=client, timeout=timeout, headers=headers
        )
    ).parsed
