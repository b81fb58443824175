"""Prints text that arrives in pieces: rendered as Markdown on a terminal, unchanged in a pipe."""

# lazy: rich's Markdown, which a pipe does not need
from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from aikit.cli.terminal import console, print_text, without_controls

if TYPE_CHECKING:
    from rich.segment import Segments


def print_stream(pieces: Iterable[str], *, as_markdown: bool) -> None:
    """Print pieces as they arrive.

    Markdown needs a whole block to render, so a block that grows is drawn again, and printed for good when the next one
    begins. What has scrolled off the screen is never drawn again.
    """
    if not as_markdown:
        last = ""
        for piece in pieces:
            print_text(piece, end="")
            last = piece or last
        if not last.endswith("\n"):
            print_text()
        return
    from rich.live import Live
    from rich.markdown import Markdown
    from rich.segment import Segment, Segments

    screen = console()
    growing = ""

    def tail() -> Segments:
        # The end of the block, if it is higher than the screen.
        lines = screen.render_lines(Markdown(growing), pad=False)[1 - screen.height :]
        return Segments([part for line in lines for part in (*line, Segment.line())])

    # A few times each second, however fast the pieces come.
    with Live(console=screen, get_renderable=tail, refresh_per_second=8, transient=True):
        for piece in pieces:
            growing += without_controls(piece)  # `printable` does not see the terminal behind Live's output
            if end := finished(growing):
                block, growing = growing[:end], growing[end:]
                screen.print(Markdown(block))
                screen.print()
        block, growing = growing, ""
    if block.strip():
        screen.print(Markdown(block))


def finished(text: str) -> int:
    """Return where the last finished block of a Markdown text ends: at an empty line outside of fenced code."""
    end, position, is_code = 0, 0, False
    for line in text.splitlines(keepends=True):
        position += len(line)
        if line.lstrip().startswith(("```", "~~~")):
            is_code = not is_code
        if not is_code and line == "\n" and text[:position].strip():
            end = position
    return end
