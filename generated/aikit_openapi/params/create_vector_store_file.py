# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /vector_stores/{vector_store_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.chunking_strategy_request_param import ChunkingStrategyRequestParamInput
    from ..models.vector_store_file_attributes import VectorStoreFileAttributesInput


class CreateVectorStoreFileOptions(TypedDict, total=False):
    """`CreateVectorStoreFileParams` without `file_id`, for methods that name these arguments."""

    chunking_strategy: ChunkingStrategyRequestParamInput
    """`ChunkingStrategyRequestParam`."""
    attributes: VectorStoreFileAttributesInput | None
    """`VectorStoreFileAttributes` or None."""


class CreateVectorStoreFileParams(CreateVectorStoreFileOptions, total=False):
    """Body fields and query parameters of POST /vector_stores/{vector_store_id}/files. Omitted ones are not sent."""

    file_id: str
    """A string."""
