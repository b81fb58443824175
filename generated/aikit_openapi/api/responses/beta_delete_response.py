# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /responses/{response_id}.

Delete a stored response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.deleted_response import DeletedResponse

OPERATION: Operation[DeletedResponse, Any] = Operation(
    id="beta_delete_response",
    tag="responses",
    method="DELETE",
    path="/responses/{response_id}",
    path_names=("response_id",),
    query={"beta": "true"},
    decode=one("DeletedResponse"),
)


def build_request(response_id: str, *, openai_beta: str | Unset = UNSET) -> Request[DeletedResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((response_id,), headers={"openai-beta": openai_beta})


def parse_response(data: Any) -> DeletedResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    response_id: str,
    *,
    client: SyncClient,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(response_id, openai_beta=openai_beta), timeout=timeout, headers=headers
    )


def sync(
    response_id: str,
    *,
    client: SyncClient,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeletedResponse:
    """Delete a stored response.

    Args:
        response_id: Id of the response.
        openai_beta: Value of the header `openai-beta`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/responses
    """
    return sync_detailed(
        response_id, openai_beta=openai_beta, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncClient,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeletedResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(response_id, openai_beta=openai_beta), timeout=timeout, headers=headers
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncClient,
    openai_beta: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeletedResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            response_id, openai_beta=openai_beta, client=client, timeout=timeout, headers=headers
        )
    ).parsed
