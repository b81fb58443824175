# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /fine_tuning/jobs/{fine_tuning_job_id}/pause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.fine_tuning_job import FineTuningJob

OPERATION: Operation[FineTuningJob, Any] = Operation(
    id="pause_fine_tuning_job",
    tag="fine_tuning",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    path_names=("fine_tuning_job_id",),
    decode=one("FineTuningJob"),
)


def build_request(fine_tuning_job_id: str) -> Request[FineTuningJob, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((fine_tuning_job_id,))


def parse_response(data: Any) -> FineTuningJob:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[FineTuningJob]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(fine_tuning_job_id), timeout=timeout, headers=headers)


def sync(
    fine_tuning_job_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> FineTuningJob:
    """POST /fine_tuning/jobs/{fine_tuning_job_id}/pause

    Args:
        fine_tuning_job_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return sync_detailed(fine_tuning_job_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[FineTuningJob]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(fine_tuning_job_id), timeout=timeout, headers=headers)


async def asyncio(
    fine_tuning_job_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> FineTuningJob:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(fine_tuning_job_id, client=client, timeout=timeout, headers=headers)
    ).parsed
