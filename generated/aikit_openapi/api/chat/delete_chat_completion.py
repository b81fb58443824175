# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /chat/completions/{completion_id}.

Delete a stored chat completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_completion_deleted import ChatCompletionDeleted

OPERATION: Operation[ChatCompletionDeleted, Any] = Operation(
    id="delete_chat_completion",
    tag="chat",
    method="DELETE",
    path="/chat/completions/{completion_id}",
    path_names=("completion_id",),
    decode=one("ChatCompletionDeleted"),
)


def build_request(completion_id: str) -> Request[ChatCompletionDeleted, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((completion_id,))


def parse_response(data: Any) -> ChatCompletionDeleted:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    completion_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatCompletionDeleted]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(completion_id), timeout=timeout, headers=headers)


def sync(
    completion_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatCompletionDeleted:
    """Delete a stored chat completion.

    Args:
        completion_id: Id of a completion that was created with `store=True`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/chat
    """
    return sync_detailed(completion_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    completion_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatCompletionDeleted]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(completion_id), timeout=timeout, headers=headers)


async def asyncio(
    completion_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatCompletionDeleted:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(completion_id, client=client, timeout=timeout, headers=headers)).parsed
