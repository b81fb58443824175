# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /chat/completions.

List the chat completions that were stored.
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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        query={"model": model, "metadata": metadata, "after": after, "limit": limit, "order": order}
    )


def parse_response(data: Any) -> ChatCompletionList:
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
    """List the chat completions that were stored.

    Args:
        model: Only completions of this model. Text.
        metadata: Only completions with these metadata. `Metadata` or null.
        after: Start the page behind this one; give the last id of the page before. Text.
        limit: How many to return at most. Integer, default `20`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'asc'`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
