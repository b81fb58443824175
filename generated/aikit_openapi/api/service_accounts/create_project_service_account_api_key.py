# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_project_service_account_api_key_body import CreateProjectServiceAccountApiKeyBody
    from ...models.service_account_api_key_body import ServiceAccountApiKeyBody
    from ...typed_dicts.service_accounts import CreateProjectServiceAccountApiKeyBodyDict

OPERATION: Operation[ServiceAccountApiKeyBody, Any] = Operation(
    id="create_project_service_account_api_key",
    tag="service_accounts",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    path_names=("project_id", "service_account_id"),
    bodies=("application/json",),
    decode=one("ServiceAccountApiKeyBody"),
)


def build_request(
    project_id: str,
    service_account_id: str,
    *,
    body: CreateProjectServiceAccountApiKeyBody
    | CreateProjectServiceAccountApiKeyBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
) -> Request[ServiceAccountApiKeyBody, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            project_id,
            service_account_id,
        ),
        body=body,
    )


def parse_response(data: Any) -> ServiceAccountApiKeyBody:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: SyncClient,
    body: CreateProjectServiceAccountApiKeyBody
    | CreateProjectServiceAccountApiKeyBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ServiceAccountApiKeyBody]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(project_id, service_account_id, body=body), timeout=timeout, headers=headers
    )


def sync(
    project_id: str,
    service_account_id: str,
    *,
    client: SyncClient,
    body: CreateProjectServiceAccountApiKeyBody
    | CreateProjectServiceAccountApiKeyBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ServiceAccountApiKeyBody:
    """POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys

    Args:
        project_id: A string.
        service_account_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id, service_account_id, body=body, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: AsyncClient,
    body: CreateProjectServiceAccountApiKeyBody
    | CreateProjectServiceAccountApiKeyBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ServiceAccountApiKeyBody]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(project_id, service_account_id, body=body), timeout=timeout, headers=headers
    )


async def asyncio(
    project_id: str,
    service_account_id: str,
    *,
    client: AsyncClient,
    body: CreateProjectServiceAccountApiKeyBody
    | CreateProjectServiceAccountApiKeyBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ServiceAccountApiKeyBody:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            project_id, service_account_id, body=body, client=client, timeout=timeout, headers=headers
        )
    ).parsed
