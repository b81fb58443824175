# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/admin_api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.api_key_list import ApiKeyList

OPERATION: Operation[ApiKeyList, Any] = Operation(
    id="admin_api_keys_list",
    tag="admin_api_keys",
    method="GET",
    path="/organization/admin_api_keys",
    decode=one("ApiKeyList"),
)


def build_request(
    *,
    after: str | None | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[ApiKeyList, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(query={"after": after, "order": order, "limit": limit})


def parse_response(data: Any) -> ApiKeyList:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    after: str | None | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ApiKeyList]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(after=after, order=order, limit=limit), timeout=timeout, headers=headers
    )


def sync(
    *,
    client: SyncClient,
    after: str | None | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ApiKeyList:
    """GET /organization/admin_api_keys

    Args:
        after: Start the page behind this one; give the last id of the page before. Text or null.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'asc'`.
        limit: How many to return at most. Integer, default `20`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        after=after, order=order, limit=limit, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    after: str | None | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ApiKeyList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(after=after, order=order, limit=limit), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    after: str | None | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ApiKeyList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            after=after, order=order, limit=limit, client=client, timeout=timeout, headers=headers
        )
    ).parsed
