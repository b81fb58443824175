# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class Embedding(_Model):
    """`Embedding` of the API."""

    index: int
    """Index of the text in the input list."""
    embedding: list[float]
    """The vector."""
    object: Literal["embedding"]

    _required = ("index", "embedding")
    _constants = {"object": "embedding"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            embedding: Sequence[float],
            object: Literal["embedding"] | Unset = ...,
        ) -> None: ...
