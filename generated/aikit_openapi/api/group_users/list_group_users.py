# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/groups/{group_id}/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.user_list_resource import UserListResource

OPERATION: Operation[UserListResource, Any] = Operation(
    id="list_group_users",
    tag="group_users",
    method="GET",
    path="/organization/groups/{group_id}/users",
    path_names=("group_id",),
    decode=one("UserListResource"),
)


def build_request(
    group_id: str,
    *,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Request[UserListResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((group_id,), query={"limit": limit, "after": after, "order": order})


def parse_response(data: Any) -> UserListResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    group_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UserListResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(group_id, limit=limit, after=after, order=order), timeout=timeout, headers=headers
    )


def sync(
    group_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UserListResource:
    """GET /organization/groups/{group_id}/users

    Args:
        group_id: A string.
        limit: Maximum number of items to return, 0 to 1000; default 100.
        after: Id of the last item on the previous page. The list continues after it.
        order: Sort order by creation time: `asc` or `desc`; default `desc`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        group_id, limit=limit, after=after, order=order, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UserListResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(group_id, limit=limit, after=after, order=order), timeout=timeout, headers=headers
    )


async def asyncio(
    group_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UserListResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            group_id, limit=limit, after=after, order=order, client=client, timeout=timeout, headers=headers
        )
    ).parsed
