"""The input of a command: words of its command line, files, and piped text."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aikit.cli.exit_codes import CommandError


def is_piped() -> bool:
    """Return whether something is piped into the command."""
    return not sys.stdin.isatty()


def piped_text() -> str:
    """Return what is piped into the command, or an empty text."""
    return sys.stdin.read() if is_piped() else ""


def written_text(words: Sequence[str], what: str) -> str:
    """Return the text that the words make, or the piped text if there are none.

    Raises:
        CommandError: there is neither.
    """
    text = " ".join(words) if words else piped_text().strip()
    if not text:
        raise CommandError(f"missing {what}: write it after the command, or pipe it in")
    return text


def given_text(text: str) -> tuple[str, str]:
    """Return a text, that of a file named by `@path`, or what is piped in for `-`; and where it is from."""
    if text == "-":
        return sys.stdin.read(), "the input"
    if text.startswith("@"):
        return Path(text[1:]).read_text(encoding="utf-8"), text[1:]
    return text, ""


def given_json(text: str, what: str) -> Any:
    """Return the JSON in a text, in a file named by `@path`, or in what is piped in for `-`.

    Raises:
        CommandError: it is not JSON.
    """
    content, where = given_text(text)
    try:
        return json.loads(content)
    except ValueError as error:
        raise CommandError(f"{where or what} is not JSON: {error}") from None
