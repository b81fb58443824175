# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/groups/{group_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.assigned_role_details import AssignedRoleDetails

OPERATION: Operation[AssignedRoleDetails, Any] = Operation(
    id="retrieve_group_role",
    tag="group_organization_role_assignments",
    method="GET",
    path="/organization/groups/{group_id}/roles/{role_id}",
    path_names=("group_id", "role_id"),
    decode=one("AssignedRoleDetails"),
)


def build_request(group_id: str, role_id: str) -> Request[AssignedRoleDetails, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            group_id,
            role_id,
        )
    )


def parse_response(data: Any) -> AssignedRoleDetails:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    group_id: str,
    role_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AssignedRoleDetails]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(group_id, role_id), timeout=timeout, headers=headers)


def sync(
    group_id: str,
    role_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AssignedRoleDetails:
    """GET /organization/groups/{group_id}/roles/{role_id}

    Args:
        group_id: A string.
        role_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(group_id, role_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    group_id: str,
    role_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AssignedRoleDetails]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(group_id, role_id), timeout=timeout, headers=headers)


async def asyncio(
    group_id: str,
    role_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AssignedRoleDetails:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(group_id, role_id, client=client, timeout=timeout, headers=headers)).parsed
