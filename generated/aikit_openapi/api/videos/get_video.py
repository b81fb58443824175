# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /videos/{video_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.video_resource import VideoResource

OPERATION: Operation[VideoResource, Any] = Operation(
    id="get_video",
    tag="videos",
    method="GET",
    path="/videos/{video_id}",
    path_names=("video_id",),
    decode=one("VideoResource"),
)


def build_request(video_id: str) -> Request[VideoResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((video_id,))


def parse_response(data: Any) -> VideoResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    video_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(video_id), timeout=timeout, headers=headers)


def sync(
    video_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoResource:
    """GET /videos/{video_id}

    Args:
        video_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/videos/retrieve
    """
    return sync_detailed(video_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    video_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(video_id), timeout=timeout, headers=headers)


async def asyncio(
    video_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(video_id, client=client, timeout=timeout, headers=headers)).parsed
