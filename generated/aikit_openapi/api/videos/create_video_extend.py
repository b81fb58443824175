# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /videos/extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_video_extend_json_body import CreateVideoExtendJsonBody
    from ...models.create_video_extend_multipart_body import CreateVideoExtendMultipartBody
    from ...models.video_resource import VideoResource
    from ...typed_dicts.videos import CreateVideoExtendJsonBodyDict, CreateVideoExtendMultipartBodyDict

OPERATION: Operation[VideoResource, Any] = Operation(
    id="create_video_extend",
    tag="videos",
    method="POST",
    path="/videos/extensions",
    bodies=("application/json", "multipart/form-data"),
    decode=one("VideoResource"),
)


def build_request(
    *,
    body: CreateVideoExtendJsonBody
    | CreateVideoExtendJsonBodyDict
    | CreateVideoExtendMultipartBody
    | CreateVideoExtendMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
) -> Request[VideoResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> VideoResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateVideoExtendJsonBody
    | CreateVideoExtendJsonBodyDict
    | CreateVideoExtendMultipartBody
    | CreateVideoExtendMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateVideoExtendJsonBody
    | CreateVideoExtendJsonBodyDict
    | CreateVideoExtendMultipartBody
    | CreateVideoExtendMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoResource:
    """POST /videos/extensions

    Args:
        body: Request body, as a model or mapping, sent as application/json or multipart/form-data.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateVideoExtendJsonBody
    | CreateVideoExtendJsonBodyDict
    | CreateVideoExtendMultipartBody
    | CreateVideoExtendMultipartBodyDict
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
    body: CreateVideoExtendJsonBody
    | CreateVideoExtendJsonBodyDict
    | CreateVideoExtendMultipartBody
    | CreateVideoExtendMultipartBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
