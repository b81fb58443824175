# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.run_step_object import RunStepObject

OPERATION: Operation[RunStepObject, Any] = Operation(
    id="get_run_step",
    tag="assistants",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    path_names=("thread_id", "run_id", "step_id"),
    keys={"include": "include[]"},
    decode=one("RunStepObject"),
)


def build_request(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
) -> Request[RunStepObject, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            thread_id,
            run_id,
            step_id,
        ),
        query={"include[]": include},
    )


def parse_response(data: Any) -> RunStepObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: SyncClient,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RunStepObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(thread_id, run_id, step_id, include=include), timeout=timeout, headers=headers
    )


def sync(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: SyncClient,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RunStepObject:
    """GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}

    Args:
        thread_id: A string.
        run_id: A string.
        step_id: A string.
        include: A list of `step_details.tool_calls[*].file_search.results[*].content`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(
        thread_id, run_id, step_id, include=include, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: AsyncClient,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RunStepObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(thread_id, run_id, step_id, include=include), timeout=timeout, headers=headers
    )


async def asyncio(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: AsyncClient,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RunStepObject:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            thread_id, run_id, step_id, include=include, client=client, timeout=timeout, headers=headers
        )
    ).parsed
