# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /videos/{video_id}/remix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_video_remix_body import CreateVideoRemixBody
    from ...models.video_resource import VideoResource
    from ...typed_dicts.videos import CreateVideoRemixBodyDict

OPERATION: Operation[VideoResource, Any] = Operation(
    id="create_video_remix",
    tag="videos",
    method="POST",
    path="/videos/{video_id}/remix",
    path_names=("video_id",),
    bodies=("application/json", "multipart/form-data"),
    decode=one("VideoResource"),
)


def build_request(
    video_id: str,
    *,
    body: CreateVideoRemixBody | CreateVideoRemixBodyDict | Mapping[str, Any] | Unset = UNSET,
) -> Request[VideoResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((video_id,), body=body)


def parse_response(data: Any) -> VideoResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    video_id: str,
    *,
    client: SyncClient,
    body: CreateVideoRemixBody | CreateVideoRemixBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(video_id, body=body), timeout=timeout, headers=headers)


def sync(
    video_id: str,
    *,
    client: SyncClient,
    body: CreateVideoRemixBody | CreateVideoRemixBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoResource:
    """POST /videos/{video_id}/remix

    Args:
        video_id: A string.
        body: Request body, as a model or mapping, sent as application/json or multipart/form-data.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/videos/remix
    """
    return sync_detailed(video_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    video_id: str,
    *,
    client: AsyncClient,
    body: CreateVideoRemixBody | CreateVideoRemixBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(video_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    video_id: str,
    *,
    client: AsyncClient,
    body: CreateVideoRemixBody | CreateVideoRemixBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(video_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
