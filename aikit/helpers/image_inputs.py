"""Converts image files and pictures to the data URIs that the API takes, with their actual media types."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Protocol, TypeAlias

from aikit.core.file_sources import refuse_device
from aikit.core.image_formats import media_type_of

__all__ = ["LARGEST_IMAGE_BYTES", "Picture", "data_uri_of_file", "data_uri_of_picture"]


class PillowPicture(Protocol):
    """A Pillow image."""

    @property
    def mode(self) -> str: ...
    def convert(self, mode: str, /) -> PillowPicture: ...
    def save(self, fp: IO[bytes], format: str, /) -> object: ...


class PictureArray(Protocol):
    """An array, such as one of numpy."""

    @property
    def __array_interface__(self) -> Mapping[str, Any]: ...  # Any: its values have many types


Picture: TypeAlias = "bytes | bytearray | memoryview | PillowPicture | PictureArray"
"""A picture in memory."""

LARGEST_IMAGE_BYTES = 20_000_000
"""The API's documented limit for one image, in bytes."""


def data_uri_of_file(path: str | os.PathLike[str], most_bytes: int | None) -> str:
    """Convert an image file to a data URI.

    Args:
        path: the file.
        most_bytes: the largest allowed size in bytes; None for no limit.

    Raises:
        OSError: the file can't be read.
        TypeError, ValueError: invalid path, or an image that is too large or in a format that the API doesn't take.
    """
    if not isinstance(path, str | os.PathLike):
        raise TypeError(f"`path` must be the path of a file, got {type(path).__name__}")
    if not os.fspath(path):
        raise ValueError("Expected a non-empty value for `path` but received ''")
    file = Path(path)
    # Check the size first, because the file may be larger than the memory.
    status = file.stat()
    refuse_device(status.st_mode, "`path`", path)
    _check_size(status.st_size, most_bytes, str(path))
    return _data_uri(file.read_bytes(), most_bytes, str(path))


def data_uri_of_picture(picture: Picture, most_bytes: int | None) -> str:
    """Convert a picture in memory to a data URI.

    Args:
        picture: the bytes of an image file, used unchanged; or a Pillow image or an array of 8-bit numbers (height,
            width, and optionally 3 or 4 channels), converted to PNG.
        most_bytes: the largest allowed size in bytes; None for no limit.

    Raises:
        ImportError: Pillow is needed for an array, but isn't installed.
        TypeError, ValueError: not a picture, or too large.
    """
    if isinstance(picture, bytes | bytearray | memoryview):
        return _data_uri(bytes(picture), most_bytes, "the picture")
    return _data_uri(_png(picture), most_bytes, "the picture as PNG")


def _png(picture: Any) -> bytes:
    from io import BytesIO  # lazy: only needed for pictures in memory

    if not hasattr(picture, "save"):
        picture = _picture_of_array(picture)
    target = BytesIO()
    # Convert what PNG can't store, such as CMYK colors, to RGB.
    if picture.mode not in ("1", "L", "LA", "P", "RGB", "RGBA", "I", "I;16"):
        picture = picture.convert("RGB")
    picture.save(target, "PNG")
    return target.getvalue()


def _picture_of_array(array: Any) -> Any:
    if not hasattr(array, "__array_interface__"):
        raise TypeError(
            f"a picture must be a Pillow image, the bytes of an image file, or an array, got {type(array).__name__}"
        )
    kind = array.__array_interface__["typestr"]
    if kind not in ("|u1", "|b1"):
        raise ValueError(f"an array must hold 8-bit numbers of 0 to 255 to be a picture, its type is {kind!r}")
    try:
        from PIL import Image
    except ImportError:
        raise ImportError("pictures from arrays need Pillow: pip install 'aikit-client[images]'") from None
    try:
        return Image.fromarray(array)
    except TypeError:
        shape = array.__array_interface__["shape"]
        raise ValueError(
            f"an array must have the shape (height, width), with 3 or 4 colours or none, to be a picture, got {shape}"
        ) from None


def _data_uri(blob: bytes, most_bytes: int | None, what: str) -> str:
    _check_size(len(blob), most_bytes, what)
    media_type = media_type_of(blob)
    if media_type is None:
        begins = f"it begins with {blob[:8]!r}" if blob else "it is empty"
        raise ValueError(f"{what} is not an image that the API takes (PNG, JPEG, WebP or GIF): {begins}")
    return f"data:{media_type};base64,{b64encode(blob).decode('ascii')}"


def _check_size(size: int, most_bytes: int | None, what: str) -> None:
    if most_bytes is not None and size > most_bytes:
        raise ValueError(
            f"{what} has {size:,} bytes, and the API takes {most_bytes:,} an image:"
            " make it smaller, or raise `max_image_bytes` for a service that takes more"
        )
