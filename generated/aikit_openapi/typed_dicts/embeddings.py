# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `embeddings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CreateEmbeddingRequestDict(TypedDict, total=False):
    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    model: Required[
        Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    ]
    encoding_format: Literal["float", "base64"]
    dimensions: int
    user: str
