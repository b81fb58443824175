# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /realtime/calls/{call_id}/refer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import keep
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.realtime_call_refer_request import RealtimeCallReferRequest
    from ...typed_dicts.realtime import RealtimeCallReferRequestDict

OPERATION: Operation[None, Any] = Operation(
    id="refer_realtime_call",
    tag="realtime",
    method="POST",
    path="/realtime/calls/{call_id}/refer",
    path_names=("call_id",),
    bodies=("application/json",),
    answer="none",
    decode=keep,
)


def build_request(
    call_id: str, *, body: RealtimeCallReferRequest | RealtimeCallReferRequestDict | Mapping[str, Any]
) -> Request[None, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((call_id,), body=body)


def parse_response(data: Any) -> None:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    call_id: str,
    *,
    client: SyncClient,
    body: RealtimeCallReferRequest | RealtimeCallReferRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[None]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(call_id, body=body), timeout=timeout, headers=headers)


def sync(
    call_id: str,
    *,
    client: SyncClient,
    body: RealtimeCallReferRequest | RealtimeCallReferRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> None:
    """POST /realtime/calls/{call_id}/refer

    Args:
        call_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        Nothing; a failure raises.

    See https://platform.openai.com/docs/api-reference/realtime-calls
    """
    sync_detailed(call_id, body=body, client=client, timeout=timeout, headers=headers)


async def asyncio_detailed(
    call_id: str,
    *,
    client: AsyncClient,
    body: RealtimeCallReferRequest | RealtimeCallReferRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[None]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(call_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    call_id: str,
    *,
    client: AsyncClient,
    body: RealtimeCallReferRequest | RealtimeCallReferRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> None:
    """Like `sync`, with an asynchronous client."""
    await asyncio_detailed(call_id, body=body, client=client, timeout=timeout, headers=headers)
