# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /responses/compact.

Compact a long conversation to what the model needs to continue it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.compact_resource import CompactResource
    from ...models.compact_response_method_public_body import CompactResponseMethodPublicBody
    from ...typed_dicts.responses import CompactResponseMethodPublicBodyDict

OPERATION: Operation[CompactResource, Any] = Operation(
    id="compact_conversation",
    tag="responses",
    method="POST",
    path="/responses/compact",
    bodies=("application/json",),
    decode=one("CompactResource"),
)


def build_request(
    *,
    body: CompactResponseMethodPublicBody
    | CompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
) -> Request[CompactResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> CompactResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CompactResponseMethodPublicBody
    | CompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CompactResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CompactResponseMethodPublicBody
    | CompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CompactResource:
    """Compact a long conversation to what the model needs to continue it.

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/responses
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CompactResponseMethodPublicBody
    | CompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CompactResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CompactResponseMethodPublicBody
    | CompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CompactResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
