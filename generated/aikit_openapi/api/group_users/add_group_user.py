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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((group_id,), body=body)


def parse_response(data: Any) -> GroupUserAssignment:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    group_id: str,
    *,
    client: SyncClient,
    body: CreateGroupUserBody | CreateGroupUserBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[GroupUserAssignment]:
    """Like `sync`, but return the response with its status and headers."""
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
        group_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
