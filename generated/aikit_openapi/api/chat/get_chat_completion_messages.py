# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /chat/completions/{completion_id}/messages.

List the messages of a stored chat completion.
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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((completion_id,), query={"after": after, "limit": limit, "order": order})


def parse_response(data: Any) -> ChatCompletionMessageList:
    """Convert decoded JSON to the typed response."""
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
    """Like `sync`, but return the response with its status and headers."""
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
    """List the messages of a stored chat completion.

    Args:
        completion_id: Id of a completion that was created with `store=True`.
        after: Id of the last item on the previous page. The list continues after it.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`; default `asc`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
