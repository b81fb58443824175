# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /chatkit/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_session_resource import ChatSessionResource
    from ...models.create_chat_session_body import CreateChatSessionBody
    from ...typed_dicts.chatkit import CreateChatSessionBodyDict

OPERATION: Operation[ChatSessionResource, Any] = Operation(
    id="create_chat_session_method",
    tag="chatkit",
    method="POST",
    path="/chatkit/sessions",
    bodies=("application/json",),
    decode=one("ChatSessionResource"),
)


def build_request(
    *, body: CreateChatSessionBody | CreateChatSessionBodyDict | Mapping[str, Any] | Unset = UNSET
) -> Request[ChatSessionResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> ChatSessionResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateChatSessionBody | CreateChatSessionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatSessionResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateChatSessionBody | CreateChatSessionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatSessionResource:
    """POST /chatkit/sessions

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/chatkit/sessions/create
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateChatSessionBody | CreateChatSessionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatSessionResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateChatSessionBody | CreateChatSessionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatSessionResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
