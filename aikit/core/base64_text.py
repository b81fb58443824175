"""Base64 as answers hold it, in the forms that services write, and as the standard has it."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from typing import Final
from urllib.parse import unquote, unquote_to_bytes

__all__ = ["decode_base64", "joined_pieces", "standard_base64", "standard_piece"]

_DATA_URI: Final = re.compile(r"data:([^,]*),", re.IGNORECASE)
# What comes before the data in a data URI; a longer text is not searched.
_HEAD_CHARACTERS: Final = 1000
_PADDED: Final = re.compile(r"[^=]+=*")
_STANDARD: Final = str.maketrans({"-": "+", "_": "/", " ": None, "\t": None, "\r": None, "\n": None})


def decode_base64(text: object) -> bytes:
    """The bytes that an answer holds as base64, in the forms that services write.

    Args:
        text: base64 in either alphabet, with or without padding and white space, or a data URI.

    Raises:
        ValueError: when it can't be decoded.
    """
    if not isinstance(text, str):
        raise ValueError(f"it is of the type {type(text).__name__}, not base64")
    try:
        return _not_empty(b64decode(text, validate=True))
    except ValueError:
        pass  # one of the other forms
    head = _DATA_URI.match(text.lstrip()[:_HEAD_CHARACTERS])
    if head is not None:
        text = text.lstrip()[head.end() :]
        if not head[1].lower().rstrip().endswith(";base64"):
            return _not_empty(unquote_to_bytes(text))
        text = unquote(text)
    try:
        return _not_empty(_decoded("".join(text.split()).translate(_STANDARD)))
    except ValueError as error:
        raise ValueError(f"it is not valid base64 ({error})") from None


def standard_base64(text: object) -> str:
    """The same in the standard alphabet, padded, without white space.

    Raises:
        ValueError: when it can't be decoded.
    """
    return b64encode(decode_base64(text)).decode()


def standard_piece(text: str) -> str:
    """A piece of base64 in the standard alphabet, without white space and without the head of a data URI."""
    head = _DATA_URI.match(text[:_HEAD_CHARACTERS])
    return (text[head.end() :] if head is not None else text).translate(_STANDARD)


def joined_pieces(text: str) -> str:
    """One standard text from pieces of base64 in a row that each have a padding of their own.

    Raises:
        ValueError: when it can't be decoded.
    """
    return b64encode(b"".join(map(_decoded, _PADDED.findall(text)))).decode()


def _decoded(text: str) -> bytes:
    text = text.rstrip("=")
    return b64decode(text + "=" * (-len(text) % 4), validate=True)


def _not_empty(blob: bytes) -> bytes:
    if not blob:
        raise ValueError("it is empty")
    return blob
