# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/projects/{project_id}/groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.invite_project_group_body import InviteProjectGroupBody
    from ...models.project_group import ProjectGroup
    from ...typed_dicts.project_groups import InviteProjectGroupBodyDict

OPERATION: Operation[ProjectGroup, Any] = Operation(
    id="add_project_group",
    tag="project_groups",
    method="POST",
    path="/organization/projects/{project_id}/groups",
    path_names=("project_id",),
    bodies=("application/json",),
    decode=one("ProjectGroup"),
)


def build_request(
    project_id: str, *, body: InviteProjectGroupBody | InviteProjectGroupBodyDict | Mapping[str, Any]
) -> Request[ProjectGroup, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((project_id,), body=body)


def parse_response(data: Any) -> ProjectGroup:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    *,
    client: SyncClient,
    body: InviteProjectGroupBody | InviteProjectGroupBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectGroup]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    *,
    client: SyncClient,
    body: InviteProjectGroupBody | InviteProjectGroupBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectGroup:
    """POST /organization/projects/{project_id}/groups

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
    body: InviteProjectGroupBody | InviteProjectGroupBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectGroup]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    *,
    client: AsyncClient,
    body: InviteProjectGroupBody | InviteProjectGroupBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectGroup:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
