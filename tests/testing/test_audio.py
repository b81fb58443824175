"""Speech and transcripts of the embedded server."""

from __future__ import annotations

import base64
import io
import wave
from typing import Any

import httpx
import pytest

from aikit.testing import Server
from tests.testing.calls import answered, streamed

SPEECH = {"model": "tts-1", "voice": "alloy", "input": "Hello there"}


def speak(http: httpx.Client, **parameters: Any) -> httpx.Response:
    """Request speech and return the response."""
    response = http.post("/audio/speech", json={**SPEECH, **parameters})
    assert response.status_code == 200, response.text
    return response


def transcribe(http: httpx.Client, content: bytes, **fields: str) -> httpx.Response:
    """Request a transcript and return the response."""
    files = {"file": ("talk.wav", content)}
    return http.post("/audio/transcriptions", data={"model": "whisper-1", **fields}, files=files)


def seconds(content: bytes) -> float:
    """Return the duration of a WAV file in seconds."""
    with wave.open(io.BytesIO(content)) as file:
        return float(file.getnframes() / file.getframerate())


def test_the_duration_of_speech_follows_the_text(http: httpx.Client) -> None:
    """Speech is a WAV file, and twice the text lasts twice as long."""
    once, twice = speak(http), speak(http, input=SPEECH["input"] * 2)
    assert once.headers["content-type"] == "audio/wav"
    assert seconds(twice.content) == pytest.approx(2 * seconds(once.content))


def test_raw_speech_has_only_the_samples(http: httpx.Client) -> None:
    """With `pcm` the samples have no file header."""
    raw, whole = speak(http, response_format="pcm").content, speak(http).content
    assert whole.endswith(raw)
    assert not raw.startswith(b"RIFF")


def test_streamed_speech_adds_up_to_the_file(http: httpx.Client) -> None:
    """The events contain the same file in pieces, and the usage comes last."""
    received = streamed("createSpeech", http.post("/audio/speech", json={**SPEECH, "stream_format": "sse"}))
    pieces = [base64.b64decode(event["audio"]) for event in received[:-1]]
    assert b"".join(pieces) == speak(http).content
    assert received[-1]["type"] == "speech.audio.done"


def test_generated_speech_is_transcribed(http: httpx.Client) -> None:
    """The transcript of the server's own speech is the original text."""
    response = transcribe(http, speak(http).content)
    assert answered("createTranscription", response)["text"] == SPEECH["input"]


def test_the_transcript_of_another_file_has_its_name(http: httpx.Client) -> None:
    """For a file that the server did not generate, the transcript contains the file name."""
    assert answered("createTranscription", transcribe(http, b"noise"))["text"] == "This is talk.wav."


@pytest.mark.parametrize("form", ["verbose_json", "diarized_json"])
def test_verbose_formats_have_segments(http: httpx.Client, form: str) -> None:
    """The segments cover the text from start to end."""
    transcript = answered("createTranscription", transcribe(http, b"noise", response_format=form))
    assert "".join(segment["text"] for segment in transcript["segments"]) == transcript["text"]
    assert transcript["segments"][-1]["end"] == transcript["duration"] > 0


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("text", "Hello.\n"),
        ("srt", "1\n00:00:00,000 --> 00:00:00,300\nHello.\n\n"),
        ("vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:00.300\nHello.\n\n"),
    ],
)
def test_texts_and_subtitles_are_plain_text(
    http: httpx.Client, openai_server: Server, form: str, expected: str
) -> None:
    """A scripted text is returned in the requested format."""
    openai_server.script("createTranscription", text="Hello.")
    response = transcribe(http, b"noise", response_format=form)
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.text == expected


def test_a_streamed_transcript_adds_up_to_the_text(http: httpx.Client) -> None:
    """The deltas add up to the text of the last event."""
    received = streamed("createTranscription", transcribe(http, b"noise", stream="true"))
    assert "".join(event["delta"] for event in received[:-1]) == received[-1]["text"] == "This is talk.wav."


@pytest.mark.parametrize("form", ["json", "verbose_json"])
def test_a_translation_is_a_transcript(http: httpx.Client, form: str) -> None:
    """Translations also recognise generated speech."""
    files = {"file": ("talk.wav", b"noise")}
    data = {"model": "whisper-1", "response_format": form}
    translation = answered("createTranslation", http.post("/audio/translations", data=data, files=files))
    assert translation["text"] == "This is talk.wav."
