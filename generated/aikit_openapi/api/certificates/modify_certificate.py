# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/certificates/{certificate_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.certificate import Certificate
    from ...models.modify_certificate_request import ModifyCertificateRequest
    from ...typed_dicts.certificates import ModifyCertificateRequestDict

OPERATION: Operation[Certificate, Any] = Operation(
    id="modify_certificate",
    tag="certificates",
    method="POST",
    path="/organization/certificates/{certificate_id}",
    path_names=("certificate_id",),
    bodies=("application/json",),
    decode=one("Certificate"),
)


def build_request(
    certificate_id: str, *, body: ModifyCertificateRequest | ModifyCertificateRequestDict | Mapping[str, Any]
) -> Request[Certificate, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((certificate_id,), body=body)


def parse_response(data: Any) -> Certificate:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    certificate_id: str,
    *,
    client: SyncClient,
    body: ModifyCertificateRequest | ModifyCertificateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Certificate]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(certificate_id, body=body), timeout=timeout, headers=headers)


def sync(
    certificate_id: str,
    *,
    client: SyncClient,
    body: ModifyCertificateRequest | ModifyCertificateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Certificate:
    """POST /organization/certificates/{certificate_id}

    Args:
        certificate_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(certificate_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    certificate_id: str,
    *,
    client: AsyncClient,
    body: ModifyCertificateRequest | ModifyCertificateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Certificate]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(certificate_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    certificate_id: str,
    *,
    client: AsyncClient,
    body: ModifyCertificateRequest | ModifyCertificateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Certificate:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(certificate_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
