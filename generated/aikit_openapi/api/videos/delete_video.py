# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /videos/{video_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.deleted_video_resource import DeletedVideoResource

OPERATION: Operation[DeletedVideoResource, Any] = Operation(
    id="delete_video",
    tag="videos",
    method="DELETE",
    path="/videos/{video_id}",
    path_names=("video_id",),
    decode=one("DeletedVideoResource"),
)


def build_request(video_id: str) -> Request[DeletedVideoResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((video_id,))


def parse_response(data: Any) -> DeletedVideoResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    video_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedVideoResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(video_id), timeout=timeout, headers=headers)


def sync(
    video_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeletedVideoResource:
    """DELETE /videos/{video_id}

    Args:
        video_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/videos/delete
    """
    return sync_detailed(video_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    video_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedVideoResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(video_id), timeout=timeout, headers=headers)


async def asyncio(
    video_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeletedVideoResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(video_id, client=client, timeout=timeout, headers=headers)).parsed
