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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            thread_id,
            run_id,
            step_id,
        ),
        query={"include[]": include},
    )


def parse_response(data: Any) -> RunStepObject:
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
        thread_id: Text.
        run_id: Text.
        step_id: Text.
        include: List of `step_details.tool_calls[*].file_search.results[*].content`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
