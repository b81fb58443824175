"""`aikit audio`: texts as speech, and recordings as text."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.inputs import written_text
from aikit.cli.progress_bars import CountedFile, transferring, waiting
from aikit.cli.terminal import note, print_json, print_text

app = App(
    name="audio",
    help="Turn a text into speech, or a recording into text.",
    help_epilogue="""Examples:
  aikit audio speak "The tide is high." -o tide.mp3
  aikit audio speak --voice nova -o - < page.txt | ffplay -nodisp -autoexit -
  aikit audio transcribe talk.mp3
  aikit audio transcribe talk.mp3 --format srt > talk.srt""",
)
_FORMATS = {".aac", ".flac", ".mp3", ".opus", ".pcm", ".wav"}
_TIMED = ("srt", "vtt", "verbose_json")


@app.command
def speak(
    *words: Annotated[str, Parameter(name="TEXT", help="The text; without it, what is piped in.")],
    output: Annotated[
        Path,
        Parameter(
            name=["--output", "-o"],
            allow_leading_hyphen=True,
            help="The file; its suffix is the format. - for the output.",
        ),
    ] = Path("speech.mp3"),
    voice: Annotated[str, Parameter(help="The voice.")] = "alloy",
    model: Annotated[str, Parameter(name=["--model", "-m"], help="The model.")] = "gpt-4o-mini-tts",
    instructions: Annotated[str | None, Parameter(help="How to speak.")] = None,
    speed: Annotated[float | None, Parameter(help="0.25 to 4.")] = None,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Turn a text into speech."""
    text = written_text(words, "text")
    suffix = output.suffix.lower()
    asked = {
        "response_format": suffix[1:] if suffix in _FORMATS else "mp3",
        "instructions": instructions,
        "speed": speed,
    }
    wanted: dict[str, Any] = {name: value for name, value in asked.items() if value is not None}
    with common.client() as client, waiting(f"{model} speaks"):
        audio = client.audio.speech.create(text, wanted, model=model, voice=voice)
        if str(output) == "-":
            for piece in audio.iter_bytes():
                sys.stdout.buffer.write(piece)
            return
        audio.write_to_file(output)
    if common.json:
        print_json({"file": str(output), "bytes": output.stat().st_size})
    else:
        note(f"{output}: {output.stat().st_size:,} bytes")


@app.command
def transcribe(
    file: Annotated[Path, Parameter(help="The recording.")],
    /,
    *,
    model: Annotated[
        str | None, Parameter(name=["--model", "-m"], help="The model; whisper-1 for times, else gpt-4o-transcribe.")
    ] = None,
    language: Annotated[str | None, Parameter(help="Its language, such as en.")] = None,
    prompt: Annotated[str | None, Parameter(help="Words that occur in it.")] = None,
    format: Annotated[
        Literal["text", "srt", "vtt", "verbose_json"], Parameter(help="text, or with times: srt, vtt, verbose_json.")
    ] = "text",
    common: CommonOptions = DEFAULTS,
) -> None:
    """Turn a recording into text."""
    model = model or ("whisper-1" if format in _TIMED else "gpt-4o-transcribe")
    asked = {"language": language, "prompt": prompt, "response_format": format if format in _TIMED else None}
    wanted: dict[str, Any] = {name: value for name, value in asked.items() if value is not None}
    with (
        common.client() as client,
        file.open("rb") as recording,
        transferring(file.name, file.stat().st_size) as tell,
    ):
        source: Any = CountedFile(recording, file, tell)
        result = client.audio.transcriptions.create(source, wanted, model=model)
    if common.json or format == "verbose_json":
        print_json(result.to_dict())
    else:
        print_text(result.text.rstrip("\n"))
