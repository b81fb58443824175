# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_fine_tuning_checkpoint_permission_request import (
        CreateFineTuningCheckpointPermissionRequest,
    )
    from ...models.list_fine_tuning_checkpoint_permission_response import (
        ListFineTuningCheckpointPermissionResponse,
    )
    from ...typed_dicts.fine_tuning import CreateFineTuningCheckpointPermissionRequestDict

OPERATION: Operation[ListFineTuningCheckpointPermissionResponse, Any] = Operation(
    id="create_fine_tuning_checkpoint_permission",
    tag="fine_tuning",
    method="POST",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_names=("fine_tuned_model_checkpoint",),
    bodies=("application/json",),
    decode=one("ListFineTuningCheckpointPermissionResponse"),
)


def build_request(
    fine_tuned_model_checkpoint: str,
    *,
    body: CreateFineTuningCheckpointPermissionRequest
    | CreateFineTuningCheckpointPermissionRequestDict
    | Mapping[str, Any],
) -> Request[ListFineTuningCheckpointPermissionResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((fine_tuned_model_checkpoint,), body=body)


def parse_response(data: Any) -> ListFineTuningCheckpointPermissionResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: SyncClient,
    body: CreateFineTuningCheckpointPermissionRequest
    | CreateFineTuningCheckpointPermissionRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFineTuningCheckpointPermissionResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(fine_tuned_model_checkpoint, body=body), timeout=timeout, headers=headers
    )


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: SyncClient,
    body: CreateFineTuningCheckpointPermissionRequest
    | CreateFineTuningCheckpointPermissionRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListFineTuningCheckpointPermissionResponse:
    """POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions

    Args:
        fine_tuned_model_checkpoint: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return sync_detailed(
        fine_tuned_model_checkpoint, body=body, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncClient,
    body: CreateFineTuningCheckpointPermissionRequest
    | CreateFineTuningCheckpointPermissionRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFineTuningCheckpointPermissionResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(fine_tuned_model_checkpoint, body=body), timeout=timeout, headers=headers
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncClient,
    body: CreateFineTuningCheckpointPermissionRequest
    | CreateFineTuningCheckpointPermissionRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListFineTuningCheckpointPermissionResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            fine_tuned_model_checkpoint, body=body, client=client, timeout=timeout, headers=headers
        )
    ).parsed
