# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/certificates/deactivate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.organization_certificate_deactivation_response import (
        OrganizationCertificateDeactivationResponse,
    )
    from ...models.toggle_certificates_request import ToggleCertificatesRequest
    from ...typed_dicts.certificates import ToggleCertificatesRequestDict

OPERATION: Operation[OrganizationCertificateDeactivationResponse, Any] = Operation(
    id="deactivate_organization_certificates",
    tag="certificates",
    method="POST",
    path="/organization/certificates/deactivate",
    bodies=("application/json",),
    decode=one("OrganizationCertificateDeactivationResponse"),
)


def build_request(
    *, body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any]
) -> Request[OrganizationCertificateDeactivationResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> OrganizationCertificateDeactivationResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationCertificateDeactivationResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationCertificateDeactivationResponse:
    """POST /organization/certificates/deactivate

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationCertificateDeactivationResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationCertificateDeactivationResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
