# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /images/generations.

Generate images from a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import named, one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_image_request import CreateImageRequest
    from ...models.image_gen_stream_event import ImageGenStreamEvent
    from ...models.images_response import ImagesResponse
    from ...typed_dicts.images import CreateImageRequestDict

OPERATION: Operation[ImagesResponse, ImageGenStreamEvent] = Operation(
    id="create_image",
    tag="images",
    method="POST",
    path="/images/generations",
    bodies=("application/json",),
    decode=one("ImagesResponse"),
    decode_event=named("ImageGenStreamEvent"),
    stream_flag=("body", "stream", True),
)


def build_request(
    *, body: CreateImageRequest | CreateImageRequestDict | Mapping[str, Any]
) -> Request[ImagesResponse, ImageGenStreamEvent]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> ImagesResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateImageRequest | CreateImageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ImagesResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateImageRequest | CreateImageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ImagesResponse:
    """Generate images from a text.

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/images
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateImageRequest | CreateImageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ImagesResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateImageRequest | CreateImageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ImagesResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed


def sync_stream(
    *,
    client: SyncClient,
    body: CreateImageRequest | CreateImageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[ImageGenStreamEvent]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)


async def asyncio_stream(
    *,
    client: AsyncClient,
    body: CreateImageRequest | CreateImageRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[ImageGenStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)
