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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            thread_id,
            run_id,
        ),
        body=body,
    )


def parse_response(data: Any) -> RunObject:
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
        thread_id: Text.
        run_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
    """Like `sync`, and returns the answer's events as they arrive; asks for the stream itself."""
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
