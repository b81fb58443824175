# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.user import User
    from ...models.user_role_update_request import UserRoleUpdateRequest
    from ...typed_dicts.users import UserRoleUpdateRequestDict

OPERATION: Operation[User, Any] = Operation(
    id="modify_user",
    tag="users",
    method="POST",
    path="/organization/users/{user_id}",
    path_names=("user_id",),
    bodies=("application/json",),
    decode=one("User"),
)


def build_request(
    user_id: str, *, body: UserRoleUpdateRequest | UserRoleUpdateRequestDict | Mapping[str, Any]
) -> Request[User, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((user_id,), body=body)


def parse_response(data: Any) -> User:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    user_id: str,
    *,
    client: SyncClient,
    body: UserRoleUpdateRequest | UserRoleUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[User]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(user_id, body=body), timeout=timeout, headers=headers)


def sync(
    user_id: str,
    *,
    client: SyncClient,
    body: UserRoleUpdateRequest | UserRoleUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> User:
    """POST /organization/users/{user_id}

    Args:
        user_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(user_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncClient,
    body: UserRoleUpdateRequest | UserRoleUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[User]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(user_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    body: UserRoleUpdateRequest | UserRoleUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> User:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(user_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
