# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /chatkit/sessions/{session_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_session_resource import ChatSessionResource

OPERATION: Operation[ChatSessionResource, Any] = Operation(
    id="cancel_chat_session_method",
    tag="chatkit",
    method="POST",
    path="/chatkit/sessions/{session_id}/cancel",
    path_names=("session_id",),
    decode=one("ChatSessionResource"),
)


def build_request(session_id: str) -> Request[ChatSessionResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((session_id,))


def parse_response(data: Any) -> ChatSessionResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    session_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatSessionResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(session_id), timeout=timeout, headers=headers)


def sync(
    session_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatSessionResource:
    """POST /chatkit/sessions/{session_id}/cancel

    Args:
        session_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/chatkit/cancel-session
    """
    return sync_detailed(session_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatSessionResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(session_id), timeout=timeout, headers=headers)


async def asyncio(
    session_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatSessionResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(session_id, client=client, timeout=timeout, headers=headers)).parsed
