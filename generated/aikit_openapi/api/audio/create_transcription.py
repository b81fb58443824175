# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /audio/transcriptions.

Write down what is said in a recording.
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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(
    data: Any,
) -> (
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
):
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
    """Write down what is said in a recording.

    Args:
        body: multipart/form-data, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
    """Like `sync`, and returns the answer's events as they arrive; asks for the stream itself."""
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
