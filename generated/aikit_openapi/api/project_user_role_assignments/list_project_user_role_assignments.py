# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /projects/{project_id}/users/{user_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.role_list_resource import RoleListResource

OPERATION: Operation[RoleListResource, Any] = Operation(
    id="list_project_user_role_assignments",
    tag="project_user_role_assignments",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles",
    path_names=("project_id", "user_id"),
    decode=one("RoleListResource"),
)


def build_request(
    project_id: str,
    user_id: str,
    *,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Request[RoleListResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            project_id,
            user_id,
        ),
        query={"limit": limit, "after": after, "order": order},
    )


def parse_response(data: Any) -> RoleListResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    user_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RoleListResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(project_id, user_id, limit=limit, after=after, order=order),
        timeout=timeout,
        headers=headers,
    )


def sync(
    project_id: str,
    user_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RoleListResource:
    """GET /projects/{project_id}/users/{user_id}/roles

    Args:
        project_id: Text.
        user_id: Text.
        limit: How many to return at most. Integer, 0 to 1000.
        after: Start the page behind this one; give the last id of the page before. Text.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id,
        user_id,
        limit=limit,
        after=after,
        order=order,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    user_id: str,
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
        build_request(project_id, user_id, limit=limit, after=after, order=order),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    project_id: str,
    user_id: str,
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
            project_id,
            user_id,
            limit=limit,
            after=after,
            order=order,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
