# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/data_retention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.organization_data_retention import OrganizationDataRetention
    from ...models.update_organization_data_retention_body import UpdateOrganizationDataRetentionBody
    from ...typed_dicts.data_retention import UpdateOrganizationDataRetentionBodyDict

OPERATION: Operation[OrganizationDataRetention, Any] = Operation(
    id="update_organization_data_retention",
    tag="data_retention",
    method="POST",
    path="/organization/data_retention",
    bodies=("application/json",),
    decode=one("OrganizationDataRetention"),
)


def build_request(
    *, body: UpdateOrganizationDataRetentionBody | UpdateOrganizationDataRetentionBodyDict | Mapping[str, Any]
) -> Request[OrganizationDataRetention, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> OrganizationDataRetention:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: UpdateOrganizationDataRetentionBody | UpdateOrganizationDataRetentionBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationDataRetention]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: UpdateOrganizationDataRetentionBody | UpdateOrganizationDataRetentionBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationDataRetention:
    """POST /organization/data_retention

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
    body: UpdateOrganizationDataRetentionBody | UpdateOrganizationDataRetentionBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationDataRetention]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: UpdateOrganizationDataRetentionBody | UpdateOrganizationDataRetentionBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationDataRetention:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
