# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_batches_response import ListBatchesResponse

OPERATION: Operation[ListBatchesResponse, Any] = Operation(
    id="list_batches", tag="batch", method="GET", path="/batches", decode=one("ListBatchesResponse")
)


def build_request(
    *, after: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Request[ListBatchesResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(query={"after": after, "limit": limit})


def parse_response(data: Any) -> ListBatchesResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListBatchesResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(after=after, limit=limit), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListBatchesResponse:
    """GET /batches

    Args:
        after: Start the page behind this one; give the last id of the page before. Text.
        limit: How many to return at most. Integer, default `20`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/batch
    """
    return sync_detailed(after=after, limit=limit, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListBatchesResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(after=after, limit=limit), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListBatchesResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(after=after, limit=limit, client=client, timeout=timeout, headers=headers)
    ).parsed
