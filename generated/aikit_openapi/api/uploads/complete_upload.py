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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((upload_id,), body=body)


def parse_response(data: Any) -> Upload:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    upload_id: str,
    *,
    client: SyncClient,
    body: CompleteUploadRequest | CompleteUploadRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Upload]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        upload_id: Text.
        body: application/json, a model or a plain mapping.
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
