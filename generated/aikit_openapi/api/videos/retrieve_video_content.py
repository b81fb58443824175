# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /videos/{video_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import keep
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncBinaryBody, BinaryBody, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.video_content_variant import VideoContentVariant

OPERATION: Operation[bytes, Any] = Operation(
    id="retrieve_video_content",
    tag="videos",
    method="GET",
    path="/videos/{video_id}/content",
    path_names=("video_id",),
    answer="binary",
    accept="video/mp4, image/webp",
    decode=keep,
)


def build_request(video_id: str, *, variant: VideoContentVariant | Unset = UNSET) -> Request[bytes, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((video_id,), query={"variant": variant})


def sync_detailed(
    video_id: str,
    *,
    client: SyncClient,
    variant: VideoContentVariant | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BinaryBody]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute_binary(build_request(video_id, variant=variant), timeout=timeout, headers=headers)


def sync(
    video_id: str,
    *,
    client: SyncClient,
    variant: VideoContentVariant | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BinaryBody:
    """GET /videos/{video_id}/content

    Args:
        video_id: Text.
        variant: `VideoContentVariant`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The answer as a `BinaryBody`, not yet read: write it to a file or iterate over it.

    See https://platform.openai.com/docs/api-reference/videos/content
    """
    return sync_detailed(video_id, variant=variant, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    video_id: str,
    *,
    client: AsyncClient,
    variant: VideoContentVariant | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AsyncBinaryBody]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute_binary(
        build_request(video_id, variant=variant), timeout=timeout, headers=headers
    )


async def asyncio(
    video_id: str,
    *,
    client: AsyncClient,
    variant: VideoContentVariant | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncBinaryBody:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(video_id, variant=variant, client=client, timeout=timeout, headers=headers)
    ).parsed
