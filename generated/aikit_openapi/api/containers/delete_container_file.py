# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /containers/{container_id}/files/{file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.deleted_container_file import DeletedContainerFile

OPERATION: Operation[DeletedContainerFile, Any] = Operation(
    id="delete_container_file",
    tag="containers",
    method="DELETE",
    path="/containers/{container_id}/files/{file_id}",
    path_names=("container_id", "file_id"),
    decode=one("DeletedContainerFile"),
)


def build_request(container_id: str, file_id: str) -> Request[DeletedContainerFile, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            container_id,
            file_id,
        )
    )


def parse_response(data: Any) -> DeletedContainerFile:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    container_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedContainerFile]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(container_id, file_id), timeout=timeout, headers=headers)


def sync(
    container_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeletedContainerFile:
    """DELETE /containers/{container_id}/files/{file_id}

    Args:
        container_id: A string.
        file_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/containers/delete
    """
    return sync_detailed(container_id, file_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    container_id: str,
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedContainerFile]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(container_id, file_id), timeout=timeout, headers=headers)


async def asyncio(
    container_id: str,
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeletedContainerFile:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(container_id, file_id, client=client, timeout=timeout, headers=headers)
    ).parsed
