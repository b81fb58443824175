# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.group_list_resource import GroupListResource

OPERATION: Operation[GroupListResource, Any] = Operation(
    id="list_groups", tag="groups", method="GET", path="/organization/groups", decode=one("GroupListResource")
)


def build_request(
    *, limit: int | Unset = UNSET, after: str | Unset = UNSET, order: Literal["asc", "desc"] | Unset = UNSET
) -> Request[GroupListResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(query={"limit": limit, "after": after, "order": order})


def parse_response(data: Any) -> GroupListResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[GroupListResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(limit=limit, after=after, order=order), timeout=timeout, headers=headers
    )


def sync(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> GroupListResource:
    """GET /organization/groups

    Args:
        limit: How many to return at most. Integer, 0 to 1000, default `100`.
        after: Start the page behind this one; give the last id of the page before. Text.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'asc'`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        limit=limit, after=after, order=order, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[GroupListResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(limit=limit, after=after, order=order), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> GroupListResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            limit=limit, after=after, order=order, client=client, timeout=timeout, headers=headers
        )
    ).parsed
