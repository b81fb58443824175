"""Audio: tones that are as long as the text, as real WAV files, and transcripts that name the file."""

from __future__ import annotations

import array
import io
import math
import sys
import wave

RATE = 8_000


def samples_of(text: str) -> bytes:
    """Return a tone as 16-bit little-endian samples: a twentieth of a second for each letter."""
    length = RATE // 20
    values = array.array("h")
    for letter in text or " ":
        pitch = 220 + ord(letter) % 64 * 10
        values.extend(int(8_000 * math.sin(2 * math.pi * pitch * i / RATE)) for i in range(length))
    if sys.byteorder == "big":
        values.byteswap()
    return values.tobytes()


def wave_file(text: str) -> bytes:
    """Return the tone of a text as a WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples_of(text))
    return buffer.getvalue()
