# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /models/{model}.

Delete a fine-tuned model of your organization.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.delete_model_response import DeleteModelResponse

OPERATION: Operation[DeleteModelResponse, Any] = Operation(
    id="delete_model",
    tag="models",
    method="DELETE",
    path="/models/{model}",
    path_names=("model",),
    decode=one("DeleteModelResponse"),
)


def build_request(model: str) -> Request[DeleteModelResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((model,))


def parse_response(data: Any) -> DeleteModelResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    model: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteModelResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(model), timeout=timeout, headers=headers)


def sync(
    model: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteModelResponse:
    """Delete a fine-tuned model of your organization.

    Args:
        model: Id of the model, such as `gpt-4o-mini`. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/models
    """
    return sync_detailed(model, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    model: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteModelResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(model), timeout=timeout, headers=headers)


async def asyncio(
    model: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteModelResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(model, client=client, timeout=timeout, headers=headers)).parsed
