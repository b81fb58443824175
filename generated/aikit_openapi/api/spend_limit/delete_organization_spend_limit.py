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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request()


def parse_response(data: Any) -> OrganizationSpendLimitDeletedResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *, client: SyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> Response[OrganizationSpendLimitDeletedResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(), timeout=timeout, headers=headers)


def sync(
    *, client: SyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> OrganizationSpendLimitDeletedResource:
    """DELETE /organization/spend_limit

    Args:
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
