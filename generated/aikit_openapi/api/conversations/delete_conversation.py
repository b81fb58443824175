# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /conversations/{conversation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.deleted_conversation_resource import DeletedConversationResource

OPERATION: Operation[DeletedConversationResource, Any] = Operation(
    id="delete_conversation",
    tag="conversations",
    method="DELETE",
    path="/conversations/{conversation_id}",
    path_names=("conversation_id",),
    decode=one("DeletedConversationResource"),
)


def build_request(conversation_id: str) -> Request[DeletedConversationResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((conversation_id,))


def parse_response(data: Any) -> DeletedConversationResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    conversation_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedConversationResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(conversation_id), timeout=timeout, headers=headers)


def sync(
    conversation_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeletedConversationResource:
    """DELETE /conversations/{conversation_id}

    Args:
        conversation_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/conversations/delete
    """
    return sync_detailed(conversation_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedConversationResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(conversation_id), timeout=timeout, headers=headers)


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeletedConversationResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(conversation_id, client=client, timeout=timeout, headers=headers)).parsed
