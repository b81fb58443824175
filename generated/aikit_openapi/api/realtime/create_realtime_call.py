# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /realtime/calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import keep
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncBinaryBody, BinaryBody, FileContent, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.realtime_call_create_request import RealtimeCallCreateRequest
    from ...typed_dicts.realtime import RealtimeCallCreateRequestDict

OPERATION: Operation[bytes, Any] = Operation(
    id="create_realtime_call",
    tag="realtime",
    method="POST",
    path="/realtime/calls",
    bodies=("multipart/form-data", "application/sdp"),
    part_types={"sdp": "application/sdp", "session": "application/json"},
    answer="binary",
    accept="application/sdp",
    decode=keep,
)


def build_request(
    *, body: RealtimeCallCreateRequest | RealtimeCallCreateRequestDict | Mapping[str, Any] | FileContent | str
) -> Request[bytes, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def sync_detailed(
    *,
    client: SyncClient,
    body: RealtimeCallCreateRequest | RealtimeCallCreateRequestDict | Mapping[str, Any] | FileContent | str,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BinaryBody]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute_binary(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: RealtimeCallCreateRequest | RealtimeCallCreateRequestDict | Mapping[str, Any] | FileContent | str,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BinaryBody:
    """POST /realtime/calls

    Args:
        body: Request body, as a model or mapping, sent as multipart/form-data or application/sdp.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        A `BinaryBody`, which is not read yet. Write it to a file or iterate over it.

    See https://platform.openai.com/docs/api-reference/realtime
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: RealtimeCallCreateRequest | RealtimeCallCreateRequestDict | Mapping[str, Any] | FileContent | str,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AsyncBinaryBody]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute_binary(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: RealtimeCallCreateRequest | RealtimeCallCreateRequestDict | Mapping[str, Any] | FileContent | str,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncBinaryBody:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
