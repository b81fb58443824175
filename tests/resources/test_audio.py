"""`client.audio`: speech, transcriptions and translations, in the order of the API reference."""

from __future__ import annotations

import base64
import io
import pickle
from pathlib import Path
from typing import Any

import pytest

from aikit import (
    APIConnectionError,
    AsyncOpenAI,
    BadRequestError,
    IncompleteStreamError,
    OpenAI,
    OpenAITranscriptionDiarizedResult,
    OpenAITranscriptionResult,
    OpenAITranscriptionVerboseResult,
    OpenAITranslationResult,
    OpenAITranslationVerboseResult,
)
from aikit.testing import Server

SPEECH = {"model": "gpt-4o-mini-tts", "voice": "alloy"}


def spoken(client: OpenAI, text: str = "Good morning") -> tuple[str, bytes]:
    """A recording of a text, with a name."""
    return "speech.wav", client.audio.speech.create(text, SPEECH).read()


def test_speech_accepts_a_mapping_or_keywords(client: OpenAI, openai_server: Server) -> None:
    """Both send the same request."""
    expected = {"input": "Hi", **SPEECH, "speed": 1.5}
    client.audio.speech.create("Hi", {**SPEECH, "speed": 1.5}).read()
    client.audio.speech.create(input="Hi", model="gpt-4o-mini-tts", voice="alloy", speed=1.5).read()
    assert [request.body for request in openai_server.requests] == [expected, expected]


def test_speech_is_read_in_pieces_or_written_to_a_file(client: OpenAI, tmp_path: Path) -> None:
    """Both names of the method work; the file is a WAV file here."""
    content = client.audio.speech.create("Hi", SPEECH).content
    assert content[:4] == b"RIFF"
    assert b"".join(client.audio.speech.create("Hi", SPEECH).iter_bytes(100)) == content
    for name in ("write_to_file", "stream_to_file"):
        getattr(client.audio.speech.create("Hi", SPEECH), name)(tmp_path / name)
        assert (tmp_path / name).read_bytes() == content
    with client.audio.speech.with_streaming_response.create("Hi", SPEECH) as response:
        assert (response.status_code, response.headers["content-type"]) == (200, "audio/wav")
        response.stream_to_file(tmp_path / "streamed")
    assert (tmp_path / "streamed").read_bytes() == content


