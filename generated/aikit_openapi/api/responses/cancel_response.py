# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /responses/{response_id}/cancel.

Stop a response that is made in the background.
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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((response_id,))


def parse_response(data: Any) -> ResponseObject:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    response_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ResponseObject]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(response_id), timeout=timeout, headers=headers)


def sync(
    response_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ResponseObject:
    """Stop a response that is made in the background.

    Args:
        response_id: Id of the response. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
