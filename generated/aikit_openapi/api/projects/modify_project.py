# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/projects/{project_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project import Project
    from ...models.project_update_request import ProjectUpdateRequest
    from ...typed_dicts.projects import ProjectUpdateRequestDict

OPERATION: Operation[Project, Any] = Operation(
    id="modify_project",
    tag="projects",
    method="POST",
    path="/organization/projects/{project_id}",
    path_names=("project_id",),
    bodies=("application/json",),
    decode=one("Project"),
)


def build_request(
    project_id: str, *, body: ProjectUpdateRequest | ProjectUpdateRequestDict | Mapping[str, Any]
) -> Request[Project, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((project_id,), body=body)


def parse_response(data: Any) -> Project:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    *,
    client: SyncClient,
    body: ProjectUpdateRequest | ProjectUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Project]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    *,
    client: SyncClient,
    body: ProjectUpdateRequest | ProjectUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Project:
    """POST /organization/projects/{project_id}

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
    body: ProjectUpdateRequest | ProjectUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Project]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    *,
    client: AsyncClient,
    body: ProjectUpdateRequest | ProjectUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Project:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
