# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CreateEmbeddingOptions(TypedDict, total=False):
    """`CreateEmbeddingParams` without input, model, for methods that name these."""

    encoding_format: Literal["float", "base64"]
    """Whether vectors come as lists of numbers or, shorter, as base64. One of `float`, `base64`,
    default `'float'`.
    """
    dimensions: int
    """How many numbers a vector has; for `text-embedding-3` and later models. Integer, at least 1."""
    user: str
    """Your id of the end user. Text."""


class CreateEmbeddingParams(CreateEmbeddingOptions, total=False):
    """Body fields and query parameters of POST /embeddings; what is left out is not sent."""

    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """The text, or several; tokens are taken as well. Text or list of text or list of integer or list
    of list of integer, 1 to 2048 items, default `''`.
    """
    model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    """Id of the embedding model. Text or `text-embedding-ada-002` or `text-embedding-3-small` or
    `text-embedding-3-large`.
    """
