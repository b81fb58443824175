# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /uploads/{upload_id}/parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.add_upload_part_request import AddUploadPartRequest
    from ...models.upload_part import UploadPart
    from ...typed_dicts.uploads import AddUploadPartRequestDict

OPERATION: Operation[UploadPart, Any] = Operation(
    id="add_upload_part",
    tag="uploads",
    method="POST",
    path="/uploads/{upload_id}/parts",
    path_names=("upload_id",),
    bodies=("multipart/form-data",),
    decode=one("UploadPart"),
)


def build_request(
    upload_id: str, *, body: AddUploadPartRequest | AddUploadPartRequestDict | Mapping[str, Any]
) -> Request[UploadPart, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((upload_id,), body=body)


def parse_response(data: Any) -> UploadPart:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    upload_id: str,
    *,
    client: SyncClient,
    body: AddUploadPartRequest | AddUploadPartRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UploadPart]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(upload_id, body=body), timeout=timeout, headers=headers)


def sync(
    upload_id: str,
    *,
    client: SyncClient,
    body: AddUploadPartRequest | AddUploadPartRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UploadPart:
    """POST /uploads/{upload_id}/parts

    Args:
        upload_id: A string.
        body: Request body, as a model or mapping, sent as multipart/form-data.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/uploads
    """
    return sync_detailed(upload_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    upload_id: str,
    *,
    client: AsyncClient,
    body: AddUploadPartRequest | AddUploadPartRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UploadPart]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(upload_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    upload_id: str,
    *,
    client: AsyncClient,
    body: AddUploadPartRequest | AddUploadPartRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UploadPart:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(upload_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
