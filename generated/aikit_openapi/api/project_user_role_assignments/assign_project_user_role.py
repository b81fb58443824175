# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /projects/{project_id}/users/{user_id}/roles."""

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
    id="assign_project_user_role",
    tag="project_user_role_assignments",
    method="POST",
    path="/projects/{project_id}/users/{user_id}/roles",
    path_names=("project_id", "user_id"),
    bodies=("application/json",),
    decode=one("UserRoleAssignment"),
)


def build_request(
    project_id: str,
    user_id: str,
    *,
    body: PublicAssignOrganizationGroupRoleBody
    | PublicAssignOrganizationGroupRoleBodyDict
    | Mapping[str, Any],
) -> Request[UserRoleAssignment, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            project_id,
            user_id,
        ),
        body=body,
    )


def parse_response(data: Any) -> UserRoleAssignment:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    user_id: str,
    *,
    client: SyncClient,
    body: PublicAssignOrganizationGroupRoleBody
    | PublicAssignOrganizationGroupRoleBodyDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UserRoleAssignment]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, user_id, body=body), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    user_id: str,
    *,
    client: SyncClient,
    body: PublicAssignOrganizationGroupRoleBody
    | PublicAssignOrganizationGroupRoleBodyDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UserRoleAssignment:
    """POST /projects/{project_id}/users/{user_id}/roles

    Args:
        project_id: A string.
        user_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id, user_id, body=body, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    project_id: str,
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
    return await client.execute(
        build_request(project_id, user_id, body=body), timeout=timeout, headers=headers
    )


async def asyncio(
    project_id: str,
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
        await asyncio_detailed(
            project_id, user_id, body=body, client=client, timeout=timeout, headers=headers
        )
    ).parsed
