# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /responses/compact.

Shorten a long conversation to what the model needs to go on.
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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(headers={"openai-beta": openai_beta}, body=body)


def parse_response(data: Any) -> BetaCompactResource:
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
    """Shorten a long conversation to what the model needs to go on.

    Args:
        body: application/json, a model or a plain mapping.
        openai_beta: header `openai-beta`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
