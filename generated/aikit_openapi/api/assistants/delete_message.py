# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /threads/{thread_id}/messages/{message_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.delete_message_response import DeleteMessageResponse

OPERATION: Operation[DeleteMessageResponse, Any] = Operation(
    id="delete_message",
    tag="assistants",
    method="DELETE",
    path="/threads/{thread_id}/messages/{message_id}",
    path_names=("thread_id", "message_id"),
    decode=one("DeleteMessageResponse"),
)


def build_request(thread_id: str, message_id: str) -> Request[DeleteMessageResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            thread_id,
            message_id,
        )
    )


def parse_response(data: Any) -> DeleteMessageResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteMessageResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(thread_id, message_id), timeout=timeout, headers=headers)


def sync(
    thread_id: str,
    message_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteMessageResponse:
    """DELETE /threads/{thread_id}/messages/{message_id}

    Args:
        thread_id: A string.
        message_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(thread_id, message_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteMessageResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(thread_id, message_id), timeout=timeout, headers=headers)


async def asyncio(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteMessageResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(thread_id, message_id, client=client, timeout=timeout, headers=headers)
    ).parsed
