# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /evals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.eval_list import EvalList

OPERATION: Operation[EvalList, Any] = Operation(
    id="list_evals", tag="evals", method="GET", path="/evals", decode=one("EvalList")
)


def build_request(
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
) -> Request[EvalList, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(query={"after": after, "limit": limit, "order": order, "order_by": order_by})


def parse_response(data: Any) -> EvalList:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalList]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(after=after, limit=limit, order=order, order_by=order_by),
        timeout=timeout,
        headers=headers,
    )


def sync(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalList:
    """GET /evals

    Args:
        after: Start the page behind this one; give the last id of the page before. Text.
        limit: How many to return at most. Integer, default `20`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'asc'`.
        order_by: One of `created_at`, `updated_at`, default `'created_at'`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/evals/list
    """
    return sync_detailed(
        after=after,
        limit=limit,
        order=order,
        order_by=order_by,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(after=after, limit=limit, order=order, order_by=order_by),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            after=after,
            limit=limit,
            order=order,
            order_by=order_by,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
