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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((conversation_id,))


def parse_response(data: Any) -> DeletedConversationResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    conversation_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedConversationResource]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        conversation_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
