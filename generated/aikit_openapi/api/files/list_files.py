# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /files.

List uploaded files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_files_response import ListFilesResponse

OPERATION: Operation[ListFilesResponse, Any] = Operation(
    id="list_files", tag="files", method="GET", path="/files", decode=one("ListFilesResponse")
)


def build_request(
    *,
    purpose: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Request[ListFilesResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(query={"purpose": purpose, "limit": limit, "order": order, "after": after})


def parse_response(data: Any) -> ListFilesResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    purpose: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFilesResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(purpose=purpose, limit=limit, order=order, after=after),
        timeout=timeout,
        headers=headers,
    )


def sync(
    *,
    client: SyncClient,
    purpose: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListFilesResponse:
    """List uploaded files.

    Args:
        purpose: Return only files with this purpose.
        limit: Maximum number of items to return; default 10000.
        order: Sort order by creation time: `asc` or `desc`; default `desc`.
        after: Id of the last item on the previous page. The list continues after it.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/files
    """
    return sync_detailed(
        purpose=purpose,
        limit=limit,
        order=order,
        after=after,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    purpose: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFilesResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(purpose=purpose, limit=limit, order=order, after=after),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    *,
    client: AsyncClient,
    purpose: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListFilesResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            purpose=purpose,
            limit=limit,
            order=order,
            after=after,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
