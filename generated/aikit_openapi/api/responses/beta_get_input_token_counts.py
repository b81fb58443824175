# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /responses/input_tokens.

Count the tokens that an input would take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.beta_token_counts_body import BetaTokenCountsBody
    from ...models.beta_token_counts_resource import BetaTokenCountsResource
    from ...typed_dicts.responses import BetaTokenCountsBodyDict

OPERATION: Operation[BetaTokenCountsResource, Any] = Operation(
    id="beta_get_input_token_counts",
    tag="responses",
    method="POST",
    path="/responses/input_tokens",
    query={"beta": "true"},
    bodies=("application/json",),
    decode=one("BetaTokenCountsResource"),
)


def build_request(
    *,
    body: BetaTokenCountsBody | BetaTokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
) -> Request[BetaTokenCountsResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(headers={"openai-beta": openai_beta}, body=body)


def parse_response(data: Any) -> BetaTokenCountsResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: BetaTokenCountsBody | BetaTokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaTokenCountsResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(body=body, openai_beta=openai_beta), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: BetaTokenCountsBody | BetaTokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaTokenCountsResource:
    """Count the tokens that an input would take.

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
    body: BetaTokenCountsBody | BetaTokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaTokenCountsResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(body=body, openai_beta=openai_beta), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: BetaTokenCountsBody | BetaTokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaTokenCountsResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            body=body, openai_beta=openai_beta, client=client, timeout=timeout, headers=headers
        )
    ).parsed
