"""`aikit images`, `moderate`, `embed` and `audio`, in a terminal and in a pipe."""

from __future__ import annotations

import base64
import io
import json
import os
from pathlib import Path

import numpy
from PIL import Image

from aikit.cli.exit_codes import ExitCode
from aikit.testing import Server
from tests.cli.conftest import Aikit, wait_until


def test_images_are_saved_and_named_in_a_pipe(aikit: Aikit, openai_server: Server) -> None:
    """Several images get numbers, `-` writes the image itself, and JSON names files and sizes."""
    done = aikit.run("images", "generate", "A", "cat", "-o", "cat.png", "-n", "2", "--size", "1024x1024")
    assert (done.code, done.out, done.err) == (0, "cat-1.png\ncat-2.png\n", "")
    for name in ("cat-1.png", "cat-2.png"):
        with Image.open(aikit.folder / name) as picture:
            assert picture.size == (1024, 1024)
    (request,) = openai_server.requests
    assert request.body == {"prompt": "A cat", "model": "gpt-image-1", "n": 2, "size": "1024x1024"}
    older = aikit.run("images", "generate", "--model", "dall-e-2", "--size", "256x256", "--json", given="A dog")
    assert older.json == [{"file": "image.png", "bytes": (aikit.folder / "image.png").stat().st_size}]
    assert aikit.run("images", "generate", "A cat", "-o", "-", "-n", "2").code == ExitCode.USAGE
    assert aikit.run("images", "generate").err == ("aikit: missing prompt: write it after the command, or pipe it in\n")
    nowhere = aikit.run("images", "generate", "A cat", "-o", "none/cat.png")
    assert (nowhere.code, nowhere.err.count("\n")) == (ExitCode.FILE, 1)


def test_an_image_goes_to_the_output(aikit: Aikit) -> None:
    """`-o -` writes nothing but the image."""
    command = ["images", "generate", "A cat", "-o", "-", "--model", "dall-e-2", "--size", "256x256"]
    with (
        open(os.devnull, "rb") as source,
        open(aikit.folder / "out", "wb+") as out,
        open(aikit.folder / "err", "wb+") as err,
    ):
        assert aikit.start_with(command, [each.fileno() for each in (source, out, err)]) == 0
        out.seek(0)
        assert Image.open(io.BytesIO(out.read())).size == (256, 256)


def test_a_terminal_draws_and_opens_images(aikit: Aikit, openai_server: Server, tmp_path: Path) -> None:
    """A spinner runs while the service works, `--preview` draws the picture, and `--open` starts the viewer."""
    viewer = tmp_path / "bin" / "xdg-open"
    viewer.parent.mkdir()
    viewer.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened.new; mv {tmp_path}/opened.new {tmp_path}/opened\n')
    viewer.chmod(0o700)
    openai_server.script("createImage", delay_seconds=0.5)
    search = f"{viewer.parent}:{os.environ['PATH']}"
    command = ("images", "generate", "A cat", "-o", "cat.png", "--model", "dall-e-2", "--size", "256x256")
    with aikit.terminal(*command, "--preview", "--open", PATH=search, COLORTERM="truecolor") as terminal:
        terminal.wait_for("dall-e-2 draws 1 image")
        assert terminal.wait() == 0
    drawn = [line for line in terminal.lines if line.startswith("▀" * 80)]
    assert len(drawn) == 40
    assert "cat.png" in terminal.lines
    assert "draws" not in terminal.text
    assert not terminal.is_cursor_hidden
    with Image.open(tmp_path / "cat.png") as picture:
        first = picture.convert("RGB").resize((80, 80)).getpixel((0, 79))
    assert terminal.style("▀").fg != "default"
    assert isinstance(first, tuple)
    last = terminal.cell(drawn[-1], 0)
    assert (int(last.bg[:2], 16), int(last.bg[2:4], 16), int(last.bg[4:], 16)) == first
    wait_until((tmp_path / "opened").exists)
    assert (tmp_path / "opened").read_text() == "cat.png\n"


def test_a_picture_that_cannot_be_shown_is_saved(aikit: Aikit, openai_server: Server) -> None:
    """A format that Pillow does not know, and a system without a program for pictures, are said in one line."""
    odd = {"created": 1, "data": [{"b64_json": base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 64).decode()}]}
    openai_server.script("createImage", body=odd, times=2)
    drawn = aikit.run("images", "generate", "A cat", "-o", "odd.png", "--preview")
    assert (drawn.code, drawn.out) == (ExitCode.USAGE, "odd.png\n")
    assert drawn.err == "aikit: this format has no preview; the file is saved\n"
    opened = aikit.run("images", "generate", "A cat", "-o", "odd.png", "--open", PATH=str(aikit.folder))
    assert (opened.code, opened.err) == (0, "odd.png is not opened, because this system has no xdg-open\n")


