# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /projects/{project_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.role_deleted_resource import RoleDeletedResource

OPERATION: Operation[RoleDeletedResource, Any] = Operation(
    id="delete_project_role",
    tag="roles",
    method="DELETE",
    path="/projects/{project_id}/roles/{role_id}",
    path_names=("project_id", "role_id"),
    decode=one("RoleDeletedResource"),
)


def build_request(project_id: str, role_id: str) -> Request[RoleDeletedResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            project_id,
            role_id,
        )
    )


def parse_response(data: Any) -> RoleDeletedResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    role_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RoleDeletedResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, role_id), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    role_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RoleDeletedResource:
    """DELETE /projects/{project_id}/roles/{role_id}

    Args:
        project_id: A string.
        role_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(project_id, role_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    project_id: str,
    role_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RoleDeletedResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, role_id), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    role_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RoleDeletedResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, role_id, client=client, timeout=timeout, headers=headers)
    ).parsed
