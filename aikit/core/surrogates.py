"""Lone surrogates: JSON can contain one half of a surrogate pair, and a stream can split a pair."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["TextJoiner", "join_halves", "replace_halves", "without_halves"]

# In JSON text: an escaped backslash, a pair, and a lone half.
_ESCAPES = re.compile(r"\\\\|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})")


def join_halves(text: str) -> str:
    """Join adjacent halves to characters; a lone half stays as it is."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


def replace_halves(value: Any) -> Any:
    """Make plain JSON data sendable: join halves, and replace lone ones with U+FFFD."""
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
    """Make JSON text decodable by any decoder: replace lone halves, escaped or not, with U+FFFD."""
    if "\\u" in text:
        text = _ESCAPES.sub(lambda found: "\\ufffd" if found[1] else found[0], text)
    plain: str = replace_halves(text)
    return plain


class TextJoiner:
    """Joins characters that a stream has split: holds back a first half until the second arrives."""

    __slots__ = ("rest",)

    def __init__(self) -> None:
        self.rest = ""

    def add(self, piece: str) -> str:
        """Return the text to show after this piece; `rest` is what is held back.

        Args:
            piece: the next piece of the text.
        """
        if self.rest:
            piece = self.rest + piece
            self.rest = ""
        if piece and "\ud800" <= piece[-1] <= "\udbff":
            self.rest, piece = piece[-1], piece[:-1]
        return join_halves(piece)