def test_moderation_scores(aikit: Aikit) -> None:
    """Bars on a terminal, lines in a pipe, and an exit code for scripts that ask for one."""
    terminal = aikit.show("moderate", "I will kill you")
    assert terminal.lines[0] == "flagged"
    (violence,) = [line.split() for line in terminal.lines if line.startswith("violence ")]
    assert violence[1].count("█") == round(float(violence[2]) * 30)
    assert violence[3] == "flagged"
    assert terminal.style("█").fg == "red"
    assert aikit.show("moderate", "Good morning").lines[0] == "fine"
    piped = aikit.run("moderate", "--check", given="I will kill you")
    assert (piped.code, piped.out.splitlines()[0]) == (ExitCode.CHECK, "flagged")
    assert piped.out.splitlines()[1].startswith("violence\t0.9")
    assert aikit.run("moderate", "I will kill you", "--model", "omni-moderation-latest").code == 0
    assert aikit.run("moderate", "Good morning", "--check", "--json").json["flagged"] is False


def test_embeddings(aikit: Aikit, openai_server: Server) -> None:
    """JSON lines in a pipe, a file for numpy, a table on a terminal, and how similar texts are."""
    piped = aikit.run("embed", "--dimensions", "4", given="a lighthouse\n\na harbour\n")
    lines = [json.loads(line) for line in piped.out.splitlines()]
    assert [(line["text"], len(line["embedding"])) for line in lines] == [("a lighthouse", 4), ("a harbour", 4)]
    saved = aikit.run("embed", "a lighthouse", "a harbour", "--dimensions", "4", "-o", "vectors.npy")
    assert (saved.out, saved.err) == ("", "vectors.npy: 2 vectors of 4 numbers\n")
    matrix = numpy.load(aikit.folder / "vectors.npy")
    assert matrix.dtype == numpy.float32
    numpy.testing.assert_array_equal(matrix, numpy.array([line["embedding"] for line in lines], numpy.float32))
    assert aikit.run("embed", "x", "-o", "v.jsonl", "--dimensions", "4").err == "v.jsonl: 1 lines\n"
    assert json.loads((aikit.folder / "v.jsonl").read_text())["text"] == "x"
    assert aikit.run("embed", "x", "--json", "--dimensions", "4").json[0]["text"] == "x"
    alike = aikit.run("embed", "x", "x", "--similarity", "--json").json["similarity"]
    assert round(alike[0][1], 6) == round(alike[1][1], 6) == 1
    terminal = aikit.show("embed", "x", "x", "--similarity")
    assert [line.split() for line in terminal.lines[:2]] == [["1", "2"], ["x", "1.000", "1.000"]]
    assert aikit.show("embed", "x", "--dimensions", "4").lines[0].split() == ["text", "numbers", "vector"]
    assert aikit.run("embed").code == ExitCode.USAGE
    openai_server.reset()
    assert len(aikit.run("embed", "--dimensions", "1", given="word\n" * 600).out.splitlines()) == 600
    assert [len(request.body["input"]) for request in openai_server.requests] == [512, 88]


def test_speech_and_transcripts(aikit: Aikit, openai_server: Server) -> None:
    """The suffix is the format; a transcript is plain text, or has times; a terminal shows how far the upload is."""
    spoken = aikit.run("audio", "speak", "The tide", "is high.", "-o", "tide.wav", "--voice", "nova", "--speed", "1.5")
    assert (spoken.code, spoken.out) == (0, "")
    assert spoken.err.startswith("tide.wav: ")
    body = openai_server.requests[0].body
    assert (body["response_format"], body["voice"], body["speed"]) == ("wav", "nova", 1.5)
    assert aikit.run("audio", "transcribe", "tide.wav").out == "The tide is high.\n"
    timed = aikit.run("audio", "transcribe", "tide.wav", "--format", "srt", "--language", "en")
    assert timed.out.startswith("1\n00:00:00,000 --> ")
    assert openai_server.requests[-1].body["model"] == "whisper-1"
    assert "segments" in aikit.run("audio", "transcribe", "tide.wav", "--format", "verbose_json").json
    terminal = aikit.show("audio", "transcribe", "tide.wav")
    assert "The tide is high." in terminal.lines
    assert "tide.wav ━" in terminal.text
    assert "tide.mp3" in aikit.show("audio", "speak", "Hi", "-o", "tide.mp3").text
    assert aikit.run("audio", "speak", "-o", "t.opus", "--json", given="Hi").json["file"] == "t.opus"
    with (
        open(os.devnull, "rb") as source,
        open(aikit.folder / "out", "wb+") as out,
        open(aikit.folder / "err", "wb+") as err,
    ):
        command = ["audio", "speak", "Hi", "-o", "-"]
        assert aikit.start_with(command, [each.fileno() for each in (source, out, err)]) == 0
        out.seek(0)
        assert out.read() == (aikit.folder / "tide.mp3").read_bytes()
    missing = aikit.run("audio", "transcribe", "none.wav")
    assert (missing.code, missing.err.count("\n")) == (ExitCode.FILE, 1)
