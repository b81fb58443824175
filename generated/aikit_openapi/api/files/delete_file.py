# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /files/{file_id}.

Delete a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.delete_file_response import DeleteFileResponse

OPERATION: Operation[DeleteFileResponse, Any] = Operation(
    id="delete_file",
    tag="files",
    method="DELETE",
    path="/files/{file_id}",
    path_names=("file_id",),
    decode=one("DeleteFileResponse"),
)


def build_request(file_id: str) -> Request[DeleteFileResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((file_id,))


def parse_response(data: Any) -> DeleteFileResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteFileResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(file_id), timeout=timeout, headers=headers)


def sync(
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteFileResponse:
    """Delete a file.

    Args:
        file_id: Id of the file.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/files
    """
    return sync_detailed(file_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteFileResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(file_id), timeout=timeout, headers=headers)


async def asyncio(
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteFileResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(file_id, client=client, timeout=timeout, headers=headers)).parsed
