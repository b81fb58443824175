# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.user_list_response import UserListResponse

OPERATION: Operation[UserListResponse, Any] = Operation(
    id="list_users", tag="users", method="GET", path="/organization/users", decode=one("UserListResponse")
)


def build_request(
    *, limit: int | Unset = UNSET, after: str | Unset = UNSET, emails: Sequence[str] | Unset = UNSET
) -> Request[UserListResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(query={"limit": limit, "after": after, "emails": emails})


def parse_response(data: Any) -> UserListResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UserListResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(limit=limit, after=after, emails=emails), timeout=timeout, headers=headers
    )


def sync(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UserListResponse:
    """GET /organization/users

    Args:
        limit: How many to return at most. Integer, default `20`.
        after: Start the page behind this one; give the last id of the page before. Text.
        emails: List of text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        limit=limit, after=after, emails=emails, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[UserListResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(limit=limit, after=after, emails=emails), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> UserListResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            limit=limit, after=after, emails=emails, client=client, timeout=timeout, headers=headers
        )
    ).parsed
