# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /audio/transcriptions.

Transcribe a recording.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import named, pick, union
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncEventStream, EventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_transcription_request import CreateTranscriptionRequest
    from ...models.create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson
    from ...models.create_transcription_response_json import CreateTranscriptionResponseJson
    from ...models.create_transcription_response_stream_event import CreateTranscriptionResponseStreamEvent
    from ...models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson
    from ...typed_dicts.audio import CreateTranscriptionRequestDict

OPERATION: Operation[
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson,
    CreateTranscriptionResponseStreamEvent,
] = Operation(
    id="create_transcription",
    tag="audio",
    method="POST",
    path="/audio/transcriptions",
    bodies=("multipart/form-data",),
    decode=union(
        "task",
        {"transcribe": "CreateTranscriptionResponseDiarizedJson"},
        otherwise=pick(
            ("CreateTranscriptionResponseVerboseJson", ("duration", "language", "text")),
            ("CreateTranscriptionResponseJson", ("text",)),
        ),
    ),
    decode_event=named("CreateTranscriptionResponseStreamEvent"),
    stream_flag=("body", "stream", True),
)


def build_request(
    *, body: CreateTranscriptionRequest | CreateTranscriptionRequestDict | Mapping[str, Any]
) -> Request[
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson,
    CreateTranscriptionResponseStreamEvent,
]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(
    data: Any,
) -> (
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
):
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateTranscriptionRequest | CreateTranscriptionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateTranscriptionRequest | CreateTranscriptionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> (
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
):
    """Transcribe a recording.

    Args:
        body: Request body, as a model or mapping, sent as multipart/form-data.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/audio
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateTranscriptionRequest | CreateTranscriptionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateTranscriptionRequest | CreateTranscriptionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> (
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
):
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed


def sync_stream(
    *,
    client: SyncClient,
    body: CreateTranscriptionRequest | CreateTranscriptionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[CreateTranscriptionResponseStreamEvent]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)


async def asyncio_stream(
    *,
    client: AsyncClient,
    body: CreateTranscriptionRequest | CreateTranscriptionRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[CreateTranscriptionResponseStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)
