# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /embeddings.

Create embeddings: vectors that are close together for texts with similar meaning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_embedding_request import CreateEmbeddingRequest
    from ...models.create_embedding_response import CreateEmbeddingResponse
    from ...typed_dicts.embeddings import CreateEmbeddingRequestDict

OPERATION: Operation[CreateEmbeddingResponse, Any] = Operation(
    id="create_embedding",
    tag="embeddings",
    method="POST",
    path="/embeddings",
    bodies=("application/json",),
    decode=one("CreateEmbeddingResponse"),
)


def build_request(
    *, body: CreateEmbeddingRequest | CreateEmbeddingRequestDict | Mapping[str, Any]
) -> Request[CreateEmbeddingResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> CreateEmbeddingResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateEmbeddingRequest | CreateEmbeddingRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateEmbeddingResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateEmbeddingRequest | CreateEmbeddingRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateEmbeddingResponse:
    """Create embeddings: vectors that are close together for texts with similar meaning.

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/embeddings
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateEmbeddingRequest | CreateEmbeddingRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateEmbeddingResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateEmbeddingRequest | CreateEmbeddingRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateEmbeddingResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
