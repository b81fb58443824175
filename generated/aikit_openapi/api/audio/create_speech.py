# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /audio/speech.

Generate speech from a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import keep, named
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import (
    UNSET,
    AsyncBinaryBody,
    AsyncEventStream,
    BinaryBody,
    EventStream,
    Response,
    Timeout,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_speech_request import CreateSpeechRequest
    from ...models.create_speech_response_stream_event import CreateSpeechResponseStreamEvent
    from ...typed_dicts.audio import CreateSpeechRequestDict

OPERATION: Operation[bytes, CreateSpeechResponseStreamEvent] = Operation(
    id="create_speech",
    tag="audio",
    method="POST",
    path="/audio/speech",
    bodies=("application/json",),
    answer="binary",
    accept="application/octet-stream",
    decode=keep,
    decode_event=named("CreateSpeechResponseStreamEvent"),
    stream_flag=("body", "stream_format", "sse"),
)


def build_request(
    *, body: CreateSpeechRequest | CreateSpeechRequestDict | Mapping[str, Any]
) -> Request[bytes, CreateSpeechResponseStreamEvent]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateSpeechRequest | CreateSpeechRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BinaryBody]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute_binary(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateSpeechRequest | CreateSpeechRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BinaryBody:
    """Generate speech from a text.

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        A `BinaryBody`, which is not read yet. Write it to a file or iterate over it.

    See https://platform.openai.com/docs/api-reference/audio
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateSpeechRequest | CreateSpeechRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AsyncBinaryBody]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute_binary(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateSpeechRequest | CreateSpeechRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncBinaryBody:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed


def sync_stream(
    *,
    client: SyncClient,
    body: CreateSpeechRequest | CreateSpeechRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EventStream[CreateSpeechResponseStreamEvent]:
    """Like `sync`, but request a stream and return its events as they arrive."""
    return client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)


async def asyncio_stream(
    *,
    client: AsyncClient,
    body: CreateSpeechRequest | CreateSpeechRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncEventStream[CreateSpeechResponseStreamEvent]:
    """Like `sync_stream`, with an asynchronous client."""
    return await client.execute_stream(build_request(body=body).streaming(), timeout=timeout, headers=headers)
