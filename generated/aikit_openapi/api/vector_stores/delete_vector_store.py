# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /vector_stores/{vector_store_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.delete_vector_store_response import DeleteVectorStoreResponse

OPERATION: Operation[DeleteVectorStoreResponse, Any] = Operation(
    id="delete_vector_store",
    tag="vector_stores",
    method="DELETE",
    path="/vector_stores/{vector_store_id}",
    path_names=("vector_store_id",),
    decode=one("DeleteVectorStoreResponse"),
)


def build_request(vector_store_id: str) -> Request[DeleteVectorStoreResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((vector_store_id,))


def parse_response(data: Any) -> DeleteVectorStoreResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    vector_store_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteVectorStoreResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(vector_store_id), timeout=timeout, headers=headers)


def sync(
    vector_store_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteVectorStoreResponse:
    """DELETE /vector_stores/{vector_store_id}

    Args:
        vector_store_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/vector_stores
    """
    return sync_detailed(vector_store_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteVectorStoreResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(vector_store_id), timeout=timeout, headers=headers)


async def asyncio(
    vector_store_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteVectorStoreResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(vector_store_id, client=client, timeout=timeout, headers=headers)).parsed
