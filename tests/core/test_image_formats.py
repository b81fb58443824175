"""The format of an image is recognised by its first bytes."""

from __future__ import annotations

import pytest

from aikit.core.image_formats import describe_bytes, is_image, suffix_of

PICTURES = {
    b"\x89PNG\r\n\x1a\n....": ".png",
    b"\xff\xd8\xff\xe0....": ".jpg",
    b"GIF89a....": ".gif",
    b"RIFF\x10\0\0\0WEBPVP8 ": ".webp",
    b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0": ".bmp",
    b"II*\0....": ".tiff",
    b"MM\0*....": ".tiff",
    b"\0\0\0\x20ftypavif....": ".avif",
    b"\0\0\0\x20ftypheic....": ".heic",
    b"\0\0\x01\0....": ".ico",
    b"\0\0\0\x0cJXL \r\n": ".jxl",
    b"\0\0\0\x0cjP  \r\n": ".jp2",
    b"<svg xmlns='http://www.w3.org/2000/svg'/>": ".svg",
    b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a cat -->\n<svg>": ".svg",
}


@pytest.mark.parametrize(("blob", "suffix"), PICTURES.items())
def test_an_image_is_recognised_by_its_bytes(blob: bytes, suffix: str) -> None:
    """Each format has its suffix."""
    assert is_image(blob)
    assert suffix_of(blob) == suffix


@pytest.mark.parametrize(
    ("blob", "said"),
    [
        (b"", "an empty body"),
        (b"\n<!DOCTYPE html><svg>", "HTML of the type 'image/png' (21 bytes)"),
        (b'{"AccessKeyId": "x"}', "JSON of the type 'image/png' (20 bytes)"),
        (b"BMW and others", "text of the type 'image/png' (14 bytes)"),
        (b"<?xml version='1.0'?><list/>", "text of the type 'image/png' (28 bytes)"),
        (b"\0\0\0\xf0ftypisom....", "other data of the type 'image/png' (16 bytes)"),
        (b"\x1f\x8b\x08\xff", "other data of the type 'image/png' (4 bytes)"),
    ],
)
def test_anything_else_is_described_without_its_content(blob: bytes, said: str) -> None:
    """The server's content type does not matter."""
    assert not is_image(blob)
    assert describe_bytes(blob, "image/png") == said
