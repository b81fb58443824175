# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /responses/input_tokens.

Count the input tokens of a request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.token_counts_body import TokenCountsBody
    from ...models.token_counts_resource import TokenCountsResource
    from ...typed_dicts.responses import TokenCountsBodyDict

OPERATION: Operation[TokenCountsResource, Any] = Operation(
    id="get_input_token_counts",
    tag="responses",
    method="POST",
    path="/responses/input_tokens",
    bodies=("application/json",),
    decode=one("TokenCountsResource"),
)


def build_request(
    *, body: TokenCountsBody | TokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET
) -> Request[TokenCountsResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> TokenCountsResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: TokenCountsBody | TokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[TokenCountsResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: TokenCountsBody | TokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> TokenCountsResource:
    """Count the input tokens of a request.

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
    body: TokenCountsBody | TokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[TokenCountsResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: TokenCountsBody | TokenCountsBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> TokenCountsResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
