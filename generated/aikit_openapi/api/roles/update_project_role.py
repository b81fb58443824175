# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /projects/{project_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.public_update_organization_role_body import PublicUpdateOrganizationRoleBody
    from ...models.role import Role
    from ...typed_dicts.roles import PublicUpdateOrganizationRoleBodyDict

OPERATION: Operation[Role, Any] = Operation(
    id="update_project_role",
    tag="roles",
    method="POST",
    path="/projects/{project_id}/roles/{role_id}",
    path_names=("project_id", "role_id"),
    bodies=("application/json",),
    decode=one("Role"),
)


def build_request(
    project_id: str,
    role_id: str,
    *,
    body: PublicUpdateOrganizationRoleBody | PublicUpdateOrganizationRoleBodyDict | Mapping[str, Any],
) -> Request[Role, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            project_id,
            role_id,
        ),
        body=body,
    )


def parse_response(data: Any) -> Role:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    role_id: str,
    *,
    client: SyncClient,
    body: PublicUpdateOrganizationRoleBody | PublicUpdateOrganizationRoleBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Role]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(project_id, role_id, body=body), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    role_id: str,
    *,
    client: SyncClient,
    body: PublicUpdateOrganizationRoleBody | PublicUpdateOrganizationRoleBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Role:
    """POST /projects/{project_id}/roles/{role_id}

    Args:
        project_id: Text.
        role_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id, role_id, body=body, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    project_id: str,
    role_id: str,
    *,
    client: AsyncClient,
    body: PublicUpdateOrganizationRoleBody | PublicUpdateOrganizationRoleBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Role]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(project_id, role_id, body=body), timeout=timeout, headers=headers
    )


async def asyncio(
    project_id: str,
    role_id: str,
    *,
    client: AsyncClient,
    body: PublicUpdateOrganizationRoleBody | PublicUpdateOrganizationRoleBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Role:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            project_id, role_id, body=body, client=client, timeout=timeout, headers=headers
        )
    ).parsed
