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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(query={"after": after, "limit": limit, "order": order, "order_by": order_by})


def parse_response(data: Any) -> EvalList:
    """Convert decoded JSON to the typed response."""
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
    """Like `sync`, but return the response with its status and headers."""
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
        after: Id of the last item on the previous page. The list continues after it.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`; default `asc`.
        order_by: `created_at` or `updated_at`; default `created_at`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
