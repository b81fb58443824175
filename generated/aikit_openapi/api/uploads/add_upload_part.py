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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((upload_id,), body=body)


def parse_response(data: Any) -> UploadPart:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    upload_id: str,
    *,
    client: SyncClient,
    body: AddUploadPartRequest | AddUploadPartRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UploadPart]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        upload_id: Text.
        body: multipart/form-data, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
