# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /chat/completions/{completion_id}/messages.

List the messages that led to a stored chat completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_completion_message_list import ChatCompletionMessageList

OPERATION: Operation[ChatCompletionMessageList, Any] = Operation(
    id="get_chat_completion_messages",
    tag="chat",
    method="GET",
    path="/chat/completions/{completion_id}/messages",
    path_names=("completion_id",),
    decode=one("ChatCompletionMessageList"),
)


def build_request(
    completion_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Request[ChatCompletionMessageList, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((completion_id,), query={"after": after, "limit": limit, "order": order})


def parse_response(data: Any) -> ChatCompletionMessageList:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    completion_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatCompletionMessageList]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(completion_id, after=after, limit=limit, order=order), timeout=timeout, headers=headers
    )


def sync(
    completion_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatCompletionMessageList:
    """List the messages that led to a stored chat completion.

    Args:
        completion_id: Id of the completion, which was created with `store` on. Text.
        after: Start the page behind this one; give the last id of the page before. Text.
        limit: How many to return at most. Integer, default `20`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'asc'`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/chat
    """
    return sync_detailed(
        completion_id, after=after, limit=limit, order=order, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    completion_id: str,
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatCompletionMessageList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(completion_id, after=after, limit=limit, order=order), timeout=timeout, headers=headers
    )


async def asyncio(
    completion_id: str,
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatCompletionMessageList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            completion_id,
            after=after,
            limit=limit,
            order=order,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
