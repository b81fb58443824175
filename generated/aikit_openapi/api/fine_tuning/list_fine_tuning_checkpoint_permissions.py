# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_fine_tuning_checkpoint_permission_response import (
        ListFineTuningCheckpointPermissionResponse,
    )

OPERATION: Operation[ListFineTuningCheckpointPermissionResponse, Any] = Operation(
    id="list_fine_tuning_checkpoint_permissions",
    tag="fine_tuning",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_names=("fine_tuned_model_checkpoint",),
    decode=one("ListFineTuningCheckpointPermissionResponse"),
)


def build_request(
    fine_tuned_model_checkpoint: str,
    *,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
) -> Request[ListFineTuningCheckpointPermissionResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (fine_tuned_model_checkpoint,),
        query={"project_id": project_id, "after": after, "limit": limit, "order": order},
    )


def parse_response(data: Any) -> ListFineTuningCheckpointPermissionResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: SyncClient,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFineTuningCheckpointPermissionResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(
            fine_tuned_model_checkpoint, project_id=project_id, after=after, limit=limit, order=order
        ),
        timeout=timeout,
        headers=headers,
    )


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: SyncClient,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListFineTuningCheckpointPermissionResponse:
    """GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions

    Args:
        fine_tuned_model_checkpoint: A string.
        project_id: A string.
        after: Id of the last item on the previous page. The list continues after it.
        limit: Maximum number of items to return; default 10.
        order: Sort order by creation time: `ascending` or `descending`; default `descending`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return sync_detailed(
        fine_tuned_model_checkpoint,
        project_id=project_id,
        after=after,
        limit=limit,
        order=order,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncClient,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFineTuningCheckpointPermissionResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(
            fine_tuned_model_checkpoint, project_id=project_id, after=after, limit=limit, order=order
        ),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncClient,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListFineTuningCheckpointPermissionResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            fine_tuned_model_checkpoint,
            project_id=project_id,
            after=after,
            limit=limit,
            order=order,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
