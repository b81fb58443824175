# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/certificates/activate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.organization_certificate_activation_response import (
        OrganizationCertificateActivationResponse,
    )
    from ...models.toggle_certificates_request import ToggleCertificatesRequest
    from ...typed_dicts.certificates import ToggleCertificatesRequestDict

OPERATION: Operation[OrganizationCertificateActivationResponse, Any] = Operation(
    id="activate_organization_certificates",
    tag="certificates",
    method="POST",
    path="/organization/certificates/activate",
    bodies=("application/json",),
    decode=one("OrganizationCertificateActivationResponse"),
)


def build_request(
    *, body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any]
) -> Request[OrganizationCertificateActivationResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> OrganizationCertificateActivationResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationCertificateActivationResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationCertificateActivationResponse:
    """POST /organization/certificates/activate

    Args:
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationCertificateActivationResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: ToggleCertificatesRequest | ToggleCertificatesRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationCertificateActivationResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
