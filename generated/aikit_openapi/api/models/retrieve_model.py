# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /models/{model}.

Retrieve a model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.model import Model

OPERATION: Operation[Model, Any] = Operation(
    id="retrieve_model",
    tag="models",
    method="GET",
    path="/models/{model}",
    path_names=("model",),
    decode=one("Model"),
)


def build_request(model: str) -> Request[Model, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((model,))


def parse_response(data: Any) -> Model:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    model: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Model]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(model), timeout=timeout, headers=headers)


def sync(
    model: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Model:
    """Retrieve a model.

    Args:
        model: Id of the model, such as `gpt-4o-mini`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/models
    """
    return sync_detailed(model, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    model: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Model]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(model), timeout=timeout, headers=headers)


async def asyncio(
    model: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Model:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(model, client=client, timeout=timeout, headers=headers)).parsed
