# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /uploads/{upload_id}/complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.complete_upload_request import CompleteUploadRequest
    from ...models.upload import Upload
    from ...typed_dicts.uploads import CompleteUploadRequestDict

OPERATION: Operation[Upload, Any] = Operation(
    id="complete_upload",
    tag="uploads",
    method="POST",
    path="/uploads/{upload_id}/complete",
    path_names=("upload_id",),
    bodies=("application/json",),
    decode=one("Upload"),
)


def build_request(
    upload_id: str, *, body: CompleteUploadRequest | CompleteUploadRequestDict | Mapping[str, Any]
) -> Request[Upload, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((upload_id,), body=body)


def parse_response(data: Any) -> Upload:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    upload_id: str,
    *,
    client: SyncClient,
    body: CompleteUploadRequest | CompleteUploadRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Upload]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(upload_id, body=body), timeout=timeout, headers=headers)


def sync(
    upload_id: str,
    *,
    client: SyncClient,
    body: CompleteUploadRequest | CompleteUploadRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Upload:
    """POST /uploads/{upload_id}/complete

    Args:
        upload_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
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
    body: CompleteUploadRequest | CompleteUploadRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Upload]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(upload_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    upload_id: str,
    *,
    client: AsyncClient,
    body: CompleteUploadRequest | CompleteUploadRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Upload:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(upload_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
