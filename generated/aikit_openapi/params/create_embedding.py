# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CreateEmbeddingOptions(TypedDict, total=False):
    """`CreateEmbeddingParams` without `input`, `model`, for methods that name these arguments."""

    encoding_format: Literal["float", "base64"]
    """Format of the vectors: `float` or `base64`; default `float`."""
    dimensions: int
    """Number of dimensions of the vectors. Supported by `text-embedding-3` and later models. At least
    1.
    """
    user: str
    """Your id for the end user."""


class CreateEmbeddingParams(CreateEmbeddingOptions, total=False):
    """Body fields and query parameters of POST /embeddings. Omitted ones are not sent."""

    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """The text or texts to embed, as strings or tokens. From 1 to 2048 items; default `''`."""
    model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    """Id of the embedding model."""
