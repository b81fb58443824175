# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /threads/{thread_id}/runs/{run_id}/steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.list_run_steps_response import ListRunStepsResponse

OPERATION: Operation[ListRunStepsResponse, Any] = Operation(
    id="list_run_steps",
    tag="assistants",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    path_names=("thread_id", "run_id"),
    keys={"include": "include[]"},
    decode=one("ListRunStepsResponse"),
)


def build_request(
    thread_id: str,
    run_id: str,
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
) -> Request[ListRunStepsResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            thread_id,
            run_id,
        ),
        query={"limit": limit, "order": order, "after": after, "before": before, "include[]": include},
    )


def parse_response(data: Any) -> ListRunStepsResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListRunStepsResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(
            thread_id, run_id, limit=limit, order=order, after=after, before=before, include=include
        ),
        timeout=timeout,
        headers=headers,
    )


def sync(
    thread_id: str,
    run_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListRunStepsResponse:
    """GET /threads/{thread_id}/runs/{run_id}/steps

    Args:
        thread_id: Text.
        run_id: Text.
        limit: How many to return at most. Integer, default `20`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'desc'`.
        after: Start the page behind this one; give the last id of the page before. Text.
        before: End the page in front of this one; give the first id of the page behind. Text.
        include: List of `step_details.tool_calls[*].file_search.results[*].content`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(
        thread_id,
        run_id,
        limit=limit,
        order=order,
        after=after,
        before=before,
        include=include,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListRunStepsResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(
            thread_id, run_id, limit=limit, order=order, after=after, before=before, include=include
        ),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListRunStepsResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            thread_id,
            run_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            include=include,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
