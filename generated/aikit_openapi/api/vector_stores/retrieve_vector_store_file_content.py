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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            vector_store_id,
            file_id,
        )
    )


def parse_response(data: Any) -> VectorStoreFileContentResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreFileContentResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        vector_store_id: Text.
        file_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
