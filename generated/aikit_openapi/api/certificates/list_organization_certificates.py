# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_certificates_response import ListCertificatesResponse

OPERATION: Operation[ListCertificatesResponse, Any] = Operation(
    id="list_organization_certificates",
    tag="certificates",
    method="GET",
    path="/organization/certificates",
    decode=one("ListCertificatesResponse"),
)


def build_request(
    *, limit: int | Unset = UNSET, after: str | Unset = UNSET, order: Literal["asc", "desc"] | Unset = UNSET
) -> Request[ListCertificatesResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(query={"limit": limit, "after": after, "order": order})


def parse_response(data: Any) -> ListCertificatesResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListCertificatesResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(limit=limit, after=after, order=order), timeout=timeout, headers=headers
    )


def sync(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListCertificatesResponse:
    """GET /organization/certificates

    Args:
        limit: Maximum number of items to return; default 20.
        after: Id of the last item on the previous page. The list continues after it.
        order: Sort order by creation time: `asc` or `desc`; default `desc`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        limit=limit, after=after, order=order, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListCertificatesResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(limit=limit, after=after, order=order), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListCertificatesResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            limit=limit, after=after, order=order, client=client, timeout=timeout, headers=headers
        )
    ).parsed
