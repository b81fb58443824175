# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /fine_tuning/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_fine_tuning_job_request import CreateFineTuningJobRequest
    from ...models.fine_tuning_job import FineTuningJob
    from ...typed_dicts.fine_tuning import CreateFineTuningJobRequestDict

OPERATION: Operation[FineTuningJob, Any] = Operation(
    id="create_fine_tuning_job",
    tag="fine_tuning",
    method="POST",
    path="/fine_tuning/jobs",
    bodies=("application/json",),
    decode=one("FineTuningJob"),
)


def build_request(
    *, body: CreateFineTuningJobRequest | CreateFineTuningJobRequestDict | Mapping[str, Any]
) -> Request[FineTuningJob, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> FineTuningJob:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateFineTuningJobRequest | CreateFineTuningJobRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[FineTuningJob]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateFineTuningJobRequest | CreateFineTuningJobRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> FineTuningJob:
    """POST /fine_tuning/jobs

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateFineTuningJobRequest | CreateFineTuningJobRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[FineTuningJob]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateFineTuningJobRequest | CreateFineTuningJobRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> FineTuningJob:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
