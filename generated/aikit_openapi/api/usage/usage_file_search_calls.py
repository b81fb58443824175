# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/usage/file_search_calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.usage_response import UsageResponse

OPERATION: Operation[UsageResponse, Any] = Operation(
    id="usage_file_search_calls",
    tag="usage",
    method="GET",
    path="/organization/usage/file_search_calls",
    decode=one("UsageResponse"),
)


def build_request(
    *,
    start_time: int,
    end_time: int | Unset = UNSET,
    bucket_width: Literal["1m", "1h", "1d"] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    user_ids: Sequence[str] | Unset = UNSET,
    api_key_ids: Sequence[str] | Unset = UNSET,
    vector_store_ids: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Request[UsageResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        query={
            "start_time": start_time,
            "end_time": end_time,
            "bucket_width": bucket_width,
            "project_ids": project_ids,
            "user_ids": user_ids,
            "api_key_ids": api_key_ids,
            "vector_store_ids": vector_store_ids,
            "group_by": group_by,
            "limit": limit,
            "page": page,
        }
    )


def parse_response(data: Any) -> UsageResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    start_time: int,
    end_time: int | Unset = UNSET,
    bucket_width: Literal["1m", "1h", "1d"] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    user_ids: Sequence[str] | Unset = UNSET,
    api_key_ids: Sequence[str] | Unset = UNSET,
    vector_store_ids: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UsageResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(
            start_time=start_time,
            end_time=end_time,
            bucket_width=bucket_width,
            project_ids=project_ids,
            user_ids=user_ids,
            api_key_ids=api_key_ids,
            vector_store_ids=vector_store_ids,
            group_by=group_by,
            limit=limit,
            page=page,
        ),
        timeout=timeout,
        headers=headers,
    )


def sync(
    *,
    client: SyncClient,
    start_time: int,
    end_time: int | Unset = UNSET,
    bucket_width: Literal["1m", "1h", "1d"] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    user_ids: Sequence[str] | Unset = UNSET,
    api_key_ids: Sequence[str] | Unset = UNSET,
    vector_store_ids: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UsageResponse:
    """GET /organization/usage/file_search_calls

    Args:
        start_time: An integer.
        end_time: An integer.
        bucket_width: `1m`, `1h` or `1d`; default `1d`.
        project_ids: A list of strings.
        user_ids: A list of strings.
        api_key_ids: A list of strings.
        vector_store_ids: A list of strings.
        group_by: A list of `project_id`, `user_id`, `api_key_id` or `vector_store_id`.
        limit: Maximum number of items to return.
        page: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/usage-file-search-calls
    """
    return sync_detailed(
        start_time=start_time,
        end_time=end_time,
        bucket_width=bucket_width,
        project_ids=project_ids,
        user_ids=user_ids,
        api_key_ids=api_key_ids,
        vector_store_ids=vector_store_ids,
        group_by=group_by,
        limit=limit,
        page=page,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    start_time: int,
    end_time: int | Unset = UNSET,
    bucket_width: Literal["1m", "1h", "1d"] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    user_ids: Sequence[str] | Unset = UNSET,
    api_key_ids: Sequence[str] | Unset = UNSET,
    vector_store_ids: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UsageResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(
            start_time=start_time,
            end_time=end_time,
            bucket_width=bucket_width,
            project_ids=project_ids,
            user_ids=user_ids,
            api_key_ids=api_key_ids,
            vector_store_ids=vector_store_ids,
            group_by=group_by,
            limit=limit,
            page=page,
        ),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    *,
    client: AsyncClient,
    start_time: int,
    end_time: int | Unset = UNSET,
    bucket_width: Literal["1m", "1h", "1d"] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    user_ids: Sequence[str] | Unset = UNSET,
    api_key_ids: Sequence[str] | Unset = UNSET,
    vector_store_ids: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UsageResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            start_time=start_time,
            end_time=end_time,
            bucket_width=bucket_width,
            project_ids=project_ids,
            user_ids=user_ids,
            api_key_ids=api_key_ids,
            vector_store_ids=vector_store_ids,
            group_by=group_by,
            limit=limit,
            page=page,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
