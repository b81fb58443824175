# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /files.

List the uploaded files.
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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(query={"purpose": purpose, "limit": limit, "order": order, "after": after})


def parse_response(data: Any) -> ListFilesResponse:
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
    """List the uploaded files.

    Args:
        purpose: Only files that were uploaded for this purpose. Text.
        limit: How many to return at most. Integer, default `10000`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'desc'`.
        after: Start the page behind this one; give the last id of the page before. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
