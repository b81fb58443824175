# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /organization/spend_limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.organization_spend_limit_deleted_resource import OrganizationSpendLimitDeletedResource

OPERATION: Operation[OrganizationSpendLimitDeletedResource, Any] = Operation(
    id="delete_organization_spend_limit",
    tag="spend_limit",
    method="DELETE",
    path="/organization/spend_limit",
    decode=one("OrganizationSpendLimitDeletedResource"),
)


def build_request() -> Request[OrganizationSpendLimitDeletedResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request()


def parse_response(data: Any) -> OrganizationSpendLimitDeletedResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *, client: SyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> Response[OrganizationSpendLimitDeletedResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(), timeout=timeout, headers=headers)


def sync(
    *, client: SyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> OrganizationSpendLimitDeletedResource:
    """DELETE /organization/spend_limit

    Args:
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *, client: AsyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> Response[OrganizationSpendLimitDeletedResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(), timeout=timeout, headers=headers)


async def asyncio(
    *, client: AsyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> OrganizationSpendLimitDeletedResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(client=client, timeout=timeout, headers=headers)).parsed
