# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/groups/{group_id}/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_group_user_body import CreateGroupUserBody
    from ...models.group_user_assignment import GroupUserAssignment
    from ...typed_dicts.group_users import CreateGroupUserBodyDict

OPERATION: Operation[GroupUserAssignment, Any] = Operation(
    id="add_group_user",
    tag="group_users",
    method="POST",
    path="/organization/groups/{group_id}/users",
    path_names=("group_id",),
    bodies=("application/json",),
    decode=one("GroupUserAssignment"),
)


def build_request(
    group_id: str, *, body: CreateGroupUserBody | CreateGroupUserBodyDict | Mapping[str, Any]
) -> Request[GroupUserAssignment, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((group_id,), body=body)


def parse_response(data: Any) -> GroupUserAssignment:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    group_id: str,
    *,
    client: SyncClient,
    body: CreateGroupUserBody | CreateGroupUserBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[GroupUserAssignment]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(group_id, body=body), timeout=timeout, headers=headers)


def sync(
    group_id: str,
    *,
    client: SyncClient,
    body: CreateGroupUserBody | CreateGroupUserBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> GroupUserAssignment:
    """POST /organization/groups/{group_id}/users

    Args:
        group_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(group_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AsyncClient,
    body: CreateGroupUserBody | CreateGroupUserBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[GroupUserAssignment]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(group_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    group_id: str,
    *,
    client: AsyncClient,
    body: CreateGroupUserBody | CreateGroupUserBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> GroupUserAssignment:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(group_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
