# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/projects/{project_id}/service_accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_service_account_list_response import ProjectServiceAccountListResponse

OPERATION: Operation[ProjectServiceAccountListResponse, Any] = Operation(
    id="list_project_service_accounts",
    tag="projects",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts",
    path_names=("project_id",),
    decode=one("ProjectServiceAccountListResponse"),
)


def build_request(
    project_id: str, *, limit: int | Unset = UNSET, after: str | Unset = UNSET
) -> Request[ProjectServiceAccountListResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((project_id,), query={"limit": limit, "after": after})


def parse_response(data: Any) -> ProjectServiceAccountListResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectServiceAccountListResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(project_id, limit=limit, after=after), timeout=timeout, headers=headers
    )


def sync(
    project_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectServiceAccountListResponse:
    """GET /organization/projects/{project_id}/service_accounts

    Args:
        project_id: Text.
        limit: How many to return at most. Integer, default `20`.
        after: Start the page behind this one; give the last id of the page before. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id, limit=limit, after=after, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectServiceAccountListResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(project_id, limit=limit, after=after), timeout=timeout, headers=headers
    )


async def asyncio(
    project_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectServiceAccountListResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            project_id, limit=limit, after=after, client=client, timeout=timeout, headers=headers
        )
    ).parsed
