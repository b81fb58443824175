# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /chat/completions.

List stored chat completions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_completion_list import ChatCompletionList
    from ...models.metadata import MetadataInput

OPERATION: Operation[ChatCompletionList, Any] = Operation(
    id="list_chat_completions",
    tag="chat",
    method="GET",
    path="/chat/completions",
    decode=one("ChatCompletionList"),
)


def build_request(
    *,
    model: str | Unset = UNSET,
    metadata: MetadataInput | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Request[ChatCompletionList, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        query={"model": model, "metadata": metadata, "after": after, "limit": limit, "order": order}
    )


def parse_response(data: Any) -> ChatCompletionList:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    model: str | Unset = UNSET,
    metadata: MetadataInput | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatCompletionList]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(model=model, metadata=metadata, after=after, limit=limit, order=order),
        timeout=timeout,
        headers=headers,
    )


def sync(
    *,
    client: SyncClient,
    model: str | Unset = UNSET,
    metadata: MetadataInput | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatCompletionList:
    """List stored chat completions.

    Args:
        model: Return only completions of this model.
        metadata: Return only completions with this metadata.
        after: Id of the last item on the previous page. The list continues after it.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`; default `asc`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/chat/list
    """
    return sync_detailed(
        model=model,
        metadata=metadata,
        after=after,
        limit=limit,
        order=order,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    model: str | Unset = UNSET,
    metadata: MetadataInput | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ChatCompletionList]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(model=model, metadata=metadata, after=after, limit=limit, order=order),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str | Unset = UNSET,
    metadata: MetadataInput | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ChatCompletionList:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            model=model,
            metadata=metadata,
            after=after,
            limit=limit,
            order=order,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
