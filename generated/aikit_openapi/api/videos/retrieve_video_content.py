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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((video_id,), query={"variant": variant})


def sync_detailed(
    video_id: str,
    *,
    client: SyncClient,
    variant: VideoContentVariant | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BinaryBody]:
    """Like `sync`, but return the response with its status and headers."""
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
        video_id: A string.
        variant: `VideoContentVariant`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        A `BinaryBody`, which is not read yet. Write it to a file or iterate over it.

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
