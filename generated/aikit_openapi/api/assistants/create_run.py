# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /threads/{thread_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import named, one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.assistant_stream_event import AssistantStreamEvent
    from ...models.create_run_request import CreateRunRequest
    from ...models.run_object import RunObject
    from ...typed_dicts.assistants import CreateRunRequestDict

OPERATION: Operation[RunObject, AssistantStreamEvent] = Operation(
    id="create_run",
    tag="assistants",
    method="POST",
    path="/threads/{thread_id}/runs",
    path_names=("thread_id",),
    keys={"include": "include[]"},
    bodies=("application/json",),
    decode=one("RunObject"),
    decode_event=named("AssistantStreamEvent"),
    named_events=True,
    stream_flag=("body", "stream", True),
)


def build_request(
    thread_id: str,
    *,
    body: CreateRunRequest | CreateRunRequestDict | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
) -> Request[RunObject, AssistantStreamEvent]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((thread_id,), query={"include[]": include}, body=body)


def parse_response(data: Any) -> RunObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    thread_id: str,
    *,
    client: SyncClient,
    body: CreateRunRequest | CreateRunRequestDict | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RunObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(thread_id, body=body, include=include), timeout=timeout, headers=headers
    )


def sync(
    thread_id: str,
    *,
    client: SyncClient,
    body: CreateRunRequest | CreateRunRequestDict | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RunObject:
    """POST /threads/{thread_id}/runs

    Args:
        thread_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        include: A list of `step_details.tool_calls[*].file_search.results[*].content`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/threads
    """
    return sync_detailed(
        thread_id, body=body, include=include, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncClient,
    body: CreateRunRequest | CreateRunRequestDict | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RunObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(thread_id, body=body, include=include), timeout=timeout, headers=headers
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncClient,
    body: CreateRunRequest | CreateRunRequestDict | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RunObject:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            thread_id, body=body, include=include, client=client, timeout=timeout, headers=headers
        )
    ).parsed


def sync_stream(
    thread_id: str,
    *,
    client: SyncClient,
    body: CreateRunRequest | CreateRunRequestDict | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[AssistantStreamEvent]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(
        build_request(thread_id, body=body, include=include).streaming(), timeout=timeout, headers=headers
    )


async def asyncio_stream(
    thread_id: str,
    *,
    client: AsyncClient,
    body: CreateRunRequest | CreateRunRequestDict | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[AssistantStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(
        build_request(thread_id, body=body, include=include).streaming(), timeout=timeout, headers=headers
    )
