# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.delete_fine_tuning_checkpoint_permission_response import (
        DeleteFineTuningCheckpointPermissionResponse,
    )

OPERATION: Operation[DeleteFineTuningCheckpointPermissionResponse, Any] = Operation(
    id="delete_fine_tuning_checkpoint_permission",
    tag="fine_tuning",
    method="DELETE",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    path_names=("fine_tuned_model_checkpoint", "permission_id"),
    decode=one("DeleteFineTuningCheckpointPermissionResponse"),
)


def build_request(
    fine_tuned_model_checkpoint: str, permission_id: str
) -> Request[DeleteFineTuningCheckpointPermissionResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            fine_tuned_model_checkpoint,
            permission_id,
        )
    )


def parse_response(data: Any) -> DeleteFineTuningCheckpointPermissionResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteFineTuningCheckpointPermissionResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(fine_tuned_model_checkpoint, permission_id), timeout=timeout, headers=headers
    )


def sync(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteFineTuningCheckpointPermissionResponse:
    """DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}

    Args:
        fine_tuned_model_checkpoint: A string.
        permission_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return sync_detailed(
        fine_tuned_model_checkpoint, permission_id, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteFineTuningCheckpointPermissionResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(fine_tuned_model_checkpoint, permission_id), timeout=timeout, headers=headers
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteFineTuningCheckpointPermissionResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            fine_tuned_model_checkpoint, permission_id, client=client, timeout=timeout, headers=headers
        )
    ).parsed
