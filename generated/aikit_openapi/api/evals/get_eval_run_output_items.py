# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /evals/{eval_id}/runs/{run_id}/output_items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.eval_run_output_item_list import EvalRunOutputItemList

OPERATION: Operation[EvalRunOutputItemList, Any] = Operation(
    id="get_eval_run_output_items",
    tag="evals",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items",
    path_names=("eval_id", "run_id"),
    decode=one("EvalRunOutputItemList"),
)


def build_request(
    eval_id: str,
    run_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Request[EvalRunOutputItemList, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            eval_id,
            run_id,
        ),
        query={"after": after, "limit": limit, "status": status, "order": order},
    )


def parse_response(data: Any) -> EvalRunOutputItemList:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalRunOutputItemList]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(eval_id, run_id, after=after, limit=limit, status=status, order=order),
        timeout=timeout,
        headers=headers,
    )


def sync(
    eval_id: str,
    run_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalRunOutputItemList:
    """GET /evals/{eval_id}/runs/{run_id}/output_items

    Args:
        eval_id: A string.
        run_id: A string.
        after: Id of the last item on the previous page. The list continues after it.
        limit: Maximum number of items to return; default 20.
        status: `fail` or `pass`.
        order: Sort order by creation time: `asc` or `desc`; default `asc`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/evals/get
    """
    return sync_detailed(
        eval_id,
        run_id,
        after=after,
        limit=limit,
        status=status,
        order=order,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalRunOutputItemList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(eval_id, run_id, after=after, limit=limit, status=status, order=order),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalRunOutputItemList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            eval_id,
            run_id,
            after=after,
            limit=limit,
            status=status,
            order=order,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
