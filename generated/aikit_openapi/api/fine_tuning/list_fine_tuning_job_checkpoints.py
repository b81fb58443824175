# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_fine_tuning_job_checkpoints_response import ListFineTuningJobCheckpointsResponse

OPERATION: Operation[ListFineTuningJobCheckpointsResponse, Any] = Operation(
    id="list_fine_tuning_job_checkpoints",
    tag="fine_tuning",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    path_names=("fine_tuning_job_id",),
    decode=one("ListFineTuningJobCheckpointsResponse"),
)


def build_request(
    fine_tuning_job_id: str, *, after: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Request[ListFineTuningJobCheckpointsResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((fine_tuning_job_id,), query={"after": after, "limit": limit})


def parse_response(data: Any) -> ListFineTuningJobCheckpointsResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFineTuningJobCheckpointsResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(fine_tuning_job_id, after=after, limit=limit), timeout=timeout, headers=headers
    )


def sync(
    fine_tuning_job_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListFineTuningJobCheckpointsResponse:
    """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints

    Args:
        fine_tuning_job_id: A string.
        after: Id of the last item on the previous page. The list continues after it.
        limit: Maximum number of items to return; default 10.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return sync_detailed(
        fine_tuning_job_id, after=after, limit=limit, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFineTuningJobCheckpointsResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(fine_tuning_job_id, after=after, limit=limit), timeout=timeout, headers=headers
    )


async def asyncio(
    fine_tuning_job_id: str,
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListFineTuningJobCheckpointsResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            fine_tuning_job_id, after=after, limit=limit, client=client, timeout=timeout, headers=headers
        )
    ).parsed
