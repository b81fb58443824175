# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /batches/{batch_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch import Batch

OPERATION: Operation[Batch, Any] = Operation(
    id="cancel_batch",
    tag="batch",
    method="POST",
    path="/batches/{batch_id}/cancel",
    path_names=("batch_id",),
    decode=one("Batch"),
)


def build_request(batch_id: str) -> Request[Batch, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((batch_id,))


def parse_response(data: Any) -> Batch:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    batch_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Batch]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(batch_id), timeout=timeout, headers=headers)


def sync(
    batch_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Batch:
    """POST /batches/{batch_id}/cancel

    Args:
        batch_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/batch
    """
    return sync_detailed(batch_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    batch_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Batch]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(batch_id), timeout=timeout, headers=headers)


async def asyncio(
    batch_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Batch:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(batch_id, client=client, timeout=timeout, headers=headers)).parsed
