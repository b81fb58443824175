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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((certificate_id,))


def parse_response(data: Any) -> DeleteCertificateResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    certificate_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteCertificateResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        certificate_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
