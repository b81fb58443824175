# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /containers/{container_id}/files/{file_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import keep
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncBinaryBody, BinaryBody, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

OPERATION: Operation[bytes, Any] = Operation(
    id="retrieve_container_file_content",
    tag="containers",
    method="GET",
    path="/containers/{container_id}/files/{file_id}/content",
    path_names=("container_id", "file_id"),
    answer="binary",
    accept="application/octet-stream",
    decode=keep,
)


def build_request(container_id: str, file_id: str) -> Request[bytes, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            container_id,
            file_id,
        )
    )


def sync_detailed(
    container_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BinaryBody]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute_binary(build_request(container_id, file_id), timeout=timeout, headers=headers)


def sync(
    container_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BinaryBody:
    """GET /containers/{container_id}/files/{file_id}/content

    Args:
        container_id: Text.
        file_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The answer as a `BinaryBody`, not yet read: write it to a file or iterate over it.

    See https://platform.openai.com/docs/api-reference/containers/get
    """
    return sync_detailed(container_id, file_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    container_id: str,
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AsyncBinaryBody]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute_binary(build_request(container_id, file_id), timeout=timeout, headers=headers)


async def asyncio(
    container_id: str,
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncBinaryBody:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(container_id, file_id, client=client, timeout=timeout, headers=headers)
    ).parsed
