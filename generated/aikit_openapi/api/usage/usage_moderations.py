# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/usage/moderations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.usage_response import UsageResponse

OPERATION: Operation[UsageResponse, Any] = Operation(
    id="usage_moderations",
    tag="usage",
    method="GET",
    path="/organization/usage/moderations",
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
    models: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Request[UsageResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        query={
            "start_time": start_time,
            "end_time": end_time,
            "bucket_width": bucket_width,
            "project_ids": project_ids,
            "user_ids": user_ids,
            "api_key_ids": api_key_ids,
            "models": models,
            "group_by": group_by,
            "limit": limit,
            "page": page,
        }
    )


def parse_response(data: Any) -> UsageResponse:
    """The typed answer for a decoded JSON body."""
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
    models: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UsageResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(
            start_time=start_time,
            end_time=end_time,
            bucket_width=bucket_width,
            project_ids=project_ids,
            user_ids=user_ids,
            api_key_ids=api_key_ids,
            models=models,
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
    models: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UsageResponse:
    """GET /organization/usage/moderations

    Args:
        start_time: Integer.
        end_time: Integer.
        bucket_width: One of `1m`, `1h`, `1d`, default `'1d'`.
        project_ids: List of text.
        user_ids: List of text.
        api_key_ids: List of text.
        models: List of text.
        group_by: List of one of `project_id`, `user_id`, `api_key_id`, `model`.
        limit: How many to return at most. Integer.
        page: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/usage-moderations
    """
    return sync_detailed(
        start_time=start_time,
        end_time=end_time,
        bucket_width=bucket_width,
        project_ids=project_ids,
        user_ids=user_ids,
        api_key_ids=api_key_ids,
        models=models,
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
    models: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Unset = UNSET,
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
            models=models,
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
    models: Sequence[str] | Unset = UNSET,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Unset = UNSET,
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
            models=models,
            group_by=group_by,
            limit=limit,
            page=page,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
