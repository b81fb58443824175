# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /responses/{response_id}/cancel.

Cancel a background response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.response_object import ResponseObject

OPERATION: Operation[ResponseObject, Any] = Operation(
    id="cancel_response",
    tag="responses",
    method="POST",
    path="/responses/{response_id}/cancel",
    path_names=("response_id",),
    decode=one("ResponseObject"),
)


def build_request(response_id: str) -> Request[ResponseObject, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((response_id,))


def parse_response(data: Any) -> ResponseObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    response_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(response_id), timeout=timeout, headers=headers)


def sync(
    response_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseObject:
    """Cancel a background response.

    Args:
        response_id: Id of the response.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/responses
    """
    return sync_detailed(response_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(response_id), timeout=timeout, headers=headers)


async def asyncio(
    response_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseObject:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(response_id, client=client, timeout=timeout, headers=headers)).parsed
