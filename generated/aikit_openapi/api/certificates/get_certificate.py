# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/certificates/{certificate_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.certificate import Certificate

OPERATION: Operation[Certificate, Any] = Operation(
    id="get_certificate",
    tag="certificates",
    method="GET",
    path="/organization/certificates/{certificate_id}",
    path_names=("certificate_id",),
    decode=one("Certificate"),
)


def build_request(
    certificate_id: str, *, include: Sequence[Literal["content"]] | Unset = UNSET
) -> Request[Certificate, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((certificate_id,), query={"include": include})


def parse_response(data: Any) -> Certificate:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    certificate_id: str,
    *,
    client: SyncClient,
    include: Sequence[Literal["content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Certificate]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(certificate_id, include=include), timeout=timeout, headers=headers)


def sync(
    certificate_id: str,
    *,
    client: SyncClient,
    include: Sequence[Literal["content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Certificate:
    """GET /organization/certificates/{certificate_id}

    Args:
        certificate_id: A string.
        include: A list of `content`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        certificate_id, include=include, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    certificate_id: str,
    *,
    client: AsyncClient,
    include: Sequence[Literal["content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Certificate]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(certificate_id, include=include), timeout=timeout, headers=headers
    )


async def asyncio(
    certificate_id: str,
    *,
    client: AsyncClient,
    include: Sequence[Literal["content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Certificate:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            certificate_id, include=include, client=client, timeout=timeout, headers=headers
        )
    ).parsed
