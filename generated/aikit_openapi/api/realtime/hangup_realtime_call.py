# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /realtime/calls/{call_id}/hangup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import keep
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

OPERATION: Operation[None, Any] = Operation(
    id="hangup_realtime_call",
    tag="realtime",
    method="POST",
    path="/realtime/calls/{call_id}/hangup",
    path_names=("call_id",),
    answer="none",
    decode=keep,
)


def build_request(call_id: str) -> Request[None, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((call_id,))


def parse_response(data: Any) -> None:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    call_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[None]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(call_id), timeout=timeout, headers=headers)


def sync(
    call_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> None:
    """POST /realtime/calls/{call_id}/hangup

    Args:
        call_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        None. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/realtime-calls
    """
    sync_detailed(call_id, client=client, timeout=timeout, headers=headers)


async def asyncio_detailed(
    call_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[None]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(call_id), timeout=timeout, headers=headers)


async def asyncio(
    call_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> None:
    """Like `sync`, with an asynchronous client."""
    await asyncio_detailed(call_id, client=client, timeout=timeout, headers=headers)
