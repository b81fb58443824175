# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /organization/projects/{project_id}/groups/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_group_deleted_resource import ProjectGroupDeletedResource

OPERATION: Operation[ProjectGroupDeletedResource, Any] = Operation(
    id="remove_project_group",
    tag="project_groups",
    method="DELETE",
    path="/organization/projects/{project_id}/groups/{group_id}",
    path_names=("project_id", "group_id"),
    decode=one("ProjectGroupDeletedResource"),
)


def build_request(project_id: str, group_id: str) -> Request[ProjectGroupDeletedResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            project_id,
            group_id,
        )
    )


def parse_response(data: Any) -> ProjectGroupDeletedResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    group_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectGroupDeletedResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, group_id), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    group_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectGroupDeletedResource:
    """DELETE /organization/projects/{project_id}/groups/{group_id}

    Args:
        project_id: A string.
        group_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(project_id, group_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    project_id: str,
    group_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectGroupDeletedResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, group_id), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    group_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectGroupDeletedResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, group_id, client=client, timeout=timeout, headers=headers)
    ).parsed
