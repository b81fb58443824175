# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /projects/{project_id}/users/{user_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.assigned_role_details import AssignedRoleDetails

OPERATION: Operation[AssignedRoleDetails, Any] = Operation(
    id="retrieve_project_user_role",
    tag="project_user_role_assignments",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    path_names=("project_id", "user_id", "role_id"),
    decode=one("AssignedRoleDetails"),
)


def build_request(project_id: str, user_id: str, role_id: str) -> Request[AssignedRoleDetails, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            project_id,
            user_id,
            role_id,
        )
    )


def parse_response(data: Any) -> AssignedRoleDetails:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    user_id: str,
    role_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AssignedRoleDetails]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(project_id, user_id, role_id), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    user_id: str,
    role_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AssignedRoleDetails:
    """GET /projects/{project_id}/users/{user_id}/roles/{role_id}

    Args:
        project_id: Text.
        user_id: Text.
        role_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(project_id, user_id, role_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    project_id: str,
    user_id: str,
    role_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AssignedRoleDetails]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, user_id, role_id), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    user_id: str,
    role_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AssignedRoleDetails:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, user_id, role_id, client=client, timeout=timeout, headers=headers)
    ).parsed
