# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /vector_stores/{vector_store_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_vector_store_files_response import ListVectorStoreFilesResponse

OPERATION: Operation[ListVectorStoreFilesResponse, Any] = Operation(
    id="list_vector_store_files",
    tag="vector_stores",
    method="GET",
    path="/vector_stores/{vector_store_id}/files",
    path_names=("vector_store_id",),
    decode=one("ListVectorStoreFilesResponse"),
)


def build_request(
    vector_store_id: str,
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Unset = UNSET,
) -> Request[ListVectorStoreFilesResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (vector_store_id,),
        query={"limit": limit, "order": order, "after": after, "before": before, "filter": filter},
    )


def parse_response(data: Any) -> ListVectorStoreFilesResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    vector_store_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListVectorStoreFilesResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(vector_store_id, limit=limit, order=order, after=after, before=before, filter=filter),
        timeout=timeout,
        headers=headers,
    )


def sync(
    vector_store_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListVectorStoreFilesResponse:
    """GET /vector_stores/{vector_store_id}/files

    Args:
        vector_store_id: Text.
        limit: How many to return at most. Integer, default `20`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'desc'`.
        after: Start the page behind this one; give the last id of the page before. Text.
        before: End the page in front of this one; give the first id of the page behind. Text.
        filter: One of `in_progress`, `completed`, `failed`, `cancelled`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/vector_stores
    """
    return sync_detailed(
        vector_store_id,
        limit=limit,
        order=order,
        after=after,
        before=before,
        filter=filter,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListVectorStoreFilesResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(vector_store_id, limit=limit, order=order, after=after, before=before, filter=filter),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    vector_store_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListVectorStoreFilesResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            vector_store_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            filter=filter,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
