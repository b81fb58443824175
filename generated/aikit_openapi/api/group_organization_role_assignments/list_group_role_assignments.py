# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/groups/{group_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.role_list_resource import RoleListResource

OPERATION: Operation[RoleListResource, Any] = Operation(
    id="list_group_role_assignments",
    tag="group_organization_role_assignments",
    method="GET",
    path="/organization/groups/{group_id}/roles",
    path_names=("group_id",),
    decode=one("RoleListResource"),
)


def build_request(
    group_id: str,
    *,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Request[RoleListResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((group_id,), query={"limit": limit, "after": after, "order": order})


def parse_response(data: Any) -> RoleListResource:
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
) -> Response[RoleListResource]:
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
) -> RoleListResource:
    """GET /organization/groups/{group_id}/roles

    Args:
        group_id: A string.
        limit: Maximum number of items to return, 0 to 1000.
        after: Id of the last item on the previous page. The list continues after it.
        order: Sort order by creation time: `asc` or `desc`.
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
) -> Response[RoleListResource]:
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
) -> RoleListResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            group_id, limit=limit, after=after, order=order, client=client, timeout=timeout, headers=headers
        )
    ).parsed
