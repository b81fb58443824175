# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /conversations/{conversation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.conversation_resource import ConversationResource
    from ...models.update_conversation_body import UpdateConversationBody
    from ...typed_dicts.conversations import UpdateConversationBodyDict

OPERATION: Operation[ConversationResource, Any] = Operation(
    id="update_conversation",
    tag="conversations",
    method="POST",
    path="/conversations/{conversation_id}",
    path_names=("conversation_id",),
    bodies=("application/json",),
    decode=one("ConversationResource"),
)


def build_request(
    conversation_id: str,
    *,
    body: UpdateConversationBody | UpdateConversationBodyDict | Mapping[str, Any] | Unset = UNSET,
) -> Request[ConversationResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((conversation_id,), body=body)


def parse_response(data: Any) -> ConversationResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    conversation_id: str,
    *,
    client: SyncClient,
    body: UpdateConversationBody | UpdateConversationBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(conversation_id, body=body), timeout=timeout, headers=headers)


def sync(
    conversation_id: str,
    *,
    client: SyncClient,
    body: UpdateConversationBody | UpdateConversationBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationResource:
    """POST /conversations/{conversation_id}

    Args:
        conversation_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/conversations/update
    """
    return sync_detailed(conversation_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncClient,
    body: UpdateConversationBody | UpdateConversationBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ConversationResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(conversation_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncClient,
    body: UpdateConversationBody | UpdateConversationBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ConversationResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(conversation_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
