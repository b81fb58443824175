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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((video_id,))


def parse_response(data: Any) -> VideoResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    video_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoResource]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        video_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
