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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((batch_id,))


def parse_response(data: Any) -> Batch:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    batch_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Batch]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        batch_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
