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
    """The text, or several; tokens are taken as well. 1 to 2048 items, default `''`."""
    model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    """Id of the embedding model."""
    encoding_format: Literal["float", "base64"] | None
    """Whether vectors come as lists of numbers or, shorter, as base64. Default `'float'`."""
    dimensions: int | None
    """How many numbers a vector has; for `text-embedding-3` and later models. At least 1."""
    user: str | None
    """Your id of the end user."""

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
