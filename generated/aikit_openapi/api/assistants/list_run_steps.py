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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            thread_id,
            run_id,
        ),
        query={"limit": limit, "order": order, "after": after, "before": before, "include[]": include},
    )


def parse_response(data: Any) -> ListRunStepsResponse:
    """Convert decoded JSON to the typed response."""
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
    """Like `sync`, but return the response with its status and headers."""
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
        thread_id: A string.
        run_id: A string.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`; default `desc`.
        after: Id of the last item on the previous page. The list continues after it.
        before: Id of the first item on the next page. The list ends before it.
        include: A list of `step_details.tool_calls[*].file_search.results[*].content`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
