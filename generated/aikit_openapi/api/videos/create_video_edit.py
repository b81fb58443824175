# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /videos/edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_video_edit_json_body import CreateVideoEditJsonBody
    from ...models.create_video_edit_multipart_body import CreateVideoEditMultipartBody
    from ...models.video_resource import VideoResource
    from ...typed_dicts.videos import CreateVideoEditJsonBodyDict, CreateVideoEditMultipartBodyDict

OPERATION: Operation[VideoResource, Any] = Operation(
    id="create_video_edit",
    tag="videos",
    method="POST",
    path="/videos/edits",
    bodies=("application/json", "multipart/form-data"),
    decode=one("VideoResource"),
)


def build_request(
    *,
    body: CreateVideoEditJsonBody
    | CreateVideoEditJsonBodyDict
    | CreateVideoEditMultipartBody
    | CreateVideoEditMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
) -> Request[VideoResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> VideoResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateVideoEditJsonBody
    | CreateVideoEditJsonBodyDict
    | CreateVideoEditMultipartBody
    | CreateVideoEditMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateVideoEditJsonBody
    | CreateVideoEditJsonBodyDict
    | CreateVideoEditMultipartBody
    | CreateVideoEditMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoResource:
    """POST /videos/edits

    Args:
        body: application/json or multipart/form-data, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateVideoEditJsonBody
    | CreateVideoEditJsonBodyDict
    | CreateVideoEditMultipartBody
    | CreateVideoEditMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateVideoEditJsonBody
    | CreateVideoEditJsonBodyDict
    | CreateVideoEditMultipartBody
    | CreateVideoEditMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
