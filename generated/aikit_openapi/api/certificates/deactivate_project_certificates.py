# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/projects/{project_id}/certificates/deactivate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.organization_project_certificate_deactivation_response import (
        OrganizationProjectCertificateDeactivationResponse,
    )
    from ...models.toggle_certificates_request import ToggleCertificatesRequest
    from ...typed_dicts.certificates import ToggleCertificatesRequestDict

OPERATION: Operation[OrganizationProjectCertificateDeactivationResponse, Any] = Operation(
    id="deactivate_project_certificates",
    tag="certificates",
    method="POST",
    path="/organization/projects/{project_id}/certificates/deactivate",
    path_names=("project_id",),
    bodies=("application/json",),
    decode=one("OrganizationProjectCertificateDeactivationResponse"),
)


def build_request(
    project_id: str, *, body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any]
) -> Request[OrganizationProjectCertificateDeactivationResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((project_id,), body=body)


def parse_response(data: Any) -> OrganizationProjectCertificateDeactivationResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    *,
    client: SyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationProjectCertificateDeactivationResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


def sync(
    project_id: str,
    *,
    client: SyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationProjectCertificateDeactivationResponse:
    """POST /organization/projects/{project_id}/certificates/deactivate

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
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationProjectCertificateDeactivationResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(project_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    project_id: str,
    *,
    client: AsyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationProjectCertificateDeactivationResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(project_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
