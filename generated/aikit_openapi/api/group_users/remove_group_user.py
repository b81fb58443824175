# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /organization/groups/{group_id}/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.group_user_deleted_resource import GroupUserDeletedResource

OPERATION: Operation[GroupUserDeletedResource, Any] = Operation(
    id="remove_group_user",
    tag="group_users",
    method="DELETE",
    path="/organization/groups/{group_id}/users/{user_id}",
    path_names=("group_id", "user_id"),
    decode=one("GroupUserDeletedResource"),
)


def build_request(group_id: str, user_id: str) -> Request[GroupUserDeletedResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            group_id,
            user_id,
        )
    )


def parse_response(data: Any) -> GroupUserDeletedResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    group_id: str,
    user_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[GroupUserDeletedResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(group_id, user_id), timeout=timeout, headers=headers)


def sync(
    group_id: str,
    user_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> GroupUserDeletedResource:
    """DELETE /organization/groups/{group_id}/users/{user_id}

    Args:
        group_id: A string.
        user_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(group_id, user_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    group_id: str,
    user_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[GroupUserDeletedResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(group_id, user_id), timeout=timeout, headers=headers)


async def asyncio(
    group_id: str,
    user_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> GroupUserDeletedResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(group_id, user_id, client=client, timeout=timeout, headers=headers)).parsed
