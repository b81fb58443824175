# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/projects/{project_id}/model_permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_model_permissions import ProjectModelPermissions
    from ...models.project_model_permissions_update_request import ProjectModelPermissionsUpdateRequest
    from ...typed_dicts.projects import ProjectModelPermissionsUpdateRequestDict

OPERATION: Operation[ProjectModelPermissions, Any] = Operation(
    id="update_project_model_permissions",
    tag="projects",
    method="POST",
    path="/organization/projects/{project_id}/model_permissions",
    path_names=("project_id",),
    bodies=("application/json",),
    decode=one("ProjectModelPermissions"),
)


def build_request(
    project_id: str,
    *,
    body: ProjectModelPermissionsUpdateRequest | ProjectModelPermissionsUpdateRequestDict | Mapping[str, Any],
) -> Request[ProjectModelPermissions, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((project_id,), body=body)


def parse_response(data: Any) -> ProjectModelPermissions:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    *,
    client: SyncClient,
    body: ProjectModelPermissionsUpdateRequest | ProjectModelPermissionsUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectModelPermissions]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    *,
    client: SyncClient,
    body: ProjectModelPermissionsUpdateRequest | ProjectModelPermissionsUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectModelPermissions:
    """POST /organization/projects/{project_id}/model_permissions

    Args:
        project_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(project_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncClient,
    body: ProjectModelPermissionsUpdateRequest | ProjectModelPermissionsUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectModelPermissions]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    *,
    client: AsyncClient,
    body: ProjectModelPermissionsUpdateRequest | ProjectModelPermissionsUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectModelPermissions:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
