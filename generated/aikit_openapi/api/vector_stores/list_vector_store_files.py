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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (vector_store_id,),
        query={"limit": limit, "order": order, "after": after, "before": before, "filter": filter},
    )


def parse_response(data: Any) -> ListVectorStoreFilesResponse:
    """Convert decoded JSON to the typed response."""
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
    """Like `sync`, but return the response with its status and headers."""
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
        vector_store_id: A string.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`; default `desc`.
        after: Id of the last item on the previous page. The list continues after it.
        before: Id of the first item on the next page. The list ends before it.
        filter: `in_progress`, `completed`, `failed` or `cancelled`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
