"""Encodes what a caller passes as a JSON body. Nothing is dropped or guessed."""

from __future__ import annotations

from typing import Any

from . import json_engine
from .json_values import convert, refuse_non_finite

__all__ = ["EncodedBody", "encode_json"]


class EncodedBody(dict[str, Any]):
    """A body that was read from JSON text, and is sent as that text. Copy it before you change it.

    Attributes:
        content: the JSON text, in UTF-8.
    """

    __slots__ = ("content",)

    def __init__(self, fields: dict[str, Any], content: bytes) -> None:
        super().__init__(fields)
        self.content = content


def encode_json(body: Any, place: str = "") -> bytes:
    """Encode a body as JSON text in UTF-8.

    Accepts mappings, sequences and anything with `to_dict()` or `model_dump()`; leaves out what is `UNSET`.

    Args:
        body: the value to encode.
        place: its place if it is only part of the body, for error messages.

    Raises:
        TypeError: for a value that JSON can't represent; the error names its place.
        ValueError: for NaN, an infinity, a lone surrogate, or a body that contains itself or nests too deeply; the
            error names its place.
    """
    if body.__class__ is EncodedBody:
        content: bytes = body.content
        return content
    try:
        encoded = json_engine.dumps(body, default=convert)
    except TypeError:
        # Integers beyond 64 bits, keys that are not text, `UNSET` inside, or something that can't be sent at all.
        from json import dumps  # lazy: few bodies hold any of these

        from .plain_data import to_plain  # lazy: as above

        try:
            plain = to_plain(body, place)
            return dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        except RecursionError:
            raise ValueError(f"{place or 'the body'} nests too deeply to be sent as JSON") from None
    if encoded.find(b"null") >= 0:
        # orjson silently writes null for NaN and infinities, so check for them.
        _find_non_finite(body, place)
    return encoded


def _find_non_finite(value: Any, place: str) -> None:
    if isinstance(value, float):
        refuse_non_finite(value, place)
    elif isinstance(value, str | int) or value is None:
        return
    elif isinstance(value, dict):
        for name, item in value.items():
            _find_non_finite(item, f"{place}.{name}" if place else str(name))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            _find_non_finite(item, f"{place}[{index}]")
    elif hasattr(value, "to_dict"):
        _find_non_finite(value.to_dict(), place)
    else:
        from .plain_data import to_plain  # lazy: few bodies hold other values

        to_plain(value, place)
