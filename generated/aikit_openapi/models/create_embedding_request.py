# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class CreateEmbeddingRequest(_Model):
    """`CreateEmbeddingRequest` of the API."""

    input: str | list[str] | list[int] | list[list[int]]
    """The text or texts to embed, as strings or tokens. From 1 to 2048 items; default `''`."""
    model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    """Id of the embedding model."""
    encoding_format: Literal["float", "base64"] | None
    """Format of the vectors; default `float`."""
    dimensions: int | None
    """Number of dimensions of the vectors. Supported by `text-embedding-3` and later models. At least
    1.
    """
    user: str | None
    """Your id for the end user."""

    _required = ("input", "model")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
            model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
            | str,
            encoding_format: Literal["float", "base64"] | Unset = ...,
            dimensions: int | Unset = ...,
            user: str | Unset = ...,
        ) -> None: ...
