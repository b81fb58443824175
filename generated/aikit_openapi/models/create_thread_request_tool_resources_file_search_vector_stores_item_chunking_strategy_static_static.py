# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(_Model):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic` of the
    API.
    """

    max_chunk_size_tokens: int
    """100 to 4096."""
    chunk_overlap_tokens: int

    _required = ("max_chunk_size_tokens", "chunk_overlap_tokens")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_chunk_size_tokens: int,
            chunk_overlap_tokens: int,
        ) -> None: ...
