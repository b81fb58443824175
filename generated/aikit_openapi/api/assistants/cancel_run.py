# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /threads/{thread_id}/runs/{run_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.run_object import RunObject

OPERATION: Operation[RunObject, Any] = Operation(
    id="cancel_run",
    tag="assistants",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/cancel",
    path_names=("thread_id", "run_id"),
    decode=one("RunObject"),
)


def build_request(thread_id: str, run_id: str) -> Request[RunObject, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            thread_id,
            run_id,
        )
    )


def parse_response(data: Any) -> RunObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RunObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(thread_id, run_id), timeout=timeout, headers=headers)


def sync(
    thread_id: str,
    run_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RunObject:
    """POST /threads/{thread_id}/runs/{run_id}/cancel

    Args:
        thread_id: A string.
        run_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(thread_id, run_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RunObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(thread_id, run_id), timeout=timeout, headers=headers)


async def asyncio(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RunObject:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(thread_id, run_id, client=client, timeout=timeout, headers=headers)).parsed
