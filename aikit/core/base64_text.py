"""Decodes the forms of base64 that services send, and converts them to standard base64."""

from __future__ import annotations

import re
from binascii import a2b_base64, b2a_base64
from typing import Final
from urllib.parse import unquote, unquote_to_bytes

__all__ = ["decode_base64", "is_in_other_form", "joined_pieces", "standard_base64", "standard_piece"]

_DATA_URI: Final = re.compile(r"data:([^,]*),", re.IGNORECASE)
# The part before the data in a data URI; longer texts are not searched.
_HEAD_CHARACTERS: Final = 1000
_PADDED: Final = re.compile(r"[^=]+=*")
_ALPHABET: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
# Longer texts are checked in pieces of this length: to copy a whole picture takes longer than to check it.
_PIECE_CHARACTERS: Final = 32 * 1024
# Of each text that `decode_base64` accepts and that is not standard: white space, the other alphabet, a data URI.
_OTHER_FORMS: Final = " \n\r\t\v\f\x1c\x1d\x1e\x1f-_:"
_STANDARD: Final = str.maketrans({"-": "+", "_": "/", " ": None, "\t": None, "\r": None, "\n": None})


def decode_base64(text: object) -> bytes:
    """Decode base64 in the forms that services send.

    Args:
        text: base64 in either alphabet, with or without padding and white space, or a data URI.

    Raises:
        ValueError: if it can't be decoded.
    """
    if not isinstance(text, str):
        raise ValueError(f"it is of the type {type(text).__name__}, not base64")
    try:
        return _not_empty(a2b_base64(text, strict_mode=True))
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
    """Convert base64 to the standard alphabet, padded, without white space.

    Raises:
        ValueError: if it can't be decoded.
    """
    if isinstance(text, str) and _is_standard(text):
        return text
    return _encoded(decode_base64(text))


def is_in_other_form(text: str) -> bool:
    """Whether a text may be base64 in another form than the standard one; quicker than to check all of it."""
    if len(text) % 4 or text.endswith("===") or not text.isascii():
        return True
    return any(mark in text for mark in _OTHER_FORMS)


def _is_standard(text: str) -> bool:
    """Whether there is nothing to convert; finding out takes an eighth of the time of decoding and encoding."""
    if not text or len(text) % 4 or not text.isascii():
        return False
    size = _PIECE_CHARACTERS
    padding = b"".join([text[at : at + size].encode().translate(None, _ALPHABET) for at in range(0, len(text), size)])
    return padding in (b"", b"=", b"==") and text.endswith(padding.decode())


def standard_piece(text: str) -> str:
    """Convert a piece of base64 to the standard alphabet, without white space and the head of a data URI."""
    head = _DATA_URI.match(text[:_HEAD_CHARACTERS])
    return (text[head.end() :] if head is not None else text).translate(_STANDARD)


def joined_pieces(text: str) -> str:
    """Join consecutive pieces of base64 that are each padded separately.

    Raises:
        ValueError: if it can't be decoded.
    """
    return _encoded(b"".join(map(_decoded, _PADDED.findall(text))))


def _decoded(text: str) -> bytes:
    text = text.rstrip("=")
    return a2b_base64(text + "=" * (-len(text) % 4), strict_mode=True)


def _encoded(blob: bytes) -> str:
    return b2a_base64(blob, newline=False).decode()


def _not_empty(blob: bytes) -> bytes:
    if not blob:
        raise ValueError("it is empty")
    return blob
