"""`aikit images`: generate images from a text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import CommandError
from aikit.cli.inputs import written_text
from aikit.cli.picture_preview import draw
from aikit.cli.progress_bars import waiting
from aikit.cli.terminal import note, print_json, print_text

app = App(
    name="images",
    help="Generate images from a text.",
    help_epilogue="""Examples:
  aikit images generate "A lighthouse at dusk" -o lighthouse.png
  aikit images generate "A cat" -n 4 -o cat.png --preview
  aikit images generate "A map of Brest" --size 1536x1024 --open""",
)


@app.command(name="generate")
def generate_images(
    *words: Annotated[str, Parameter(name="PROMPT", help="Description of the image; - for piped text.")],
    output: Annotated[
        Path,
        Parameter(
            name=["--output", "-o"], allow_leading_hyphen=True, help="The file; several get numbers. - for the output."
        ),
    ] = Path("image.png"),
    number: Annotated[int, Parameter(name=["--number", "-n"], help="How many images, 1 to 10.")] = 1,
    model: Annotated[str, Parameter(name=["--model", "-m"], help="The model.")] = "gpt-image-1",
    size: Annotated[str | None, Parameter(help="Such as 1024x1024.")] = None,
    quality: Annotated[str | None, Parameter(help="Such as low, medium or high.")] = None,
    open_: Annotated[bool, Parameter(name="--open", negative="", help="Open the images.")] = False,
    preview: Annotated[bool, Parameter(negative="", help="Draw the images in the terminal.")] = False,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Generate images from a text, and save them."""
    prompt = written_text([word for word in words if word != "-"], "prompt")
    asked: dict[str, Any] = {"model": model, "n": number, "size": size, "quality": quality}
    if model.startswith("dall-e"):
        asked["response_format"] = "b64_json"
    with common.client() as client:
        with waiting(f"{model} draws {number} image{'s' if number > 1 else ''}"):
            result = client.images.generate(prompt, {name: value for name, value in asked.items() if value is not None})
        images = [image.as_blob() for image in result.images]
    if str(output) == "-":
        if len(images) > 1:
            raise CommandError("only one image fits into the output: leave out -n, or name a file with -o")
        sys.stdout.buffer.write(images[0])
        return
    files = [output] if len(images) == 1 else [_numbered(output, index) for index in range(1, len(images) + 1)]
    for file, image in zip(files, images, strict=True):
        file.write_bytes(image)
    if common.json:
        print_json([{"file": str(file), "bytes": len(image)} for file, image in zip(files, images, strict=True)])
    for file, image in zip(files, images, strict=True):
        if not common.json:
            print_text(str(file))
        if preview:
            draw(image)
        if open_:
            _open(file)


def _numbered(file: Path, index: int) -> Path:
    return file.with_name(f"{file.stem}-{index}{file.suffix}")


def _open(file: Path) -> None:
    """Open a file with the program that the system has for it."""
    if sys.platform == "win32":
        import os  # lazy: only Windows has `startfile`

        os.startfile(file)
        return
    program = "open" if sys.platform == "darwin" else "xdg-open"
    try:
        # In a new session, so that it stays open when the terminal closes.
        subprocess.Popen(
            [program, str(file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except FileNotFoundError:
        note(f"{file} is not opened, because this system has no {program}")
