# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/projects/{project_id}/service_accounts/{service_account_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_service_account import ProjectServiceAccount

OPERATION: Operation[ProjectServiceAccount, Any] = Operation(
    id="retrieve_project_service_account",
    tag="projects",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_names=("project_id", "service_account_id"),
    decode=one("ProjectServiceAccount"),
)


def build_request(project_id: str, service_account_id: str) -> Request[ProjectServiceAccount, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            project_id,
            service_account_id,
        )
    )


def parse_response(data: Any) -> ProjectServiceAccount:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectServiceAccount]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, service_account_id), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    service_account_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectServiceAccount:
    """GET /organization/projects/{project_id}/service_accounts/{service_account_id}

    Args:
        project_id: A string.
        service_account_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id, service_account_id, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectServiceAccount]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(project_id, service_account_id), timeout=timeout, headers=headers
    )


async def asyncio(
    project_id: str,
    service_account_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectServiceAccount:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            project_id, service_account_id, client=client, timeout=timeout, headers=headers
        )
    ).parsed
