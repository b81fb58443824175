# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /models.

List the models that your API key can use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_models_response import ListModelsResponse

OPERATION: Operation[ListModelsResponse, Any] = Operation(
    id="list_models", tag="models", method="GET", path="/models", decode=one("ListModelsResponse")
)


def build_request() -> Request[ListModelsResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request()


def parse_response(data: Any) -> ListModelsResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *, client: SyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> Response[ListModelsResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(), timeout=timeout, headers=headers)


def sync(
    *, client: SyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> ListModelsResponse:
    """List the models that your API key can use.

    Args:
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/models
    """
    return sync_detailed(client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *, client: AsyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> Response[ListModelsResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(), timeout=timeout, headers=headers)


async def asyncio(
    *, client: AsyncClient, timeout: Timeout | Unset = UNSET, headers: Mapping[str, str] | None = None
) -> ListModelsResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(client=client, timeout=timeout, headers=headers)).parsed
