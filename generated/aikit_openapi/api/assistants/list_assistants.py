# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_assistants_response import ListAssistantsResponse

OPERATION: Operation[ListAssistantsResponse, Any] = Operation(
    id="list_assistants",
    tag="assistants",
    method="GET",
    path="/assistants",
    decode=one("ListAssistantsResponse"),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Request[ListAssistantsResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(query={"limit": limit, "order": order, "after": after, "before": before})


def parse_response(data: Any) -> ListAssistantsResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListAssistantsResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(limit=limit, order=order, after=after, before=before), timeout=timeout, headers=headers
    )


def sync(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListAssistantsResponse:
    """GET /assistants

    Args:
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`; default `desc`.
        after: Id of the last item on the previous page. The list continues after it.
        before: Id of the first item on the next page. The list ends before it.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/assistants
    """
    return sync_detailed(
        limit=limit, order=order, after=after, before=before, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListAssistantsResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(limit=limit, order=order, after=after, before=before), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListAssistantsResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            limit=limit,
            order=order,
            after=after,
            before=before,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
