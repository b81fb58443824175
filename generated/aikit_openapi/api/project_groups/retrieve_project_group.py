# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/projects/{project_id}/groups/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_group import ProjectGroup

OPERATION: Operation[ProjectGroup, Any] = Operation(
    id="retrieve_project_group",
    tag="project_groups",
    method="GET",
    path="/organization/projects/{project_id}/groups/{group_id}",
    path_names=("project_id", "group_id"),
    decode=one("ProjectGroup"),
)


def build_request(
    project_id: str, group_id: str, *, group_type: Literal["group", "tenant_group"] | Unset = UNSET
) -> Request[ProjectGroup, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            project_id,
            group_id,
        ),
        query={"group_type": group_type},
    )


def parse_response(data: Any) -> ProjectGroup:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    group_id: str,
    *,
    client: SyncClient,
    group_type: Literal["group", "tenant_group"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectGroup]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(project_id, group_id, group_type=group_type), timeout=timeout, headers=headers
    )


def sync(
    project_id: str,
    group_id: str,
    *,
    client: SyncClient,
    group_type: Literal["group", "tenant_group"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectGroup:
    """GET /organization/projects/{project_id}/groups/{group_id}

    Args:
        project_id: Text.
        group_id: Text.
        group_type: One of `group`, `tenant_group`, default `'group'`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id, group_id, group_type=group_type, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    project_id: str,
    group_id: str,
    *,
    client: AsyncClient,
    group_type: Literal["group", "tenant_group"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectGroup]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(project_id, group_id, group_type=group_type), timeout=timeout, headers=headers
    )


async def asyncio(
    project_id: str,
    group_id: str,
    *,
    client: AsyncClient,
    group_type: Literal["group", "tenant_group"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectGroup:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            project_id, group_id, group_type=group_type, client=client, timeout=timeout, headers=headers
        )
    ).parsed
