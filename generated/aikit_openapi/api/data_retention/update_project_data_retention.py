# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/projects/{project_id}/data_retention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_data_retention import ProjectDataRetention
    from ...models.update_project_data_retention_body import UpdateProjectDataRetentionBody
    from ...typed_dicts.data_retention import UpdateProjectDataRetentionBodyDict

OPERATION: Operation[ProjectDataRetention, Any] = Operation(
    id="update_project_data_retention",
    tag="data_retention",
    method="POST",
    path="/organization/projects/{project_id}/data_retention",
    path_names=("project_id",),
    bodies=("application/json",),
    decode=one("ProjectDataRetention"),
)


def build_request(
    project_id: str,
    *,
    body: UpdateProjectDataRetentionBody | UpdateProjectDataRetentionBodyDict | Mapping[str, Any],
) -> Request[ProjectDataRetention, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((project_id,), body=body)


def parse_response(data: Any) -> ProjectDataRetention:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    *,
    client: SyncClient,
    body: UpdateProjectDataRetentionBody | UpdateProjectDataRetentionBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectDataRetention]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    *,
    client: SyncClient,
    body: UpdateProjectDataRetentionBody | UpdateProjectDataRetentionBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectDataRetention:
    """POST /organization/projects/{project_id}/data_retention

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
    body: UpdateProjectDataRetentionBody | UpdateProjectDataRetentionBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectDataRetention]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    *,
    client: AsyncClient,
    body: UpdateProjectDataRetentionBody | UpdateProjectDataRetentionBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectDataRetention:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
