# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/projects/{project_id}/spend_limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_spend_limit_resource import ProjectSpendLimitResource
    from ...models.update_project_spend_limit_body import UpdateProjectSpendLimitBody
    from ...typed_dicts.spend_limit import UpdateProjectSpendLimitBodyDict

OPERATION: Operation[ProjectSpendLimitResource, Any] = Operation(
    id="update_project_spend_limit",
    tag="spend_limit",
    method="POST",
    path="/organization/projects/{project_id}/spend_limit",
    path_names=("project_id",),
    bodies=("application/json",),
    decode=one("ProjectSpendLimitResource"),
)


def build_request(
    project_id: str,
    *,
    body: UpdateProjectSpendLimitBody | UpdateProjectSpendLimitBodyDict | Mapping[str, Any],
) -> Request[ProjectSpendLimitResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((project_id,), body=body)


def parse_response(data: Any) -> ProjectSpendLimitResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    *,
    client: SyncClient,
    body: UpdateProjectSpendLimitBody | UpdateProjectSpendLimitBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectSpendLimitResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    *,
    client: SyncClient,
    body: UpdateProjectSpendLimitBody | UpdateProjectSpendLimitBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectSpendLimitResource:
    """POST /organization/projects/{project_id}/spend_limit

    Args:
        project_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(project_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncClient,
    body: UpdateProjectSpendLimitBody | UpdateProjectSpendLimitBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectSpendLimitResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    *,
    client: AsyncClient,
    body: UpdateProjectSpendLimitBody | UpdateProjectSpendLimitBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectSpendLimitResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
