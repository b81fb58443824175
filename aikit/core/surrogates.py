"""Half characters: JSON can hold one half of a surrogate pair alone, and a stream can cut a pair in two."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["TextJoiner", "join_halves", "replace_halves", "without_halves"]

# In JSON text: an escaped backslash, a pair, and a half.
_ESCAPES = re.compile(r"\\\\|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})")


def join_halves(text: str) -> str:
    """The text with halves that stand next to each other joined to characters; a lone half stays as it is."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


def replace_halves(value: Any) -> Any:
    """Plain JSON data that can be sent: halves are joined, and U+FFFD takes the place of a lone one."""
    kind = value.__class__
    if kind is str:
        if value.isascii():
            return value
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if kind is dict:
        return {replace_halves(name): replace_halves(each) for name, each in value.items()}
    if kind is list:
        return [replace_halves(each) for each in value]
    return value


def without_halves(text: str) -> str:
    """JSON text that any decoder takes: U+FFFD takes the place of lone halves, also of those that are escaped."""
    if "\\u" in text:
        text = _ESCAPES.sub(lambda found: "\\ufffd" if found[1] else found[0], text)
    plain: str = replace_halves(text)
    return plain


class TextJoiner:
    """Joins characters that a stream cut in two: holds back a first half until the second arrives."""

    __slots__ = ("rest",)

    def __init__(self) -> None:
        self.rest = ""

    def add(self, piece: str) -> str:
        """The text that can be shown after this piece; `rest` is what is held back.

        Args:
            piece: the next piece of the text.
        """
        if self.rest:
            piece = self.rest + piece
            self.rest = ""
        if piece and "\ud800" <= piece[-1] <= "\udbff":
            self.rest, piece = piece[-1], piece[:-1]
        return join_halves(piece)
