"""Vectors as the API sends them: packed 32-bit floats."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

__all__ = ["as_numpy", "check_floats", "unpack_floats"]


def check_floats(packed: bytes) -> bytes:
    """Return the bytes if they are a whole number of 32-bit floats.

    Raises:
        ValueError: they are not.
    """
    if len(packed) % 4:
        raise ValueError(f"{len(packed)} bytes are not a whole number of 32-bit floats")
    return packed


def unpack_floats(packed: bytes) -> list[float]:
    """Unpack little-endian 32-bit floats.

    Raises:
        ValueError: the bytes are not a whole number of floats.
    """
    floats = array("f", check_floats(packed))
    if sys.byteorder == "big":
        floats.byteswap()
    return floats.tolist()


def as_numpy(vector: bytes | Sequence[float]) -> NDArray[numpy.float32]:
    """Return a vector as a numpy array of float32: one that reads packed floats in place, or a copy of a list.

    Raises:
        ImportError: numpy is not installed.
    """
    try:
        import numpy
    except ImportError:
        raise ImportError("to_numpy() needs numpy: pip install 'aikit-client[numpy]'") from None
    if isinstance(vector, bytes):
        return numpy.frombuffer(vector, "<f4")
    return numpy.asarray(vector, "<f4")
