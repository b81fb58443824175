# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CreateEmbeddingParams(TypedDict, total=False):
    """Body fields and query parameters of POST /embeddings; what is left out is not sent."""

    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """1 to 2048 items."""
    model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    encoding_format: Literal["float", "base64"]
    """Default `'float'`."""
    dimensions: int
    """At least 1."""
    user: str
