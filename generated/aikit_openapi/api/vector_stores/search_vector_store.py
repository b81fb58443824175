# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /vector_stores/{vector_store_id}/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.vector_store_search_request import VectorStoreSearchRequest
    from ...models.vector_store_search_results_page import VectorStoreSearchResultsPage
    from ...typed_dicts.vector_stores import VectorStoreSearchRequestDict

OPERATION: Operation[VectorStoreSearchResultsPage, Any] = Operation(
    id="search_vector_store",
    tag="vector_stores",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    path_names=("vector_store_id",),
    bodies=("application/json",),
    decode=one("VectorStoreSearchResultsPage"),
)


def build_request(
    vector_store_id: str, *, body: VectorStoreSearchRequest | VectorStoreSearchRequestDict | Mapping[str, Any]
) -> Request[VectorStoreSearchResultsPage, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((vector_store_id,), body=body)


def parse_response(data: Any) -> VectorStoreSearchResultsPage:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    vector_store_id: str,
    *,
    client: SyncClient,
    body: VectorStoreSearchRequest | VectorStoreSearchRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreSearchResultsPage]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(vector_store_id, body=body), timeout=timeout, headers=headers)


def sync(
    vector_store_id: str,
    *,
    client: SyncClient,
    body: VectorStoreSearchRequest | VectorStoreSearchRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VectorStoreSearchResultsPage:
    """POST /vector_stores/{vector_store_id}/search

    Args:
        vector_store_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/vector_stores
    """
    return sync_detailed(vector_store_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncClient,
    body: VectorStoreSearchRequest | VectorStoreSearchRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreSearchResultsPage]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(vector_store_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    vector_store_id: str,
    *,
    client: AsyncClient,
    body: VectorStoreSearchRequest | VectorStoreSearchRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VectorStoreSearchResultsPage:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(vector_store_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
