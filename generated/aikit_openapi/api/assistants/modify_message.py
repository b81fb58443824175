# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /threads/{thread_id}/messages/{message_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.message_object import MessageObject
    from ...models.modify_message_request import ModifyMessageRequest
    from ...typed_dicts.assistants import ModifyMessageRequestDict

OPERATION: Operation[MessageObject, Any] = Operation(
    id="modify_message",
    tag="assistants",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    path_names=("thread_id", "message_id"),
    bodies=("application/json",),
    decode=one("MessageObject"),
)


def build_request(
    thread_id: str,
    message_id: str,
    *,
    body: ModifyMessageRequest | ModifyMessageRequestDict | Mapping[str, Any],
) -> Request[MessageObject, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            thread_id,
            message_id,
        ),
        body=body,
    )


def parse_response(data: Any) -> MessageObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: SyncClient,
    body: ModifyMessageRequest | ModifyMessageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[MessageObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(thread_id, message_id, body=body), timeout=timeout, headers=headers)


def sync(
    thread_id: str,
    message_id: str,
    *,
    client: SyncClient,
    body: ModifyMessageRequest | ModifyMessageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> MessageObject:
    """POST /threads/{thread_id}/messages/{message_id}

    Args:
        thread_id: A string.
        message_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(
        thread_id, message_id, body=body, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncClient,
    body: ModifyMessageRequest | ModifyMessageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[MessageObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(thread_id, message_id, body=body), timeout=timeout, headers=headers
    )


async def asyncio(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncClient,
    body: ModifyMessageRequest | ModifyMessageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> MessageObject:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            thread_id, message_id, body=body, client=client, timeout=timeout, headers=headers
        )
    ).parsed
