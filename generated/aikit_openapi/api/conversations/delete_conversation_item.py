# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /conversations/{conversation_id}/items/{item_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.conversation_resource import ConversationResource

OPERATION: Operation[ConversationResource, Any] = Operation(
    id="delete_conversation_item",
    tag="conversations",
    method="DELETE",
    path="/conversations/{conversation_id}/items/{item_id}",
    path_names=("conversation_id", "item_id"),
    decode=one("ConversationResource"),
)


def build_request(conversation_id: str, item_id: str) -> Request[ConversationResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            conversation_id,
            item_id,
        )
    )


def parse_response(data: Any) -> ConversationResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(conversation_id, item_id), timeout=timeout, headers=headers)


def sync(
    conversation_id: str,
    item_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationResource:
    """DELETE /conversations/{conversation_id}/items/{item_id}

    Args:
        conversation_id: A string.
        item_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/conversations/delete-item
    """
    return sync_detailed(conversation_id, item_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(conversation_id, item_id), timeout=timeout, headers=headers)


async def asyncio(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(conversation_id, item_id, client=client, timeout=timeout, headers=headers)
    ).parsed
