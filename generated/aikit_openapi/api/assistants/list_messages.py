# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /threads/{thread_id}/messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_messages_response import ListMessagesResponse

OPERATION: Operation[ListMessagesResponse, Any] = Operation(
    id="list_messages",
    tag="assistants",
    method="GET",
    path="/threads/{thread_id}/messages",
    path_names=("thread_id",),
    decode=one("ListMessagesResponse"),
)


def build_request(
    thread_id: str,
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> Request[ListMessagesResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (thread_id,),
        query={"limit": limit, "order": order, "after": after, "before": before, "run_id": run_id},
    )


def parse_response(data: Any) -> ListMessagesResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListMessagesResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(thread_id, limit=limit, order=order, after=after, before=before, run_id=run_id),
        timeout=timeout,
        headers=headers,
    )


def sync(
    thread_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListMessagesResponse:
    """GET /threads/{thread_id}/messages

    Args:
        thread_id: Text.
        limit: How many to return at most. Integer, default `20`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'desc'`.
        after: Start the page behind this one; give the last id of the page before. Text.
        before: End the page in front of this one; give the first id of the page behind. Text.
        run_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(
        thread_id,
        limit=limit,
        order=order,
        after=after,
        before=before,
        run_id=run_id,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListMessagesResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(thread_id, limit=limit, order=order, after=after, before=before, run_id=run_id),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListMessagesResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            thread_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            run_id=run_id,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