def test_speech_that_breaks_off_leaves_no_file(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """A truncated file is not left either."""
    openai_server.script("createSpeech", cut_after_bytes=1000)
    with pytest.raises(APIConnectionError, match="in the middle of the body"):
        client.audio.speech.create("Good morning", SPEECH).write_to_file(tmp_path / "a.wav")
    assert list(tmp_path.iterdir()) == []


def test_speech_can_be_read_as_events(client: OpenAI) -> None:
    """The events are typed pieces of the audio, with the token counts at the end."""
    events = list(client.audio.speech.create("Good morning", model="tts-1", voice="alloy", stream_format="sse"))
    audio = b"".join(base64.b64decode(e.audio) for e in events if e.type == "speech.audio.delta")
    assert audio == spoken(client)[1]
    last = events[-1]
    assert last.type == "speech.audio.done"
    assert last.usage.total_tokens == last.usage.input_tokens + last.usage.output_tokens


def test_events_of_speech_that_break_off_are_an_error(client: OpenAI, openai_server: Server) -> None:
    """The error has what had arrived."""
    openai_server.script("createSpeech", events=[{"type": "speech.audio.delta", "audio": "AAAA"}])
    with pytest.raises(IncompleteStreamError) as caught:
        list(client.audio.speech.create("Hi", {**SPEECH, "stream_format": "sse"}))
    assert [event.audio for event in caught.value.partial] == ["AAAA"]


def test_a_custom_voice_is_sent_as_an_object(client: OpenAI, openai_server: Server) -> None:
    """The API expects it like this."""
    client.audio.speech.create("Hi", model="gpt-4o-mini-tts", voice={"id": "voice_1"}).read()
    assert openai_server.requests[0].body["voice"] == {"id": "voice_1"}


@pytest.mark.parametrize(
    ("arguments", "match"),
    [
        ({"model": "tts-1", "voice": "alloy"}, "missing required argument 'input'"),
        ({"input": "Hi", "voice": "alloy"}, "missing required argument 'model'"),
        ({"input": "Hi", "model": "tts-1"}, "missing required argument 'voice'"),
        ({"input": b"Hi", **SPEECH}, "`input` must be a str, got bytes"),
        ({"input": "Hi", "model": 5, "voice": "alloy"}, "`model` must be a str, got int"),
        ({"input": "Hi", "model": "tts-1", "voice": 5}, "`voice` must be a str, got int"),
        ({"input": "Hi", **SPEECH, "vioce": "x"}, "unexpected argument 'vioce'; did you mean 'voice'"),
    ],
)
def test_wrong_arguments_of_speech_are_errors_before_anything_is_sent(
    client: OpenAI, openai_server: Server, arguments: Any, match: str
) -> None:
    """The error names the argument."""
    with pytest.raises(TypeError, match=match):
        client.audio.speech.create(**arguments)
    assert openai_server.requests == []


def test_a_refused_request_for_speech_is_an_error_or_a_failed_result(client: OpenAI, openai_server: Server) -> None:
    """It raises, or with `throw=False` returns a failed result, before any of it is read."""
    with pytest.raises(BadRequestError, match="speed"):
        client.audio.speech.create("Hi", SPEECH, speed=9)
    failed: Any = client.audio.speech.create("Hi", SPEECH, speed=9, throw=False)
    assert (failed.success, type(failed.errors[0])) == (False, BadRequestError)


def test_a_recording_is_transcribed_in_every_format(client: OpenAI) -> None:
    """`.text` is the text or the subtitles; further fields depend on the format."""
    recording = spoken(client)
    create = client.audio.transcriptions.create
    plain = create(recording, model="whisper-1")
    assert (plain.text, str(plain), plain.usage.seconds) == ("Good morning", "Good morning", 0.6)
    verbose = create(recording, model="whisper-1", response_format="verbose_json", timestamp_granularities=["segment"])
    assert (verbose.text, verbose.language, verbose.duration) == ("Good morning", "english", 0.6)
    assert [(each.start, each.end, each.text) for each in verbose.segments] == [(0.0, 0.6, "Good morning")]
    diarized = create(recording, {"model": "gpt-4o-transcribe-diarize", "response_format": "diarized_json"})
    assert [(each.speaker, each.text) for each in diarized.segments] == [("A", "Good morning")]
    assert create(recording, model="whisper-1", response_format="text").text == "Good morning\n"
    assert create(recording, model="whisper-1", response_format="srt").text.splitlines()[1:3] == [
        "00:00:00,000 --> 00:00:00,600",
        "Good morning",
    ]
    assert str(create(recording, model="whisper-1", response_format="vtt")).startswith("WEBVTT\n\n00:00:00.000 -->")


@pytest.mark.parametrize("said", ["42", "null", '"quoted"', '{"text": "x"}', ""])
def test_a_text_that_looks_like_json_stays_a_text(client: OpenAI, openai_server: Server, said: str) -> None:
    """A speaker may count, or read out code."""
    for create in (client.audio.transcriptions.create, client.audio.translations.create):
        openai_server.script(content=said.encode(), headers={"content-type": "text/plain"})
        result = create(("a.wav", b"x"), model="whisper-1", response_format="text")
        assert (result.text, result.success, result.status_code) == (said, True, 200)


def test_each_format_has_its_own_result_class(client: OpenAI) -> None:
    """The result has the promised type, whether the format is a keyword or in a mapping."""
    recording = spoken(client)
    for form, kind in {
        "text": OpenAITranscriptionResult,
        "verbose_json": OpenAITranscriptionVerboseResult,
        "diarized_json": OpenAITranscriptionDiarizedResult,
    }.items():
        by_keyword: Any = client.audio.transcriptions.create(recording, model="m", response_format=form)
        by_mapping: Any = client.audio.transcriptions.create(recording, {"model": "m", "response_format": form})
        assert (type(by_keyword), type(by_mapping)) == (kind, kind)
    assert type(client.audio.transcriptions.create(recording, model="m")) is OpenAITranscriptionResult
    verbose = client.audio.translations.create(recording, model="m", response_format="verbose_json")
    assert type(verbose) is OpenAITranslationVerboseResult
    assert type(client.audio.translations.create(recording, model="m")) is OpenAITranslationResult


def test_a_transcription_can_be_pickled_and_dumped(client: OpenAI) -> None:
    """This is so for every result, and for plain text too."""
    for form in ("json", "text", "verbose_json"):
        result = client.audio.transcriptions.create(spoken(client), model="whisper-1", response_format=form)
        again = pickle.loads(pickle.dumps(result))
        assert (again.text, again == result, type(again)) == (result.text, True, type(result))
        assert result.to_dict() == (result.text if form == "text" else result._exchange.decoded.to_dict())
        assert result.request_id.startswith("req_")


def test_a_recording_is_accepted_in_every_form(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """Transcriptions and translations accept the same forms as `files.create`."""
    name, content = spoken(client)
    path = tmp_path / name
    path.write_bytes(content)
    for create in (client.audio.transcriptions.create, client.audio.translations.create):
        with path.open("rb") as opened:
            for file in (path, str(path), opened, (name, content), (name, io.BytesIO(content), "audio/wav")):
                assert create(file, model="whisper-1").text == "Good morning"
                (part,) = [each for each in openai_server.requests[-1].parts if each.name == "file"]
                assert (part.filename, part.size) == (name, len(content))


def test_fields_of_a_transcription_are_sent_as_a_form(client: OpenAI, openai_server: Server) -> None:
    """Lists have brackets after their names, objects are sent by their fields."""
    client.audio.transcriptions.create(
        ("a.wav", b"x"),
        model="whisper-1",
        language="en",
        temperature=0.5,
        timestamp_granularities=["word", "segment"],
        chunking_strategy={"type": "server_vad", "threshold": 0.5},
    )
    sent = [(part.name, part.value) for part in openai_server.requests[0].parts if part.name != "file"]
    assert sorted(sent) == [
        ("chunking_strategy[threshold]", "0.5"),
        ("chunking_strategy[type]", "server_vad"),
        ("language", "en"),
        ("model", "whisper-1"),
        ("temperature", "0.5"),
        ("timestamp_granularities[]", "segment"),
        ("timestamp_granularities[]", "word"),
    ]


def test_a_transcription_can_be_read_as_events(client: OpenAI) -> None:
    """The events are typed pieces of the text, with the complete text at the end."""
    stream = client.audio.transcriptions.create(spoken(client), model="gpt-4o-transcribe", stream=True)
    events = list(stream)
    assert "".join(e.delta for e in events if e.type == "transcript.text.delta") == "Good morning"
    last = events[-1]
    assert last.type == "transcript.text.done"
    assert (last.text, last.usage.type) == ("Good morning", "tokens")


def test_a_transcription_that_is_not_streamed_becomes_the_last_event(client: OpenAI, openai_server: Server) -> None:
    """Models such as `whisper-1` ignore `stream`."""
    openai_server.script("createTranscription", body={"text": "Good morning"})
    events = list(client.audio.transcriptions.create(("a.wav", b"x"), model="whisper-1", stream=True))
    assert [(event.type, event.text) for event in events] == [("transcript.text.done", "Good morning")]


def test_a_retry_sends_the_complete_recording(openai_server: Server, tmp_path: Path) -> None:
    """An open file is read from its original position at each attempt."""
    path = tmp_path / "a.wav"
    path.write_bytes(b"skipped" + b"content")
    with OpenAI(openai_server.api_key, openai_server.base_url) as client, path.open("rb") as file:
        file.seek(7)
        openai_server.fail(500, headers={"retry-after-ms": "1"})
        assert client.audio.transcriptions.create(file, model="whisper-1").text == "This is a.wav."
    parts = [[part.content for part in each.parts if part.name == "file"] for each in openai_server.requests]
    assert parts == [[b"content"], [b"content"]]


@pytest.mark.parametrize("method", ["transcriptions", "translations"])
@pytest.mark.parametrize(
    ("arguments", "error", "match"),
    [
        ({"model": "m"}, TypeError, "missing required argument 'file'"),
        ({"file": b"x"}, TypeError, "missing required argument 'model'"),
        ({"file": 5, "model": "m"}, TypeError, "`file` must be a path.* got int"),
        ({"file": "", "model": "m"}, ValueError, "Expected a non-empty value for `file`"),
        ({"file": "/no/such/file.wav", "model": "m"}, FileNotFoundError, "`file` can't be read"),
        ({"file": b"x", "model": 5}, TypeError, "`model` must be a str, got int"),
        ({"file": b"x", "model": "m", "response_format": ["text"]}, TypeError, "`response_format` must be a str"),
        ({"file": b"x", "model": "m", "promt": "x"}, TypeError, "did you mean 'prompt'"),
    ],
)
def test_wrong_arguments_with_a_recording_are_errors_before_anything_is_sent(
    client: OpenAI, openai_server: Server, method: str, arguments: Any, error: type[Exception], match: str
) -> None:
    """The error names the argument."""
    with pytest.raises(error, match=match):
        getattr(client.audio, method).create(**arguments)
    assert openai_server.requests == []


def test_a_recording_is_translated_in_every_format(client: OpenAI) -> None:
    """All formats are available, except the one with speakers."""
    recording = spoken(client)
    create = client.audio.translations.create
    assert create(recording, model="whisper-1").text == "Good morning"
    verbose = create(recording, {"model": "whisper-1", "response_format": "verbose_json"})
    assert (verbose.text, verbose.language, verbose.segments[0].end) == ("Good morning", "english", 0.6)
    assert create(recording, model="whisper-1", response_format="vtt").text.startswith("WEBVTT")


def test_a_failed_transcription_says_so(client: OpenAI, openai_server: Server) -> None:
    """It has no text, and its error says why."""
    openai_server.fail(400, message="Invalid file format.")
    failed = client.audio.transcriptions.create(("a.txt", b"x"), model="whisper-1", throw=False)
    assert (failed.success, failed.errors[0].status_code) == (False, 400)
    with pytest.raises(AttributeError, match=r"no 'text'.*Invalid file format"):
        _ = failed.text
    assert "Invalid file format" in str(failed)


async def _events_of(client: AsyncOpenAI) -> list[Any]:
    stream = await client.audio.speech.create("Hi", model="tts-1", voice="alloy", stream_format="sse")
    return [event async for event in stream]


def test_the_asynchronous_client_streams_audio(openai_server: Server, tmp_path: Path) -> None:
    """It writes to a file, and reads events and a response that is entered as a block."""
    import asyncio

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            await (await client.audio.speech.create("Hi", SPEECH)).write_to_file(tmp_path / "a.wav")
            entered = client.audio.speech.with_streaming_response.create("Hi", SPEECH)
            async with entered as response:
                assert await response.read() == (tmp_path / "a.wav").read_bytes()
            assert [event.type for event in await _events_of(client)] == ["speech.audio.delta", "speech.audio.done"]
            recording = tmp_path / "a.wav"
            stream = await client.audio.transcriptions.create(recording, model="gpt-4o-transcribe", stream=True)
            assert [event.type async for event in stream][-1] == "transcript.text.done"
            text = await client.audio.transcriptions.create(recording, model="whisper-1", response_format="text")
            assert text.text == "Hi\n"

    asyncio.run(main())
