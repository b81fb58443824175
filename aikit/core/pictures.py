"""What kind of picture some bytes are, told by the bytes themselves."""

from __future__ import annotations

__all__ = ["media_type_of", "suffix_of"]

_BEGINNINGS = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg", b"GIF8": ".gif"}
_MEDIA_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp"}


def suffix_of(blob: bytes) -> str:
    """The suffix for a file with this content, such as `.png`; `.bin` for no known picture."""
    for beginning, suffix in _BEGINNINGS.items():
        if blob.startswith(beginning):
            return suffix
    return ".webp" if blob[:4] == b"RIFF" and blob[8:12] == b"WEBP" else ".bin"


def media_type_of(blob: bytes) -> str | None:
    """The media type of a picture that the API reads, such as `image/png`; None for anything else."""
    return _MEDIA_TYPES.get(suffix_of(blob))
