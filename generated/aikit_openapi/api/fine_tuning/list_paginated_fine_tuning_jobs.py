# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /fine_tuning/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_paginated_fine_tuning_jobs_response import ListPaginatedFineTuningJobsResponse

OPERATION: Operation[ListPaginatedFineTuningJobsResponse, Any] = Operation(
    id="list_paginated_fine_tuning_jobs",
    tag="fine_tuning",
    method="GET",
    path="/fine_tuning/jobs",
    decode=one("ListPaginatedFineTuningJobsResponse"),
)


def build_request(
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
) -> Request[ListPaginatedFineTuningJobsResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(query={"after": after, "limit": limit, "metadata": metadata})


def parse_response(data: Any) -> ListPaginatedFineTuningJobsResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListPaginatedFineTuningJobsResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(after=after, limit=limit, metadata=metadata), timeout=timeout, headers=headers
    )


def sync(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListPaginatedFineTuningJobsResponse:
    """GET /fine_tuning/jobs

    Args:
        after: Start the page behind this one; give the last id of the page before. Text.
        limit: How many to return at most. Integer, default `20`.
        metadata: Mapping or null.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return sync_detailed(
        after=after, limit=limit, metadata=metadata, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListPaginatedFineTuningJobsResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(after=after, limit=limit, metadata=metadata), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListPaginatedFineTuningJobsResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            after=after, limit=limit, metadata=metadata, client=client, timeout=timeout, headers=headers
        )
    ).parsed
