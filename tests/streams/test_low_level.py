"""Every streaming operation of the API, through resources and low-level calls, against the embedded server."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.testing import Server
from aikit_openapi.api.audio import create_speech, create_transcription
from aikit_openapi.api.chat import create_chat_completion
from aikit_openapi.api.images import create_image
from aikit_openapi.api.responses import create_response, get_response

MESSAGES: Any = [{"role": "user", "content": "one two"}]
PARTIAL: Any = {"prompt": "x", "model": "gpt-image-1-mini", "partial_images": 2}
CALLS: dict[str, tuple[Any, dict[str, Any], str]] = {
    "chat": (create_chat_completion, {"body": {"model": "gpt-4o", "messages": MESSAGES}}, ""),
    "response": (create_response, {"body": {"model": "gpt-4o", "input": "one two"}}, "response.completed"),
    "stored response": (get_response, {"response_id": "resp_sample"}, "response.completed"),
    "image": (create_image, {"body": PARTIAL}, "image_generation.completed"),
    "speech": (
        create_speech,
        {"body": {"model": "gpt-4o-mini-tts", "input": "one two", "voice": "alloy"}},
        "speech.audio.done",
    ),
    "transcript": (
        create_transcription,
        {"body": {"model": "gpt-4o-transcribe", "file": ("x.wav", b"RIFF")}},
        "transcript.text.done",
    ),
}


@pytest.mark.parametrize(("operation", "arguments", "last"), CALLS.values(), ids=CALLS)
def test_a_low_level_call_streams_typed_events_to_the_end(
    client: OpenAI, operation: Any, arguments: dict[str, Any], last: str
) -> None:
    """The stream is an iterator and a context manager, and has the head of the answer; both clients yield the same."""

    async def awaited() -> list[Any]:
        async with (
            AsyncOpenAI(client.api_key, client.base_url) as other,
            await operation.asyncio_stream(client=other, **arguments) as stream,
        ):
            assert stream.response.status_code == 200
            return [type(event).__name__ async for event in stream]

    with operation.sync_stream(client=client, **arguments) as stream:
        assert stream.response.headers["content-type"].startswith("text/event-stream")
        events = list(stream)
    assert (getattr(events[-1], "type", "") or "") == last
    assert len(events) > 1
    assert [type(event).__name__ for event in events] == asyncio.run(awaited())


def test_streamed_speech_adds_up_to_the_file(client: OpenAI, openai_server: Server) -> None:
    """A streamed transcription adds up to its text."""
    body: Any = {"model": "gpt-4o-mini-tts", "input": "one two", "voice": "alloy"}
    pieces = [
        base64.b64decode(event.audio)
        for event in create_speech.sync_stream(client=client, body=body)
        if event.type == "speech.audio.delta"
    ]
    spoken = create_speech.sync(client=client, body=body).read()
    assert b"".join(pieces) == spoken
    heard: Any = {"model": "gpt-4o-transcribe", "file": ("x.wav", spoken)}
    events: list[Any] = list(create_transcription.sync_stream(client=client, body=heard))
    assert "".join(event.delta for event in events[:-1]) == events[-1].text == "one two"


def test_a_transcript_that_is_not_streamed_becomes_one_event(client: OpenAI, openai_server: Server) -> None:
    """Some models ignore `stream`: the text becomes the only event."""
    openai_server.script("createTranscription", body={"text": "one two"})
    body: Any = {"model": "whisper-1", "file": ("x.wav", b"RIFF")}
    event: Any
    (event,) = create_transcription.sync_stream(client=client, body=body)
    assert (event.type, event.text) == ("transcript.text.done", "one two")
