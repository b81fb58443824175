# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /evals/{eval_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.eval_run_list import EvalRunList

OPERATION: Operation[EvalRunList, Any] = Operation(
    id="get_eval_runs",
    tag="evals",
    method="GET",
    path="/evals/{eval_id}/runs",
    path_names=("eval_id",),
    decode=one("EvalRunList"),
)


def build_request(
    eval_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Unset = UNSET,
) -> Request[EvalRunList, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (eval_id,), query={"after": after, "limit": limit, "order": order, "status": status}
    )


def parse_response(data: Any) -> EvalRunList:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    eval_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalRunList]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(eval_id, after=after, limit=limit, order=order, status=status),
        timeout=timeout,
        headers=headers,
    )


def sync(
    eval_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalRunList:
    """GET /evals/{eval_id}/runs

    Args:
        eval_id: A string.
        after: Id of the last item on the previous page. The list continues after it.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`; default `asc`.
        status: `queued`, `in_progress`, `completed`, `canceled` or `failed`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/evals/get-runs
    """
    return sync_detailed(
        eval_id,
        after=after,
        limit=limit,
        order=order,
        status=status,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalRunList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(eval_id, after=after, limit=limit, order=order, status=status),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    eval_id: str,
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalRunList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            eval_id,
            after=after,
            limit=limit,
            order=order,
            status=status,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
