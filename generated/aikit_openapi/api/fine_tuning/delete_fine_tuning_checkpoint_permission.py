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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            fine_tuned_model_checkpoint,
            permission_id,
        )
    )


def parse_response(data: Any) -> DeleteFineTuningCheckpointPermissionResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteFineTuningCheckpointPermissionResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        fine_tuned_model_checkpoint: Text.
        permission_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
