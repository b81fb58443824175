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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(query={"limit": limit, "after": after, "emails": emails})


def parse_response(data: Any) -> UserListResponse:
    """Convert decoded JSON to the typed response."""
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
    """Like `sync`, but return the response with its status and headers."""
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
        limit: Maximum number of items to return; default 20.
        after: Id of the last item on the previous page. The list continues after it.
        emails: A list of strings.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
