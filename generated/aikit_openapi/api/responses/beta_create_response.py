# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /responses.

Create a model response from text, images or files, optionally with tools.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import named, one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.beta_create_response import BetaCreateResponse
    from ...models.beta_response import BetaResponse
    from ...models.beta_response_stream_event import BetaResponseStreamEvent
    from ...typed_dicts.responses import BetaCreateResponseDict

OPERATION: Operation[BetaResponse, BetaResponseStreamEvent] = Operation(
    id="beta_create_response",
    tag="responses",
    method="POST",
    path="/responses",
    query={"beta": "true"},
    bodies=("application/json",),
    decode=one("BetaResponse"),
    decode_event=named("BetaResponseStreamEvent"),
    stream_flag=("body", "stream", True),
)


def build_request(
    *, body: BetaCreateResponse | BetaCreateResponseDict | Mapping[str, Any], openai_beta: str | Unset = UNSET
) -> Request[BetaResponse, BetaResponseStreamEvent]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(headers={"openai-beta": openai_beta}, body=body)


def parse_response(data: Any) -> BetaResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: BetaCreateResponse | BetaCreateResponseDict | Mapping[str, Any],
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body, openai_beta=openai_beta), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: BetaCreateResponse | BetaCreateResponseDict | Mapping[str, Any],
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaResponse:
    """Create a model response from text, images or files, optionally with tools.

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        openai_beta: Value of the header `openai-beta`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/responses/create
    """
    return sync_detailed(
        body=body, openai_beta=openai_beta, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: BetaCreateResponse | BetaCreateResponseDict | Mapping[str, Any],
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BetaResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(body=body, openai_beta=openai_beta), timeout=timeout, headers=headers
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: BetaCreateResponse | BetaCreateResponseDict | Mapping[str, Any],
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BetaResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            body=body, openai_beta=openai_beta, client=client, timeout=timeout, headers=headers
        )
    ).parsed


def sync_stream(
    *,
    client: SyncClient,
    body: BetaCreateResponse | BetaCreateResponseDict | Mapping[str, Any],
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[BetaResponseStreamEvent]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(
        build_request(body=body, openai_beta=openai_beta).streaming(), timeout=timeout, headers=headers
    )


async def asyncio_stream(
    *,
    client: AsyncClient,
    body: BetaCreateResponse | BetaCreateResponseDict | Mapping[str, Any],
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[BetaResponseStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(
        build_request(body=body, openai_beta=openai_beta).streaming(), timeout=timeout, headers=headers
    )
