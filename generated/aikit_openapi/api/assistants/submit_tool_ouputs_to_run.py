# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import named, one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.assistant_stream_event import AssistantStreamEvent
    from ...models.run_object import RunObject
    from ...models.submit_tool_outputs_run_request import SubmitToolOutputsRunRequest
    from ...typed_dicts.assistants import SubmitToolOutputsRunRequestDict

OPERATION: Operation[RunObject, AssistantStreamEvent] = Operation(
    id="submit_tool_ouputs_to_run",
    tag="assistants",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    path_names=("thread_id", "run_id"),
    bodies=("application/json",),
    decode=one("RunObject"),
    decode_event=named("AssistantStreamEvent"),
    named_events=True,
    stream_flag=("body", "stream", True),
)


def build_request(
    thread_id: str,
    run_id: str,
    *,
    body: SubmitToolOutputsRunRequest | SubmitToolOutputsRunRequestDict | Mapping[str, Any],
) -> Request[RunObject, AssistantStreamEvent]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            thread_id,
            run_id,
        ),
        body=body,
    )


def parse_response(data: Any) -> RunObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: SyncClient,
    body: SubmitToolOutputsRunRequest | SubmitToolOutputsRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RunObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(thread_id, run_id, body=body), timeout=timeout, headers=headers)


def sync(
    thread_id: str,
    run_id: str,
    *,
    client: SyncClient,
    body: SubmitToolOutputsRunRequest | SubmitToolOutputsRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RunObject:
    """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs

    Args:
        thread_id: A string.
        run_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(thread_id, run_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    body: SubmitToolOutputsRunRequest | SubmitToolOutputsRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RunObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(thread_id, run_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    body: SubmitToolOutputsRunRequest | SubmitToolOutputsRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RunObject:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(thread_id, run_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed


def sync_stream(
    thread_id: str,
    run_id: str,
    *,
    client: SyncClient,
    body: SubmitToolOutputsRunRequest | SubmitToolOutputsRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[AssistantStreamEvent]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(
        build_request(thread_id, run_id, body=body).streaming(), timeout=timeout, headers=headers
    )


async def asyncio_stream(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    body: SubmitToolOutputsRunRequest | SubmitToolOutputsRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[AssistantStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(
        build_request(thread_id, run_id, body=body).streaming(), timeout=timeout, headers=headers
    )
