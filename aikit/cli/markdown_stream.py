"""Prints text that arrives in pieces: rendered as Markdown on a terminal, unchanged in a pipe."""

# lazy: rich's Markdown, which a pipe does not need
from __future__ import annotations

from collections.abc import Iterable

from aikit.cli.terminal import console, print_text, printable


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
    text = ""
    with Live(console=screen, auto_refresh=False, transient=True, vertical_overflow="crop") as live:
        for piece in pieces:
            text += printable(piece)
            end = finished(text)
            if end:
                live.update("", refresh=True)
                screen.print(Markdown(text[:end]), end="\n")
                screen.print()
                text = text[end:]
            # The end of the block, if it is higher than the screen.
            lines = screen.render_lines(Markdown(text), pad=False)[1 - screen.height :]
            live.update(Segments([part for line in lines for part in (*line, Segment.line())]), refresh=True)
        live.update("", refresh=True)
    if text.strip():
        screen.print(Markdown(text))


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
