# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.public_create_organization_role_body import PublicCreateOrganizationRoleBody
    from ...models.role import Role
    from ...typed_dicts.roles import PublicCreateOrganizationRoleBodyDict

OPERATION: Operation[Role, Any] = Operation(
    id="create_role",
    tag="roles",
    method="POST",
    path="/organization/roles",
    bodies=("application/json",),
    decode=one("Role"),
)


def build_request(
    *, body: PublicCreateOrganizationRoleBody | PublicCreateOrganizationRoleBodyDict | Mapping[str, Any]
) -> Request[Role, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> Role:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: PublicCreateOrganizationRoleBody | PublicCreateOrganizationRoleBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Role]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: PublicCreateOrganizationRoleBody | PublicCreateOrganizationRoleBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Role:
    """POST /organization/roles

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
    body: PublicCreateOrganizationRoleBody | PublicCreateOrganizationRoleBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Role]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: PublicCreateOrganizationRoleBody | PublicCreateOrganizationRoleBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Role:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
