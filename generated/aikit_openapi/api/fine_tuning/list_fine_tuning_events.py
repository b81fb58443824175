# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /fine_tuning/jobs/{fine_tuning_job_id}/events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.list_fine_tuning_job_events_response import ListFineTuningJobEventsResponse

OPERATION: Operation[ListFineTuningJobEventsResponse, Any] = Operation(
    id="list_fine_tuning_events",
    tag="fine_tuning",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/events",
    path_names=("fine_tuning_job_id",),
    decode=one("ListFineTuningJobEventsResponse"),
)


def build_request(
    fine_tuning_job_id: str, *, after: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Request[ListFineTuningJobEventsResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((fine_tuning_job_id,), query={"after": after, "limit": limit})


def parse_response(data: Any) -> ListFineTuningJobEventsResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListFineTuningJobEventsResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
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
) -> ListFineTuningJobEventsResponse:
    """GET /fine_tuning/jobs/{fine_tuning_job_id}/events

    Args:
        fine_tuning_job_id: Text.
        after: Start the page behind this one; give the last id of the page before. Text.
        limit: How many to return at most. Integer, default `20`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
) -> Response[ListFineTuningJobEventsResponse]:
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
) -> ListFineTuningJobEventsResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            fine_tuning_job_id, after=after, limit=limit, client=client, timeout=timeout, headers=headers
        )
    ).parsed
