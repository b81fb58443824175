"""Audio: real WAV files with tones, as long as the text. The server recognizes its own recordings."""

from __future__ import annotations

import array
import base64
import functools
import hashlib
import io
import math
import sys
import wave
from collections.abc import Iterator
from typing import Any

from aikit.testing.handlers.text import tokens
from aikit.testing.server.exchange import Call, Reply, typed_events
from aikit.testing.server.state import Upload

RATE = 8_000
_SECONDS_PER_LETTER = 0.05
_PIECE_BYTES = 8_192


def speak(call: Call) -> Reply:
    """Answer `createSpeech`: raw samples for `pcm`, a WAV file for every other format, in pieces."""
    text = call.body["input"]
    is_raw = call.body.get("response_format") == "pcm"
    content = samples_of(text) if is_raw else wave_file(text)
    call.state.spoken[_sum(content)] = text
    pieces = [content[start : start + _PIECE_BYTES] for start in range(0, len(content), _PIECE_BYTES)]
    if call.body.get("stream_format") == "sse":
        return Reply(events=typed_events(_speech_events(text, pieces)), media="text/event-stream")
    return Reply(events=pieces, media="audio/pcm" if is_raw else "audio/wav")


def transcribe(call: Call) -> Reply:
    """Answer `createTranscription`: the text of a recording made here, otherwise a sentence with the file's name."""
    text = _heard(call)
    if call.streamed:
        return Reply(events=typed_events(_transcript_events(text)), media="text/event-stream")
    match call.body.get("response_format") or "json":
        case "diarized_json":
            return Reply(_diarized(text))
        case form:
            return _transcript(text, form, {"type": "duration", "seconds": _seconds(text)})


def translate(call: Call) -> Reply:
    """Answer `createTranslation`. It only understands English."""
    return _transcript(_heard(call), call.body.get("response_format") or "json", None)


@functools.cache
def _tone(letter: str) -> bytes:
    pitch = 220 + ord(letter) % 64 * 10
    count = int(RATE * _SECONDS_PER_LETTER)
    values = array.array("h", (int(8_000 * math.sin(2 * math.pi * pitch * i / RATE)) for i in range(count)))
    if sys.byteorder == "big":
        values.byteswap()
    return values.tobytes()


def samples_of(text: str) -> bytes:
    """Return a tone for each letter as 16-bit little-endian samples."""
    return b"".join(_tone(letter) for letter in text or " ")


def wave_file(text: str) -> bytes:
    """Return the tones of a text as a WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples_of(text))
    return buffer.getvalue()


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _heard(call: Call) -> str:
    upload: Upload = call.body["file"]
    return call.rule.text or call.state.spoken.get(_sum(upload.content)) or f"This is {upload.name}."


def _seconds(text: str) -> float:
    return round(len(text) * _SECONDS_PER_LETTER, 2)


def _speech_events(text: str, pieces: list[bytes]) -> Iterator[dict[str, Any]]:
    for piece in pieces:
        yield {"type": "speech.audio.delta", "audio": base64.b64encode(piece).decode("ascii")}
    asked, answered = len(tokens(text)), len(pieces)
    usage = {"input_tokens": asked, "output_tokens": answered, "total_tokens": asked + answered}
    yield {"type": "speech.audio.done", "usage": usage}


def _transcript_events(text: str) -> Iterator[dict[str, Any]]:
    pieces = tokens(text)
    for piece in pieces:
        yield {"type": "transcript.text.delta", "delta": piece}
    yield {
        "type": "transcript.text.done",
        "text": text,
        "usage": {
            "type": "tokens",
            "input_tokens": len(text),
            "input_token_details": {"text_tokens": 0, "audio_tokens": len(text)},
            "output_tokens": len(pieces),
            "total_tokens": len(text) + len(pieces),
        },
    }


def _transcript(text: str, form: str, usage: dict[str, Any] | None) -> Reply:
    end = _seconds(text)
    counted = {} if usage is None else {"usage": usage}
    match form:
        case "text":
            return Reply(content=f"{text}\n".encode(), media="text/plain; charset=utf-8")
        case "srt":
            subtitles = f"1\n{_clock(0, ',')} --> {_clock(end, ',')}\n{text}\n\n"
            return Reply(content=subtitles.encode(), media="text/plain; charset=utf-8")
        case "vtt":
            subtitles = f"WEBVTT\n\n{_clock(0, '.')} --> {_clock(end, '.')}\n{text}\n\n"
            return Reply(content=subtitles.encode(), media="text/plain; charset=utf-8")
        case "verbose_json":
            verbose = {"language": "english", "duration": end, "text": text, "segments": [_segment(text, end)]}
            return Reply({**verbose, **counted})
    return Reply({"text": text, **counted})


def _clock(seconds: float, point: str) -> str:
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}{point}{thousandths:03d}"


def _segment(text: str, end: float) -> dict[str, Any]:
    return {
        "id": 0,
        "seek": 0,
        "start": 0.0,
        "end": end,
        "text": text,
        "tokens": list(range(len(tokens(text)))),
        "temperature": 0.0,
        "avg_logprob": -0.1,
        "compression_ratio": 1.0,
        "no_speech_prob": 0.0,
    }


def _diarized(text: str) -> dict[str, Any]:
    end = _seconds(text)
    segment = {
        "type": "transcript.text.segment",
        "id": "seg_001",
        "start": 0.0,
        "end": end,
        "text": text,
        "speaker": "A",
    }
    usage = {"type": "duration", "seconds": end}
    return {"task": "transcribe", "duration": end, "text": text, "segments": [segment], "usage": usage}
