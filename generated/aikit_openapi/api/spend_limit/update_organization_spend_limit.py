# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/spend_limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.organization_spend_limit_resource import OrganizationSpendLimitResource
    from ...models.update_organization_spend_limit_body import UpdateOrganizationSpendLimitBody
    from ...typed_dicts.spend_limit import UpdateOrganizationSpendLimitBodyDict

OPERATION: Operation[OrganizationSpendLimitResource, Any] = Operation(
    id="update_organization_spend_limit",
    tag="spend_limit",
    method="POST",
    path="/organization/spend_limit",
    bodies=("application/json",),
    decode=one("OrganizationSpendLimitResource"),
)


def build_request(
    *, body: UpdateOrganizationSpendLimitBody | UpdateOrganizationSpendLimitBodyDict | Mapping[str, Any]
) -> Request[OrganizationSpendLimitResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> OrganizationSpendLimitResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: UpdateOrganizationSpendLimitBody | UpdateOrganizationSpendLimitBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationSpendLimitResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: UpdateOrganizationSpendLimitBody | UpdateOrganizationSpendLimitBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationSpendLimitResource:
    """POST /organization/spend_limit

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
    body: UpdateOrganizationSpendLimitBody | UpdateOrganizationSpendLimitBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationSpendLimitResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: UpdateOrganizationSpendLimitBody | UpdateOrganizationSpendLimitBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationSpendLimitResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
