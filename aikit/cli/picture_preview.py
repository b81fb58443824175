"""Draws a picture in the terminal: two pixels in each place, one above the other."""

# lazy: Pillow, an extra, and rich
from __future__ import annotations

from io import BytesIO

from aikit.cli.exit_codes import CommandError
from aikit.cli.terminal import console

_MOST_COLUMNS = 80


def draw(data: bytes) -> None:
    """Draw a picture, at most 80 columns wide.

    Raises:
        CommandError: Pillow is not installed, or can't read the picture.
    """
    try:
        from PIL import Image
    except ImportError:
        raise CommandError("a preview needs Pillow: pip install 'aikit-client[cli,images]'") from None
    from rich.color import Color
    from rich.style import Style
    from rich.text import Text

    screen = console()
    try:
        picture = Image.open(BytesIO(data)).convert("RGB")
    except OSError:  # Pillow does not know it, or finds it broken
        raise CommandError("this format has no preview; the file is saved") from None
    width = min(screen.width, _MOST_COLUMNS, picture.width)
    height = max(2, round(picture.height * width / picture.width) // 2 * 2)
    picture = picture.resize((width, height))
    pixels = picture.tobytes()

    def color(x: int, y: int) -> Color:
        at = 3 * (y * width + x)
        return Color.from_rgb(*pixels[at : at + 3])

    for y in range(0, height, 2):
        line = Text()
        for x in range(width):
            line.append("▀", Style(color=color(x, y), bgcolor=color(x, y + 1)))
        screen.print(line)
