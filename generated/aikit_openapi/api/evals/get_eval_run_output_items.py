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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            eval_id,
            run_id,
        ),
        query={"after": after, "limit": limit, "status": status, "order": order},
    )


def parse_response(data: Any) -> EvalRunOutputItemList:
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
        eval_id: Text.
        run_id: Text.
        after: Start the page behind this one; give the last id of the page before. Text.
        limit: How many to return at most. Integer, default `20`.
        status: One of `fail`, `pass`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'asc'`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
