"""`aikit moderate`: scores of a text for harmful content."""

# lazy: rich, which a pipe does not need
from __future__ import annotations

from typing import Annotated, Any

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import ExitCode
from aikit.cli.inputs import written_text
from aikit.cli.terminal import console, is_terminal, print_json, print_text

app = App(
    name="moderate",
    help="Check a text for harmful content.",
    help_epilogue="""Examples:
  aikit moderate "I will water your plants."
  aikit moderate < comment.txt
  aikit moderate --check < comment.txt || echo refused""",
)
_BAR = 30


@app.default
def moderate(
    *words: Annotated[str, Parameter(name="TEXT", help="The text; without it, what is piped in.")],
    model: Annotated[str | None, Parameter(name=["--model", "-m"], help="The model.")] = None,
    check: Annotated[bool, Parameter(negative="", help="Exit with 9 if the text is flagged.")] = False,
    common: CommonOptions = DEFAULTS,
) -> int:
    """Check a text for harmful content."""
    text = written_text(words, "text")
    with common.client() as client:
        result = client.moderations.create(text, model)
    item = result.moderation.item.to_dict()
    scores: dict[str, float] = item["category_scores"]
    rows = sorted(((score, name, item["categories"].get(name)) for name, score in scores.items()), reverse=True)
    if common.json:
        print_json(item)
    elif is_terminal():
        _draw(item["flagged"], rows)
    else:
        print_text("flagged" if item["flagged"] else "fine")
        for score, name, is_flagged in rows:
            print_text(f"{name}\t{score:.6f}\t{'flagged' if is_flagged else 'fine'}")
    return ExitCode.CHECK if check and item["flagged"] else ExitCode.OK


def _draw(is_flagged: bool, rows: list[tuple[float, str, Any]]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, show_header=False)
    for score, name, flagged in rows:
        style = "red" if flagged else "green"
        full = round(score * _BAR)
        bar = Text("█" * full, style).append("░" * (_BAR - full), "dim")
        table.add_row(Text(name), bar, Text(f"{score:.3f}"), Text("flagged" if flagged else "", style))
    screen = console()
    screen.print(Text("flagged", "bold red") if is_flagged else Text("fine", "bold green"))
    screen.print(table)
