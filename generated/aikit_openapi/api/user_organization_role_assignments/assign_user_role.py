# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/users/{user_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.public_assign_organization_group_role_body import PublicAssignOrganizationGroupRoleBody
    from ...models.user_role_assignment import UserRoleAssignment
    from ...typed_dicts.shared import PublicAssignOrganizationGroupRoleBodyDict

OPERATION: Operation[UserRoleAssignment, Any] = Operation(
    id="assign_user_role",
    tag="user_organization_role_assignments",
    method="POST",
    path="/organization/users/{user_id}/roles",
    path_names=("user_id",),
    bodies=("application/json",),
    decode=one("UserRoleAssignment"),
)


def build_request(
    user_id: str,
    *,
    body: PublicAssignOrganizationGroupRoleBody
    | PublicAssignOrganizationGroupRoleBodyDict
    | Mapping[str, Any],
) -> Request[UserRoleAssignment, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((user_id,), body=body)


def parse_response(data: Any) -> UserRoleAssignment:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    user_id: str,
    *,
    client: SyncClient,
    body: PublicAssignOrganizationGroupRoleBody
    | PublicAssignOrganizationGroupRoleBodyDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UserRoleAssignment]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(user_id, body=body), timeout=timeout, headers=headers)


def sync(
    user_id: str,
    *,
    client: SyncClient,
    body: PublicAssignOrganizationGroupRoleBody
    | PublicAssignOrganizationGroupRoleBodyDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UserRoleAssignment:
    """POST /organization/users/{user_id}/roles

    Args:
        user_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(user_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncClient,
    body: PublicAssignOrganizationGroupRoleBody
    | PublicAssignOrganizationGroupRoleBodyDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UserRoleAssignment]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(user_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    body: PublicAssignOrganizationGroupRoleBody
    | PublicAssignOrganizationGroupRoleBodyDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UserRoleAssignment:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(user_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
