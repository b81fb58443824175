# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /vector_stores/{vector_store_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.update_vector_store_request import UpdateVectorStoreRequest
    from ...models.vector_store_object import VectorStoreObject
    from ...typed_dicts.vector_stores import UpdateVectorStoreRequestDict

OPERATION: Operation[VectorStoreObject, Any] = Operation(
    id="modify_vector_store",
    tag="vector_stores",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    path_names=("vector_store_id",),
    bodies=("application/json",),
    decode=one("VectorStoreObject"),
)


def build_request(
    vector_store_id: str, *, body: UpdateVectorStoreRequest | UpdateVectorStoreRequestDict | Mapping[str, Any]
) -> Request[VectorStoreObject, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((vector_store_id,), body=body)


def parse_response(data: Any) -> VectorStoreObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    vector_store_id: str,
    *,
    client: SyncClient,
    body: UpdateVectorStoreRequest | UpdateVectorStoreRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(vector_store_id, body=body), timeout=timeout, headers=headers)


def sync(
    vector_store_id: str,
    *,
    client: SyncClient,
    body: UpdateVectorStoreRequest | UpdateVectorStoreRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VectorStoreObject:
    """POST /vector_stores/{vector_store_id}

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
    body: UpdateVectorStoreRequest | UpdateVectorStoreRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(vector_store_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    vector_store_id: str,
    *,
    client: AsyncClient,
    body: UpdateVectorStoreRequest | UpdateVectorStoreRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VectorStoreObject:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(vector_store_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
