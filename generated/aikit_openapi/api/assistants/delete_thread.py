# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /threads/{thread_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.delete_thread_response import DeleteThreadResponse

OPERATION: Operation[DeleteThreadResponse, Any] = Operation(
    id="delete_thread",
    tag="assistants",
    method="DELETE",
    path="/threads/{thread_id}",
    path_names=("thread_id",),
    decode=one("DeleteThreadResponse"),
)


def build_request(thread_id: str) -> Request[DeleteThreadResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((thread_id,))


def parse_response(data: Any) -> DeleteThreadResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteThreadResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(thread_id), timeout=timeout, headers=headers)


def sync(
    thread_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteThreadResponse:
    """DELETE /threads/{thread_id}

    Args:
        thread_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(thread_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteThreadResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(thread_id), timeout=timeout, headers=headers)


async def asyncio(
    thread_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteThreadResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(thread_id, client=client, timeout=timeout, headers=headers)).parsed
