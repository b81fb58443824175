"""Vectors as they travel: packed floats of 32 bit."""

from __future__ import annotations

import sys
from array import array
from typing import Any

__all__ = ["unpack_floats"]


def unpack_floats(packed: bytes) -> Any:
    """The floats of 32 bit, lowest byte first, that some bytes hold: a numpy array, or an `array` without numpy.

    Raises:
        ValueError: when the bytes are not a whole number of floats.
    """
    if len(packed) % 4:
        raise ValueError(f"{len(packed)} bytes are no vector of 32 bit floats")
    try:
        import numpy
    except ImportError:
        floats = array("f", packed)
        if sys.byteorder == "big":
            floats.byteswap()
        return floats
    # A copy: the array on the bytes themselves could not be written to.
    return numpy.frombuffer(packed, "<f4").copy()
