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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((completion_id,))


def parse_response(data: Any) -> ChatCompletionDeleted:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    completion_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatCompletionDeleted]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        completion_id: Id of the completion, which was created with `store` on. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
