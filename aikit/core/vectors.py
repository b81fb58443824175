"""Vectors as the API sends them: packed 32-bit floats."""

from __future__ import annotations

import sys
from array import array
from typing import Any

__all__ = ["unpack_floats"]


def unpack_floats(packed: bytes) -> Any:
    """Unpack little-endian 32-bit floats: into a numpy array, or an `array` without numpy.

    Raises:
        ValueError: if the bytes are not a whole number of floats.
    """
    if len(packed) % 4:
        raise ValueError(f"{len(packed)} bytes are not a whole number of 32-bit floats")
    try:
        import numpy
    except ImportError:
        floats = array("f", packed)
        if sys.byteorder == "big":
            floats.byteswap()
        return floats
    # A copy, because an array that shares the bytes would be read-only.
    return numpy.frombuffer(packed, "<f4").copy()
