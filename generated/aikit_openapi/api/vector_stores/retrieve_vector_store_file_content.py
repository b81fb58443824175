# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /vector_stores/{vector_store_id}/files/{file_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.vector_store_file_content_response import VectorStoreFileContentResponse

OPERATION: Operation[VectorStoreFileContentResponse, Any] = Operation(
    id="retrieve_vector_store_file_content",
    tag="vector_stores",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}/content",
    path_names=("vector_store_id", "file_id"),
    decode=one("VectorStoreFileContentResponse"),
)


def build_request(vector_store_id: str, file_id: str) -> Request[VectorStoreFileContentResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            vector_store_id,
            file_id,
        )
    )


def parse_response(data: Any) -> VectorStoreFileContentResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreFileContentResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(vector_store_id, file_id), timeout=timeout, headers=headers)


def sync(
    vector_store_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VectorStoreFileContentResponse:
    """GET /vector_stores/{vector_store_id}/files/{file_id}/content

    Args:
        vector_store_id: A string.
        file_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/vector_stores
    """
    return sync_detailed(vector_store_id, file_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreFileContentResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(vector_store_id, file_id), timeout=timeout, headers=headers)


async def asyncio(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VectorStoreFileContentResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(vector_store_id, file_id, client=client, timeout=timeout, headers=headers)
    ).parsed
