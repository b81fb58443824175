# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /organization/certificates/{certificate_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.delete_certificate_response import DeleteCertificateResponse

OPERATION: Operation[DeleteCertificateResponse, Any] = Operation(
    id="delete_certificate",
    tag="certificates",
    method="DELETE",
    path="/organization/certificates/{certificate_id}",
    path_names=("certificate_id",),
    decode=one("DeleteCertificateResponse"),
)


def build_request(certificate_id: str) -> Request[DeleteCertificateResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((certificate_id,))


def parse_response(data: Any) -> DeleteCertificateResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    certificate_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteCertificateResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(certificate_id), timeout=timeout, headers=headers)


def sync(
    certificate_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteCertificateResponse:
    """DELETE /organization/certificates/{certificate_id}

    Args:
        certificate_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(certificate_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    certificate_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteCertificateResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(certificate_id), timeout=timeout, headers=headers)


async def asyncio(
    certificate_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteCertificateResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(certificate_id, client=client, timeout=timeout, headers=headers)).parsed
