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

    from ...models.beta_compact_resource import BetaCompactResource
    from ...models.beta_compact_response_method_public_body import BetaCompactResponseMethodPublicBody
    from ...typed_dicts.responses import BetaCompactResponseMethodPublicBodyDict

OPERATION: Operation[BetaCompactResource, Any] = Operation(
    id="beta_compact_conversation",
    tag="responses",
    method="POST",
    path="/responses/compact",
    query={"beta": "true"},
    bodies=("application/json",),
    decode=one("BetaCompactResource"),
)


def build_request(
    *,
    body: BetaCompactResponseMethodPublicBody
    | BetaCompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
) -> Request[BetaCompactResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(headers={"openai-beta": openai_beta}, body=body)


def parse_response(data: Any) -> BetaCompactResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: BetaCompactResponseMethodPublicBody
    | BetaCompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaCompactResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body, openai_beta=openai_beta), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: BetaCompactResponseMethodPublicBody
    | BetaCompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaCompactResource:
    """Compact a long conversation to what the model needs to continue it.

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        openai_beta: Value of the header `openai-beta`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/responses
    """
    return sync_detailed(
        body=body, openai_beta=openai_beta, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: BetaCompactResponseMethodPublicBody
    | BetaCompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaCompactResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(body=body, openai_beta=openai_beta), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: BetaCompactResponseMethodPublicBody
    | BetaCompactResponseMethodPublicBodyDict
    | Mapping[str, Any]
    | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaCompactResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            body=body, openai_beta=openai_beta, client=client, timeout=timeout, headers=headers
        )
    ).parsed
