# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /vector_stores/{vector_store_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_vector_store_file_request import CreateVectorStoreFileRequest
    from ...models.vector_store_file_object import VectorStoreFileObject
    from ...typed_dicts.vector_stores import CreateVectorStoreFileRequestDict

OPERATION: Operation[VectorStoreFileObject, Any] = Operation(
    id="create_vector_store_file",
    tag="vector_stores",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    path_names=("vector_store_id",),
    bodies=("application/json",),
    decode=one("VectorStoreFileObject"),
)


def build_request(
    vector_store_id: str,
    *,
    body: CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict | Mapping[str, Any],
) -> Request[VectorStoreFileObject, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((vector_store_id,), body=body)


def parse_response(data: Any) -> VectorStoreFileObject:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    vector_store_id: str,
    *,
    client: SyncClient,
    body: CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreFileObject]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(vector_store_id, body=body), timeout=timeout, headers=headers)


def sync(
    vector_store_id: str,
    *,
    client: SyncClient,
    body: CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VectorStoreFileObject:
    """POST /vector_stores/{vector_store_id}/files

    Args:
        vector_store_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/vector_stores
    """
    return sync_detailed(vector_store_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncClient,
    body: CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VectorStoreFileObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(vector_store_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    vector_store_id: str,
    *,
    client: AsyncClient,
    body: CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VectorStoreFileObject:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(vector_store_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
