# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /images/edits.

Make images from other images and a text that says what to change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import named, one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_image_edit_request import CreateImageEditRequest
    from ...models.edit_image_body_json_param import EditImageBodyJsonParam
    from ...models.image_edit_stream_event import ImageEditStreamEvent
    from ...models.images_response import ImagesResponse
    from ...typed_dicts.images import CreateImageEditRequestDict, EditImageBodyJsonParamDict

OPERATION: Operation[ImagesResponse, ImageEditStreamEvent] = Operation(
    id="create_image_edit",
    tag="images",
    method="POST",
    path="/images/edits",
    bodies=("application/json", "multipart/form-data"),
    decode=one("ImagesResponse"),
    decode_event=named("ImageEditStreamEvent"),
    stream_flag=("body", "stream", True),
)


def build_request(
    *,
    body: EditImageBodyJsonParam
    | EditImageBodyJsonParamDict
    | CreateImageEditRequest
    | CreateImageEditRequestDict
    | Mapping[str, Any],
) -> Request[ImagesResponse, ImageEditStreamEvent]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> ImagesResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: EditImageBodyJsonParam
    | EditImageBodyJsonParamDict
    | CreateImageEditRequest
    | CreateImageEditRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ImagesResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: EditImageBodyJsonParam
    | EditImageBodyJsonParamDict
    | CreateImageEditRequest
    | CreateImageEditRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ImagesResponse:
    """Make images from other images and a text that says what to change.

    Args:
        body: application/json or multipart/form-data, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/images
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: EditImageBodyJsonParam
    | EditImageBodyJsonParamDict
    | CreateImageEditRequest
    | CreateImageEditRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ImagesResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: EditImageBodyJsonParam
    | EditImageBodyJsonParamDict
    | CreateImageEditRequest
    | CreateImageEditRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ImagesResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed


def sync_stream(
    *,
    client: SyncClient,
    body: EditImageBodyJsonParam
    | EditImageBodyJsonParamDict
    | CreateImageEditRequest
    | CreateImageEditRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[ImageEditStreamEvent]:
    """Like `sync`, and returns the answer's events as they arrive; asks for the stream itself."""
    return client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)


async def asyncio_stream(
    *,
    client: AsyncClient,
    body: EditImageBodyJsonParam
    | EditImageBodyJsonParamDict
    | CreateImageEditRequest
    | CreateImageEditRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[ImageEditStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)
