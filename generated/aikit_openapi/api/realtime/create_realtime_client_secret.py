# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /realtime/client_secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.realtime_create_client_secret_request import RealtimeCreateClientSecretRequest
    from ...models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse
    from ...typed_dicts.realtime import RealtimeCreateClientSecretRequestDict

OPERATION: Operation[RealtimeCreateClientSecretResponse, Any] = Operation(
    id="create_realtime_client_secret",
    tag="realtime",
    method="POST",
    path="/realtime/client_secrets",
    bodies=("application/json",),
    decode=one("RealtimeCreateClientSecretResponse"),
)


def build_request(
    *, body: RealtimeCreateClientSecretRequest | RealtimeCreateClientSecretRequestDict | Mapping[str, Any]
) -> Request[RealtimeCreateClientSecretResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> RealtimeCreateClientSecretResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: RealtimeCreateClientSecretRequest | RealtimeCreateClientSecretRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RealtimeCreateClientSecretResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: RealtimeCreateClientSecretRequest | RealtimeCreateClientSecretRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RealtimeCreateClientSecretResponse:
    """POST /realtime/client_secrets

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/realtime
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: RealtimeCreateClientSecretRequest | RealtimeCreateClientSecretRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RealtimeCreateClientSecretResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: RealtimeCreateClientSecretRequest | RealtimeCreateClientSecretRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RealtimeCreateClientSecretResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
