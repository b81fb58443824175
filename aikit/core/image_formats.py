"""Detects the format of an image from its bytes, and from the text forms in which answers contain it."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

from .base64_text import is_in_other_form, standard_base64

__all__ = [
    "UnreadablePictureError",
    "describe_bytes",
    "is_image",
    "media_type_of",
    "repair_event",
    "repair_images",
    "repair_response",
    "suffix_of",
]

_BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": ".png",
    b"\xff\xd8\xff": ".jpg",
    b"GIF8": ".gif",
    b"II*\x00": ".tiff",
    b"MM\x00*": ".tiff",
    b"\x00\x00\x01\x00": ".ico",
    b"\x00\x00\x00\x0cJXL ": ".jxl",
    b"\x00\x00\x00\x0cjP  ": ".jp2",
}
_MEDIA_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp"}
# Of the files that are made like an MP4 film, those that are pictures.
_BRANDS = {b"avif": ".avif", b"avis": ".avif"} | dict.fromkeys((b"heic", b"heix", b"heif", b"mif1", b"msf1"), ".heic")
_SVG = re.compile(rb"(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]", re.DOTALL)
_HTML = re.compile(rb"(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body|script)", re.IGNORECASE)
# The part before the root of an SVG file; longer texts are not searched.
_SVG_BYTES = 4096


class UnreadablePictureError(ValueError):
    """Base64 of a picture that can't be decoded."""


def suffix_of(blob: bytes) -> str:
    """The suffix for a file with this content, such as `.png`; `.bin` for no known picture."""
    for beginning, suffix in _BEGINNINGS.items():
        if blob.startswith(beginning):
            return suffix
    if blob[:4] == b"RIFF" and blob[8:12] == b"WEBP":
        return ".webp"
    if blob[4:8] == b"ftyp":
        return _BRANDS.get(blob[8:12], ".bin")
    if blob[:2] == b"BM" and blob[6:10] == bytes(4):
        return ".bmp"
    return ".svg" if _SVG.match(blob[:_SVG_BYTES]) else ".bin"


def media_type_of(blob: bytes) -> str | None:
    """The media type of a picture that the API reads, such as `image/png`; None for anything else."""
    return _MEDIA_TYPES.get(suffix_of(blob))


def is_image(blob: bytes) -> bool:
    """Whether some bytes are an image file, of a kind that the API reads or another."""
    return suffix_of(blob) != ".bin"


def describe_bytes(blob: bytes, media_type: str) -> str:
    """What some bytes are that are not an image, for errors: their kind and length, and none of the bytes.

    Args:
        blob: the bytes.
        media_type: the type that the server named; empty for none.
    """
    if not blob:
        return "an empty body"
    kind = "other data"
    if _HTML.match(blob):
        kind = "HTML"
    elif blob.lstrip()[:1] in (b"{", b"["):
        kind = "JSON"
    elif blob.isascii():
        kind = "text"
    named = f" of the type {media_type[:100]!r}" if media_type else ""
    return f"{kind}{named} ({len(blob)} bytes)"


def repair_event(event: dict[str, Any]) -> None:
    """Write the pictures of a stream's event, as decoded from JSON, in standard base64; changes it in place.

    Raises:
        UnreadablePictureError: when one can't be decoded. The error names the field.
    """
    for name in ("b64_json", "partial_image_b64"):
        if event.get(name):
            event[name] = _standard(event[name], name)
    _repair_call(event.get("item"))
    repair_response(event.get("response"))


def repair_response(response: Any) -> Any:
    """Write the pictures of a response, as decoded from JSON, in standard base64; returns it, changed in place.

    Raises:
        UnreadablePictureError: when one can't be decoded. The error names the field.
    """
    output = response.get("output") if isinstance(response, dict) else None
    for item in output if isinstance(output, list) else ():
        _repair_call(item)
    return response


def repair_images(answer: Any) -> Any:
    """Write images, as decoded from JSON, in standard base64; returns the answer, changed in place.

    An image that can't be decoded stays as it is, so that the others can be used.
    """
    data = answer.get("data") if isinstance(answer, dict) else None
    for image in data if isinstance(data, list) else ():
        text = image.get("b64_json") if isinstance(image, dict) else None
        if isinstance(text, str) and is_in_other_form(text):
            with suppress(ValueError):
                image["b64_json"] = standard_base64(text)
    return answer


def _repair_call(item: Any) -> None:
    if isinstance(item, dict) and item.get("type") == "image_generation_call" and item.get("result"):
        result = item["result"]
        # Some services name a URL there.
        if not (isinstance(result, str) and result.startswith(("http://", "https://"))):
            item["result"] = _standard(result, "result")


def _standard(text: Any, name: str) -> str:
    try:
        return standard_base64(text)
    except ValueError as error:
        raise UnreadablePictureError(f"the image in `{name}` can't be decoded: {error}") from None
