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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(query={"after": after, "order": order, "limit": limit})


def parse_response(data: Any) -> ApiKeyList:
    """Convert decoded JSON to the typed response."""
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
    """Like `sync`, but return the response with its status and headers."""
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
        after: Id of the last item on the previous page. The list continues after it.
        order: Sort order by creation time: `asc` or `desc`; default `asc`.
        limit: Maximum number of items to return; default 20.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
